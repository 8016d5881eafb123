package statement

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// mend sets right what the model is often wrong about though the words of the
// sentence leave no doubt.
func (w *writer) mend(all []found) []found {
	all = slices.DeleteFunc(all, func(f found) bool { return f.Cue.Len() > 0 && w.inDateline(&f) })
	for i := range all {
		if all[i].how != cued {
			continue
		}
		w.withoutStop(&all[i])
		w.withoutDateline(&all[i])
		w.withoutMarks(&all[i])
		w.withoutOccasion(&all[i])
		w.withoutRelative(&all[i])
		w.withoutQuestion(&all[i])
		w.withoutForeword(&all[i])
		w.withoutTime(&all[i])
		w.withoutPaper(&all[i])
		w.withoutDay(&all[i])
		w.ownSource(&all[i])
		w.reportedBy(&all[i])
		w.postedOn(&all[i])
		w.saidOf(&all[i])
		w.afterCiting(&all[i])
		w.withSubject(&all[i])
		w.withoutAsked(&all[i])
		w.adding(all, i)
		w.beforeThat(all, i)
		w.textThat(all, i)
		w.aside(all, i)
	}
	return w.withoutTwins(w.citedWords(w.citedAs(all)))
}

// withoutStop takes the full stop of the sentence off a cue: "posted on X."
func (w *writer) withoutStop(f *found) {
	p := w.r.Doc.Paragraphs()[w.r.Units[f.Unit].Paragraph]
	if c := w.r.Doc.Of(f.Cue); len(c) > 1 && strings.HasSuffix(c, ".") && (f.Cue.End == p.End || endsOn[w.low(w.r.Doc.TokenAt(f.Cue.End-1))]) {
		f.Cue.End--
	}
}

// endsOn are words that are taken for one with the full stop after them.
var endsOn = lexicon.Set("x.")

// withoutOccasion takes off the end of the content where it was said: "called it
// “a fantasy” | in comments carried by the KPA".
func (w *writer) withoutOccasion(f *found) {
	if len(f.Content) == 0 {
		return
	}
	last := &f.Content[len(f.Content)-1]
	q := w.r.QuoteAt(last.End-1) - 1
	if q < 0 || w.r.Quotes[q].Start <= last.Start || w.r.Quotes[q].End >= last.End {
		return
	}
	if next := w.r.Doc.TokenAt(w.r.Quotes[q].End); w.low(next) == "in" && w.occasion(next+1) {
		last.End = w.r.Quotes[q].End
	}
}

// occasion reports whether a phrase that begins with token i names in what
// something was said.
func (w *writer) occasion(i int) bool {
	for n := range longestOccasion {
		switch low := w.low(i + n); {
		case saidIn[low]:
			return true
		case !w.tagged(i+n, text.DET) && !w.tagged(i+n, text.ADJ) && !w.tagged(i+n, text.NOUN) && !w.tagged(i+n, text.PRON):
			return false
		}
	}
	return false
}

// longestOccasion is how many words an occasion's noun is looked for in: "a
// brief video statement".
const longestOccasion = 4

var saidIn = lexicon.Set("comments remarks statement interview post tweet speech address briefing e-mail email letter message")

// withoutRelative takes a relative pronoun off a source that goes on with a noun:
// "a man who | prosecutors say".
func (w *writer) withoutRelative(f *found) {
	first := w.r.Doc.TokenAt(f.Source.Start)
	if f.Source.Len() == 0 || !relatives[w.low(first)] || first+1 >= len(w.r.Doc.Tokens()) {
		return
	}
	if next := w.r.Doc.Tokens()[first+1]; next.End <= f.Source.End && nominal[next.UPOS] {
		f.Source.Start = next.Start
	}
}

// withoutQuestion takes from the content what was asked before: "Asked about that,
// | Lind told reporters".
func (w *writer) withoutQuestion(f *found) {
	asked := func(s text.Span) bool {
		return s.Start < f.Source.Start && w.low(w.r.Doc.TokenAt(s.Start)) == "asked"
	}
	if len(f.Content) > 1 {
		f.Content = slices.DeleteFunc(f.Content, asked)
	}
}

// nominal are the parts of speech that begin a phrase which names somebody.
var nominal = map[text.UPOS]bool{text.NOUN: true, text.PROPN: true, text.DET: true, text.ADJ: true, text.PRON: true}

// aside turns "Lind, asked whether he would resign, said no": who is asked does
// not ask, and says what follows.
func (w *writer) aside(all []found, i int) {
	f := &all[i]
	tokens := w.r.Doc.Tokens()
	first := w.r.Doc.TokenAt(f.Cue.Start)
	if w.low(first) != "asked" || f.Source.Len() == 0 || f.Source.End > f.Cue.Start || w.low(first-1) != "," {
		return
	}
	next := w.r.Doc.TokenAt(f.Content[len(f.Content)-1].End)
	if w.low(next) != "," || next+1 >= len(tokens) || !finite[tokens[next+1].XPOS] {
		return
	}
	who := f.Source
	f.Source, f.Addressee = text.Span{}, who
	if w.low(w.r.Doc.TokenAt(who.End-1)) == "," {
		f.Addressee.End = tokens[w.r.Doc.TokenAt(who.End-1)-1].End
	}
	for k := range all {
		if all[k].Unit == f.Unit && all[k].Source.Len() == 0 && all[k].Cue.Contains(tokens[next+1].Span) {
			all[k].Source = who
		}
	}
}

// finite are the tags of verbs with a subject of their own.
var finite = lexicon.Set("VBD VBZ VBP MD")

// afterCiting gives "reported, citing an official, that the port is full" to who
// reported it.
func (w *writer) afterCiting(f *found) {
	tokens := w.r.Doc.Tokens()
	if !citing[w.low(f.Head)] || len(f.Content) == 0 || tokens[f.Head].Head < 0 {
		return
	}
	verb := tokens[f.Head].Head
	last := &f.Content[len(f.Content)-1]
	for i := w.r.Doc.TokenAt(last.Start) + 1; i < len(tokens) && tokens[i].Start < last.End; i++ {
		if w.low(i) == "that" && w.low(i-1) == "," && tokens[verb].UPOS == text.VERB && verb < f.Head {
			f.Cue, f.Head = tokens[verb].Span, verb
			f.Content = []text.Span{{Start: tokens[i].Start, End: last.End}}
			return
		}
	}
}

var citing = lexicon.Set("citing quoting")

// withSubject gives an attribution without a source the subject of its verb.
func (w *writer) withSubject(f *found) {
	tokens := w.r.Doc.Tokens()
	if f.Source.Len() > 0 || !finite[tokens[f.Head].XPOS] || seeming[w.lemma(f.Head)] {
		return
	}
	for i := max(0, f.Head-furthestUp); i < min(len(tokens), f.Head+furthestUp); i++ {
		t := tokens[i]
		if t.Head != f.Head {
			continue
		}
		if t.Rel == "aux:pass" || t.Rel == "nsubj:pass" || t.Rel == "expl" {
			return
		}
		if t.Rel == "nsubj" && !f.tells(t.Span) && !relatives[w.low(i)] && w.low(i) != "that" && w.r.QuoteAt(t.Start) == w.r.QuoteAt(f.Cue.Start) {
			f.Source = w.phrase(i)
			return
		}
	}
}

// seeming is to whoever writes, not to its subject.
var seeming = lexicon.Set("seem appear look")

// withoutTwins drops one of two attributions that share a quotation and of which
// none holds the other: whose cue is no known verb, else the less sure.
func (w *writer) withoutTwins(all []found) []found {
	dropped := make([]bool, len(all))
	for i := range all {
		for k := max(0, i-nearby); k < i; k++ {
			if dropped[i] || dropped[k] || !w.twins(&all[k], &all[i]) {
				continue
			}
			worse := k
			if w.better(&all[k], &all[i]) {
				worse = i
			}
			dropped[worse] = true
		}
	}
	n := -1
	return slices.DeleteFunc(all, func(found) bool { n++; return dropped[n] })
}

func (w *writer) better(a, b *found) bool {
	_, isVerb := lexicon.Verb(w.low(a.Head))
	if _, too := lexicon.Verb(w.low(b.Head)); too != isVerb {
		return isVerb
	}
	return a.Sure > b.Sure
}

// twins reports whether two attributions have a quotation in common and none
// tells of the other.
func (w *writer) twins(a, b *found) bool {
	if a.tells(b.Cue) || b.tells(a.Cue) {
		return false
	}
	return slices.ContainsFunc(a.Content, func(s text.Span) bool { return w.r.IsQuote(s) && slices.Contains(b.Content, s) })
}

// tells reports whether a span lies in the content.
func (f *found) tells(s text.Span) bool {
	return slices.ContainsFunc(f.Content, func(c text.Span) bool { return c.Contains(s) })
}

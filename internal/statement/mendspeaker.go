package statement

import (
	"slices"
	"strings"

	"hearsay/internal/cast"
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// withoutDay takes off the end of a source when it spoke: "Minister Ana Petrova |
// today".
func (w *writer) withoutDay(f *found) {
	if f.Source.Len() == 0 || f.Source.End > f.Cue.Start {
		return
	}
	first, last := w.r.Doc.TokenAt(f.Source.Start), w.r.Doc.TokenAt(f.Source.End-1)
	if last > first && lexicon.OutletOf(w.words(first, last+1)) == lexicon.NoOutlet && (dayNames[w.low(last)] || nearDays[w.r.Doc.Of(w.r.Doc.Tokens()[last].Span)]) && !w.tagged(last-1, text.ADP) && !w.tagged(last-1, text.ADJ) {
		f.Source.End = w.r.Doc.Tokens()[last-1].End
	}
}

var nearDays = lexicon.Set("today yesterday tonight")

// ownSource cuts a source that takes in people from the phrase that begins the
// sentence: "In reply to the leader, Tomas Lind, | Minister Ana Petrova said".
// Only the last of several who are no apposition of one another can have said it
// where no comma follows him.
func (w *writer) ownSource(f *found) {
	first := w.r.Doc.TokenAt(w.begins(f))
	if f.Source.Len() == 0 || f.Source.End > f.Cue.Start || f.Source.Start <= w.begins(f) || !w.tagged(first, text.ADP) && !w.tagged(first, text.VERB) {
		return
	}
	words := f.Source.Of(w.r.Doc.Text())
	if year, _, ok := strings.Cut(words, ", "); ok && len(year) == len("2031") && text.KindOf(year) == text.Number {
		f.Source.Start += len(year) + len(", ") // "today, November 10, 2031, the minister"
		return
	}
	comma := strings.LastIndex(words, ", ")
	if comma < 0 {
		return
	}
	before := text.Span{Start: f.Source.Start, End: f.Source.Start + comma}
	own := text.Span{Start: before.End + len(", "), End: f.Source.End}
	last := before
	if i := strings.LastIndex(before.Of(w.r.Doc.Text()), ", "); i >= 0 {
		last.Start += i + len(", ")
	}
	one, other := w.who(own), w.who(last)
	if one == nil || one.Type != news.Person || !strings.HasSuffix(own.Of(w.r.Doc.Text()), surnameOf(one)) {
		return
	}
	if strings.Contains(before.Of(w.r.Doc.Text()), " and ") || other != nil && other.Type == news.Person && other.Name != one.Name {
		f.Source = own
	}
}

// begins is where the sentence of an attribution begins, after a dateline.
func (w *writer) begins(f *found) int {
	return max(w.r.Span(w.r.Units[f.Unit]).Start, w.afterDateline(f))
}

// foreword reports whether a participle that begins the sentence hangs on a verb
// as what its subject does besides.
func (w *writer) foreword(f *found, at, verb int) bool {
	t := w.r.Doc.Tokens()[w.r.Doc.TokenAt(at)]
	return at == w.begins(f) && t.XPOS == "VBG" && (t.Rel == "advcl" || t.Rel == "ccomp") && t.Head == verb
}

// who is whom a span means, whatever was said before.
func (w *writer) who(s text.Span) *news.Speaker {
	speaker, _ := w.cast.Speaker(s, cast.Context{})
	return speaker
}

// surnameOf is the last word of a name.
func surnameOf(s *news.Speaker) string { return s.Name[strings.LastIndex(s.Name, " ")+1:] }

// beforeThat gives a participle that begins a sentence the source of its verb:
// "Noting that the port was full, | Petrova said".
func (w *writer) beforeThat(all []found, i int) {
	f := &all[i]
	verb := w.r.Doc.Tokens()[f.Head].Head
	if f.Source.Len() > 0 || verb < f.Head || !w.foreword(f, f.Cue.Start, verb) {
		return
	}
	for k := range all {
		if g := &all[k]; g.Unit == f.Unit && g.how == cued && g.Head == verb && !g.tells(f.Cue) {
			f.Source = g.Source
			return
		}
	}
}

// textThat gives "rejected reports claiming that" to the reports.
func (w *writer) textThat(all []found, i int) {
	f := &all[i]
	noun := w.participleOf(f.Head)
	if noun < 0 || !telling[w.lemma(noun)] {
		return
	}
	span := w.r.Doc.Tokens()[noun].Span
	for k := range all {
		if g := &all[k]; k != i && g.Unit == f.Unit && g.Source == f.Source && !f.Source.Contains(span) && g.tells(span) {
			f.Source = span
			return
		}
	}
}

// participleOf returns the noun before token i that it, a participle, tells of,
// past another participle: "reports circulating abroad and claiming"; -1 for none.
func (w *writer) participleOf(i int) int {
	tokens := w.r.Doc.Tokens()
	for range 2 {
		if t := tokens[i]; t.XPOS != "VBG" || t.Rel != "acl" && t.Rel != "advcl" && t.Rel != "conj" || t.Head < 0 || t.Head > i {
			return -1
		}
		i = tokens[i].Head
		if tokens[i].UPOS == text.NOUN {
			return i
		}
	}
	return -1
}

// telling are texts that say something.
var telling = lexicon.Set("report post article video message rumour rumor publication story claim letter headline")

// reportedBy gives ", writes the Courier." at the end of a sentence to the outlet
// that stands there.
func (w *writer) reportedBy(f *found) {
	tokens := w.r.Doc.Tokens()
	first := w.r.Doc.TokenAt(f.Cue.End)
	end := w.r.Doc.TokenAt(w.r.Span(w.r.Units[f.Unit]).End - 1)
	comma := w.r.Doc.TokenAt(f.Cue.Start) - 1
	if !carrying[w.low(f.Head)] || w.low(comma) != "," || first >= end || w.low(end) != "." {
		return
	}
	name := first
	if w.low(name) == "the" {
		name++
	}
	o, ok := w.outletAt(name, end)
	if !ok || o.End != tokens[end-1].End {
		return
	}
	f.Source = text.Span{Start: tokens[first].Start, End: o.End}
	f.Content = slices.DeleteFunc(f.Content, func(s text.Span) bool { return s.Start >= f.Cue.End })
	if told := (text.Span{Start: w.begins(f), End: tokens[comma].Start}); len(f.Content) == 0 && told.Len() > 0 {
		f.Content = []text.Span{told}
	}
}

var carrying = lexicon.Set("writes reports wrote reported informs")

// withoutForeword takes from the content the participle that begins the sentence
// and hangs on the cue: "Commenting on the talks, | Lind said".
func (w *writer) withoutForeword(f *found) {
	begins := func(s text.Span) bool { return s.End <= f.Source.Start && w.foreword(f, s.Start, f.Head) }
	if len(f.Content) > 1 {
		f.Content = slices.DeleteFunc(f.Content, begins)
	}
}

// withoutMarks drops pieces of the content that are only marks, and a bracket that
// closes before it.
func (w *writer) withoutMarks(f *found) {
	marks := func(s text.Span) bool { return text.KindOf(w.r.Doc.Of(s)) == text.Punct }
	if len(f.Content) > 1 && !slices.ContainsFunc(f.Content[1:], marks) {
		f.Content = slices.DeleteFunc(f.Content, marks)
	}
	for i := range f.Content {
		if c := &f.Content[i]; strings.HasPrefix(w.r.Doc.Of(*c), ") ") {
			c.Start += len(") ")
		}
	}
}

// citedWords turns "“Words,” the agency cited the minister as telling reporters":
// the minister says them, by report of the agency.
func (w *writer) citedWords(all []found) []found {
	done := make([]bool, len(all))
	for i := range all {
		f := &all[i]
		if f.how != cued || !quoting[w.lemma(f.Head)] || f.Source.Len() == 0 || len(f.Content) < 2 {
			continue
		}
		last := f.Content[len(f.Content)-1]
		as := w.r.Doc.TokenAt(last.End-1) + 1
		if w.low(as) != "as" || !spoken[w.low(as+1)] || last.Start < f.Cue.End {
			continue
		}
		cue := w.r.Doc.Tokens()[as+1]
		for k := range all {
			done[k] = done[k] || k != i && all[k].Cue.Contains(cue.Span)
		}
		f.reporter, f.Source = f.Source, last
		f.Cue, f.Head, f.Addressee = cue.Span, as+1, text.Span{}
		f.Content = f.Content[:len(f.Content)-1]
	}
	n := -1
	return slices.DeleteFunc(all, func(found) bool { n++; return done[n] })
}

// spoken follow "cited as".
var spoken = lexicon.Set("saying telling stating adding")

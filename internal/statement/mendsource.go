package statement

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// withoutTime takes off a source when its sentence tells of it: "Earlier | the
// broadcaster NTK".
func (w *writer) withoutTime(f *found) {
	first := w.r.Doc.TokenAt(f.Source.Start)
	if f.Source.Len() == 0 || !times[w.r.Doc.Of(w.r.Doc.Tokens()[first].Span)] || first+1 >= len(w.r.Doc.Tokens()) {
		return
	}
	if next := w.r.Doc.Tokens()[first+1]; next.End <= f.Source.End && (text.Capital(w.r.Doc.Of(next.Span)) || next.UPOS == text.DET) {
		f.Source.Start = next.Start
	}
}

// times begin sentences that go on with who says something.
var times = lexicon.Set("Earlier Later Meanwhile Separately Yesterday Today Also Then")

// withoutPaper takes off a source in what it said so: "the ministers | in their
// statement".
func (w *writer) withoutPaper(f *found) {
	if f.Source.Len() == 0 || f.Source.End > f.Cue.Start {
		return
	}
	last := w.r.Doc.TokenAt(f.Source.End - 1)
	for i := last - 1; i > last-longestOccasion-1 && i > w.r.Doc.TokenAt(f.Source.Start); i-- {
		if w.low(i) == "in" && owning[w.low(i+1)] && saidIn[w.low(last)] {
			f.Source.End = w.r.Doc.Tokens()[i-1].End
			return
		}
	}
}

// owning stand before what somebody said something in.
var owning = lexicon.Set("a an his her its their")

// postedOn makes the place of a post a part of the cue: "said in a post on | the
// Telegram app that".
func (w *writer) postedOn(f *found) {
	if len(f.Content) == 0 || !postPlaces[w.low(w.r.Doc.TokenAt(f.Cue.End-1))] {
		return
	}
	tokens, named := w.r.Doc.Tokens(), false
	first := w.r.Doc.TokenAt(f.Cue.End)
	for i := first; i < min(first+longestOccasion+2, len(tokens)) && tokens[i].End <= f.Content[0].End; i++ {
		_, ok := w.platform(i)
		named = named || ok
		switch {
		case w.low(i) == "that" && named:
			f.Cue.End, f.Content[0].Start = tokens[i-1].End, tokens[i].Start
			return
		case tokens[i].UPOS == text.VERB || tokens[i].UPOS == text.AUX || tokens[i].UPOS == text.PRON:
			return
		}
	}
}

// saidOf makes what a quotation is about a part of the cue: "“No,” she said of | the
// plan".
func (w *writer) saidOf(f *found) {
	if low := w.low(w.r.Doc.TokenAt(f.Cue.End - 1)); low != "of" && low != "about" {
		return
	}
	if verb, ok := lexicon.Verb(w.lemma(f.Head)); !ok || !verb.Verb.Frame.Has(lexicon.Speech) {
		return
	}
	topic := -1
	for i, c := range f.Content {
		if c.Start == f.Cue.End+1 && w.r.QuoteAt(c.Start) == w.r.QuoteAt(f.Cue.Start) {
			topic = i
		} else if !w.r.IsQuote(c) {
			return
		}
	}
	if topic >= 0 && len(f.Content) > 1 {
		f.Cue.End = f.Content[topic].End
		f.Content = slices.Delete(slices.Clone(f.Content), topic, topic+1)
	}
}

// postPlaces stand before where something was posted.
var postPlaces = lexicon.Set("on via to over")

// withoutAsked leaves a question open that nobody is told to have asked: "Lind
// said when asked about it".
func (w *writer) withoutAsked(f *found) {
	first := w.r.Doc.TokenAt(f.Cue.Start)
	if f.Source.End <= f.Cue.Start && questioned[w.low(first)] && asWhen[w.low(first-1)] {
		f.Source = text.Span{}
	}
}

var (
	questioned = lexicon.Set("asked pressed questioned")
	asWhen     = lexicon.Set("when if once being")
)

// adding gives "adding" to who said the rest of the sentence.
func (w *writer) adding(all []found, i int) {
	if w.low(w.r.Doc.TokenAt(all[i].Cue.Start)) != "adding" {
		return
	}
	for k := i - 1; k >= 0 && all[k].Unit == all[i].Unit; k-- {
		f := &all[k]
		if f.how == cued && f.Source.Len() > 0 && (w.isFinite(f.Cue) || w.low(f.Head) == "according") && f.Cue.End < all[i].Cue.Start && !w.insideOther(all, f) {
			all[i].Source = f.Source
			if last := &f.Content[len(f.Content)-1]; last.Contains(all[i].Cue) && last.Start < all[i].Cue.Start {
				last.End = w.r.Doc.Tokens()[w.r.Doc.TokenAt(all[i].Cue.Start)-1].End
			}
			return
		}
	}
}

// isFinite reports whether a cue has a verb with a subject of its own.
func (w *writer) isFinite(cue text.Span) bool {
	tokens := w.r.Doc.Tokens()
	for i := w.r.Doc.TokenAt(cue.Start); i < len(tokens) && tokens[i].Start < cue.End; i++ {
		if finite[tokens[i].XPOS] {
			return true
		}
	}
	return false
}

// insideOther reports whether an attribution lies in what another of its unit says.
func (w *writer) insideOther(all []found, f *found) bool {
	return slices.ContainsFunc(all, func(g found) bool { return g.Unit == f.Unit && g.Cue != f.Cue && g.tells(f.Cue) })
}

// citedAs gives "the broadcaster cited the minister as saying that" to the
// minister, by report of the broadcaster.
func (w *writer) citedAs(all []found) []found {
	cited := make([]bool, len(all))
	for i := range all {
		said := &all[i]
		as := w.r.Doc.TokenAt(said.Cue.Start) - 1
		if said.how != cued || as < 0 || w.low(as) != "as" || w.low(as+1) != "saying" {
			continue
		}
		for k := range all {
			f := &all[k]
			if f.how == cued && quoting[w.lemma(f.Head)] && f.Unit == said.Unit && len(f.Content) == 1 && f.Source.Len() > 0 && w.r.Doc.TokenAt(f.Content[0].End-1) == as-1 {
				said.Source, said.reporter, cited[k] = f.Content[0], f.Source, true
			}
		}
	}
	n := -1
	return slices.DeleteFunc(all, func(found) bool { n++; return cited[n] })
}

var quoting = lexicon.Set("cite quote")

package statement

import (
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// withOrphans adds, in text order, the sentences that are a quotation and
// belong to no attribution.
func (r *reader) withOrphans(all []found) []found {
	claimed := map[int]bool{}
	for _, f := range all {
		claimed[f.unit] = true
		for _, i := range f.elsewhere {
			claimed[i] = true
		}
	}
	var out []found
	next := 0
	for i := range r.units {
		for next < len(all) && all[next].unit == i {
			out = append(out, all[next])
			next++
		}
		if !claimed[i] && r.pureQuote(i) && r.spokenOrphan(i) {
			out = append(out, found{unit: i, cue: cue{how: orphan}, content: []stretch{{0, 1}}})
		}
	}
	return out
}

// fewestOrphanWords keeps slogans and titles from being statements.
const fewestOrphanWords = 4

// spokenOrphan reports whether a quotation that stands alone was said rather
// than shown: it goes on from the paragraph before, or ends like a sentence.
func (r *reader) spokenOrphan(i int) bool {
	q := r.quotes[r.units[i].words[0].quote]
	if q.open || q.continued {
		return true
	}
	words := 0
	stopped := false
	for k := r.doc.TokenAt(q.Start); k < len(r.doc.Tokens()) && r.doc.Tokens()[k].End <= q.End; k++ {
		t := r.doc.Tokens()[k]
		switch {
		case t.Kind != text.Punct:
			words++
			stopped = false
		case markClass(r.doc.Of(t.Span)) == stop:
			stopped = true
		}
	}
	return words >= fewestOrphanWords && (stopped || len(r.units[i].words) > 1)
}

// uncuedSpeaker finds who says a quotation that has no cue: the speaker whose
// quotation it continues, the subject of the sentence before it in the same
// paragraph, or the speaker of the paragraph before. Otherwise nobody.
func (w *writer) uncuedSpeaker(f found) (*news.Speaker, float64) {
	switch {
	case w.title:
		return nil, 0
	case f.cue.how == answer:
		return w.interviewee()
	}
	first := f.content[0].first
	q := w.r.quotes[w.r.units[f.unit].words[first].quote]
	last := w.lastSpoken()
	if first > 0 {
		return because(last, "the words before the colon are about the same speaker", 0.8)
	}
	if q.continued {
		return because(last, "the quotation goes on from the paragraph before", 0.9)
	}
	if f.unit == 0 {
		return nil, 0
	}
	prev := &w.r.units[f.unit-1]
	if prev.paragraph == w.r.units[f.unit].paragraph {
		return w.subjectBefore(f, prev)
	}
	if last != nil && w.r.endsParagraph(last, prev) {
		return because(last, "the paragraph before quotes the same speaker", 0.7)
	}
	return nil, 0
}

func because(s *news.Statement, reason string, sure float64) (*news.Speaker, float64) {
	if s == nil || s.Speaker == nil {
		return nil, 0
	}
	speaker := *s.Speaker
	speaker.Reason = reason
	return &speaker, sure
}

// lastSpoken is the last statement that is not inside another one.
func (w *writer) lastSpoken() *news.Statement {
	if len(w.done) == 0 {
		return nil
	}
	return &w.done[len(w.done)-1]
}

// endsParagraph reports whether the quotation of s ends the paragraph of u.
func (r *reader) endsParagraph(s *news.Statement, u *unit) bool {
	p := r.doc.Paragraphs()[u.paragraph]
	return s.Kind != news.Indirect && p.Contains(s.Span) && p.End-s.Span.End < 80
}

// subjectBefore resolves the noun phrase that begins the sentence before.
func (w *writer) subjectBefore(f found, prev *unit) (*news.Speaker, float64) {
	if last := w.lastSpoken(); last != nil && last.Span.Overlaps(prev.span(stretch{0, len(prev.words)})) {
		return because(last, "the sentence before quotes the same speaker", 0.8)
	}
	start := 0
	if aside := prev.askedAside(0); aside > 0 {
		start = aside + 1
	}
	end := prev.phraseEnd(start)
	if end == start || !prev.startsPhrase(start) {
		return nil, 0
	}
	source := prev.span(stretch{start, end})
	speaker, sure := w.cast.Speaker(source, cast.Context{Content: w.pieces(f), Quoted: w.quoted, Before: w.before})
	if speaker == nil || speaker.Type != news.Person || sure < 0.6 {
		return nil, 0
	}
	s := *speaker
	s.Reason = "subject of the sentence before"
	return &s, sure * 0.8
}

// backfill gives the paragraphs of a quotation that is attributed only at its
// end the speaker found there.
func (w *writer) backfill() {
	for i := len(w.done) - 2; i >= 0; i-- {
		s := &w.done[i]
		if s.Speaker == nil && s.Cue == nil && w.openEnded(s) {
			s.Speaker, _ = because(&w.done[i+1], "the quotation goes on in the next paragraph", 0.9)
		}
	}
}

func (w *writer) openEnded(s *news.Statement) bool {
	q := w.r.quoteAt(s.Span.Start)
	return q+1 < len(w.r.quotes) && w.r.quotes[q].open && w.r.quotes[q+1].continued
}

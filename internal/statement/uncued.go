package statement

import (
	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// uncuedSpeaker finds who says a quotation that has no cue: the speaker whose
// quotation it continues, the subject of the sentence before it in the same
// paragraph, or the speaker of the paragraph before. Otherwise nobody.
func (w *writer) uncuedSpeaker(f *found) (*news.Speaker, float64) {
	switch {
	case w.title:
		return nil, 0
	case f.how == answer:
		return w.answerer()
	}
	u := w.r.Units[f.Unit]
	last := w.lastSpoken()
	if f.Content[0].Start > w.r.Words[u.First].Start {
		return because(last, "the words before the colon are about the same speaker", 0.8)
	}
	if q := w.r.QuoteAt(f.Content[0].Start); q < len(w.r.Quotes) && w.r.Quotes[q].Continued {
		return because(last, "the quotation goes on from the paragraph before", 0.9)
	}
	before := w.r.Before(f.Unit)
	if before < 0 {
		return nil, 0
	}
	prev := w.r.Units[before]
	if prev.Paragraph == u.Paragraph {
		return w.subjectBefore(f, prev)
	}
	if last != nil && w.endsParagraph(last, prev) {
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

// lastSpoken is the last statement outside quotations.
func (w *writer) lastSpoken() *news.Statement {
	for i := len(w.done) - 1; i >= 0; i-- {
		if !w.before[i].Inside {
			return &w.done[i]
		}
	}
	return nil
}

// nearEnd is within how many bytes of the end of a paragraph a quotation ends it.
const nearEnd = 80

// endsParagraph reports whether the quotation of s ends the paragraph of u.
func (w *writer) endsParagraph(s *news.Statement, u attribution.Unit) bool {
	p := w.r.Doc.Paragraphs()[u.Paragraph]
	return s.Kind != news.Indirect && p.Contains(s.Span) && p.End-s.Span.End < nearEnd
}

// subjectBefore resolves the subject of the sentence before.
func (w *writer) subjectBefore(f *found, prev attribution.Unit) (*news.Speaker, float64) {
	if last := w.lastSpoken(); last != nil && last.Span.Overlaps(w.r.Span(prev)) {
		return because(last, "the sentence before quotes the same speaker", 0.8)
	}
	source, ok := w.subject(prev)
	if !ok {
		return nil, 0
	}
	speaker, sure := w.cast.Speaker(source, cast.Context{Content: f.Content, Before: w.before})
	if speaker == nil || speaker.Type != news.Person || sure < 0.6 {
		return nil, 0
	}
	s := *speaker
	s.Reason = "subject of the sentence before"
	return &s, sure * 0.8
}

// subject is the subject of a unit's main clause.
func (w *writer) subject(u attribution.Unit) (text.Span, bool) {
	tokens := w.r.Doc.Tokens()
	for _, word := range w.r.Words[u.First:u.Last] {
		t := tokens[word.Token]
		if word.Quote < 0 && t.Rel.Base() == "nsubj" && t.Head >= 0 && tokens[t.Head].Rel == "root" {
			return w.phrase(word.Token), true
		}
	}
	return text.Span{}, false
}

// backfill gives the paragraphs of a quotation that is attributed only at its
// end the speaker found there.
func (w *writer) backfill() {
	var next *news.Statement // outside quotations
	for i := len(w.done) - 1; i >= 0; i-- {
		if w.before[i].Inside {
			continue
		}
		s := &w.done[i]
		if s.Speaker == nil && s.Cue == nil && next != nil && w.goesOnIn(s, next) {
			s.Speaker, _ = because(next, "the quotation goes on in the next paragraph", 0.9)
		}
		next = s
	}
}

// goesOnIn reports whether the quotation of s is left open and goes on in that
// of next.
func (w *writer) goesOnIn(s, next *news.Statement) bool {
	q := w.r.QuoteAt(s.Span.Start)
	return q+1 < len(w.r.Quotes) && w.r.Quotes[q].Open && w.r.Quotes[q+1].Continued && next.Span.Overlaps(w.r.Quotes[q+1].Span)
}

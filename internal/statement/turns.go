package statement

import (
	"slices"
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// withOrphans adds the sentences that are a quotation and belong to no
// attribution, and quotations after a colon that none took.
func (w *writer) withOrphans(all []found) []found {
	taken := make([]bool, len(w.r.Quotes))
	for i := range all {
		for _, s := range all[i].Content {
			for q := w.r.QuoteAt(s.Start); q < len(taken) && w.r.Quotes[q].Start < s.End; q++ {
				taken[q] = true
			}
		}
	}
	for i, u := range w.r.Units {
		if u.Inside >= 0 {
			continue
		}
		bare := w.r.Bare(i)
		for k, word := range w.r.Words[u.First:u.Last] {
			if word.Quote < 0 || taken[word.Quote] || !bare && !w.afterColon(u, u.First+k) || bare && !w.spoken(word.Quote) {
				continue
			}
			all = append(all, found{how: orphan, Attribution: attribution.Attribution{Unit: i, Content: []text.Span{word.Span}}})
			taken[word.Quote] = true
		}
	}
	return inOrder(all)
}

func (w *writer) afterColon(u attribution.Unit, k int) bool {
	return k > u.First && w.r.Doc.Of(w.r.Words[k-1].Span) == ":"
}

// fewestOrphanWords keeps slogans and titles from being statements.
const fewestOrphanWords = 4

// spoken reports whether a quotation that stands alone was said rather than
// shown: it goes on from the paragraph before, or ends like a sentence.
func (w *writer) spoken(q int) bool {
	quote := w.r.Quotes[q]
	if quote.Open || quote.Continued {
		return true
	}
	s := strings.TrimRight(w.r.Doc.Of(quote.Span), "”\"’'»“")
	return strings.Count(s, " ")+1 >= fewestOrphanWords && strings.ContainsAny(s[max(0, len(s)-3):], ".!?…,")
}

// uncuedSpeaker finds who says a quotation that has no cue: the speaker whose
// quotation it continues, the subject of the sentence before it in the same
// paragraph, or the speaker of the paragraph before. Otherwise nobody.
func (w *writer) uncuedSpeaker(f *found) (*news.Speaker, float64) {
	switch {
	case w.title:
		return nil, 0
	case f.how == answer:
		return w.interviewee()
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
		if !w.inner[i] {
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
		if word.Quote < 0 && t.Rel.Base() == "nsubj" && tokens[t.Head].Rel == "root" {
			return w.phrase(word.Token), true
		}
	}
	return text.Span{}, false
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
	q := w.r.QuoteAt(s.Span.Start)
	return q+1 < len(w.r.Quotes) && w.r.Quotes[q].Open && w.r.Quotes[q+1].Continued
}

// withTranscripts adds "NAME: words" at the start of paragraphs, in place of
// what was found in the label; the other sentences of the paragraph are words of
// the same.
func (w *writer) withTranscripts(all []found) []found {
	for i := 0; i < len(w.r.Units); i++ {
		u := w.r.Units[i]
		if u.Inside >= 0 || i > 0 && w.r.Units[i-1].Paragraph == u.Paragraph {
			continue
		}
		f, ok := w.transcript(i)
		if !ok {
			continue
		}
		p := w.r.Doc.Paragraphs()[u.Paragraph]
		f.Content = []text.Span{{Start: f.Content[0].Start, End: p.End}}
		all = slices.DeleteFunc(all, func(g found) bool {
			return g.Cue.Overlaps(f.Cue) || g.Source.Overlaps(f.Source) && g.Source.Len() > 0
		})
		all = append(all, f)
	}
	return inOrder(all)
}

// longestLabel is how many words a speaker has beside a colon.
const longestLabel = 4

// transcript finds "NAME: words" at the start of a unit.
func (w *writer) transcript(i int) (found, bool) {
	u := w.r.Units[i]
	words := w.r.Words[u.First:u.Last]
	for k := 1; k <= longestLabel && k+1 < len(words); k++ {
		if w.r.Doc.Of(words[k].Span) != ":" {
			continue
		}
		if !w.label(words[:k]) || !w.capitals(words[:k]) || words[k+1].Quote >= 0 {
			return found{}, false
		}
		a := attribution.Attribution{Unit: i, Cue: words[k].Span, Head: words[k].Token, Source: words[0].Cover(words[k-1].Span)}
		a.Content = []text.Span{words[k+1].Cover(words[len(words)-1].Span)}
		f := found{a, transcript}
		return f, w.speaks(&f)
	}
	return found{}, false
}

// label reports whether words can name a speaker: few of them, all nominal.
func (w *writer) label(words []attribution.Word) bool {
	if len(words) == 0 || len(words) > longestLabel {
		return false
	}
	named := false
	for _, word := range words {
		if word.Quote >= 0 {
			return false
		}
		t := w.r.Doc.Tokens()[word.Token]
		switch {
		case t.UPOS == text.PROPN || personNoun(normal(w.r.Doc.Of(t.Span))):
			named = true
		case t.UPOS != text.NOUN && t.UPOS != text.ADJ && t.UPOS != text.DET && t.UPOS != text.NUM && t.UPOS != text.PART && w.r.Doc.Of(t.Span) != "." && w.r.Doc.Of(t.Span) != "-":
			return false
		}
	}
	return named
}

// personNoun guesses by its ending whether a noun names one who speaks.
func personNoun(low string) bool {
	for _, end := range []string{"er", "or", "ist", "man", "woman", "chief", "ian", "ent", "ant", "police", "head", "boss"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

func (w *writer) capitals(words []attribution.Word) bool {
	return !slices.ContainsFunc(words, func(word attribution.Word) bool {
		return !startsCapital(w.r.Doc.Of(word.Span)) && w.r.Doc.Tokens()[word.Token].Kind != text.Punct
	})
}

// speaks reports whether the label before a colon is somebody who speaks, and
// neither the outlet that asks nor a heading: a person, in a title one who
// speaks in the body; a name in capitals is a label always.
func (w *writer) speaks(f *found) bool {
	label := w.r.Doc.Of(f.Source)
	if o := w.article.Outlet; o != nil && strings.HasSuffix(strings.ToLower(o.Name), strings.ToLower(label)) {
		return false
	}
	shouted := label == strings.ToUpper(label)
	s, sure := w.cast.Speaker(f.Source, cast.Context{Title: w.title, Content: f.Content})
	switch {
	case s == nil:
		return !w.title && shouted
	case w.body != nil:
		return slices.ContainsFunc(w.body.done, func(b news.Statement) bool { return b.Speaker != nil && b.Speaker.Name == s.Name })
	}
	return shouted || s.Type == news.Person && sure >= 0.6
}

package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// reader holds one text while its statements are being found.
type reader struct {
	t      string
	doc    *text.Doc
	quotes []quotation
	units  []unit
}

// unit is what the rules work on: a sentence, or several when a quotation
// spans them, so that no quotation is cut.
type unit struct {
	words     []word
	paragraph int
}

func read(doc *text.Doc) *reader {
	r := &reader{t: doc.Text(), doc: doc, quotes: quotations(doc.Text(), doc.Paragraphs())}
	q := 0
	sentences := doc.Sentences()
	for i := 0; i < len(sentences); {
		last := i
		q = r.joined(sentences, &last, q)
		r.units = append(r.units, r.unit(sentences[i].First, sentences[last].Last, sentences[i].Paragraph).cut()...)
		i = last + 1
	}
	return r
}

// longestUnit is how many words the rules look at together, a quotation
// counting as one. No sentence has as many; the bound keeps the time linear on
// text without stops.
const longestUnit = 200

func (u unit) cut() []unit {
	var cut []unit
	for len(u.words) > longestUnit {
		cut = append(cut, unit{u.words[:longestUnit:longestUnit], u.paragraph})
		u.words = u.words[longestUnit:]
	}
	return append(cut, u)
}

// joined moves last forward while a quotation reaches over its end.
func (r *reader) joined(sentences []text.Sentence, last *int, q int) int {
	for ; q < len(r.quotes) && r.quotes[q].Start < sentences[*last].End; q++ {
		for *last+1 < len(sentences) && sentences[*last+1].Start < r.quotes[q].End {
			*last++
		}
	}
	return q
}

func (r *reader) unit(first, last, paragraph int) unit {
	tokens := r.doc.Tokens()
	u := unit{words: make([]word, 0, last-first), paragraph: paragraph}
	q := r.quoteAt(tokens[first].Start)
	for i := first; i < last; i++ {
		for q < len(r.quotes) && r.quotes[q].End <= tokens[i].Start {
			q++
		}
		if q < len(r.quotes) && r.quotes[q].Overlaps(tokens[i].Span) && r.opaque(r.quotes[q]) {
			u.words = append(u.words, word{Span: r.quotes[q].Span, class: quoted, quote: q})
			for i+1 < last && tokens[i+1].Start < r.quotes[q].End {
				i++
			}
			continue
		}
		u.words = append(u.words, r.word(tokens[i], len(u.words) == 0))
	}
	u.dropDateline()
	u.lowerTitle()
	u.settleAdverbs()
	return u
}

func (r *reader) word(t text.Token, first bool) word {
	raw := r.doc.Of(t.Span)
	low := normal(raw)
	w := word{Span: t.Span, low: low, quote: -1, cap: startsCapital(raw)}
	w.class = classify(low, raw, t.Kind, first)
	if t.Kind == text.Word && (!w.cap || first) {
		w.cue, _ = lexicon.Verb(low)
	}
	return w
}

// quoteAt returns the index of the first quotation that ends after at.
func (r *reader) quoteAt(at int) int {
	lo, hi := 0, len(r.quotes)
	for lo < hi {
		if mid := (lo + hi) / 2; r.quotes[mid].End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// shortQuote is the number of words up to which a quotation may be a mere
// phrase inside a sentence (a scare quote, a title), which the rules read as
// part of the sentence.
const shortQuote = 3

// opaque reports whether q is read as one word: longer than a phrase, or
// closed like a sentence.
func (r *reader) opaque(q quotation) bool {
	first, last := r.doc.TokenAt(q.Start), r.doc.TokenAt(q.End-1)
	words := 0
	tokens := r.doc.Tokens()
	for i := first; i <= last && i < len(tokens) && words <= shortQuote; i++ {
		if tokens[i].Kind != text.Punct {
			words++
		}
	}
	if words > shortQuote {
		return true
	}
	for i := last; i > first && i < len(tokens) && tokens[i].Kind == text.Punct; i-- {
		switch r.doc.Of(tokens[i].Span) {
		case ",", ".", "!", "?", "…", "...":
			return words > 0 && startsCapital(r.doc.Of(tokens[first+1].Span))
		}
	}
	return false
}

func (u *unit) low(i int) string {
	if i < 0 || i >= len(u.words) {
		return ""
	}
	return u.words[i].low
}

// class of word i; stop outside the unit.
func (u *unit) class(i int) class {
	if i < 0 || i >= len(u.words) {
		return stop
	}
	return u.words[i].class
}

func (u *unit) is(i int, c class) bool { return u.class(i) == c && i >= 0 && i < len(u.words) }

func (u *unit) hasAny(from, to int, set map[string]bool) bool {
	for i := from; i < to; i++ {
		if set[u.words[i].low] {
			return true
		}
	}
	return false
}

func (u *unit) startsPhrase(i int) bool {
	switch u.class(i) {
	case determiner, name, open, number, mark:
		return true
	case pronoun:
		return u.low(i) != "that" && u.low(i) != "which"
	}
	return false
}

// hasVerb reports whether a word of [from, to) is surely a verb.
func (u *unit) hasVerb(from, to int) bool {
	for i := from; i < to; i++ {
		if u.verbal(i) {
			return true
		}
	}
	return false
}

func (u *unit) verbal(i int) bool {
	switch u.class(i) {
	case verb, auxiliary:
		return u.low(i) != "to"
	case participle:
		return u.words[i].cue.Form.Has(lexicon.Past)
	}
	return false
}

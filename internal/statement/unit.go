package statement

import (
	"strings"

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

// longestDateline is how many words may stand before the dash of a dateline.
const longestDateline = 12

// dropDateline leaves "PORT VARDA, June 14 (KPA) –" out of the first sentence.
func (u *unit) dropDateline() {
	for i := 1; i < len(u.words)-1 && i < longestDateline; i++ {
		if !u.words[i-1].cap && !u.is(i-1, temporal) && !u.is(i-1, number) && !u.is(i-1, comma) && !u.is(i-1, stop) {
			return
		}
		if u.dash(i) {
			u.words = u.words[i+1:]
			return
		}
	}
}

// lowerTitle reads the capitals of a headline in title case as ordinary
// letters where a word is a known verb.
func (u *unit) lowerTitle() {
	if !u.titleCase() {
		return
	}
	for i := range u.words {
		w := &u.words[i]
		if w.class != name && w.class != open {
			continue
		}
		if cue, ok := lexicon.Verb(w.low); ok {
			w.cue, w.class = cue, openClass(w.low, w.low, false)
		} else if knownVerbs[w.low] {
			w.class = verb
		}
	}
}

// titleCase reports whether nearly all longer words begin with a capital.
func (u *unit) titleCase() bool {
	caps, long := 0, 0
	for i := range u.words {
		if len(u.words[i].low) > 3 && u.words[i].class != comma {
			long++
			if u.words[i].cap {
				caps++
			}
		}
	}
	return long >= 4 && caps*4 >= long*3 && !u.is(len(u.words)-1, stop)
}

// settleAdverbs reads "first", "only" and names in -ly before a noun as part of
// its phrase.
func (u *unit) settleAdverbs() {
	for i := range u.words[:max(0, len(u.words)-1)] {
		w := &u.words[i]
		next := u.words[i+1].class
		switch {
		case w.class != adverb && w.low != "to":
		case w.cap && i > 0 && u.words[i-1].class == name:
			w.class = name
		case w.cap && next == name && strings.HasSuffix(w.low, "ly"):
			w.class = name
		case w.low == "to" && (next == determiner || next == name || next == number):
			w.class = preposition
		case (w.low == "first" || w.low == "only") && (next == open || next == name || next == number):
			w.class = open
		}
	}
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

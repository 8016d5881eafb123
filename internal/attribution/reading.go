package attribution

import (
	"sort"

	"hearsay/internal/text"
)

// Word is a token of a unit, or a whole quotation as one.
type Word struct {
	text.Span
	Token int // its token; of a quotation, the one that the rest of it hangs on
	Quote int // the quotation that the word is, or -1
}

// Unit is what attributions are looked for in, Words[First:Last] of the
// reading: a sentence, or several when a quotation spans them, so that no
// quotation is cut. Sentences inside a quotation that is one word are units of
// their own besides, after the unit that holds it.
type Unit struct {
	First, Last int
	Paragraph   int
	Inside      int // the quotation that the unit lies in, or -1
}

// Reading is a text cut into units.
type Reading struct {
	Doc    *text.Doc
	Quotes []Quotation
	Words  []Word
	Units  []Unit
}

// longestUnit is how many words are looked at together. Few sentences have as
// many; the bound keeps the time linear on text without stops.
const longestUnit = 200

// Read cuts a text into units.
func Read(doc *text.Doc) *Reading {
	r := &Reading{Doc: doc, Quotes: quotations(doc.Text(), doc.Paragraphs()), Words: make([]Word, 0, len(doc.Tokens()))}
	for q := range r.Quotes {
		r.Quotes[q].oneWord = r.isOneWord(r.Quotes[q].Span)
	}
	sentences := doc.Sentences()
	q := 0
	for i := 0; i < len(sentences); {
		last := i
		q = r.joined(sentences, &last, q)
		r.cut(sentences[i].First, sentences[last].Last, sentences[i].Paragraph)
		i = last + 1
	}
	return r
}

// joined moves last forward while a quotation reaches over its end.
func (r *Reading) joined(sentences []text.Sentence, last *int, q int) int {
	for ; q < len(r.Quotes) && r.Quotes[q].Start < sentences[*last].End; q++ {
		for *last+1 < len(sentences) && sentences[*last+1].Start < r.Quotes[q].End {
			*last++
		}
	}
	return q
}

// cut adds the units of the tokens [first, last), and after them those inside
// their quotations.
func (r *Reading) cut(first, last, paragraph int) {
	tokens := r.Doc.Tokens()
	start := len(r.Words)
	var inner []int
	q := r.QuoteAt(tokens[first].Start)
	for i := first; i < last; i++ {
		for q < len(r.Quotes) && r.Quotes[q].End <= tokens[i].Start {
			q++
		}
		if q == len(r.Quotes) || !r.Quotes[q].Overlaps(tokens[i].Span) || !r.Quotes[q].oneWord {
			r.Words = append(r.Words, Word{tokens[i].Span, i, -1})
			continue
		}
		from := i
		for i+1 < last && tokens[i+1].Start < r.Quotes[q].End {
			i++
		}
		r.Words = append(r.Words, Word{r.Quotes[q].Span, r.headOf(from, i+1), q})
		inner = append(inner, q)
	}
	r.add(start, paragraph, -1)
	for _, q := range inner {
		r.cutInside(q, paragraph)
	}
}

// add makes units of the words from first on.
func (r *Reading) add(first, paragraph, inside int) {
	for ; len(r.Words)-first > longestUnit; first += longestUnit {
		r.Units = append(r.Units, Unit{first, first + longestUnit, paragraph, inside})
	}
	r.Units = append(r.Units, Unit{first, len(r.Words), paragraph, inside})
}

// fewestInside is how many words a sentence inside a quotation has that can
// hold an attribution.
const fewestInside = 3

// cutInside adds the sentences of a quotation, without its marks.
func (r *Reading) cutInside(q, paragraph int) {
	tokens, sentences, span := r.Doc.Tokens(), r.Doc.Sentences(), r.Quotes[q].Span
	for s := r.Doc.SentenceAt(span.Start); s < len(sentences) && sentences[s].Start < span.End; s++ {
		start := len(r.Words)
		for i := sentences[s].First; i < sentences[s].Last; i++ {
			if t := tokens[i]; t.Start > span.Start && t.End < span.End {
				r.Words = append(r.Words, Word{t.Span, i, -1})
			}
		}
		if len(r.Words)-start < fewestInside {
			r.Words = r.Words[:start]
			continue
		}
		r.add(start, paragraph, q)
	}
}

// headOf is the first of the tokens [first, last) whose head is none of them
// and that is no punctuation.
func (r *Reading) headOf(first, last int) int {
	tokens := r.Doc.Tokens()
	for i := first; i < last; i++ {
		if t := tokens[i]; t.Rel != "" && t.Rel != "punct" && (t.Head < first || t.Head >= last) {
			return i
		}
	}
	return min(first+1, last-1)
}

// IsQuote reports whether s is a quotation and nothing else.
func (r *Reading) IsQuote(s text.Span) bool {
	q := r.QuoteAt(s.Start)
	return q < len(r.Quotes) && r.Quotes[q].Span == s
}

// QuoteAt returns the index of the first quotation that ends after the byte at;
// len(Quotes) when there is none.
func (r *Reading) QuoteAt(at int) int {
	return sort.Search(len(r.Quotes), func(i int) bool { return r.Quotes[i].End > at })
}

// shortQuote is the number of words up to which a quotation may be a mere
// phrase inside a sentence (a scare quote, a title), which is read as part of
// the sentence.
const shortQuote = 3

// isOneWord reports whether a quotation is read as one word: longer than a
// phrase, or closed like a sentence.
func (r *Reading) isOneWord(quote text.Span) bool {
	tokens := r.Doc.Tokens()
	first, last := r.Doc.TokenAt(quote.Start), r.Doc.TokenAt(quote.End-1)
	last = min(last, len(tokens)-1)
	words := 0
	for i := first; i <= last && words <= shortQuote; i++ {
		if tokens[i].Kind != text.Punct {
			words++
		}
	}
	if words > shortQuote {
		return true
	}
	for i := last; i > first && tokens[i].Kind == text.Punct; i-- {
		switch r.Doc.Of(tokens[i].Span) {
		case ",", ".", "!", "?", "…", "...":
			return words > 0 && text.Capital(r.Doc.Of(tokens[first+1].Span))
		}
	}
	return false
}

// Bare reports whether unit i is a quotation and nothing else but punctuation.
func (r *Reading) Bare(i int) bool {
	u := r.Units[i]
	if u.Inside >= 0 {
		return false
	}
	quoted := false
	for _, w := range r.Words[u.First:u.Last] {
		if w.Quote < 0 && r.Doc.Tokens()[w.Token].Kind != text.Punct {
			return false
		}
		quoted = quoted || w.Quote >= 0
	}
	return quoted
}

// Before returns the unit before unit i that lies in no quotation, or -1.
func (r *Reading) Before(i int) int {
	for i--; i >= 0 && r.Units[i].Inside >= 0; i-- {
	}
	return i
}

// After returns the unit after unit i that lies in no quotation, or
// len(Units).
func (r *Reading) After(i int) int {
	for i++; i < len(r.Units) && r.Units[i].Inside >= 0; i++ {
	}
	return i
}

// Span is what a unit covers.
func (r *Reading) Span(u Unit) text.Span {
	return text.Span{Start: r.Words[u.First].Start, End: r.Words[u.Last-1].End}
}

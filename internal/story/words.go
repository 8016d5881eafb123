package story

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// How many terms of each vector are kept: of 1,000 words about 350 terms have
// weight, and the lightest third moves no cosine by .01.
const (
	keepTitle = 32
	keepBody  = 200
)

// minIDF drops terms that half of all articles hold.
const minIDF = .7

// wordReader remembers what it knows of each word form of one article.
type wordReader struct {
	known map[string]word
}

type word struct {
	term uint32 // hash of the lexicon's term
	form uint64 // hash of the word in lower case, without diacritics
	idf  float64
}

func newWordReader() *wordReader { return &wordReader{known: make(map[string]word, 512)} }

func (r *wordReader) word(s string) word {
	if w, ok := r.known[s]; ok {
		return w
	}
	term := lexicon.Term(strings.ReplaceAll(s, ",", ""))
	w := word{term: hash32(term), form: xxhash.Sum64String(strings.ToLower(s)), idf: lexicon.IDF(term)}
	if clitic(s) || utf8.RuneCountInString(term) < 2 {
		w.idf = 0
	}
	r.known[s] = w
	return w
}

// clitic finds the tokens that were split from a word: "'s", "n't".
func clitic(s string) bool {
	s = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	return strings.HasPrefix(s, "'") || s == "n't"
}

func hash32(s string) uint32 { return uint32(xxhash.Sum64String(s)) }

// title weighs the words of a title.
func (r *wordReader) title(t string) vector {
	weights := map[uint32]float64{}
	for _, s := range strings.FieldsFunc(t, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c) }) {
		if w := r.word(s); w.idf >= minIDF {
			weights[w.term] = w.idf
		}
	}
	return newVector(weights, keepTitle)
}

// bag counts the terms of a text and keeps their idf.
type bag map[uint32]counted

type counted struct {
	n   int
	idf float64
}

func (b bag) add(w word) {
	if w.idf >= minIDF {
		b[w.term] = counted{b[w.term].n + 1, w.idf}
	}
}

func (b bag) vector(keep int) vector {
	weights := make(map[uint32]float64, len(b))
	for t, c := range b {
		weights[t] = (1 + math.Log(float64(c.n))) * c.idf
	}
	return newVector(weights, keep)
}

// body weighs the words of a body.
func (r *wordReader) body(d *text.Doc) vector {
	words := bag{}
	for _, t := range d.Tokens() {
		if t.Kind != text.Punct {
			for part := range strings.SplitSeq(d.Of(t.Span), "-") {
				words.add(r.word(part))
			}
		}
	}
	return words.vector(keepBody)
}

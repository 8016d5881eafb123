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
	keepTitle  = 32
	keepBody   = 200
	keepPeople = 64
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
	if strings.ContainsAny(s, "'’") && !strings.ContainsAny(term, "0123456789") || utf8.RuneCountInString(term) < 2 {
		w.idf = 0 // clitics and single letters
	}
	r.known[s] = w
	return w
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

// body weighs the words of a body, and its names apart.
func (r *wordReader) body(d *text.Doc) (all, people vector) {
	counts, idf := map[uint32]int{}, map[uint32]float64{}
	names, nameIDF := map[uint32]int{}, map[uint32]float64{}
	for _, s := range d.Sentences() {
		for i := s.First; i < s.Last; i++ {
			t := d.Tokens()[i]
			if t.Kind == text.Punct {
				continue
			}
			for part := range strings.SplitSeq(d.Of(t.Span), "-") {
				w := r.word(part)
				if w.idf < minIDF {
					continue
				}
				counts[w.term]++
				idf[w.term] = w.idf
				if i > s.First && capital(part) {
					names[w.term]++
					nameIDF[w.term] = w.idf
				}
			}
		}
	}
	return newVector(weigh(counts, idf), keepBody), newVector(weigh(names, nameIDF), keepPeople)
}

func weigh(counts map[uint32]int, idf map[uint32]float64) map[uint32]float64 {
	weights := make(map[uint32]float64, len(counts))
	for t, n := range counts {
		weights[t] = (1 + math.Log(float64(n))) * idf[t]
	}
	return weights
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

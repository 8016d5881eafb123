package lexicon

import (
	"sync/atomic"

	"github.com/cespare/xxhash/v2"
)

// Word is a word with the term that it is a form of.
type Word struct {
	Text string
	Term string // see Term
	Hash uint64 // of Term
	IDF  float64
}

// LookUp returns the term of a word, which it does not keep.
func LookUp(word []byte) *Word {
	hash := xxhash.Sum64(word)
	set := &met[hash%uint64(len(met))]
	place := hash >> 32 % uint64(len(set))
	for i := range set {
		switch known := set[i].Load(); {
		case known == nil:
			place = uint64(i)
		case known.Text == string(word):
			return known
		}
	}
	made := newWord(string(word))
	set[place].Store(made)
	return made
}

// met remembers the words met lately: making the term of one takes a
// microsecond, and nine of ten words of an article were met before. A word that
// comes into a full set takes the place of another.
var met [1 << 13][4]atomic.Pointer[Word]

func newWord(word string) *Word {
	w := &Word{Text: word, Term: newTerm(word)}
	w.Hash, w.IDF = xxhash.Sum64String(w.Term), IDF(w.Term)
	return w
}

// Plain is whether a word is frequent in any text.
type Plain uint8

const (
	IsStopword   Plain = 1 << iota // see Stopword
	IsFiniteVerb                   // a common finite verb of English
)

// PlainWord tells both at once.
func PlainWord(low []byte) Plain { return plain[string(low)] }

var plain = func() map[string]Plain {
	m := make(map[string]Plain, len(stopwords)+len(finiteVerbs))
	for w := range stopwords {
		m[w] |= IsStopword
	}
	for w := range finiteVerbs {
		m[w] |= IsFiniteVerb
	}
	return m
}()

package lexicon

import (
	"sync/atomic"

	"github.com/cespare/xxhash/v2"
)

// Word is a word in lower case with what is known of it.
type Word struct {
	Text       string
	Term       string // see Term
	Hash       uint64 // of Term
	IDF        float64
	Stopword   bool
	FiniteVerb bool
}

// LookUp returns what is known of a word, which it does not keep.
func LookUp(word []byte) *Word { return lookUp(word, xxhash.Sum64(word)) }

func lookUp(word []byte, hash uint64) *Word {
	slot := &met[hash%uint64(len(met))]
	if known := slot.Load(); known != nil && known.Text == string(word) {
		return known
	}
	made := newWord(string(word))
	slot.Store(made)
	return made
}

// met remembers the words met lately: making the term of one takes a
// microsecond, and nine of ten words of an article were met before. A word that
// falls into another's slot takes its place.
var met [1 << 15]atomic.Pointer[Word]

func newWord(word string) *Word {
	w := &Word{Text: word, Term: newTerm(word), Stopword: Stopword(word), FiniteVerb: FiniteVerb(word)}
	w.Hash, w.IDF = xxhash.Sum64String(w.Term), IDF(w.Term)
	return w
}

package page

import (
	"unicode/utf8"

	"hearsay/internal/lexicon"
)

// vocabulary numbers the words of a page, so that to count and to compare them
// is to index. Each word is looked up in the lexicons once a page, and only
// those of an article's text for their terms.
type vocabulary struct {
	low     []byte // the lines in lower case, with straight apostrophes
	words   []word
	known   numbering // of words, by their hash
	stems   numbering // of their first letters
	terms   numbering // by their hash
	weights []float64 // idf of a term

	marks []int32 // by term: the last set of terms that held it
	sets  int32

	bags []*bag // the first of them in use
	used int

	own    []float64 // idf of a term in news and on the page
	spread []int32   // how many of the proposed articles hold it
	common float32   // share of their words that several hold

	near, far slide // room, as the next two
	openings  []signals
	ranks     []byte
}

func newVocabulary() *vocabulary {
	return &vocabulary{known: newNumbering(), stems: newNumbering(), terms: newNumbering()}
}

func (v *vocabulary) reset() {
	v.low, v.words = v.low[:0], v.words[:0]
	v.known.reset()
	v.stems.reset()
	v.terms.reset()
	v.weights, v.marks, v.sets = v.weights[:0], v.marks[:0], 0
}

// word is a word of a page.
type word struct {
	start, end int32 // of the lines in lower case
	stem       int32 // number of its first letters; none for a short word and for a stopword
	term       int32 // none for a short word and for a stopword, unasked until somebody wants it
	plain      lexicon.Plain
}

const (
	none    = -1
	unasked = -2
)

// token is a word where it stands.
type token struct {
	word  int32
	cased bool // with a capital
}

// number is the number of the word, of that hash, that the lines in lower case
// end with, from a byte on.
func (v *vocabulary) number(start int, hash uint64) int32 {
	n, met := v.known.of(hash)
	if !met {
		low := v.low[start:]
		w := word{start: int32(start), end: int32(len(v.low)), stem: none, term: none, plain: lexicon.PlainWord(low)}
		if w.plain&lexicon.IsStopword == 0 {
			w.stem, w.term = v.stem(low), unasked
		}
		v.words = append(v.words, w)
	}
	return n
}

// text is a word in lower case.
func (v *vocabulary) text(n int32) []byte { return v.low[v.words[n].start:v.words[n].end] }

// A stem is the first stemLetters of a word of longLetters or more, so that
// endings do not count. Of writing without spaces each pair of characters is a
// word, and a stem.
const (
	stemLetters = 5
	longLetters = 4
)

func (v *vocabulary) stem(low []byte) int32 {
	key, letters := uint64(hashSeed), 0
	for _, b := range low {
		if utf8.RuneStart(b) {
			letters++
		}
		if letters > stemLetters {
			break
		}
		key = (key ^ uint64(b)) * hashPrime
	}
	if letters < longLetters && !isPair(low) {
		return none
	}
	n, _ := v.stems.of(key)
	return n
}

// term is the number of a word's term.
func (v *vocabulary) term(n int32) int {
	w := &v.words[n]
	if w.term != unasked {
		return int(w.term)
	}
	w.term = none
	if low := v.text(n); isPair(low) || utf8.RuneCount(low) >= 3 {
		form := lexicon.LookUp(low)
		var met bool
		if w.term, met = v.terms.of(form.Hash); !met {
			v.weights, v.marks = append(v.weights, form.IDF), append(v.marks, 0)
		}
	}
	return int(w.term)
}

// gather adds the terms of a piece to the set of terms that is asked for.
func (v *vocabulary) gather(pc *piece) {
	for _, t := range pc.terms {
		v.marks[t] = v.sets
	}
}

// holds is 1 for a term that the set holds.
func (v *vocabulary) holds(term int) int {
	if v.marks[term] == v.sets {
		return 1
	}
	return 0
}

// shared is the share of terms that the pieces hold.
func (v *vocabulary) shared(terms []int, pieces []piece) float64 {
	v.sets++
	for i := range pieces {
		v.gather(&pieces[i])
	}
	n := 0
	for _, t := range terms {
		n += v.holds(t)
	}
	return float64(n) / float64(max(len(terms), 1))
}

// numbering numbers keys from 0 in the order in which they come. Of hashes of
// 64 bits two that are equal are taken to be of the same thing.
type numbering struct {
	keys  []uint64 // by number
	slots []int32  // a power of two, at most half of them full: a number and 1
}

// firstSlots are enough for a short page.
const firstSlots = 512

func newNumbering() numbering { return numbering{slots: make([]int32, firstSlots)} }

func (n *numbering) reset() {
	n.keys = n.keys[:0]
	clear(n.slots)
}

// of is the number of a key, and whether it has come before.
func (n *numbering) of(key uint64) (number int32, met bool) {
	at := n.find(key)
	if next := n.slots[at]; next > 0 {
		return next - 1, true
	}
	n.keys = append(n.keys, key)
	n.slots[at] = int32(len(n.keys))
	if 2*len(n.keys) > len(n.slots) {
		n.grow()
	}
	return int32(len(n.keys) - 1), false
}

// find is the slot of a key, or the empty one that it would have.
func (n *numbering) find(key uint64) uint64 {
	mask := uint64(len(n.slots) - 1)
	for at := key * 0x9E3779B97F4A7C15 >> 32; ; at++ {
		if next := n.slots[at&mask]; next == 0 || n.keys[next-1] == key {
			return at & mask
		}
	}
}

func (n *numbering) grow() {
	n.slots = make([]int32, 2*len(n.slots))
	for i, key := range n.keys {
		n.slots[n.find(key)] = int32(i + 1)
	}
}

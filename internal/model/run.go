package model

// Run is what a Marker reads of words: of each, the hashes of its features and
// the row of its vector.
type Run struct {
	Hashes []uint32
	Ends   []int // where in Hashes those of each word end
	Rows   []int
}

// Add adds features to the word that End will end.
func (r *Run) Add(hashes ...uint32) { r.Hashes = append(r.Hashes, hashes...) }

// End ends a word whose vector is the row given.
func (r *Run) End(row int) {
	r.Ends, r.Rows = append(r.Ends, len(r.Hashes)), append(r.Rows, row)
}

// Reset forgets all words.
func (r *Run) Reset() { r.Hashes, r.Ends, r.Rows = r.Hashes[:0], r.Ends[:0], r.Rows[:0] }

// Len is the number of words.
func (r *Run) Len() int { return len(r.Ends) }

// Of returns the features of a word.
func (r *Run) Of(word int) []uint32 {
	if word == 0 {
		return r.Hashes[:r.Ends[0]]
	}
	return r.Hashes[r.Ends[word-1]:r.Ends[word]]
}

// Sequence is words with their classes, to learn from.
type Sequence struct {
	Features [][]uint32
	Rows     []int
	Classes  []int
}

// NewSequence returns the picked words of base, with the features that extra
// has for each of them, if it is not nil.
func NewSequence(base *Run, picked []int, extra *Run, classes []int) Sequence {
	s := Sequence{Classes: classes}
	for i, w := range picked {
		features := base.Of(w)
		if extra != nil {
			features = append(append([]uint32(nil), features...), extra.Of(i)...)
		}
		s.Features, s.Rows = append(s.Features, features), append(s.Rows, base.Rows[w])
	}
	return s
}

package model

// Run is what a Marker reads of words: of each, the hashes of its features, the
// row of its vector, and that of its state.
type Run struct {
	Hashes []uint32
	Ends   []int // where in Hashes those of each word end
	Words  []RunWord
	States *Rows // nil where the marker reads none
}

// RunWord is the rows of a word.
type RunWord struct{ Vector, State int }

// Add adds features to the word that End will end.
func (r *Run) Add(hashes ...uint32) { r.Hashes = append(r.Hashes, hashes...) }

// End ends a word with the rows given.
func (r *Run) End(w RunWord) {
	r.Ends, r.Words = append(r.Ends, len(r.Hashes)), append(r.Words, w)
}

// Reset forgets all words.
func (r *Run) Reset() { r.Hashes, r.Ends, r.Words = r.Hashes[:0], r.Ends[:0], r.Words[:0] }

// Len is the number of words.
func (r *Run) Len() int { return len(r.Ends) }

// Of returns the features of a word.
func (r *Run) Of(word int) []uint32 {
	if word == 0 {
		return r.Hashes[:r.Ends[0]]
	}
	return r.Hashes[r.Ends[word-1]:r.Ends[word]]
}

// Passage is sequences of words that are read together, to learn from.
type Passage struct {
	Features [][]uint32 // of each word
	Words    []RunWord
	States   *Rows
	Lengths  []int // of the sequences
	Marks    []Marks
}

// Marks are the classes that a head gives the words of a passage from First on,
// with the features of its own for each of them, if it has any.
type Marks struct {
	Head, First int
	Features    [][]uint32
	Classes     []int
}

// Append adds words as one sequence.
func (p *Passage) Append(run *Run, first, last int) {
	p.States = run.States
	p.Lengths = append(p.Lengths, last-first)
	for i := first; i < last; i++ {
		p.Features, p.Words = append(p.Features, run.Of(i)), append(p.Words, run.Words[i])
	}
}

// All returns the features of each word.
func (r *Run) All() [][]uint32 {
	all := make([][]uint32, r.Len())
	for i := range all {
		all[i] = r.Of(i)
	}
	return all
}

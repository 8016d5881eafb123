package model

// MarkWork is the room that a Marker needs, and what its lower layer said of the
// words that it read.
type MarkWork struct {
	input   []float32
	rounded inputs
	lower   []float32 // of each word of a run
	taken   []float32 // of each picked word, what a head takes from its row of lower
	at      []int32   // of each word that was picked last, its row in taken
	skipped []float32 // of the words of a sequence, their rows of lower
	states  []float32 // what the layer of a head says
	u       []float32
	cell    []float32
	grades  []float32
	paths   []float32
	from    []uint8
	classes []int
	weights []float32
	forward []float32
	chances []float32
}

// Read passes the words of a run from the first on through the lower layer, in
// sequences of these lengths. A text can be read part by part; what is said of
// a part holds until another run is read.
func (m *Marker) Read(w *MarkWork, run *Run, first int, lengths []int) {
	l, words, wide := &m.Lower, 0, 2*m.Lower.Hidden
	for _, n := range lengths {
		words += n
	}
	x := room(&w.input, words*l.In)
	clear(x)
	for i := range words {
		m.readWord(x[i*l.In:(i+1)*l.In], run, first+i)
	}
	w.rounded.set(x, words, l.In, l.In)
	u := room(&w.u, words*l.Out)
	l.rounded.apply(u, &w.rounded)
	lower := room(&w.lower, run.Len()*wide)
	l.passAll(lower[first*wide:], nil, u, room(&w.cell, l.Hidden), lengths)
}

// readWord sets to, zeros so far, to what the lower layer reads of a word.
func (m *Marker) readWord(to []float32, run *Run, i int) {
	vector := m.Features.Dim
	m.sum(to[:vector], run.Of(i))
	m.Words.Row(run.Words[i].Vector, to[vector:])
	if run.States != nil {
		run.States.AddTo(to[vector+m.Words.Dim:], run.Words[i].State)
	}
}

// sum adds up the vectors of features.
func (m *Marker) sum(to []float32, hashes []uint32) {
	for _, h := range hashes {
		if row := m.Keys.Row(h); row >= 0 {
			m.Features.AddTo(to, row)
		}
	}
}

// Take computes what a head takes from the picked words of a run that was read,
// each on its own. Mark then reads any of them.
func (m *Marker) Take(w *MarkWork, head int, picked []int) {
	h, wide := &m.Heads[head], 2*m.Lower.Hidden
	x := room(&w.input, len(picked)*wide)
	if words := len(w.lower) / wide; len(w.at) < words {
		w.at = make([]int32, words)
	}
	for i, word := range picked {
		w.at[word] = int32(i)
		copy(x[i*wide:(i+1)*wide], w.lower[word*wide:])
	}
	w.rounded.set(x, len(picked), wide, wide)
	h.below.rounded.apply(room(&w.taken, len(picked)*h.below.Out), &w.rounded)
}

// Mark returns the classes that a head gives the sequence of some of the words
// taken last for it, one or more, with the features that own has for each of
// them, if the head reads any. They hold until the next call.
func (m *Marker) Mark(w *MarkWork, head int, picked []int, own *Run) []int {
	h := &m.Heads[head]
	out := h.below.Out
	u := room(&w.u, len(picked)*out)
	if h.reads() {
		m.takeOwn(w, h, u, own)
	} else {
		clear(u)
	}
	for i, k := range picked {
		Axpy(u[i*out:(i+1)*out], w.taken[int(w.at[k])*out:][:out], 1)
	}
	h.pass(w, picked)
	return h.path(w, len(picked))
}

// takeOwn sets u to what a head takes from features of its own.
func (m *Marker) takeOwn(w *MarkWork, h *Head, u []float32, own *Run) {
	embed := h.own.In
	x := room(&w.input, own.Len()*embed)
	clear(x)
	for i := range own.Len() {
		m.sum(x[i*embed:(i+1)*embed], own.Of(i))
	}
	w.rounded.set(x, own.Len(), embed, embed)
	h.own.rounded.apply(u, &w.rounded)
}

// pass takes the sequence in w.u through the layer and sets w.grades.
func (h *Head) pass(w *MarkWork, picked []int) {
	words, wide := len(picked), h.Out.In
	skipped := room(&w.skipped, words*wide)
	if h.Skips() {
		for i, k := range picked {
			copy(skipped[i*wide:(i+1)*wide], w.lower[k*wide:])
		}
	}
	h.passAll(room(&w.states, words*wide), skipped, w.u, room(&w.cell, h.Hidden), []int{words})
	w.rounded.set(w.states, words, wide, wide)
	h.Out.rounded.apply(room(&w.grades, words*h.Out.Out), &w.rounded)
}

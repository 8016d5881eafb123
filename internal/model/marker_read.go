package model

// MarkWork is the room that a Marker needs.
type MarkWork struct {
	input   []float32
	rounded inputs
	taken   []float32 // of each picked word, what the first layer takes from it
	at      []int32   // of each word that was picked last, its row in taken
	states  [2][]float32
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

// Take computes what the first layer takes from the picked words of a run, each
// on its own. Mark then reads any of them.
func (m *Marker) Take(w *MarkWork, words *Run, picked []int) {
	l := &m.Layers[0]
	embed := m.Features.Dim
	x := room(&w.input, len(picked)*l.In)
	clear(x)
	if len(w.at) < words.Len() {
		w.at = make([]int32, words.Len())
	}
	for i, word := range picked {
		w.at[word] = int32(i)
		to := x[i*l.In : (i+1)*l.In]
		m.sum(to[:embed], words.Of(word))
		m.Words.Row(words.Rows[word], to[embed:])
	}
	w.rounded.set(x, len(picked), l.In, l.In)
	l.rounded.apply(room(&w.taken, len(picked)*l.Out), &w.rounded)
}

// sum adds up the vectors of features.
func (m *Marker) sum(to []float32, hashes []uint32) {
	for _, h := range hashes {
		if row := m.Keys.Row(h); row >= 0 {
			m.Features.AddTo(to, row)
		}
	}
}

// Mark returns the classes of the sequence of some of the words taken last, one
// or more, with the features that extra has for each of them, if it is not nil.
// They hold until the next call.
func (m *Marker) Mark(w *MarkWork, picked []int, extra *Run) []int {
	out := m.extra.Out
	u := room(&w.u, len(picked)*out)
	clear(u)
	if extra != nil {
		m.takeExtra(w, u, extra)
	}
	for i, k := range picked {
		Axpy(u[i*out:(i+1)*out], w.taken[int(w.at[k])*out:][:out], 1)
	}
	m.pass(w, len(picked))
	return m.path(w, len(picked))
}

// takeExtra sets u to what the first layer takes from features that come with
// the call.
func (m *Marker) takeExtra(w *MarkWork, u []float32, extra *Run) {
	embed := m.extra.In
	x := room(&w.input, extra.Len()*embed)
	clear(x)
	for i := range extra.Len() {
		m.sum(x[i*embed:(i+1)*embed], extra.Of(i))
	}
	w.rounded.set(x, extra.Len(), embed, embed)
	m.extra.rounded.apply(u, &w.rounded)
}

// pass takes the sequence in w.u through the layers and sets w.grades.
func (m *Marker) pass(w *MarkWork, words int) {
	lengths := []int{words}
	wide := m.Out.In
	for i := range m.Layers {
		l := &m.Layers[i]
		if i > 0 {
			w.rounded.set(w.states[0], words, l.In, l.In)
			l.rounded.apply(room(&w.u, words*l.Out), &w.rounded)
		}
		l.passAll(room(&w.states[1], words*wide), w.states[0], w.u, room(&w.cell, l.Hidden), lengths)
		w.states[0], w.states[1] = w.states[1], w.states[0]
	}
	w.rounded.set(w.states[0], words, wide, wide)
	m.Out.rounded.apply(room(&w.grades, words*m.Out.Out), &w.rounded)
}

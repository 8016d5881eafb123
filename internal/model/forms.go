package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// forms holds, for frequent forms, what the first layer takes from them: for
// each place of the window, the product of the form's input with the weights
// for that place, Places × Out numbers. It is the same wherever the form
// stands, and the largest product of all.
type forms struct {
	index map[string]int32
	parts []float32
}

// keptForms is how many of the most frequent words are kept; the first
// capitalForms of them with a capital, too. They are two thirds of the words of
// news, and take 12 KB each.
const (
	keptForms    = 1000
	capitalForms = 300
)

// keepForms computes the parts of frequent forms.
func (n *Net) keepForms() {
	n.kept = forms{index: map[string]int32{}}
	var all []string
	for i := 1; i < min(n.Words.Len(), keptForms); i++ {
		word := n.Words.Word(i)
		if strings.Contains(word, "0") {
			continue // stands for many
		}
		all = append(all, word)
		if r, size := utf8.DecodeRuneInString(word); i < capitalForms && unicode.IsLower(r) {
			all = append(all, string(unicode.ToUpper(r))+word[size:])
		}
	}
	n.kept.parts = make([]float32, len(all)*n.places()*n.Low[0].Out)
	for from := 0; from < len(all); from += formsAtOnce {
		n.keep(all[from:min(from+formsAtOnce, len(all))], from)
	}
}

// formsAtOnce is how many forms are multiplied together.
const formsAtOnce = 64

// keep computes the parts of forms, the first of which gets the row from.
func (n *Net) keep(all []string, from int) {
	wide, out, places := n.wide(), n.Low[0].Out, n.places()
	x := make([]float32, len(all)*wide)
	for i, form := range all {
		n.input(x[i*wide:(i+1)*wide], form)
		n.kept.index[form] = int32(from + i)
	}
	var in inputs
	in.set(x, len(all), wide, wide)
	n.Low[0].rounded.apply(n.kept.parts[from*places*out:], &in)
}

func (n *Net) places() int { return 2*n.Window + 1 }

func (n *Net) wide() int { return n.Embed + n.Vector }

// input adds the features and the vector of a form to x, which is zero.
func (n *Net) input(x []float32, form string) {
	mask := n.Features.Len() - 1
	for _, h := range Features(form) {
		n.Features.AddTo(x[:n.Embed], int(h)&mask)
	}
	n.Words.Row(n.Words.Lookup(form), x[n.Embed:])
}

// take sets w.u to what the first layer takes from the words of the sentences.
func (n *Net) take(w *Work, form func(i int) string) {
	wide, out := n.wide(), n.Low[0].Out
	w.at = w.at[:0]
	fresh := 0
	x := room(&w.input, w.words*wide)
	clear(x)
	for i := range w.words {
		f := form(i)
		if row, ok := n.kept.index[f]; ok {
			w.at = append(w.at, row)
			continue
		}
		w.at = append(w.at, int32(^fresh))
		n.input(x[fresh*wide:(fresh+1)*wide], f)
		fresh++
	}
	w.apply(n.Low[0].rounded, room(&w.fresh, fresh*n.places()*out), x, fresh)
	room(&w.u, w.words*out)
	first := 0
	for _, words := range w.lengths {
		for i := range words {
			n.window(w, first, words, i)
		}
		first += words
	}
}

// window sums what the first layer takes from word i of a sentence and its
// neighbours.
func (n *Net) window(w *Work, first, words, i int) {
	out := n.Low[0].Out
	row := w.u[(first+i)*out:][:out]
	copy(row, n.part(w, first+i, n.Window))
	for k := range n.places() {
		if j := i + k - n.Window; j >= 0 && j < words && j != i {
			Axpy(row, n.part(w, first+j, k), 1)
		}
	}
}

// part is what word j brings to the place k of a window.
func (n *Net) part(w *Work, j, k int) []float32 {
	out, places := n.Low[0].Out, n.places()
	if row := int(w.at[j]); row >= 0 {
		return n.kept.parts[(row*places+k)*out:][:out]
	}
	return w.fresh[(int(^w.at[j])*places+k)*out:][:out]
}

// formMap puts the weights of the first layer for the places of a window side
// by side. Its biases go to the middle place, which every word has.
func (n *Net) formMap() *Affine {
	l, wide, places := &n.Low[0], n.wide(), n.places()
	a := &Affine{In: wide, Out: places * l.Out, W: make([]float32, wide*places*l.Out), B: make([]float32, places*l.Out)}
	copy(a.B[n.Window*l.Out:], l.B)
	for k := range places {
		for i := range wide {
			copy(a.W[i*a.Out+k*l.Out:][:l.Out], l.W[(k*wide+i)*l.Out:])
		}
	}
	return a
}

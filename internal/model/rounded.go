package model

import "math"

// rounded is an affine map whose weights are rounded to whole numbers, for the
// large maps of a network that reads. Weights have seven bits and a scale for
// each column, inputs eight and a scale for each row. Their products are summed
// without rounding, so neither the order of a sum nor the width of vectors
// changes a bit.
//
// A weight q, from -63 to 63, is kept as q+64: the same number for machines
// that multiply signed bytes and for those that take one of two as unsigned.
// Two products, at most 2·127·127, never fill the 16 bits that some add them
// in. What the 64 bring too much is taken off where a row's sum starts.
//
// Weights lie in panels of columns; in a panel come, for four inputs after the
// other, the four weights of each column.
type rounded struct {
	in, out int
	w       []byte
	scale   []float32 // of each column, for whole panels
	bias    []float32 // the same
}

const (
	panelCols = 32
	groupRows = 4 // rows of weights that lie together

	mostInput  = 127
	mostWeight = 63
	zeroWeight = 64 // stands for 0
)

// newRounded rounds a map.
func newRounded(a *Affine) *rounded {
	r := zeroRounded(a.In, a.Out)
	copy(r.bias, a.B)
	column, q := make([]float32, a.In), make([]byte, a.In)
	for j := range a.Out {
		for i := range column {
			column[i] = a.W[i*a.Out+j]
		}
		r.scale[j] = quantise(q, column, mostWeight)
		for i, v := range q {
			*r.weight(i, j) = v + zeroWeight
		}
	}
	return r
}

// zeroRounded returns a map without weights: where there are none, bytes may be
// anything, since scales or inputs are 0.
func zeroRounded(in, out int) *rounded {
	cols := (out + panelCols - 1) / panelCols * panelCols
	return &rounded{
		in: in, out: out,
		w:     make([]byte, cols*groupsOf(in)*groupRows),
		scale: make([]float32, cols),
		bias:  make([]float32, cols),
	}
}

// weight returns where the weight of an input in a column is kept.
func (a *rounded) weight(i, j int) *byte {
	panel, group := j/panelCols*groupsOf(a.in), i/groupRows
	return &a.w[((panel+group)*panelCols+j%panelCols)*groupRows+i%groupRows]
}

func (a *rounded) encode(e *Encoder) {
	e.float32s(a.scale[:a.out])
	e.float32s(a.bias[:a.out])
	for j := range a.out {
		for i := range a.in {
			e.Uint8(*a.weight(i, j) - zeroWeight)
		}
	}
}

// decodeRounded reads a map that encode wrote. It fails on weights that sums
// have no room for.
func decodeRounded(d *Decoder, in, out int) *rounded {
	if d.Left() < out*(in+8) {
		d.Fail()
		return nil
	}
	a := zeroRounded(in, out)
	d.float32s(a.scale[:out])
	d.float32s(a.bias[:out])
	for j := range out {
		for i, v := range d.Bytes(in) {
			if q := int8(v); q < -mostWeight || q > mostWeight {
				d.Fail()
				return nil
			}
			*a.weight(i, j) = v + zeroWeight
		}
	}
	return a
}

// groupsOf returns how many groups of inputs there are, at least one.
func groupsOf(in int) int { return max(1, (in+groupRows-1)/groupRows) }

// inputs are rows of numbers rounded to bytes.
type inputs struct {
	rows, wide int // how many there are, and bytes of each: whole groups, filled up with 0
	q          []int8
	scale      []float32 // of each row
	start      []int32   // of each row: -zeroWeight times its sum
}

// set rounds rows of x, of in numbers each, whose starts are so many apart.
func (r *inputs) set(x []float32, rows, in, apart int) {
	r.rows, r.wide = rows, groupsOf(in)*groupRows
	most := max(rows, tileRows) // a tile may read, though not use, more rows than there are
	room(&r.q, most*r.wide)
	room(&r.scale, most)
	room(&r.start, most)
	for i := range rows {
		q := r.q[i*r.wide : (i+1)*r.wide]
		clear(q[in:])
		r.scale[i], r.start[i] = roundInputs(q[:in], x[i*apart:][:in])
	}
}

// roundInputs sets q to v in units of the scale that it returns, halves to
// even, beside the number that a sum of products starts from.
func roundInputs(q []int8, v []float32) (scale float32, start int32) {
	most := greatest(v)
	if most < leastInput {
		clear(q)
		return 0, 0
	}
	return most / mostInput, -zeroWeight * roundTo(q, v, mostInput/most)
}

// leastInput is where rows begin that are not taken for zeros: their scale is a
// normal number, and so is its inverse.
const leastInput = 1e-30

// greatest returns the greatest absolute value.
func greatest(v []float32) float32 {
	n, most := greatestVectors(v)
	for _, x := range v[n:] {
		most = max(most, x, -x)
	}
	return most
}

// roundTo sets q to v times a number, rounded, and returns their sum.
func roundTo(q []int8, v []float32, times float32) int32 {
	n, sum := roundVectors(q, v, times)
	for i, x := range v[n:] {
		q[n+i] = int8(math.Float32bits(float32(x*times) + rounder))
		sum += int32(q[n+i])
	}
	return sum
}

// apply sets y, out numbers for each row, to the map of x.
func (a *rounded) apply(y []float32, x *inputs) {
	for j := 0; j < a.out; j += panelCols {
		for i := 0; i < x.rows; i += tileRows {
			// The last tile begins where it is whole.
			a.tile(y, x, max(min(i, x.rows-tileRows), 0), j)
		}
	}
}

// tile sets the part of y from row i and column j on that machines have in
// their registers.
func (a *rounded) tile(y []float32, x *inputs, i, j int) {
	if i+tileRows <= x.rows && j+panelCols <= a.out {
		roundedTile(y[i*a.out+j:], a.out, a, x, i, j)
		return
	}
	var whole [tileRows * panelCols]float32
	roundedTile(whole[:], panelCols, a, x, i, j)
	cols := min(panelCols, a.out-j)
	for r := range min(tileRows, x.rows-i) {
		copy(y[(i+r)*a.out+j:][:cols], whole[r*panelCols:])
	}
}

// roundedTileGo is the meaning of roundedTile.
func roundedTileGo(y []float32, row int, a *rounded, x *inputs, i, j int) {
	for r := range tileRows {
		a.tileRow(y[r*row:][:panelCols], x, i+r, j)
	}
}

func (a *rounded) tileRow(y []float32, x *inputs, i, j int) {
	var sums [panelCols]int32
	w := a.w[j*x.wide:][:panelCols*x.wide]
	for q := x.q[i*x.wide:][:x.wide]; len(q) >= groupRows; q, w = q[groupRows:], w[groupRows*panelCols:] {
		q0, q1, q2, q3 := int32(q[0]), int32(q[1]), int32(q[2]), int32(q[3])
		for c := range sums {
			v := w[groupRows*c:][:groupRows]
			sums[c] += int32(v[0])*q0 + int32(v[1])*q1 + int32(v[2])*q2 + int32(v[3])*q3
		}
	}
	for c, sum := range sums {
		v := float32(sum+x.start[i]) * a.scale[j+c]
		y[c] = float32(v*x.scale[i]) + a.bias[j+c]
	}
}

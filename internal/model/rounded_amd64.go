package model

// tileRows is the height of a tile.
const tileRows = 12

func roundedTile(y []float32, row int, a *rounded, x *inputs, i, j int) {
	machine.roundedTile(y, row, a, x, i, j)
}

// roundedTile sets a tile of y, whose rows are so many numbers apart, to the
// map of the rows of x from i on, in the columns from j on.
func (u unit) roundedTile(y []float32, row int, a *rounded, x *inputs, i, j int) {
	_ = y[(tileRows-1)*row+panelCols-1]
	switch {
	case u < avx2:
		roundedTileGo(y, row, a, x, i, j)
	case u < vnni:
		for r := 0; r < tileRows; r += partRows {
			for c := 0; c < panelCols; c += partCols {
				roundedPartAVX2(&y[r*row+c], &x.q[(i+r)*x.wide], &a.w[j*x.wide+c*groupRows], &x.scale[i+r], &x.start[i+r],
					&a.scale[j+c], &a.bias[j+c], x.wide/groupRows, row*4, x.wide)
			}
		}
	default:
		roundedTileVNNI(&y[0], &x.q[i*x.wide], &a.w[j*x.wide], &x.scale[i], &x.start[i],
			&a.scale[j], &a.bias[j], x.wide/groupRows, row*4, x.wide)
	}
}

// The part of a tile that the registers of AVX2 hold.
const (
	partRows = 4
	partCols = 16
)

// roundedTileVNNI sets 12 rows of 32 columns of y. Steps between rows of y and x
// are in bytes.
//
//go:noescape
func roundedTileVNNI(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)

// roundedPartAVX2 sets 4 rows of 16 columns.
//
//go:noescape
func roundedPartAVX2(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)

// greatestVectors returns how many elements whole vectors have, and the
// greatest absolute value of these.
func greatestVectors(v []float32) (int, float32) {
	n := len(v) &^ 31
	if machine < avx2 || n == 0 {
		return 0, 0
	}
	return n, greatestAVX2(&v[0], n)
}

// roundVectors does what roundTo does to the elements of whole vectors, and
// returns how many these are.
func roundVectors(q []int8, v []float32, times float32) (int, int32) {
	n := len(v) &^ 31
	if machine < avx2 || n == 0 {
		return 0, 0
	}
	_ = q[n-1]
	return n, roundAVX2(&q[0], &v[0], times, n)
}

// greatestAVX2 does what greatest does for n elements, a multiple of 32 and not
// 0.
//
//go:noescape
func greatestAVX2(v *float32, n int) float32

// roundAVX2 does what roundTo does for n elements, a multiple of 32 and not 0.
//
//go:noescape
func roundAVX2(q *int8, v *float32, times float32, n int) int32

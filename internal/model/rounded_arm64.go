package model

// tileRows is the height of a tile.
const tileRows = partRows

// The part of a tile that the registers hold.
const (
	partRows = 4
	partCols = 16
)

func roundedTile(y []float32, row int, a *rounded, x *inputs, i, j int) {
	machine.roundedTile(y, row, a, x, i, j)
}

// roundedTile sets a tile of y, whose rows are so many numbers apart, to the
// map of the rows of x from i on, in the columns from j on.
func (u unit) roundedTile(y []float32, row int, a *rounded, x *inputs, i, j int) {
	if u == scalar {
		roundedTileGo(y, row, a, x, i, j)
		return
	}
	_ = y[(tileRows-1)*row+panelCols-1]
	q, scale, start, groups := &x.q[i*x.wide], &x.scale[i], &x.start[i], x.wide/groupRows
	for c := 0; c < panelCols; c += partCols {
		w := &a.w[j*x.wide+c*groupRows]
		if u == neon {
			roundedPartNEON(&y[c], q, w, scale, start, &a.scale[j+c], &a.bias[j+c], groups, row*4, x.wide)
		} else {
			roundedPartDot(&y[c], q, w, scale, start, &a.scale[j+c], &a.bias[j+c], groups, row*4, x.wide)
		}
	}
}

// roundedPartNEON sets 4 rows of 16 columns of y. Steps between rows of y and x
// are in bytes.
//
//go:noescape
func roundedPartNEON(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)

// roundedPartDot does the same with products of four bytes at once.
//
//go:noescape
func roundedPartDot(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)

func greatestVectors(_ []float32) (int, float32) { return 0, 0 }

func roundVectors(_ []int8, _ []float32, _ float32) (int, int32) { return 0, 0 }

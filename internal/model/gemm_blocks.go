//go:build amd64 || arm64

package model

// B is used in blocks of so many rows, which stay in the second cache while the
// rows of A pass by.
const blockRows = 512

// Where its rows do not lie together it is turned, block by block; those are
// on the stack, 16 KB, for the first cache.
const (
	turnedCols = 32
	turnedRows = 128
)

func (u unit) product(c, a, b matrix, m, k, n int) {
	switch {
	case m <= 0 || k <= 0 || n <= 0:
	case u == scalar:
		productGo(c, a, b, m, k, n)
	case b.col != 1:
		u.turnedProduct(c, a, b, m, k, n)
	case m == 1:
		u.rowProduct(c, a, b, k, n)
	default:
		for p := 0; p < k; p += blockRows {
			u.panels(c, a.at(0, p), b.at(p, 0), m, min(blockRows, k-p), n)
		}
	}
}

// turnedProduct multiplies by a matrix that lies column by column.
func (u unit) turnedProduct(c, a, b matrix, m, k, n int) {
	var buf [turnedRows * turnedCols]float32
	block := matrix{buf[:], turnedCols, 1}
	for p := 0; p < k; p += turnedRows {
		rows := min(turnedRows, k-p)
		for j := 0; j < n; j += turnedCols {
			cols := min(turnedCols, n-j)
			u.transpose(block, b.at(p, j), rows, cols)
			u.panels(c.at(0, j), a.at(0, p), block, m, rows, cols)
		}
	}
}

// panels goes down the columns of C, so that a panel of B stays in the cache.
// Its tiles are of one height, or almost.
func (u unit) panels(c, a, b matrix, m, k, n int) {
	width, height := u.tile()
	for j := 0; j < n; j += width {
		cols := min(width, n-j)
		for i, left := 0, (m+height-1)/height; left > 0; left-- {
			rows := (m - i + left - 1) / left
			u.addTile(c.at(i, j), a.at(i, 0), b.at(0, j), k, rows, cols)
			i += rows
		}
	}
}

// transposeGo copies a block that lies column by column, from a row on.
func transposeGo(dst, src matrix, from, rows, cols int) {
	for j := range cols {
		column := src.data[j*src.col:][:rows]
		for i := from; i < rows; i++ {
			dst.data[i*dst.row+j] = column[i]
		}
	}
}

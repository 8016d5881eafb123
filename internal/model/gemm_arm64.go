package model

import "golang.org/x/sys/cpu"

// unit is the arithmetic that the machine has.
type unit uint8

const (
	scalar unit = iota
	neon
	dot // neon that multiplies bytes
)

var machine = bestUnit()

func bestUnit() unit {
	if cpu.ARM64.HasASIMDDP {
		return dot
	}
	return neon
}

func product(c, a, b matrix, m, k, n int) { machine.product(c, a, b, m, k, n) }

// tile returns the size of the part of C that is kept in registers.
func (unit) tile() (width, height int) { return 16, 4 }

// addTile adds to a tile of C the product of k columns of A and k rows of B.
func (unit) addTile(c, a, b matrix, k, rows, cols int) {
	for j := 0; j < cols; {
		n := tileWidth(cols - j)
		tileNEON(&c.data[j], &a.data[0], &b.data[j], k, rows, n, c.row*4, a.row*4, a.col*4, b.row*4)
		j += n
	}
}

// tileWidth returns the greatest width of a tile that is not above cols.
func tileWidth(cols int) int {
	switch {
	case cols >= 16:
		return 16
	case cols >= 4:
		return 4
	}
	return 1
}

func (u unit) rowProduct(c, a, b matrix, k, n int) { u.panels(c, a, b, 1, k, n) }

func (unit) transpose(dst, src matrix, rows, cols int) { transposeGo(dst, src, 0, rows, cols) }

func axpyVectors(dst, src []float32, x float32) int {
	machine.panels(matrix{dst, 0, 1}, matrix{[]float32{x}, 0, 0}, matrix{src, 0, 1}, 1, 1, len(dst))
	return len(dst)
}

// tileNEON adds to a tile of 1 to 4 rows and 1, 4 or 16 columns the product of
// k columns of A and k rows of B. Steps between rows (of C, A, B) and between
// columns (of A) are in bytes. k is at least 1.
//
//go:noescape
func tileNEON(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)

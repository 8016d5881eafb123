package model

import "golang.org/x/sys/cpu"

// unit is the arithmetic that the machine has.
type unit uint8

const (
	scalar unit = iota
	avx2
	avx512
)

var machine = bestUnit()

func bestUnit() unit {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VL:
		return avx512
	case cpu.X86.HasAVX2:
		return avx2
	}
	return scalar
}

func product(c, a, b matrix, m, k, n int) { machine.product(c, a, b, m, k, n) }

// A tile of the result is kept in registers: four rows of two vectors. A
// single row is cut into strips of four vectors.
const (
	tileRows     = 4
	tileVectors  = 2
	stripVectors = 4
)

func (u unit) product(c, a, b matrix, m, k, n int) {
	switch {
	case m <= 0 || k <= 0 || n <= 0:
	case u == scalar:
		productGo(c, a, b, m, k, n)
	case m == 1:
		u.rowProduct(c, a, b, k, n)
	default:
		u.tiles(c, a, b, m, k, n)
	}
}

func (u unit) lanes() int {
	if u == avx512 {
		return 16
	}
	return 8
}

// tiles goes down the columns of C, so that a panel of B stays in the cache.
func (u unit) tiles(c, a, b matrix, m, k, n int) {
	width := tileVectors * u.lanes()
	for j := 0; j < n; j += width {
		for i := 0; i < m; i += tileRows {
			rows, cols := min(tileRows, m-i), min(width, n-j)
			cp, ap, bp := &c.data[i*c.row+j], &a.data[i*a.row], &b.data[j]
			if u == avx512 {
				tileAVX512(cp, ap, bp, k, rows, cols, c.row*4, a.row*4, a.col*4, b.row*4)
			} else {
				tileAVX2(cp, ap, bp, k, rows, cols, c.row*4, a.row*4, a.col*4, b.row*4)
			}
		}
	}
}

// rowProduct multiplies one row by B.
func (u unit) rowProduct(c, a, b matrix, k, n int) {
	width, j := stripVectors*u.lanes(), 0
	for ; j+width <= n; j += width {
		if u == avx512 {
			stripAVX512(&c.data[j], &a.data[0], &b.data[j], k, a.col*4, b.row*4)
		} else {
			stripAVX2(&c.data[j], &a.data[0], &b.data[j], k, a.col*4, b.row*4)
		}
	}
	if j < n {
		u.tiles(c.at(0, j), a, b.at(0, j), 1, k, n-j)
	}
}

// tileAVX512 adds to a tile of at most 4 rows and 32 columns the product of k
// columns of A and k rows of B. Steps between rows (of C, A, B) and between
// columns (of A) are in bytes. k, rows and cols are at least 1.
//
//go:noescape
func tileAVX512(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)

// tileAVX2 is tileAVX512 for at most 16 columns.
//
//go:noescape
func tileAVX2(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)

// stripAVX512 adds to 64 columns of one row the product of k elements of A and
// k rows of B.
//
//go:noescape
func stripAVX512(c, a, b *float32, k, aCol, bRow int)

// stripAVX2 is stripAVX512 for 32 columns.
//
//go:noescape
func stripAVX2(c, a, b *float32, k, aCol, bRow int)

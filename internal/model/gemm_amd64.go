package model

import "golang.org/x/sys/cpu"

// unit is the arithmetic that the machine has.
type unit uint8

const (
	scalar unit = iota
	avx2        // with fused multiply-add
	avx512
	vnni // avx512 that multiplies bytes
)

var machine = bestUnit()

func bestUnit() unit {
	switch {
	case !cpu.X86.HasAVX2 || !cpu.X86.HasFMA:
		return scalar
	case !cpu.X86.HasAVX512F || !cpu.X86.HasAVX512BW || !cpu.X86.HasAVX512VL:
		return avx2
	case cpu.X86.HasAVX512VNNI:
		return vnni
	}
	return avx512
}

func product(c, a, b matrix, m, k, n int) { machine.product(c, a, b, m, k, n) }

// tile returns the size of the part of C that is kept in registers.
func (u unit) tile() (width, height int) {
	if u >= avx512 {
		return 32, 12
	}
	return 16, 6
}

// addTile adds to a tile of C the product of k columns of A and k rows of B.
func (u unit) addTile(c, a, b matrix, k, rows, cols int) {
	if u >= avx512 {
		tileAVX512(&c.data[0], &a.data[0], &b.data[0], k, rows, cols, c.row*4, a.row*4, a.col*4, b.row*4)
	} else {
		tileAVX2(&c.data[0], &a.data[0], &b.data[0], k, rows, cols, c.row*4, a.row*4, a.col*4, b.row*4)
	}
}

// stripVectors is the width in vectors of a strip of a single row.
const stripVectors = 4

// rowProduct multiplies one row by B.
func (u unit) rowProduct(c, a, b matrix, k, n int) {
	width, _ := u.tile()
	width *= stripVectors / 2
	j := 0
	for ; j+width <= n; j += width {
		if u >= avx512 {
			stripAVX512(&c.data[j], &a.data[0], &b.data[j], k, a.col*4, b.row*4)
		} else {
			stripAVX2(&c.data[j], &a.data[0], &b.data[j], k, a.col*4, b.row*4)
		}
	}
	if j < n {
		u.panels(c.at(0, j), a, b.at(0, j), 1, k, n-j)
	}
}

// transpose copies a block of B that lies column by column, squares of 8 by 8
// in vectors.
func (u unit) transpose(dst, src matrix, rows, cols int) {
	squares, j := rows/8, 0
	for ; j+8 <= cols && squares > 0; j += 8 {
		transposeAVX2(&dst.data[j], &src.data[j*src.col], squares, dst.row*4, src.col*4)
	}
	transposeGo(dst, src, 8*squares, rows, j)
	if j < cols {
		transposeGo(dst.at(0, j), src.at(0, j), 0, rows, cols-j)
	}
}

// axpyVectors does the elements of whole vectors and returns their number.
func axpyVectors(dst, src []float32, x float32) int {
	n := len(dst) &^ 7
	if machine == scalar || n == 0 {
		return 0
	}
	axpyAVX2(&dst[0], &src[0], x, n)
	return n
}

// tileAVX512 adds to a tile of at most 12 rows and 32 columns the product of k
// columns of A and k rows of B. Steps between rows (of C, A, B) and between
// columns (of A) are in bytes. k, rows and cols are at least 1.
//
//go:noescape
func tileAVX512(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)

// tileAVX2 is tileAVX512 for at most 6 rows and 16 columns.
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

// transposeAVX2 writes 8 rows of src as 8 columns of dst, squares times 8
// elements of each; steps between rows are in bytes.
//
//go:noescape
func transposeAVX2(dst, src *float32, squares, dstRow, srcRow int)

// axpyAVX2 adds x times src to dst; n is a multiple of 8 and not 0.
//
//go:noescape
func axpyAVX2(dst, src *float32, x float32, n int)

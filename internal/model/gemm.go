package model

// Products of matrices of float32, row by row in memory. Every element of the
// result starts from its old value and takes its products in the order of k,
// each added with one rounding (fma). Vectors run over the columns of the
// result, which do not meet, so their width does not change a bit.

// matrix has element (i, j) at data[i*row+j*col].
type matrix struct {
	data     []float32
	row, col int
}

// at returns the matrix from element (i, j) on.
func (a matrix) at(i, j int) matrix { return matrix{a.data[i*a.row+j*a.col:], a.row, a.col} }

// MatMul adds A·B to C, where A is m×k, B is k×n and C is m×n.
func MatMul(c, a, b []float32, m, k, n int) {
	product(matrix{c[:m*n], n, 1}, matrix{a[:m*k], k, 1}, matrix{b[:k*n], n, 1}, m, k, n)
}

// MatMulTA adds Aᵀ·B to C, where A is k×m, B is k×n and C is m×n.
func MatMulTA(c, a, b []float32, m, k, n int) {
	product(matrix{c[:m*n], n, 1}, matrix{a[:k*m], 1, m}, matrix{b[:k*n], n, 1}, m, k, n)
}

// MatMulTB adds A·Bᵀ to C, where A is m×k, B is n×k and C is m×n.
func MatMulTB(c, a, b []float32, m, k, n int) {
	product(matrix{c[:m*n], n, 1}, matrix{a[:m*k], k, 1}, matrix{b[:n*k], 1, k}, m, k, n)
}

// Axpy adds x times src to dst, which are of one length.
func Axpy(dst, src []float32, x float32) {
	src = src[:len(dst)]
	for i := axpyVectors(dst, src, x); i < len(dst); i++ {
		dst[i] = fma(x, src[i], dst[i])
	}
}

// productGo is the meaning of product: it adds A·B to C, whose rows lie
// together (col is 1).
func productGo(c, a, b matrix, m, k, n int) {
	for i := range m {
		row := c.data[i*c.row:][:n]
		for p := range k {
			x := a.data[i*a.row+p*a.col]
			for j := range row {
				row[j] = fma(x, b.data[p*b.row+j*b.col], row[j])
			}
		}
	}
}

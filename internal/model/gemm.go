package model

// Products of matrices of float32, row by row in memory. Every element of the
// result starts from its old value and takes its products in the order of k,
// each rounded before it is added. Vectors run over the columns of the result,
// which do not meet, so their width does not change a bit.

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

// Axpy adds x times src to dst, which are of one length.
func Axpy(dst, src []float32, x float32) {
	product(matrix{dst, 0, 1}, matrix{[]float32{x}, 0, 0}, matrix{src[:len(dst)], 0, 1}, 1, 1, len(dst))
}

// A block of Bᵀ is made on the stack, 16 KB, and stays in the first cache
// while the rows of A pass by.
const (
	blockCols = 32
	blockRows = 128
)

// MatMulTB adds A·Bᵀ to C, where A is m×k, B is n×k and C is m×n.
func MatMulTB(c, a, b []float32, m, k, n int) {
	cm, am, bm := matrix{c[:m*n], n, 1}, matrix{a[:m*k], k, 1}, matrix{b[:n*k], k, 1}
	var buf [blockRows * blockCols]float32
	block := matrix{buf[:], blockCols, 1}
	if m == 0 {
		return
	}
	for j := 0; j < n; j += blockCols {
		cols := min(blockCols, n-j)
		for p := 0; p < k; p += blockRows {
			rows := min(blockRows, k-p)
			transpose(block, bm.at(j, p), rows, cols)
			product(cm.at(0, j), am.at(0, p), block, m, rows, cols)
		}
	}
}

// transpose writes the cols×rows matrix src to dst, turned.
func transpose(dst, src matrix, rows, cols int) {
	for j := range cols {
		from := src.data[j*src.row:][:rows]
		for i, x := range from {
			dst.data[i*dst.row+j] = x
		}
	}
}

// productGo is the meaning of product: it adds A·B to C, where rows of B and C
// lie together (col is 1).
func productGo(c, a, b matrix, m, k, n int) {
	for i := range m {
		row := c.data[i*c.row:][:n]
		for p := range k {
			x := a.data[i*a.row+p*a.col]
			for j, y := range b.data[p*b.row:][:n] {
				row[j] += float32(x * y)
			}
		}
	}
}

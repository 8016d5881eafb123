package model

// Rows is a table of vectors, a byte a number, with a scale for each row.
type Rows struct {
	Dim    int
	scales []float32
	data   []byte // signed; a part of the section
}

// NewRows rounds vectors of dim numbers to bytes.
func NewRows(dim int, vectors []float32) *Rows {
	r := &Rows{Dim: dim, scales: make([]float32, len(vectors)/dim), data: make([]byte, len(vectors))}
	for i := range r.scales {
		r.scales[i] = quantise(r.data[i*dim:(i+1)*dim], vectors[i*dim:(i+1)*dim], 127)
	}
	return r
}

// RowsOf returns rows that are rounded, with their scales. The bytes are signed.
func RowsOf(dim int, scales []float32, data []byte) *Rows { return &Rows{dim, scales, data} }

// Len is the number of rows.
func (r *Rows) Len() int { return len(r.scales) }

// AddTo adds row i to dst.
func (r *Rows) AddTo(dst []float32, i int) {
	addBytes(dst[:r.Dim], r.data[i*r.Dim:(i+1)*r.Dim], r.scales[i])
}

// addBytes adds scale times signed bytes to dst.
func addBytes(dst []float32, q []byte, scale float32) {
	for i := addBytesVectors(dst, q, scale); i < len(q); i++ {
		dst[i] += float32(scale * float32(int8(q[i])))
	}
}

// Encode writes the table.
func (r *Rows) Encode(e *Encoder) {
	e.Uint32(r.Dim)
	e.Uint32(len(r.scales))
	for _, s := range r.scales {
		e.Float32(s)
	}
	e.Bytes(r.data)
}

// DecodeRows reads what Encode wrote.
func DecodeRows(d *Decoder) *Rows {
	r := &Rows{Dim: d.Uint32()}
	n := d.Uint32()
	scales := NewDecoder(d.Bytes(4 * n))
	r.data = d.Bytes(n * r.Dim)
	if d.Err() != nil {
		return r
	}
	r.scales = make([]float32, n)
	for i := range r.scales {
		r.scales[i] = scales.Float32()
	}
	return r
}

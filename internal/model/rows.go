package model

// Rows is a table of vectors, a byte a number, with a scale for each row.
type Rows struct {
	Dim    int
	scales []float32
	data   []int8
}

// NewRows rounds vectors of dim numbers to bytes.
func NewRows(dim int, vectors []float32) *Rows {
	r := &Rows{Dim: dim, scales: make([]float32, len(vectors)/dim), data: make([]int8, len(vectors))}
	for i := range r.scales {
		row := vectors[i*dim : (i+1)*dim]
		var most float32
		for _, v := range row {
			most = max(most, v, -v)
		}
		if most == 0 {
			continue
		}
		r.scales[i] = most / 127
		for j, v := range row {
			r.data[i*dim+j] = int8(roundHalfAway(v / r.scales[i]))
		}
	}
	return r
}

// Len is the number of rows.
func (r *Rows) Len() int { return len(r.scales) }

// AddTo adds row i to dst.
func (r *Rows) AddTo(dst []float32, i int) {
	scale := r.scales[i]
	row := r.data[i*r.Dim : (i+1)*r.Dim]
	dst = dst[:len(row)]
	for j, v := range row {
		dst[j] += float32(scale * float32(v))
	}
}

// Encode writes the table.
func (r *Rows) Encode(e *Encoder) {
	e.Uint32(r.Dim)
	e.Uint32(len(r.scales))
	for _, s := range r.scales {
		e.Float32(s)
	}
	for _, v := range r.data {
		e.Uint8(uint8(v))
	}
}

// DecodeRows reads what Encode wrote.
func DecodeRows(d *Decoder) *Rows {
	r := &Rows{Dim: d.Uint32()}
	n := d.Uint32()
	scales, raw := d.Bytes(4*n), d.Bytes(n*r.Dim)
	if d.Err() != nil {
		return r
	}
	r.scales, r.data = make([]float32, n), make([]int8, len(raw))
	in := NewDecoder(scales)
	for i := range r.scales {
		r.scales[i] = in.Float32()
	}
	for i, b := range raw {
		r.data[i] = int8(b)
	}
	return r
}

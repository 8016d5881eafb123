package text

import "unicode/utf8"

// Offsets converts byte offsets of one text into code-point offsets, which is
// how the W3C TextPositionSelector and our JSON count.
type Offsets struct {
	text  string
	marks []int // code points before byte i*stride
}

// stride trades memory for time: a conversion decodes at most this many bytes.
const stride = 128

// NewOffsets prepares the conversion for t.
func NewOffsets(t string) *Offsets {
	o := &Offsets{text: t, marks: make([]int, 0, len(t)/stride+1)}
	points := 0
	for i := range len(t) {
		if i%stride == 0 {
			o.marks = append(o.marks, points)
		}
		if utf8.RuneStart(t[i]) {
			points++
		}
	}
	return o
}

// CodePoint returns the number of code points before the byte at, which must
// be a character boundary of the text.
func (o *Offsets) CodePoint(at int) int {
	m := min(at/stride, len(o.marks)-1)
	if m < 0 {
		return 0
	}
	points := o.marks[m]
	for i := m * stride; i < at; i++ {
		if utf8.RuneStart(o.text[i]) {
			points++
		}
	}
	return points
}

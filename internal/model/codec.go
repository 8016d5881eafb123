package model

import (
	"encoding/binary"
	"math"
)

// Encoder builds the bytes of a section. Numbers are little-endian.
type Encoder struct{ data []byte }

// Data returns what was written.
func (e *Encoder) Data() []byte { return e.data }

// Uint8 writes one byte.
func (e *Encoder) Uint8(v uint8) { e.data = append(e.data, v) }

// Uint32 writes a number from 0 to 2³²−1.
func (e *Encoder) Uint32(v int) { e.data = binary.LittleEndian.AppendUint32(e.data, uint32(v)) }

// Float32 writes a number.
func (e *Encoder) Float32(v float32) {
	e.data = binary.LittleEndian.AppendUint32(e.data, math.Float32bits(v))
}

func (e *Encoder) float32s(all []float32) {
	for _, v := range all {
		e.Float32(v)
	}
}

// Bytes writes bytes without their length.
func (e *Encoder) Bytes(b []byte) { e.data = append(e.data, b...) }

// String writes a length and the bytes of s.
func (e *Encoder) String(s string) {
	e.Uint32(len(s))
	e.data = append(e.data, s...)
}

// Strings writes a count and the strings.
func (e *Encoder) Strings(all []string) {
	e.Uint32(len(all))
	for _, s := range all {
		e.String(s)
	}
}

// Decoder reads what an Encoder wrote. After the first fault every read
// returns zero, and Err tells.
type Decoder struct {
	data []byte
	err  error
}

// NewDecoder reads from b.
func NewDecoder(b []byte) *Decoder { return &Decoder{data: b} }

// Err is ErrFormat when a read went past the end.
func (d *Decoder) Err() error { return d.err }

// Left is how many bytes are still to be read: what bounds any count that the
// bytes themselves tell.
func (d *Decoder) Left() int { return len(d.data) }

// Fail gives up: what was read makes no sense.
func (d *Decoder) Fail() { d.data, d.err = nil, ErrFormat }

// Bytes returns the next n bytes, a part of the input.
func (d *Decoder) Bytes(n int) []byte {
	if n < 0 || n > len(d.data) {
		d.Fail()
		return nil
	}
	b := d.data[:n:n]
	d.data = d.data[n:]
	return b
}

// Uint8 reads one byte.
func (d *Decoder) Uint8() uint8 {
	if b := d.Bytes(1); b != nil {
		return b[0]
	}
	return 0
}

// Uint32 reads a number.
func (d *Decoder) Uint32() int {
	if b := d.Bytes(4); b != nil {
		return int(binary.LittleEndian.Uint32(b))
	}
	return 0
}

// Float32 reads a number.
func (d *Decoder) Float32() float32 { return math.Float32frombits(uint32(d.Uint32())) }

func (d *Decoder) float32s(all []float32) {
	for i := range all {
		all[i] = d.Float32()
	}
}

// String reads a string.
func (d *Decoder) String() string { return string(d.Bytes(d.Uint32())) }

// Strings reads strings.
func (d *Decoder) Strings() []string {
	n := d.Uint32()
	if n > d.Left()/4 { // each has a length of four bytes
		d.Fail()
		return nil
	}
	all := make([]string, n)
	for i := range all {
		all[i] = d.String()
	}
	return all
}

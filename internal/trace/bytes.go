package trace

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrDamaged reports bytes that are not what was to be read.
var ErrDamaged = errors.New("damaged or of another version")

// Writer builds a byte form.
type Writer []byte

// Byte writes one byte.
func (w *Writer) Byte(b byte) { *w = append(*w, b) }

// Bool writes a truth value.
func (w *Writer) Bool(b bool) {
	if b {
		w.Byte(1)
	} else {
		w.Byte(0)
	}
}

// Size writes a number that is not negative.
func (w *Writer) Size(n int) { *w = binary.AppendUvarint(*w, uint64(n)) }

// Number writes a number.
func (w *Writer) Number(n int64) { *w = binary.AppendVarint(*w, n) }

// Fixed16 writes two bytes.
func (w *Writer) Fixed16(n uint16) { *w = binary.LittleEndian.AppendUint16(*w, n) }

// Fixed32 writes four bytes.
func (w *Writer) Fixed32(n uint32) { *w = binary.LittleEndian.AppendUint32(*w, n) }

// Fixed64 writes eight bytes.
func (w *Writer) Fixed64(n uint64) { *w = binary.LittleEndian.AppendUint64(*w, n) }

// Text writes a string.
func (w *Writer) Text(s string) {
	w.Size(len(s))
	*w = append(*w, s...)
}

// Texts writes a list of strings.
func (w *Writer) Texts(list []string) {
	w.Size(len(list))
	for _, s := range list {
		w.Text(s)
	}
}

// Reader takes values off a byte form.
type Reader struct {
	data []byte
	err  error
}

// NewReader reads data.
func NewReader(data []byte) *Reader { return &Reader{data: data} }

// Close returns the first failure; bytes that were not read are one.
func (r *Reader) Close() error {
	if r.err == nil && len(r.data) > 0 {
		r.Fail("bytes after the end")
	}
	return r.err
}

// Fail makes the form damaged.
func (r *Reader) Fail(why string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrDamaged, why)
	}
	r.data = nil
}

// Take reads n bytes.
func (r *Reader) Take(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.Fail("cut short")
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

// Byte reads one byte.
func (r *Reader) Byte() byte {
	if b := r.Take(1); b != nil {
		return b[0]
	}
	return 0
}

// Bool reads a truth value.
func (r *Reader) Bool() bool {
	b := r.Byte()
	if b > 1 {
		r.Fail("neither true nor false")
	}
	return b == 1
}

// Uint reads a number that is not negative and at most limit.
func (r *Reader) Uint(limit uint64) uint64 {
	n, size := binary.Uvarint(r.data)
	if size <= 0 || n > limit {
		r.Fail("number out of range")
		return 0
	}
	r.data = r.data[size:]
	return n
}

// Number reads a number from least to most.
func (r *Reader) Number(least, most int64) int64 {
	n, size := binary.Varint(r.data)
	if size <= 0 || n < least || n > most {
		r.Fail("number out of range")
		return 0
	}
	r.data = r.data[size:]
	return n
}

// Size reads the length of a list of which each item takes so many bytes at
// least.
func (r *Reader) Size(each int) int { return int(r.Uint(uint64(len(r.data) / each))) }

// Fixed16 reads two bytes.
func (r *Reader) Fixed16() uint16 {
	if b := r.Take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

// Fixed32 reads four bytes.
func (r *Reader) Fixed32() uint32 {
	if b := r.Take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

// Fixed64 reads eight bytes.
func (r *Reader) Fixed64() uint64 {
	if b := r.Take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

// Text reads a string.
func (r *Reader) Text() string { return string(r.Take(r.Size(1))) }

// Texts reads a list of strings.
func (r *Reader) Texts() []string {
	var list []string
	for range r.Size(1) {
		list = append(list, r.Text())
	}
	return list
}

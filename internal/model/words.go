package model

import (
	"unicode"
	"unicode/utf8"
)

// Words is a table of words and their vectors, for look-ups that do not
// allocate. Row 0 stands for every word that the table does not have.
//
// As a section: the dimension, the words in order of their rows (the first is
// empty), a scale for each row, float32, and Dim signed bytes for each row.
type Words struct {
	Dim   int
	words []string
	slots slots // by the hash of the word; row 0 has none
	scale []float32
	rows  []byte // signed; a part of the section
}

// maxWord is the longest word, in bytes, that the table finds.
const maxWord = 64

// NewWords quantises vectors, a row of dim numbers for each word, to one byte
// a number. Words must be in normal form, all different; the first is "".
func NewWords(words []string, dim int, vectors []float32) *Words {
	w := &Words{Dim: dim, words: words, scale: make([]float32, len(words)), rows: make([]byte, len(words)*dim)}
	for i := range words {
		w.scale[i] = quantise(w.rows[i*dim:][:dim], vectors[i*dim:][:dim], 127)
	}
	w.index()
	return w
}

// quantise sets q to v in units of the scale that it returns, from -steps to
// steps.
func quantise(q []byte, v []float32, steps float32) float32 {
	var most float32
	for _, x := range v {
		most = max(most, x, -x)
	}
	if most == 0 {
		return 0
	}
	scale := most / steps
	for i, x := range v {
		q[i] = byte(roundHalfAway(x / scale))
	}
	return scale
}

func (w *Words) index() {
	w.slots = newSlots(len(w.words))
	for row := 1; row < len(w.words); row++ {
		w.slots.put(hashWord(w.words[row]), row)
	}
}

func hashWord(word string) uint32 { return HashString(2166136261, word) }

// Len is the number of rows.
func (w *Words) Len() int { return len(w.words) }

// Word returns the word of a row, in normal form.
func (w *Words) Word(row int) string { return w.words[row] }

// Lookup returns the row of a word as it stands in a text, or 0.
func (w *Words) Lookup(form string) int {
	var buf [maxWord + utf8.UTFMax]byte
	normal := AppendNormal(buf[:0], form)
	if len(normal) == 0 || len(normal) > maxWord {
		return 0
	}
	for at := w.slots.home(hashWord(string(normal))); ; at = w.slots.after(at) {
		row := int(w.slots[at]) - 1
		if row < 0 {
			return 0
		}
		if w.words[row] == string(normal) {
			return row
		}
	}
}

// Row sets dst, of Dim numbers, to the vector of a row.
func (w *Words) Row(row int, dst []float32) {
	dst = dst[:w.Dim]
	clear(dst)
	addBytes(dst, w.rows[row*w.Dim:][:w.Dim], w.scale[row])
}

// AppendNormal appends the normal form of a word, which the table has: lower
// case, 0 for every digit, straight quotation marks, plain hyphens. It stops
// when it is longer than any word of the table.
func AppendNormal(b []byte, form string) []byte {
	for _, r := range form {
		if b = utf8.AppendRune(b, normalRune(r)); len(b) > maxWord {
			break
		}
	}
	return b
}

func normalRune(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r >= '0' && r <= '9':
		return '0'
	case r < utf8.RuneSelf:
		return r
	}
	switch r {
	case '’', '‘', '‛', '′':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '‐', '‑':
		return '-'
	case '–', '—', '―':
		return '–'
	}
	if unicode.IsDigit(r) {
		return '0'
	}
	return unicode.ToLower(r)
}

// Encode writes the table.
func (w *Words) Encode(e *Encoder) {
	e.Uint32(w.Dim)
	e.Strings(w.words)
	for _, scale := range w.scale {
		e.Float32(scale)
	}
	e.Bytes(w.rows)
}

// DecodeWords reads what Encode wrote.
func DecodeWords(d *Decoder) *Words {
	w := &Words{Dim: d.Uint32(), words: d.Strings()}
	if len(w.words) == 0 || d.Left() < len(w.words)*(4+w.Dim) {
		d.Fail()
		return NewWords([]string{""}, 0, nil)
	}
	w.scale = make([]float32, len(w.words))
	for i := range w.scale {
		w.scale[i] = d.Float32()
	}
	w.rows = d.Bytes(len(w.words) * w.Dim)
	w.index()
	return w
}

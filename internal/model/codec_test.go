package model

import (
	"errors"
	"slices"
	"testing"
)

func TestCodec(t *testing.T) {
	var e Encoder
	e.Uint8(200)
	e.Uint32(1 << 31)
	e.Float32(-0.25)
	e.String("Késsia")
	e.Strings([]string{"a", "", "bc"})
	e.Bytes([]byte{1, 2})
	d := NewDecoder(e.Data())
	if v := d.Uint8(); v != 200 {
		t.Error("Uint8", v)
	}
	if v := d.Uint32(); v != 1<<31 {
		t.Error("Uint32", v)
	}
	if v := d.Float32(); v != -0.25 {
		t.Error("Float32", v)
	}
	if v := d.String(); v != "Késsia" {
		t.Error("String", v)
	}
	if v := d.Strings(); !slices.Equal(v, []string{"a", "", "bc"}) {
		t.Error("Strings", v)
	}
	if v := d.Left(); v != 2 {
		t.Error("Left", v)
	}
	if v := d.Bytes(2); !slices.Equal(v, []byte{1, 2}) || d.Err() != nil {
		t.Error("Bytes", v, d.Err())
	}
	if d.Uint32(); !errors.Is(d.Err(), ErrFormat) {
		t.Error("past the end:", d.Err())
	}
}

// TestDecodersRefuse: a count that the bytes cannot hold must not make room.
func TestDecodersRefuse(t *testing.T) {
	tests := []struct {
		about string
		data  []byte
		read  func(*Decoder)
	}{
		{"a string of 4 GiB", []byte{255, 255, 255, 255, 'a'}, func(d *Decoder) { _ = d.String() }},
		{"4 billion strings", []byte{255, 255, 255, 255, 0, 0, 0, 0}, func(d *Decoder) { d.Strings() }},
		{"4 billion rows", []byte{1, 0, 0, 0, 255, 255, 255, 255, 0, 0, 128, 63, 1}, func(d *Decoder) { DecodeLinear(d) }},
		{"rows that are no power of two", []byte{1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 128, 63, 1, 1, 1}, func(d *Decoder) { DecodeLinear(d) }},
		{"no class", []byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 63, 1}, func(d *Decoder) { DecodeLinear(d) }},
		{"a scale that is no number", []byte{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 192, 127, 1}, func(d *Decoder) { DecodeLinear(d) }},
		{"4 billion endings", []byte{255, 255, 255, 255, 1, 0, 0, 0, 0, 0, 0, 0}, func(d *Decoder) { DecodeEndings(d) }},
		{"an ending at place 0", []byte{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, func(d *Decoder) { DecodeEndings(d) }},
		{"a value too large", []byte{1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0}, func(d *Decoder) { DecodeEndings(d) }},
	}
	for _, test := range tests {
		d := NewDecoder(test.data)
		if test.read(d); !errors.Is(d.Err(), ErrFormat) {
			t.Errorf("%s: %v", test.about, d.Err())
		}
	}
}

// FuzzDecode reads damaged sections and uses what came.
func FuzzDecode(f *testing.F) {
	var e Encoder
	NewLinear(2, 1, []float32{1, -1, 0.5, 0}).Encode(&e)
	NewEndings(map[uint32]uint16{EndingKey(3, "ing", false): 1, EndingKey(3, "ring", true): 2}).Encode(&e)
	f.Add(e.Data())
	f.Fuzz(func(t *testing.T, data []byte) {
		d := NewDecoder(data)
		l := DecodeLinear(d)
		l.Add(make([]int32, l.Classes), 12345)
		DecodeEndings(d).Find(3, []byte("ring"), func(uint16) bool { return true })
		if allocated := cap(l.weights); allocated > len(data)+1 {
			t.Errorf("%d weights of %d bytes", allocated, len(data))
		}
	})
}

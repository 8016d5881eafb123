package model

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"slices"
	"testing"
)

func testFile(t testing.TB) []byte {
	t.Helper()
	f := &File{Header: Header{Language: "en", Licence: "CC0-1.0", Data: []string{"invented"}, Seed: 7, Scores: map[string]float64{"LAS": 0.5}}}
	f.Set("one", []byte("first"))
	f.Set("two", nil)
	f.Set("one", []byte("first again"))
	b, err := f.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestFile(t *testing.T) {
	b := testFile(t)
	f, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	if one, err := f.Section("one"); err != nil || string(one) != "first again" {
		t.Errorf("section one: %q, %v", one, err)
	}
	if two, err := f.Section("two"); err != nil || len(two) != 0 {
		t.Errorf("section two: %q, %v", two, err)
	}
	if _, err := f.Section("three"); !errors.Is(err, ErrFormat) {
		t.Errorf("section three: %v", err)
	}
	if names := f.Names(); !slices.Equal(names, []string{"one", "two"}) {
		t.Errorf("sections %q", names)
	}
	if again, err := f.Bytes(); err != nil || !bytes.Equal(again, b) {
		t.Errorf("written again it differs: %v", err)
	}
}

// TestReadRefuses damages every byte, and cuts the file everywhere.
func TestReadRefuses(t *testing.T) {
	whole := testFile(t)
	for i := range whole {
		damaged := bytes.Clone(whole)
		damaged[i] ^= 1
		if _, err := Read(damaged); !errors.Is(err, ErrFormat) {
			t.Errorf("byte %d changed: %v", i, err)
		}
		if _, err := Read(whole[:i]); !errors.Is(err, ErrFormat) {
			t.Errorf("cut at %d: %v", i, err)
		}
	}
	if _, err := Read(signed(append(whole[:len(whole)-sha256.Size:len(whole)-sha256.Size], 0))); !errors.Is(err, ErrFormat) {
		t.Errorf("a byte too many: %v", err)
	}
}

func signed(body []byte) []byte {
	sum := sha256.Sum256(body)
	return append(body, sum[:]...)
}

// FuzzRead gives files whose checksum is right: nothing else stands before the
// parsing.
func FuzzRead(f *testing.F) {
	b := testFile(f)
	f.Add(b[:len(b)-sha256.Size])
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, body []byte) {
		read, err := Read(signed(body))
		if err != nil {
			if !errors.Is(err, ErrFormat) {
				t.Error(err)
			}
			return
		}
		if _, err := read.Bytes(); err != nil {
			t.Error(err)
		}
	})
}

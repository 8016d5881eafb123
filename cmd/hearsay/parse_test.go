package main

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

// TestPlainPieces: pieces are the text again, and end between paragraphs.
func TestPlainPieces(t *testing.T) {
	paragraph := strings.Repeat("The ships of Kessia wait. ", 900) // 23 KB
	tests := []struct {
		about, text string
		pieces      int
		between     string // what each piece but the last ends with
	}{
		{"nothing", "", 0, ""},
		{"short", "Ana waits.\n\nShe left.", 1, ""},
		{"many paragraphs", strings.Repeat(paragraph+"\n\n", 10), 4, "\n\n"},
		{"lines of DOS", strings.Repeat(paragraph+"\r\n\r\n", 10), 4, "\r\n\r\n"},
		{"no empty line", strings.Repeat(paragraph+"\n", 100), 3, "The"},
		{"no white space", strings.Repeat("é", 1<<20), 2, "é"},
		{"a byte order mark", "\ufeffAna waits.", 1, ""},
	}
	for _, test := range tests {
		var pieces []string
		for p, err := range plainPieces(strings.NewReader(test.text)) {
			if err != nil {
				t.Fatalf("%s: %v", test.about, err)
			}
			pieces = append(pieces, p.text)
		}
		if all := strings.Join(pieces, ""); all != strings.TrimPrefix(test.text, "\ufeff") {
			t.Errorf("%s: %d bytes of %d", test.about, len(all), len(test.text))
		}
		if len(pieces) != test.pieces {
			t.Errorf("%s: %d pieces, want %d", test.about, len(pieces), test.pieces)
		}
		for i, p := range pieces {
			if !utf8.ValidString(p) || i+1 < len(pieces) && !strings.HasSuffix(p, test.between) {
				t.Errorf("%s: piece %d ends with %q", test.about, i, p[max(0, len(p)-20):])
			}
		}
	}
}

func TestPlainPiecesEndWithTheirError(t *testing.T) {
	broken := errors.New("broken")
	var last error
	for _, err := range plainPieces(iotest.ErrReader(broken)) {
		last = err
	}
	if !errors.Is(last, broken) {
		t.Error(last)
	}
}

// FuzzPlainPieces: whatever the text and however it arrives, the pieces are
// the text, or end with the place of what is not UTF-8.
func FuzzPlainPieces(f *testing.F) {
	f.Add("Ana waits.\n\n", uint16(9000))
	f.Add("é\r\n \n", uint16(20_000))
	f.Add("a\xff", uint16(40_000))
	f.Fuzz(func(t *testing.T, s string, times uint16) {
		s = strings.Repeat(s, min(int(times), 300_000/max(len(s), 1)))
		var b strings.Builder
		for p, err := range plainPieces(iotest.HalfReader(strings.NewReader(s))) {
			if err != nil {
				if utf8.ValidString(s) {
					t.Error(err)
				}
				return
			}
			if !utf8.ValidString(p.text) {
				t.Error("a piece cuts a character")
			}
			b.WriteString(p.text)
		}
		if b.String() != strings.TrimPrefix(s, "\ufeff") {
			t.Errorf("%d bytes of %d", b.Len(), len(s))
		}
	})
}

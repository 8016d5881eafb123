package main

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/text"
)

// piece is a part of a file that is analysed as one: plain text, or sentences
// whose tokens are given.
type piece struct {
	text  string
	given []conllu.Sentence
}

func (p piece) parse(a *lang.Analyser) (*text.Doc, error) {
	var d *text.Doc
	var err error
	if p.given != nil {
		d, err = conllu.Doc(p.given)
	} else {
		d, err = a.Analyse(p.text, text.Paragraphs(p.text))
	}
	if err != nil {
		return nil, err
	}
	return a.Annotate(d, nil)
}

// The size of a piece bounds memory and lets several be parsed side by side.
// Pieces end between paragraphs and between documents, unless one is longer
// than the larger bound.
const (
	pieceBytes         = 64 << 10
	mostPieceBytes     = 1 << 20
	mostPieceSentences = 5000
)

// together yields the values of in in groups of n, with the error that ended
// them.
func together(in iter.Seq2[piece, error], n int) iter.Seq2[[]piece, error] {
	return func(yield func([]piece, error) bool) {
		var some []piece
		for p, err := range in {
			if err != nil {
				yield(some, err)
				return
			}
			if some = append(some, p); len(some) == n {
				if !yield(some, nil) {
					return
				}
				some = nil
			}
		}
		if len(some) > 0 {
			yield(some, nil)
		}
	}
}

// plainPieces cuts plain text.
func plainPieces(r io.Reader) iter.Seq2[piece, error] {
	return func(yield func(piece, error) bool) {
		var rest []byte
		for begun, done := 0, false; !done; {
			var err error
			if rest, done, err = more(r, rest); err != nil {
				yield(piece{}, err)
				return
			}
			cut := len(rest)
			if !done {
				cut = pieceEnd(rest)
			}
			if at := invalid(rest[:cut]); at >= 0 {
				yield(piece{}, fmt.Errorf("not UTF-8 text: byte %d", begun+at+1))
				return
			}
			t := rest[:cut]
			if begun == 0 {
				t = bytes.TrimPrefix(t, []byte("\ufeff"))
			}
			if cut > 0 && !yield(piece{text: string(t)}, nil) {
				return
			}
			begun += cut
			rest = append([]byte(nil), rest[cut:]...)
		}
	}
}

// more reads another portion; done tells that there is no further one.
func more(r io.Reader, rest []byte) (all []byte, done bool, err error) {
	n := len(rest)
	rest = append(rest, make([]byte, pieceBytes)...)
	read, err := io.ReadFull(r, rest[n:])
	switch err {
	case nil:
		return rest[:n+read], false, nil
	case io.EOF, io.ErrUnexpectedEOF:
		return rest[:n+read], true, nil
	}
	return nil, true, err
}

// pieceEnd returns where the last paragraph of b that is whole ends; 0 for more
// text to be read before. A paragraph that is too long is cut at white space,
// or anywhere.
func pieceEnd(b []byte) int {
	for end := len(b); ; {
		line := bytes.LastIndexByte(b[:end], '\n')
		if line < 0 {
			break
		}
		before := bytes.LastIndexByte(b[:line], '\n')
		if before >= 0 && len(bytes.TrimSpace(b[before:line])) == 0 {
			return line + 1
		}
		end = line
	}
	if len(b) < mostPieceBytes {
		return 0
	}
	if space := bytes.LastIndexFunc(b, unicode.IsSpace); space > 0 {
		return space
	}
	return len(b) - unfinished(b)
}

// unfinished is the length of the character at the end of b that is not whole.
func unfinished(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if tail := b[len(b)-n:]; utf8.RuneStart(tail[0]) && !utf8.FullRune(tail) {
			return n
		}
	}
	return 0
}

// invalid returns where b stops to be UTF-8, -1 if it does not.
func invalid(b []byte) int {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// givenPieces reads CoNLL-U.
func givenPieces(r io.Reader) iter.Seq2[piece, error] {
	return func(yield func(piece, error) bool) {
		var p piece
		for in := conllu.NewReader(r); ; {
			s, err := in.Read()
			if len(p.given) > 0 && (err != nil || p.ends(s)) {
				if !yield(p, nil) {
					return
				}
				p = piece{}
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(piece{}, err)
				return
			}
			p.given = append(p.given, s)
		}
	}
}

// ends reports whether the piece ends before the sentence s.
func (p piece) ends(s conllu.Sentence) bool {
	return s.NewDoc || len(p.given) >= mostPieceSentences
}

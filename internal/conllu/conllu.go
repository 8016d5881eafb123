// Package conllu reads and writes treebanks in CoNLL-U, the format of
// Universal Dependencies: a line a word with ten columns between tabs, a line
// "2-3" before the words of one written word, comments with "#", an empty line
// after each sentence.
//
// Enhanced dependencies and empty nodes ("8.1") are passed over.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Sentence is one sentence of a treebank.
type Sentence struct {
	Comments []string // without "# "
	NewDoc   bool     // the first of a document
	NewPar   bool     // the first of a paragraph; every first of a document is one, too
	Words    []Word
}

// Word is a syntactic word.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string
	Head                           int // 1-based; 0 for the root; -1 for none given
	Rel, Misc                      string
	Clitic                         bool // part of one written word with the word before
	SpaceAfter                     bool // white space follows; false inside a written word
}

const columns = 10

// Reader reads sentences one by one.
type Reader struct {
	lines *bufio.Scanner
	line  int
}

// NewReader reads from r. Lines may be up to 4 MiB long.
func NewReader(r io.Reader) *Reader {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 4<<20)
	return &Reader{lines: lines}
}

// ReadAll reads every sentence of r.
func ReadAll(r io.Reader) ([]Sentence, error) {
	var all []Sentence
	for in := NewReader(r); ; {
		s, err := in.Read()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
}

// Read returns the next sentence, io.EOF after the last.
func (r *Reader) Read() (Sentence, error) {
	var s Sentence
	var written writtenWord
	for r.lines.Scan() {
		r.line++
		line := strings.TrimSuffix(r.lines.Text(), "\r")
		switch {
		case line == "" && len(s.Words) > 0:
			return s, nil
		case line == "":
		case line[0] == '#':
			s.comment(strings.TrimSpace(line[1:]))
		default:
			if err := s.add(line, &written); err != nil {
				return Sentence{}, fmt.Errorf("line %d: %w", r.line, err)
			}
		}
	}
	if err := r.lines.Err(); err != nil {
		return Sentence{}, fmt.Errorf("line %d: %w", r.line+1, err)
	}
	if len(s.Words) == 0 {
		return Sentence{}, io.EOF
	}
	return s, nil
}

func (s *Sentence) comment(c string) {
	s.Comments = append(s.Comments, c)
	if strings.HasPrefix(c, "newdoc") {
		s.NewDoc, s.NewPar = true, true
	}
	if strings.HasPrefix(c, "newpar") && !strings.HasPrefix(c, "newpar_block") {
		s.NewPar = true
	}
}

// writtenWord is the range line that was read last.
type writtenWord struct {
	first, last int
	spaceAfter  bool
}

// add appends the word of one line.
func (s *Sentence) add(line string, written *writtenWord) error {
	c := strings.Split(line, "\t")
	if len(c) != columns {
		return fmt.Errorf("%d columns instead of %d", len(c), columns)
	}
	if strings.Contains(c[0], ".") {
		return nil
	}
	if first, last, ok := strings.Cut(c[0], "-"); ok {
		var err1, err2 error
		written.first, err1 = strconv.Atoi(first)
		written.last, err2 = strconv.Atoi(last)
		written.spaceAfter = spaceAfter(c[9])
		if err1 != nil || err2 != nil {
			return fmt.Errorf("bad range %q", c[0])
		}
		return nil
	}
	id, err := strconv.Atoi(c[0])
	if err != nil || id != len(s.Words)+1 {
		return fmt.Errorf("word number %q where %d was expected", c[0], len(s.Words)+1)
	}
	w := Word{Form: c[1], Lemma: blank(c[2]), UPOS: blank(c[3]), XPOS: blank(c[4]), Feats: blank(c[5]), Head: -1, Rel: blank(c[7]), Misc: blank(c[9])}
	if c[6] != "_" {
		if w.Head, err = strconv.Atoi(c[6]); err != nil || w.Head < 0 {
			return fmt.Errorf("bad head %q", c[6])
		}
	}
	w.SpaceAfter = spaceAfter(c[9])
	if id >= written.first && id <= written.last {
		w.Clitic = id > written.first
		w.SpaceAfter = id == written.last && written.spaceAfter
	}
	s.Words = append(s.Words, w)
	return nil
}

func spaceAfter(misc string) bool { return !strings.Contains(misc, "SpaceAfter=No") }

func blank(column string) string {
	if column == "_" {
		return ""
	}
	return column
}

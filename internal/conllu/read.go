package conllu

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// longestLine bounds the memory that one line takes.
const longestLine = 4 << 20

// Reader reads sentences one by one.
type Reader struct {
	lines *bufio.Scanner
	line  int
}

// NewReader reads from r. Lines may be up to 4 MiB long.
func NewReader(r io.Reader) *Reader {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, longestLine)
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
	var s unfinished
	for r.lines.Scan() {
		r.line++
		line := strings.TrimSuffix(r.lines.Text(), "\r")
		if line == "" && len(s.Words) > 0 {
			break
		}
		if err := s.add(line); err != nil {
			return Sentence{}, fmt.Errorf("line %d: %w", r.line, err)
		}
	}
	if err := r.lines.Err(); err != nil {
		return Sentence{}, fmt.Errorf("line %d: %w", r.line+1, err)
	}
	if len(s.Words) == 0 {
		return Sentence{}, io.EOF
	}
	if err := s.check(); err != nil {
		return Sentence{}, fmt.Errorf("sentence that ends at line %d: %w", r.line, err)
	}
	return s.Sentence, nil
}

// unfinished is a sentence of which more lines come.
type unfinished struct {
	Sentence
	written writtenWord
}

// writtenWord is the range line that was read last.
type writtenWord struct {
	first, last int
	form        string
	spaceAfter  bool
}

func (s *unfinished) add(line string) error {
	switch {
	case line == "":
		return nil
	case !utf8.ValidString(line):
		return errors.New("not UTF-8")
	case line[0] == '#':
		s.comment(strings.TrimSpace(line[1:]))
		return nil
	}
	c := strings.Split(line, "\t")
	switch {
	case len(c) != columns:
		return fmt.Errorf("%d columns instead of %d", len(c), columns)
	case strings.Contains(c[idColumn], "."):
		return nil
	case strings.TrimSpace(c[formColumn]) == "":
		return errors.New("no form")
	case strings.Contains(c[idColumn], "-"):
		return s.addRange(c)
	}
	return s.addWord(c)
}

func (s *unfinished) comment(c string) {
	s.Comments = append(s.Comments, c)
	switch keyword, _, _ := strings.Cut(c, " "); keyword {
	case "newdoc":
		s.NewDoc, s.NewPar = true, true
	case "newpar":
		s.NewPar = true
	}
}

func (s *unfinished) addRange(c []string) error {
	first, last, _ := strings.Cut(c[idColumn], "-")
	w := writtenWord{form: c[formColumn], spaceAfter: spaceAfter(c[miscColumn])}
	var err1, err2 error
	w.first, err1 = strconv.Atoi(first)
	w.last, err2 = strconv.Atoi(last)
	if err1 != nil || err2 != nil || w.first != len(s.Words)+1 || w.last <= w.first || s.inside() {
		return fmt.Errorf("bad range %q before word %d", c[idColumn], len(s.Words)+1)
	}
	s.written = w
	return nil
}

// inside reports whether words of the last written word are still to come.
func (s *unfinished) inside() bool { return s.written.last > len(s.Words) }

func (s *unfinished) addWord(c []string) error {
	id, err := strconv.Atoi(c[idColumn])
	if err != nil || id != len(s.Words)+1 {
		return fmt.Errorf("word number %q where %d was expected", c[idColumn], len(s.Words)+1)
	}
	w := Word{
		Form: c[formColumn], Lemma: value(c[lemmaColumn]), UPOS: value(c[uposColumn]), XPOS: value(c[xposColumn]),
		Feats: value(c[featsColumn]), Head: -1, Rel: value(c[relColumn]), Misc: miscWithoutSpace(c[miscColumn]),
		SpaceAfter: spaceAfter(c[miscColumn]),
	}
	if head := c[headColumn]; head != "_" {
		if w.Head, err = strconv.Atoi(head); err != nil || w.Head < 0 {
			return fmt.Errorf("bad head %q", head)
		}
	}
	if s.inside() {
		w.Clitic = id > s.written.first
		w.SpaceAfter = id == s.written.last && s.written.spaceAfter
	}
	s.Words = append(s.Words, w)
	if id == s.written.last {
		s.keepWritten()
	}
	return nil
}

// keepWritten notes the form of the written word that has just ended.
func (s *unfinished) keepWritten() {
	words := s.Words[s.written.first-1:]
	if joined(words) != s.written.form {
		words[0].Written = s.written.form
	}
}

// joined is the forms of words put together.
func joined(words []Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.Form)
	}
	return b.String()
}

// check looks at what only the whole sentence can tell.
func (s *unfinished) check() error {
	if s.inside() {
		return fmt.Errorf("a range ends at word %d of %d", s.written.last, len(s.Words))
	}
	for i, w := range s.Words {
		if w.Head > len(s.Words) || w.Head == i+1 {
			return fmt.Errorf("word %d of %d has the head %d", i+1, len(s.Words), w.Head)
		}
	}
	return nil
}

// value is a column's, "" when it is empty.
func value(column string) string {
	if column == "_" {
		return ""
	}
	return column
}

func spaceAfter(misc string) bool {
	for part := range strings.SplitSeq(misc, "|") {
		if part == noSpace {
			return false
		}
	}
	return true
}

func miscWithoutSpace(misc string) string {
	if !strings.Contains(misc, noSpace) {
		return value(misc)
	}
	var kept []string
	for part := range strings.SplitSeq(misc, "|") {
		if part != noSpace {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "|")
}

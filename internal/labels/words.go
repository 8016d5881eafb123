package labels

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

var types = map[string]news.SpeakerType{
	"p": news.Person, "o": news.Organisation, "c": news.Country, "g": news.Group, "u": news.Unnamed, "-": "", "?": "",
}

// relations are the links that a chain may have.
var relations = []string{
	"reported by", "citing", "told", "interview with", "transcript on", "posted on", "press conference", "agency credit", "statement",
	"letter to",
}

// Read reads labels in words, a line each as doc.go describes them, into the
// article. The error holds all that is wrong with them, by line.
func (a *Article) Read(lines string) error {
	w := words{
		article: a,
		body:    place{a.Text, Sentences(a.Text)},
		title:   place{a.Title, []text.Span{{End: len(a.Title)}}},
	}
	var errs []error
	n := 0
	for line := range strings.Lines(lines) {
		n++
		if err := w.line(strings.TrimSpace(line)); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n, err))
		}
	}
	return errors.Join(append(errs, a.misplaced()...)...)
}

// misplaced tells which statements stand in one that there is not.
func (a *Article) misplaced() []error {
	var errs []error
	for i, s := range a.Statements {
		if s.Inside < -1 || s.Inside >= len(a.Statements) || s.Inside == i {
			errs = append(errs, fmt.Errorf("statement %d stands in statement %d, which there is not", i+1, s.Inside+1))
		}
	}
	return errs
}

// words reads the labels of an article.
type words struct {
	article     *Article
	body, title place
}

func (w *words) line(line string) error {
	if line == "" || strings.HasPrefix(line, "#") {
		return nil
	}
	if rest, ok := strings.CutPrefix(line, "!"); ok {
		return w.scare(rest)
	}
	fields := strings.Split(line, "|")
	if len(fields) < 6 || len(fields) > 7 {
		return fmt.Errorf("%d fields, not 6 or 7: %s", len(fields), line)
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	in, sentence, err := w.place(fields[0])
	if err != nil {
		return err
	}
	s := Statement{Title: in.text == w.title.text && fields[0] == "0", Inside: -1}
	r := reading{place: in, sentence: sentence, statement: &s}
	if err := r.parts(fields); err != nil {
		return err
	}
	if err := w.speaker(&s, fields[4], fields[5]); err != nil {
		return err
	}
	if len(fields) == 7 {
		if err := r.extras(fields[6]); err != nil {
			return err
		}
	}
	w.article.Statements = append(w.article.Statements, s)
	return nil
}

// place returns where sentence n of the labels stands, the title being 0.
func (w *words) place(n string) (place, int, error) {
	i, err := strconv.Atoi(strings.TrimSpace(n))
	if err != nil || i < 0 || i > len(w.body.sentences) {
		return place{}, 0, fmt.Errorf("no sentence %q", n)
	}
	if i == 0 {
		return w.title, 0, nil
	}
	return w.body, i - 1, nil
}

func (w *words) scare(rest string) error {
	n, quoted, _ := strings.Cut(rest, "|")
	in, sentence, err := w.place(n)
	if err != nil {
		return err
	}
	s, err := in.find(readPart(strings.TrimSpace(quoted), sentence), around, 0)
	if err == nil && strings.TrimSpace(n) != "0" {
		w.article.Scare = append(w.article.Scare, s)
	}
	return err
}

func (w *words) speaker(s *Statement, name, kind string) error {
	t, ok := types[kind]
	if !ok {
		return fmt.Errorf("no type %q", kind)
	}
	s.Type = t
	switch {
	case name == "?":
		s.Open = true
	case name == "-":
	case !strings.Contains(w.article.Text, name) && !strings.Contains(w.article.Title, name):
		return fmt.Errorf("speaker %q is not in the article", name)
	default:
		s.Speaker = name
	}
	return nil
}

package labels

import (
	"fmt"
	"strconv"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// starts maps code points to bytes; the last entry is the end.
func starts(t string) []int {
	all := make([]int, 0, len(t)+1)
	for i := range t {
		all = append(all, i)
	}
	return append(all, len(t))
}

type parser struct {
	article     *Article
	body, title []int
}

func (p *parser) line(line string) error {
	s := Statement{Inside: -1}
	for field := range strings.FieldsSeq(line) {
		key, value, _ := strings.Cut(field, "=")
		if err := p.field(&s, key, value); err != nil {
			return err
		}
	}
	if len(s.Content) > 0 {
		p.article.Statements = append(p.article.Statements, s)
	}
	return nil
}

func (p *parser) field(s *Statement, key, value string) (err error) {
	at := p.body
	if s.Title {
		at = p.title
	}
	switch key {
	case "title":
		s.Title = true
	case "free":
		s.GoesOnUnattested = true
	case "cue":
		s.Cue, err = span(value, at)
	case "source":
		s.Source, err = span(value, at)
	case "to":
		s.Addressee, err = span(value, at)
	case "said":
		s.Said, err = span(value, at)
	case "type":
		s.Type = news.SpeakerType(value)
	case "content":
		s.Content, err = spans(value, at)
	case "via":
		relation, where, _ := strings.Cut(value, ":")
		l := Link{Relation: strings.ReplaceAll(relation, "_", " ")}
		l.Span, err = span(where, at)
		s.Via = append(s.Via, l)
	case "in":
		s.Inside, err = strconv.Atoi(value)
		s.Inside--
	case "speaker":
		return p.speaker(s, value)
	case "scare":
		where, err := span(value, at)
		if err == nil && !s.Title {
			p.article.Scare = append(p.article.Scare, where)
		}
		return err
	default:
		return fmt.Errorf("no key %q", key)
	}
	return err
}

func (p *parser) speaker(s *Statement, value string) error {
	if value == "?" {
		s.Open = true
		return nil
	}
	t, at := p.article.Text, p.body
	if rest, ok := strings.CutPrefix(value, "t"); ok {
		t, at, value = p.article.Title, p.title, rest
	}
	where, err := span(value, at)
	if err == nil {
		s.Speaker = where.Of(t)
	}
	return err
}

func spans(value string, at []int) ([]text.Span, error) {
	var all []text.Span
	for part := range strings.SplitSeq(value, ",") {
		s, err := span(part, at)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

func span(value string, at []int) (text.Span, error) {
	a, b, _ := strings.Cut(value, "-")
	first, err1 := strconv.Atoi(a)
	last, err2 := strconv.Atoi(b)
	if err1 != nil || err2 != nil || first < 0 || first >= last || last >= len(at) {
		return text.Span{}, fmt.Errorf("%q is no span of the text", value)
	}
	return text.Span{Start: at[first], End: at[last]}, nil
}

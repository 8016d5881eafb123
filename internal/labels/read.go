package labels

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"hearsay/internal/archive"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

var (
	//go:embed training.txt
	training string
	//go:embed measured.txt
	measured string
)

// Article is a labelled article. Spans count bytes.
type Article struct {
	ID, Title, Date, Outlet, Text string
	Paragraphs                    []text.Span // lines of the text
	Statements                    []Statement
	Scare                         []text.Span // quotations in the text that nobody said
}

// Statement is a labelled statement. Empty spans stand for what it lacks.
type Statement struct {
	Title            bool // its spans lie in the title
	Cue, Source      text.Span
	Content          []text.Span
	Addressee, Said  text.Span
	Speaker          string // the fullest name; "" for none
	Open             bool   // a reader cannot tell who speaks
	Type             news.SpeakerType
	Via              []Link
	Inside           int // index of the statement around it, or -1
	GoesOnUnattested bool
}

// Link is a step of the chain between the speaker and the article.
type Link struct {
	Relation string
	Span     text.Span
}

// Training returns the articles to learn from, with the texts of a data folder.
func Training(dir string) ([]Article, error) { return read(training, dir) }

// Measured returns the articles that only measure.
func Measured(dir string) ([]Article, error) { return read(measured, dir) }

// block is the lines of an article.
type block struct {
	hash  string
	lines []string
}

func read(file, dir string) ([]Article, error) {
	blocks, order, err := cut(file)
	if err != nil {
		return nil, err
	}
	found, err := Find(dir, order...)
	if err != nil {
		return nil, err
	}
	all := make([]Article, len(order))
	for i, id := range order {
		if all[i], err = blocks[id].label(found[id]); err != nil {
			return nil, fmt.Errorf("labels of article %s: %w", id, err)
		}
	}
	return all, nil
}

// Find returns the articles of these IDs, without labels, from the collection
// in a data folder.
func Find(dir string, ids ...string) (map[string]Article, error) {
	r, err := archive.OpenZstd(filepath.Join(dir, "stories", "articles.jsonl.zst"))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	found := map[string]Article{}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 1<<20), 1<<26)
	for lines.Scan() {
		id := idOf(lines.Bytes())
		if _, twice := found[id]; twice || !slices.Contains(ids, id) {
			continue
		}
		if found[id], err = decode(lines.Bytes()); err != nil {
			return nil, fmt.Errorf("article %s: %w", id, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read the collection: %w", err)
	}
	for _, id := range ids {
		if _, ok := found[id]; !ok {
			return nil, fmt.Errorf("article %s is not in the collection", id)
		}
	}
	return found, nil
}

// idOf reads the ID of a line of the collection, which comes first in it.
func idOf(line []byte) string {
	head := string(line[:min(len(line), 64)])
	_, rest, _ := strings.Cut(head, `"ID": "`)
	id, _, _ := strings.Cut(rest, `"`)
	return id
}

// cut returns the blocks of a file by article, and the articles in order.
func cut(file string) (map[string]block, []string, error) {
	blocks := map[string]block{}
	var order []string
	for line := range strings.Lines(file) {
		line = strings.TrimSpace(line)
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0:
		case fields[0] == "article" && len(fields) == 3:
			order = append(order, fields[1])
			blocks[fields[1]] = block{hash: fields[2]}
		case len(order) == 0:
			return nil, nil, fmt.Errorf("labels: %q stands before any article", line)
		default:
			id := order[len(order)-1]
			b := blocks[id]
			b.lines = append(b.lines, line)
			blocks[id] = b
		}
	}
	return blocks, order, nil
}

func decode(line []byte) (Article, error) {
	var in struct {
		ID, Title, Date, Source string
		Text                    string `json:"content_original"`
	}
	err := json.Unmarshal(line, &in)
	return Article{ID: in.ID, Title: in.Title, Date: in.Date, Outlet: in.Source, Text: in.Text, Paragraphs: paragraphs(in.Text)}, err
}

// label reads the lines into the article that they were written for.
func (b block) label(a Article) (Article, error) {
	if hash(a.Text) != b.hash {
		return a, fmt.Errorf("the text is not the one that was labelled")
	}
	p := parser{article: &a, body: starts(a.Text), title: starts(a.Title)}
	for _, l := range b.lines {
		if err := p.line(l); err != nil {
			return a, fmt.Errorf("%q: %w", l, err)
		}
	}
	return a, nil
}

func hash(t string) string {
	sum := sha256.Sum256([]byte(t))
	return hex.EncodeToString(sum[:8])
}

// paragraphs are the lines of a text that hold something, without the white
// space around them.
func paragraphs(t string) []text.Span {
	var all []text.Span
	at := 0
	for line := range strings.SplitAfterSeq(t, "\n") {
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			start := at + strings.Index(line, trimmed)
			all = append(all, text.Span{Start: start, End: start + len(trimmed)})
		}
		at += len(line)
	}
	return all
}

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

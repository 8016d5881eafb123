package record

import (
	"fmt"
	"strconv"
	"strings"
)

// Table is a record that CSV can show. Its rows have as many cells as Columns
// has names.
//
// In a cell, a list is joined by " | ", a span is "START-END", and what the
// JSON form has as null is empty. A record is one row, but for an utterance,
// which is one row for each of its renderings.
type Table interface {
	Columns() []string
	Rows() [][]string
}

// The records that export writes.
var (
	_ Table = Article{}
	_ Table = ExportedStatement{}
	_ Table = Utterance{}
	_ Table = Story{}
	_ Table = Copy{}
)

// Columns of an article. Its statements are an export of their own.
func (Article) Columns() []string {
	return []string{
		"id", "page_path", "page_url", "page_ordinal", "page_repeats", "outlet_name", "outlet_domain",
		"title", "standfirst", "byline", "credits", "section",
		"published", "published_precision", "published_evidence",
		"updated", "updated_precision", "updated_evidence",
		"language", "warnings", "blocks", "text",
		"language_confidence", "dateline", "dateline_span", "flags", "flag_texts", "flag_spans",
	}
}

// Rows is the article.
func (a Article) Rows() [][]string {
	blocks := make([]string, len(a.Blocks))
	for i, b := range a.Blocks {
		blocks[i] = string(b.Kind) + " " + span(b.Start, b.End)
	}
	kinds, texts, spans := flagCells(a.Flags)
	return [][]string{row(
		string(a.ID), a.Page.Path, a.Page.URL, strconv.Itoa(a.Page.Ordinal), strconv.Itoa(a.Page.Repeats), a.Outlet,
		a.Title, a.Standfirst, joined(a.Byline), joined(a.Credits), a.Section, a.Published, a.Updated,
		a.Language, joined(a.Warnings), joined(blocks), a.Text,
		number(a.LanguageSure), a.Dateline, joined(kinds), joined(texts), joined(spans),
	)}
}

// Columns of a statement.
func (ExportedStatement) Columns() []string {
	return []string{
		"id", "article", "utterance", "in_title", "kind", "start", "end", "text", "content", "quoted",
		"cue", "cue_span", "cue_lemma", "cue_class", "source", "source_span",
		"speaker_name", "speaker_role", "speaker_type", "speaker_reason", "addressee", "addressee_span",
		"via", "via_span", "said_at", "said_at_precision", "said_at_span", "inside", "confidence",
	}
}

// Rows is the statement.
func (s ExportedStatement) Rows() [][]string {
	content, quoted := make([]string, len(s.Content)), make([]string, len(s.Content))
	for i, c := range s.Content {
		content[i], quoted[i] = span(c.Start, c.End), strconv.FormatBool(c.Quoted)
	}
	via, viaSpans := make([]string, len(s.Via)), make([]string, len(s.Via))
	for i, l := range s.Via {
		via[i], viaSpans[i] = l.Relation+" "+l.Name, l.span()
	}
	return [][]string{row(
		string(s.ID), string(s.Article), optional(s.Utterance), strconv.FormatBool(s.InTitle), string(s.Kind),
		strconv.Itoa(s.Start), strconv.Itoa(s.End), s.Text, joined(content), joined(quoted),
		s.Cue, s.Source, s.Speaker, s.Addressee, joined(via), joined(viaSpans), s.SaidAt,
		optional(s.Inside), number(s.Confidence),
	)}
}

// Columns of an utterance, then of one rendering.
func (Utterance) Columns() []string {
	return []string{
		"id", "speaker_name", "speaker_role", "speaker_type", "speaker_reason", "text",
		"first_article", "origins", "rendering_statement", "rendering_article", "rendering_outlet_name",
		"rendering_outlet_domain", "rendering_published", "rendering_published_precision",
		"rendering_published_evidence", "rendering_text", "rendering_variant", "rendering_similarity",
	}
}

// Rows is the renderings.
func (u Utterance) Rows() [][]string {
	rows := make([][]string, len(u.Renderings))
	for i, r := range u.Renderings {
		rows[i] = row(
			string(u.ID), u.Speaker, u.Text, string(u.First.Article), strconv.Itoa(u.Origins),
			string(r.Statement), string(r.Article), r.Outlet, r.Published, r.Text, string(r.Variant), number(r.Similarity),
		)
	}
	return rows
}

// Columns of a story.
func (Story) Columns() []string {
	return []string{
		"id", "title", "first", "first_precision", "first_evidence", "last", "last_precision", "last_evidence",
		"outlets", "origins", "articles",
	}
}

// Rows is the story.
func (s Story) Rows() [][]string {
	articles := make([]string, len(s.Articles))
	for i, id := range s.Articles {
		articles[i] = string(id)
	}
	return [][]string{row(
		string(s.ID), s.Title, s.First, s.Last, strconv.Itoa(s.Outlets), strconv.Itoa(s.Origins), joined(articles),
	)}
}

// Columns of a copy.
func (Copy) Columns() []string {
	return []string{
		"from_article", "from_start", "from_end", "to_article", "to_start", "to_end", "kind", "similarity", "reason",
	}
}

// Rows is the copy.
func (c Copy) Rows() [][]string {
	return [][]string{row(
		string(c.From.Article), strconv.Itoa(c.From.Start), strconv.Itoa(c.From.End),
		string(c.To.Article), strconv.Itoa(c.To.Start), strconv.Itoa(c.To.End),
		string(c.Kind), number(c.Similarity), c.Reason,
	)}
}

// row lays out strings, and values that take several cells.
func row(values ...any) []string {
	var cells []string
	for _, v := range values {
		switch v := v.(type) {
		case string:
			cells = append(cells, v)
		case interface{ cells() []string }:
			cells = append(cells, v.cells()...)
		default:
			panic(fmt.Sprintf("no cells for %T", v))
		}
	}
	return cells
}

func (o *Outlet) cells() []string {
	if o == nil {
		return make([]string, 2)
	}
	return []string{o.Name, o.Domain}
}

func (d *Date) cells() []string {
	if d == nil {
		return make([]string, 3)
	}
	return []string{d.Value, string(d.Precision), string(d.Evidence)}
}

func (s *Span) cells() []string {
	if s == nil {
		return make([]string, 2)
	}
	return []string{s.Text, span(s.Start, s.End)}
}

func (c *Cue) cells() []string {
	if c == nil {
		return make([]string, 4)
	}
	return append(c.Span.cells(), c.Lemma, string(c.Class))
}

func (s *Speaker) cells() []string {
	if s == nil {
		return make([]string, 4)
	}
	return []string{s.Name, s.Role, string(s.Type), s.Reason}
}

func (at *SaidAt) cells() []string {
	if at == nil {
		return make([]string, 3)
	}
	return []string{at.Value, string(at.Precision), span(at.Start, at.End)}
}

func (l Link) span() string {
	if l.Start == nil {
		return ""
	}
	return span(*l.Start, *l.End)
}

func span(start, end int) string { return strconv.Itoa(start) + "-" + strconv.Itoa(end) }

func number(f float64) string { return strconv.FormatFloat(f, 'g', -1, 64) }

func joined(list []string) string { return strings.Join(list, " | ") }

func optional[ID ~string](id *ID) string {
	if id == nil {
		return ""
	}
	return string(*id)
}

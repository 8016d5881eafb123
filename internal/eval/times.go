package eval

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

// times scores time expressions on TimeBank and AQUAINT (the training part of
// TempEval-3) and on MEANTIME. A found expression matches the gold one that it
// overlaps, strictly when their texts are the same. As in the scorer of
// TempEval-3, the F1 of values is the relaxed F1 times the share of matches
// whose value is right; so is that of types.
//
// Ages ("six-year-old") are left out, as the annotators left them out.
//
// The rules were tuned on half of TimeBank and AQUAINT, every second document
// by name; the other half was not looked at.
func times(ctx context.Context, dir string) (*Table, error) {
	docs, err := readTimes(dir)
	if err != nil {
		return nil, err
	}
	scores, err := sideBySide(ctx, len(docs), func(i int) (timeScore, error) {
		found, err := docs[i].find()
		return scoreTimes(docs[i], found), err
	})
	if err != nil {
		return nil, err
	}
	return timesTable(docs, scores), nil
}

// find runs package when as the stages do, on paragraphs apart by blank lines.
func (d timeDoc) find() ([]when.Expression, error) {
	doc, err := english(d.text, blankLineParagraphs(d.text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.name, err)
	}
	found := when.Find(doc, d.anchor)
	return slices.DeleteFunc(found, func(e when.Expression) bool { return e.Age }), nil
}

func blankLineParagraphs(t string) []text.Span {
	var spans []text.Span
	at := 0
	for block := range strings.SplitAfterSeq(t, "\n\n") {
		if trimmed := strings.TrimSpace(block); trimmed != "" {
			start := at + strings.Index(block, trimmed)
			spans = append(spans, text.Span{Start: start, End: start + len(trimmed)})
		}
		at += len(block)
	}
	return spans
}

// timeDoc is a document with its gold time expressions.
type timeDoc struct {
	name, corpus string
	text         string
	anchor       *news.Date
	gold         []goldTime
}

type goldTime struct {
	text.Span
	Type, Value string
}

// readTimes reads the documents of all corpora, by name.
func readTimes(dir string) ([]timeDoc, error) {
	var docs []timeDoc
	for m, err := range members(dir, "time", "tempeval3_timeline_meantime.tar.zst") {
		if err != nil {
			return nil, err
		}
		corpus, read := timeCorpus(m.Name)
		if read == nil {
			continue
		}
		d, err := read(m.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.Name, err)
		}
		d.name, d.corpus = path.Base(m.Name), corpus
		docs = append(docs, d)
	}
	slices.SortFunc(docs, func(a, b timeDoc) int {
		return strings.Compare(a.corpus+"/"+a.name, b.corpus+"/"+b.name)
	})
	return docs, nil
}

// timeCorpus tells the corpus of a file and how it is read; nil when it is
// none of them.
func timeCorpus(name string) (string, func([]byte) (timeDoc, error)) {
	if strings.HasPrefix(path.Base(name), ".") {
		return "", nil
	}
	switch {
	case strings.Contains(name, "/TBAQ-cleaned/TimeBank/"):
		return "TimeBank", readTimeML
	case strings.Contains(name, "/TBAQ-cleaned/AQUAINT/"):
		return "AQUAINT", readTimeML
	case strings.Contains(name, "/intra-doc_annotation/"):
		return "MEANTIME", readMeantime
	}
	return "", nil
}

// timesTable sums the scores by half and by corpus.
func timesTable(docs []timeDoc, scores []timeScore) *Table {
	parts := []struct {
		what string
		in   func(i int, d timeDoc) bool
	}{
		{"TimeBank + AQUAINT", func(_ int, d timeDoc) bool { return d.corpus != "MEANTIME" }},
		{"the half that was tuned on", func(i int, d timeDoc) bool { return d.corpus != "MEANTIME" && i%2 == 0 }},
		{"the half kept apart", func(i int, d timeDoc) bool { return d.corpus != "MEANTIME" && i%2 == 1 }},
		{"TimeBank", func(_ int, d timeDoc) bool { return d.corpus == "TimeBank" }},
		{"AQUAINT", func(_ int, d timeDoc) bool { return d.corpus == "AQUAINT" }},
		{"MEANTIME", func(_ int, d timeDoc) bool { return d.corpus == "MEANTIME" }},
	}
	t := &Table{}
	for _, part := range parts {
		var sum timeScore
		seen := 0
		for i, d := range docs {
			if part.in(seen, d) {
				sum.add(scores[i])
			}
			seen += count(d.corpus != "MEANTIME")
		}
		t.Add(part.what, sum.gold, sum.figures()...)
	}
	return t
}

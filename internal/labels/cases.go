package labels

import (
	"embed"
	"fmt"
	"path"
	"strings"

	"hearsay/internal/text"
)

//go:embed cases/*.txt
var caseFiles embed.FS

// Cases returns the invented articles with their labels, in order of name.
func Cases() ([]Article, error) {
	entries, err := caseFiles.ReadDir("cases")
	if err != nil {
		return nil, fmt.Errorf("read cases: %w", err)
	}
	var all []Article
	for _, e := range entries {
		b, err := caseFiles.ReadFile(path.Join("cases", e.Name()))
		if err != nil {
			return nil, fmt.Errorf("read case %s: %w", e.Name(), err)
		}
		a, err := ReadCase(strings.TrimSuffix(e.Name(), ".txt"), string(b))
		if err != nil {
			return nil, err
		}
		all = append(all, a)
	}
	return all, nil
}

// ReadCase reads an invented article with its labels.
func ReadCase(name, file string) (Article, error) {
	a := Article{ID: name}
	head, rest, ok := strings.Cut(file, "\n\n")
	body, lines, cut := strings.Cut(rest, "\n---\n")
	if !ok || !cut {
		return a, fmt.Errorf("case %s: a head, a blank line, the text, a line of three hyphens and the labels make a case", name)
	}
	for line := range strings.SplitSeq(head, "\n") {
		key, value, _ := strings.Cut(line, ": ")
		switch key {
		case "title":
			a.Title = value
		case "outlet":
			a.Outlet = value
		case "date":
			a.Date = value
		default:
			return a, fmt.Errorf("case %s: no key %q in the head", name, key)
		}
	}
	a.Text = strings.TrimSpace(body)
	a.Paragraphs = text.Lines(a.Text)
	if err := a.Read(lines); err != nil {
		return a, fmt.Errorf("case %s: %w", name, err)
	}
	return a, nil
}

package flatset

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"hearsay/internal/archive"
)

// Partial is a saved page of which only pieces of the body are known, and
// pieces of what is not.
type Partial struct {
	Page
	With, Without []string
}

// Holds reports whether a body agrees with what is known of it.
func (p *Partial) Holds(body string) bool {
	for _, s := range p.With {
		if !strings.Contains(body, s) {
			return false
		}
	}
	for _, s := range p.Without {
		if strings.Contains(body, s) {
			return false
		}
	}
	return true
}

// leastPart is how long a line must be, in bytes, to be told by a longer piece.
const leastPart = 40

// Tells reports whether pieces tell that a line is in the body, and that it is
// outside.
func (p *Partial) Tells(line string) (in, out bool) {
	for _, s := range p.With {
		in = in || strings.Contains(line, s) || len(line) > leastPart && strings.Contains(s, line)
	}
	for _, s := range p.Without {
		out = out || 2*len(s) > len(line) && strings.Contains(line, s)
	}
	return in, out
}

// Saved reads the pages of trafilatura's benchmark that are written in UTF-8.
func Saved(dir string) ([]Partial, error) {
	data, err := os.ReadFile(filepath.Join(dir, "pages", "trafilatura_evaldata.json"))
	if err != nil {
		return nil, err
	}
	var known map[string]struct {
		File          string
		With, Without []string
	}
	if err := json.Unmarshal(data, &known); err != nil {
		return nil, fmt.Errorf("read what is known of saved pages: %w", err)
	}
	byFile := make(map[string]Partial, len(known))
	for _, url := range slices.Sorted(maps.Keys(known)) {
		k := known[url]
		byFile[k.File] = Partial{Page{Name: k.File, URL: url}, k.With, k.Without}
	}
	var pages []Partial
	for m, err := range archive.Members(filepath.Join(dir, "pages", "saved_pages.tar.zst")) {
		if err != nil {
			return nil, err
		}
		if p, ok := byFile[path.Base(m.Name)]; ok && utf8.Valid(m.Data) {
			p.HTML = m.Data
			pages = append(pages, p)
		}
	}
	return pages, nil
}

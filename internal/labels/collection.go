package labels

import (
	"bufio"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/archive"
	"hearsay/internal/text"
)

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

func decode(line []byte) (Article, error) {
	var in struct {
		ID, Title, Date, Source string
		Text                    string `json:"content_original"`
	}
	err := json.Unmarshal(line, &in)
	return Article{ID: in.ID, Title: in.Title, Date: in.Date, Outlet: in.Source, Text: in.Text, Paragraphs: text.Lines(in.Text)}, err
}

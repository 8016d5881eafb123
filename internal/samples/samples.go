package samples

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"
)

//go:embed pages pages-later gold
var files embed.FS

// When the pages were fetched, first and again.
var (
	PagesFetched = time.Date(2031, time.September, 15, 5, 0, 0, 0, time.UTC)
	LaterFetched = time.Date(2031, time.September, 15, 14, 20, 0, 0, time.UTC)
)

// Pages are the pages that the demo reads.
func Pages() fs.FS { return sub("pages") }

// Later are pages of the same addresses as fetched a second time.
func Later() fs.FS { return sub("pages-later") }

func sub(dir string) fs.FS {
	f, err := fs.Sub(files, dir)
	if err != nil {
		panic(err) // only for an invalid path, and these are constants
	}
	return f
}

// Gold returns what the pages hold, in order of stem.
func Gold() ([]GoldPage, error) {
	entries, err := files.ReadDir("gold")
	if err != nil {
		return nil, fmt.Errorf("read gold: %w", err)
	}
	var pages []GoldPage
	for _, e := range entries {
		if e.Name() == relationsFile {
			continue
		}
		p := GoldPage{Stem: strings.TrimSuffix(e.Name(), ".json")}
		if err := decode(e.Name(), &p); err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
	return pages, nil
}

const relationsFile = "relations.json"

// Relations returns how the articles belong together.
func Relations() (GoldRelations, error) {
	var r GoldRelations
	err := decode(relationsFile, &r)
	return r, err
}

func decode(name string, v any) error {
	b, err := files.ReadFile(path.Join("gold", name))
	if err != nil {
		return fmt.Errorf("read gold %s: %w", name, err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("read gold %s: %w", name, err)
	}
	return nil
}

package conllu

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/archive"
)

// Document is a document of a treebank.
type Document struct {
	Name      string // of its file, without suffix
	Genre     string // as the treebank names it: "news", "reviews", …
	Split     Split
	Free      bool // the texts of its genre are free: a model that ships may learn from it, unless it is a test
	Sentences []Sentence
}

// Split tells what a document is for.
type Split string

// The splits are those that the treebanks publish.
const (
	Train Split = "train"
	Dev   Split = "dev"
	Test  Split = "test"
)

// Learnable reports whether a model that ships may learn from the document.
func (d Document) Learnable() bool { return d.Free && d.Split != Test }

// Select returns the documents that keep wants, in order.
func Select(documents []Document, keep func(Document) bool) []Document {
	var kept []Document
	for _, d := range documents {
		if keep(d) {
			kept = append(kept, d)
		}
	}
	return kept
}

// Sentences returns the sentences of documents, one after the other.
func Sentences(documents []Document) []Sentence {
	var all []Sentence
	for _, d := range documents {
		all = append(all, d.Sentences...)
	}
	return all
}

// Treebanks reads EWT and GUM.
func Treebanks(dir string) (ewt, gum []Document, err error) {
	if ewt, err = EWT(dir); err != nil {
		return nil, nil, err
	}
	gum, err = GUM(dir)
	return ewt, gum, err
}

// EWT reads UD English EWT from the data folder dir, in the order of its file
// lists: train, dev, test.
func EWT(dir string) ([]Document, error) {
	files, err := unpack(filepath.Join(dir, "lang", "ewt.tar.zst"))
	if err != nil {
		return nil, fmt.Errorf("read EWT: %w", err)
	}
	var documents []Document
	for _, split := range []Split{Train, Dev, Test} {
		for name := range strings.FieldsSeq(string(files["not-to-release/file-lists/files."+string(split)])) {
			d, err := document(files, "not-to-release/sources/"+name)
			if err != nil {
				return nil, fmt.Errorf("read EWT: %w", err)
			}
			d.Genre, d.Split, d.Free = path.Dir(name), split, true
			documents = append(documents, d)
		}
	}
	return documents, nil
}

// GUM reads the GUM corpus from the data folder dir, sorted by name: without
// reddit, whose words are blanked, and without GENTLE, a test set apart.
func GUM(dir string) ([]Document, error) {
	files, err := unpack(filepath.Join(dir, "lang", "gum.tar.zst"))
	if err != nil {
		return nil, fmt.Errorf("read GUM: %w", err)
	}
	var documents []Document
	for name := range files {
		genre, ok := gumGenre(name)
		if !ok {
			continue
		}
		d, err := document(files, name)
		if err != nil {
			return nil, fmt.Errorf("read GUM: %w", err)
		}
		d.Genre, d.Split, d.Free = genre, gumSplit(d.Name), gumFree[genre]
		documents = append(documents, d)
	}
	slices.SortFunc(documents, func(a, b Document) int { return strings.Compare(a.Name, b.Name) })
	return documents, nil
}

// gumGenre is "news" for gum/dep/GUM_news_nasa.conllu.
func gumGenre(name string) (genre string, ok bool) {
	rest, ok := strings.CutPrefix(name, "gum/dep/GUM_")
	genre, _, _ = strings.Cut(rest, "_")
	return genre, ok && genre != "reddit"
}

func document(files map[string][]byte, name string) (Document, error) {
	data, ok := files[name]
	if !ok {
		return Document{}, fmt.Errorf("%s: %w", name, os.ErrNotExist)
	}
	sentences, err := ReadAll(bytes.NewReader(data))
	if err != nil {
		return Document{}, fmt.Errorf("%s: %w", name, err)
	}
	return Document{Name: strings.TrimSuffix(path.Base(name), ".conllu"), Sentences: sentences}, nil
}

// unpack returns the files of a .tar.zst by name.
func unpack(name string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for m, err := range archive.Members(name) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files[m.Name] = m.Data
	}
	return files, nil
}

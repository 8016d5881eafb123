// Package treebank reads the two English treebanks of the data folder by
// document: EWT (weblogs, mail, newsgroups, answers, reviews) and GUM
// (seventeen genres, news among them).
//
// It knows which documents are for training, for choosing and for testing, and
// whose texts are free enough to train a model that others get (Free). The raw
// text of a document is rebuilt from its words and the white space after each;
// paragraphs are apart by a blank line.
package treebank

import (
	"bytes"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/archive"
	"hearsay/internal/conllu"
)

// Document is one text of a treebank.
type Document struct {
	Name      string // "GUM_news_nasa"
	Genre     string // "weblog", "news", …
	Part      Part
	Free      bool // may train a model that is shipped
	Sentences []conllu.Sentence
}

// Part is what a document is for.
type Part uint8

// The parts of a treebank.
const (
	Train Part = iota
	Dev
	Test
)

// EWT reads the documents of the English Web Treebank in the order of its
// lists: train, dev, test. Its test documents are not Free, nor does it hurt
// to say so: nothing may be trained on them.
func EWT(dir string) ([]Document, error) {
	files := map[string][]byte{}
	for m, err := range archive.Members(filepath.Join(dir, "lang", "ewt.tar.zst")) {
		if err != nil {
			return nil, fmt.Errorf("read EWT: %w", err)
		}
		files[m.Name] = m.Data
	}
	var docs []Document
	for part, list := range []string{"train", "dev", "test"} {
		for name := range strings.FieldsSeq(string(files["not-to-release/file-lists/files."+list])) {
			d, err := read(files["not-to-release/sources/"+name], name)
			if err != nil {
				return nil, fmt.Errorf("read EWT: %w", err)
			}
			d.Genre = path.Dir(name)
			d.Part, d.Free = Part(part), Part(part) != Test
			docs = append(docs, d)
		}
	}
	return docs, nil
}

// gumFree are the genres of GUM whose texts are free.
var gumFree = strings.Fields("academic bio court interview news speech textbook vlog voyage")

// gumTest are the official test documents of GUM.
var gumTest = strings.Fields(`academic_discrimination academic_eegimaa bio_dvorak bio_jespersen
	conversation_lambada conversation_retirement court_mitigation essay_fear fiction_falling fiction_teeth
	interview_hill interview_libertarian letter_mandela news_nasa news_sensitive podcast_bezos speech_austria
	speech_newzealand textbook_chemistry textbook_union vlog_london vlog_studying voyage_oakland voyage_vavau
	whow_cactus whow_mice`)

// GUM reads the documents of GUM by name, without those whose text is blanked
// and without the out-of-domain collection that comes with it.
func GUM(dir string) ([]Document, error) {
	var docs []Document
	for m, err := range archive.Members(filepath.Join(dir, "lang", "gum.tar.zst")) {
		if err != nil {
			return nil, fmt.Errorf("read GUM: %w", err)
		}
		name, isBank := strings.CutSuffix(path.Base(m.Name), ".conllu")
		id, isGUM := strings.CutPrefix(name, "GUM_")
		genre, _, _ := strings.Cut(id, "_")
		if !isBank || !isGUM || genre == "reddit" {
			continue
		}
		d, err := read(m.Data, name)
		if err != nil {
			return nil, fmt.Errorf("read GUM: %w", err)
		}
		d.Genre = genre
		if slices.Contains(gumTest, id) {
			d.Part = Test
		}
		d.Free = d.Part == Train && slices.Contains(gumFree, genre)
		docs = append(docs, d)
	}
	slices.SortFunc(docs, func(a, b Document) int { return strings.Compare(a.Name, b.Name) })
	return docs, nil
}

func read(data []byte, name string) (Document, error) {
	sentences, err := conllu.ReadAll(bytes.NewReader(data))
	if err == nil && len(sentences) == 0 {
		err = fmt.Errorf("no sentences")
	}
	if err != nil {
		return Document{}, fmt.Errorf("%s: %w", name, err)
	}
	return Document{Name: strings.TrimSuffix(path.Base(name), ".xml.conllu"), Sentences: sentences}, nil
}

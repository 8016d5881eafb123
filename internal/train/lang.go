package train

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
)

// Config says what to train on, and how.
type Config struct {
	Data string // the data folder
	Seed uint64
	Only []string    // the parts to fit; all when empty
	From *model.File // brings the other parts when Only is set; may be nil

	Progress func(line string) // is told how far things are; may be nil
}

// part fits one section of the model file.
type part struct {
	name string
	fit  func(ctx context.Context, in *input) ([]byte, error)
}

// parts lists the sections in the order in which they are fitted: a part may
// use those before it.
func parts() []part {
	return []part{
		{"sentences", fitSplitter},
		{"words", fitWords},
		{"net", fitNetPart},
		{"lemma", fitLemma},
		{"names", fitNames},
		{"attribution", fitAttribution},
	}
}

// input is what the parts are fitted on.
type input struct {
	Config
	EWT, GUM []conllu.Document
	file     *model.File // the parts that have been fitted
}

// read reads the treebanks, and the parts that are not to be fitted.
func read(c Config) (*input, error) {
	in := &input{Config: c, file: &model.File{}}
	if c.From != nil {
		in.file = c.From
	}
	var err error
	in.EWT, in.GUM, err = conllu.Treebanks(c.Data)
	return in, err
}

// Lang fits the English models and returns the bytes of their file.
func Lang(ctx context.Context, c Config) ([]byte, error) {
	in, err := read(c)
	if err != nil {
		return nil, err
	}
	scores := in.file.Header.Scores
	if scores == nil {
		scores = map[string]float64{}
	}
	in.file.Header = model.Header{
		Language: "en",
		Licence:  "CC-BY-SA-4.0",
		Data:     []string{"UD English EWT (CC BY-SA 4.0)", "UD English GUM, its documents of free texts (CC BY 4.0)"},
		Seed:     c.Seed,
		Scores:   scores,
	}
	if err := in.fit(ctx); err != nil {
		return nil, err
	}
	return in.file.Bytes()
}

func (in *input) fit(ctx context.Context) error {
	for _, p := range parts() {
		if len(in.Only) > 0 && !slices.Contains(in.Only, p.name) {
			continue
		}
		section, err := p.fit(ctx, in)
		if err != nil {
			return fmt.Errorf("fit %s: %w", p.name, err)
		}
		in.file.Set(p.name, section)
	}
	return ctx.Err()
}

// Parts names the parts of a model, in order.
func Parts() []string {
	var names []string
	for _, p := range parts() {
		names = append(names, p.name)
	}
	return names
}

// learnable returns the documents that a shipped model may be trained on.
func (in *input) learnable() []conllu.Document {
	return conllu.Select(slices.Concat(in.EWT, in.GUM), conllu.Document.Learnable)
}

// CheckParts refuses names that are no parts.
func CheckParts(names []string) error {
	for _, name := range names {
		if !slices.Contains(Parts(), name) {
			return fmt.Errorf("no part %q; the parts are %s", name, strings.Join(Parts(), ", "))
		}
	}
	return nil
}

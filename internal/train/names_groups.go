package train

import (
	"context"

	"hearsay/internal/lang"
	"hearsay/internal/model"
)

// Groups of words: 250 small ones and 60 large ones.
const (
	smallGroups = 250
	largeGroups = 60
)

// wordGroups groups the words of the model; nil when it has none.
func wordGroups(ctx context.Context, in *input) (*lang.WordGroups, error) {
	section, err := in.file.Section("words")
	if err != nil {
		return nil, nil
	}
	d := model.NewDecoder(section)
	words := model.DecodeWords(d)
	if err := d.Err(); err != nil {
		return nil, err
	}
	e := EmbeddingsOf(words)
	large, err := e.Clusters(ctx, largeGroups, in.Seed)
	if err != nil {
		return nil, err
	}
	small, err := e.Clusters(ctx, smallGroups, in.Seed)
	if err != nil {
		return nil, err
	}
	return lang.NewWordGroups(words, large, small), nil
}

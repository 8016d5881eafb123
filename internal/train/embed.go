package train

import (
	"context"
	"fmt"
	"path/filepath"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/model"
)

// Embeddings are vectors of words. Words that stand in like places have like
// vectors, so what is learnt of one word holds for words that the treebanks do
// not have.
//
// They are the principal axes of a table of words and what stands beside them
// (Levy and Goldberg 2014; Levy, Goldberg and Dagan 2015): a row for each
// word, a column for each frequent word at each of the places -2, -1, +1 and
// +2, and one for each pair of very frequent words at -1 and +1; in a cell,
// how much more often than by chance the two meet (see weigh).
//
// Measured with a tagger of one hidden layer that sees only the vectors of
// five words, EWT train to dev, accuracy of UPOS, relation and head:
//
//	 64 axes, 3000 neighbours             92.3  80.8  67.7
//	160 axes, 3000 neighbours             93.1  81.8  69.3
//	100 axes, 3000 neighbours             92.6  81.3  68.5
//	100 axes, 3000 neighbours, 2n         92.8  81.5  68.8
//	 the same and pairs of 100 words      93.0  81.6  68.9
//	100 axes, 5000, 2n, pairs of 150      93.0  81.7  69.3
//
// Words within ±5 as further columns and roots of frequencies for cells were no
// better. Axes weighted by their values, not the roots of them, find 0.2 points
// more relations, but leave the last axes little of the byte that a number has
// in the model.
type Embeddings struct {
	Words   []string // in normal form, frequent ones first; Words[0] is "", all words that are not here
	Dim     int
	Vectors []float32 // a row of Dim for each word, of length √Dim: squares are 1 on average
}

// embedding says how vectors are made.
type embedding struct {
	words      int // that have a vector
	neighbours int // words that are columns for each place
	sides      int // words whose pairs are columns
	dim        int
	rounds     int // of the search for the axes
	seed       uint64
}

func defaultEmbedding(seed uint64) embedding {
	return embedding{words: 40000, neighbours: 5000, sides: 150, dim: netShape.Vector, rounds: 3, seed: seed}
}

// Embed learns vectors from the articles of the data folder and from the
// sentences of treebanks, whose words all have a vector that occur often
// enough.
func Embed(ctx context.Context, a *lang.Analyser, data string, treebanks []conllu.Sentence, seed uint64) (*Embeddings, error) {
	return defaultEmbedding(seed).learn(ctx, a, data, treebanks)
}

func (e embedding) learn(ctx context.Context, a *lang.Analyser, data string, treebanks []conllu.Sentence) (*Embeddings, error) {
	c := newCorpus()
	if err := c.addArticles(ctx, a, filepath.Join(data, "stories", "articles.jsonl.zst")); err != nil {
		return nil, fmt.Errorf("words of the articles: %w", err)
	}
	c.addSentences(treebanks)
	words := c.keep(e.words)
	table, err := e.table(ctx, c, len(words))
	if err != nil {
		return nil, err
	}
	vectors, err := e.axes(ctx, table)
	return &Embeddings{words, e.dim, vectors}, err
}

// Table returns the vectors in the form in which the model file has them.
func (e *Embeddings) Table() *model.Words { return model.NewWords(e.Words, e.Dim, e.Vectors) }

// EmbeddingsOf returns the vectors of a table.
func EmbeddingsOf(w *model.Words) *Embeddings {
	e := &Embeddings{Words: make([]string, w.Len()), Dim: w.Dim, Vectors: make([]float32, w.Len()*w.Dim)}
	for i := range e.Words {
		e.Words[i] = w.Word(i)
		w.Row(i, e.Vectors[i*w.Dim:][:w.Dim])
	}
	return e
}

// analyser cuts texts into sentences and tokens.
func (in *input) analyser() (*lang.Analyser, error) {
	language := en.WordLists()
	borders, err := in.file.Section("sentences")
	if err != nil {
		return nil, err
	}
	language.Borders, err = lang.DecodeBorders(borders)
	return lang.New(language), err
}

// fitWords needs the sentences' section.
func fitWords(ctx context.Context, in *input) ([]byte, error) {
	a, err := in.analyser()
	if err != nil {
		return nil, err
	}
	e, err := Embed(ctx, a, in.Data, conllu.Sentences(in.learnable()), in.Seed)
	if err != nil {
		return nil, err
	}
	var section model.Encoder
	e.Table().Encode(&section)
	return section.Data(), nil
}

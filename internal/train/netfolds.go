package train

import (
	"context"
	"fmt"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
)

// NewsFolds measures the network on all of GUM's news documents: in each of so
// many rounds it learns from what a model may learn from without one part of
// them, and analyses that part, with given tokens. It returns the accuracies
// over all parts in percent. The words' vectors are those of c.From, which know
// the documents' words, not their trees.
func NewsFolds(ctx context.Context, c Config, folds int) (map[string]float64, error) {
	in, err := read(c)
	if err != nil {
		return nil, err
	}
	words, err := in.words()
	if err != nil {
		return nil, err
	}
	var sum accuracy
	for fold := range folds {
		kept, apart := in.withoutNews(fold, folds)
		plan := shippedPlan(c.Seed)
		plan.epochs, plan.plainFrom = foldPasses, foldPasses/3
		more, err := in.readPlain(ctx, plan)
		if err != nil {
			return nil, err
		}
		net, err := fitNet(ctx, plan, kept, more, words, func(epoch int, loss float64) {
			in.report(fmt.Sprintf("round %d of %d: pass %d of %d, loss %.3f a word", fold+1, folds, epoch+1, plan.epochs, loss))
		})
		if err != nil {
			return nil, err
		}
		sum.add(gradeNet(net, apart))
	}
	scores := map[string]float64{}
	sum.record(scores, "GUM news")
	return scores, nil
}

// foldPasses is how often a round goes through the sentences: fewer times than
// the network that ships, which would take a quarter of an hour each. What comes
// out is a little too low.
const foldPasses = 8

// withoutNews returns what may be learnt from without every folds-th news
// document, and the sentences of these.
func (in *input) withoutNews(fold, folds int) (kept [][]conllu.Sentence, apart []conllu.Sentence) {
	news := 0
	outside := func(d conllu.Document) bool {
		if d.Genre != "news" {
			return d.Learnable()
		}
		news++
		if (news-1)%folds == fold {
			apart = append(apart, d.Sentences...)
			return false
		}
		return d.Learnable()
	}
	for _, documents := range [][]conllu.Document{in.EWT, in.GUM} {
		kept = append(kept, conllu.Sentences(conllu.Select(documents, outside)))
	}
	return kept, apart
}

// words reads the words' section.
func (in *input) words() (*model.Words, error) {
	section, err := in.file.Section("words")
	if err != nil {
		return nil, err
	}
	d := model.NewDecoder(section)
	words := model.DecodeWords(d)
	return words, d.Err()
}

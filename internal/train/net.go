package train

import (
	"context"
	"math/rand/v2"
	"slices"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
)

// netShape is the sizes of the shipped network.
var netShape = model.Shape{Embed: 64, Vector: 100, Window: 1, Hidden: 128, Lows: 2, Ups: 4, Arcs: 128, Labels: 64}

// netPlan is how a network is trained. Rates are between 0 and 1.
type netPlan struct {
	shape     model.Shape
	rowBits   int     // 2^rowBits rows of hashed features
	epochs    int     // times through the sentences
	batch     int     // words a step
	rate      float64 // of learning, at its highest
	drop      float32 // of the inputs of layers
	dropWord  float32 // of the features of a form, all of them that name the form
	dropOther float32 // of each other feature, and of vectors
	tagWeight float32 // of the loss of tags beside that of trees
	seed      uint64

	plainFrom  int     // the pass from which on sentences of plain text are learnt, too
	plainWords int     // of them in each pass
	plainSure  float32 // the chance of a head from which on it is learnt
}

func shippedPlan(seed uint64) netPlan {
	return netPlan{
		shape: netShape, rowBits: 16, epochs: 20, batch: 400, rate: 1.5e-3,
		drop: .2, dropWord: .25, dropOther: .1, tagWeight: .5, seed: seed,
		plainFrom: 7, plainWords: 160_000, plainSure: .9,
	}
}

// fitNet trains a network on the sentences of treebanks, and on plain ones,
// which it uses up. It answers in the way of the last treebank.
func fitNet(ctx context.Context, plan netPlan, banks [][]conllu.Sentence, more *plain, words *model.Words, report func(epoch int, loss float64)) (*model.Net, error) {
	all := slices.Concat(banks...)
	c, times := columnsOf(all), timesSeen(all)
	net := model.NewNet(plan.shape, c.upos.names, c.xpos.names, c.feats.names, c.rels.names)
	net.Words = words
	t := newTrainer(plan, net, len(banks))
	var data []*example
	for i, sentences := range banks {
		data = append(data, c.examples(i, sentences, words, times)...)
	}
	random := rand.New(rand.NewPCG(plan.seed, 0))
	t.steps = plan.epochs*len(batches(data, plan.batch, random)) + more.words/plan.batch
	for epoch := range plan.epochs {
		now := data
		if epoch >= plan.plainFrom {
			now = slices.Concat(data, more.take(t.averaged(), times, plan, len(banks)-1))
		}
		loss, count := 0., 0
		for _, b := range batches(now, plan.batch, random) {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			loss += t.step(b)
			count += 1
		}
		report(epoch, loss/float64(count))
	}
	return t.averaged(), nil
}

// readPlain reads what plain sentences the network is to learn from.
func (in *input) readPlain(ctx context.Context, plan netPlan) (*plain, error) {
	a, err := in.analyser()
	if err != nil {
		return nil, err
	}
	return readPlain(ctx, a, in.Data, plan.plainWords*(plan.epochs-plan.plainFrom))
}

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
}

func shippedPlan(seed uint64) netPlan {
	return netPlan{
		shape: netShape, rowBits: 16, epochs: 20, batch: 400, rate: 1.5e-3,
		drop: .2, dropWord: .25, dropOther: .1, tagWeight: .5, seed: seed,
	}
}

// example is a sentence ready for training.
type example struct {
	features                [][model.NumFeatures]uint32
	rows                    []int // of the words' vectors
	upos, xpos, feats, rels []int // classes; -1 where the treebank has none
	heads                   []int // 0 for the root, else 1 + the index of the head
	counts                  []int // how often the form was seen
}

// classes numbers the values of a column in the order of their names.
type classes struct {
	names []string
	index map[string]int
}

func classesOf(sentences []conllu.Sentence, column func(conllu.Word) string) classes {
	c := classes{index: map[string]int{}}
	for _, s := range sentences {
		for _, w := range s.Words {
			c.index[column(w)] = 0
		}
	}
	for name := range c.index {
		c.names = append(c.names, name)
	}
	slices.Sort(c.names)
	for i, name := range c.names {
		c.index[name] = i
	}
	return c
}

func (c classes) of(name string) int {
	if i, ok := c.index[name]; ok {
		return i
	}
	return -1
}

// columns are the classes of a treebank.
type columns struct{ upos, xpos, feats, rels classes }

func columnsOf(sentences []conllu.Sentence) columns {
	return columns{
		classesOf(sentences, func(w conllu.Word) string { return w.UPOS }),
		classesOf(sentences, func(w conllu.Word) string { return w.XPOS }),
		classesOf(sentences, func(w conllu.Word) string { return w.Feats }),
		classesOf(sentences, func(w conllu.Word) string { return w.Rel }),
	}
}

// examples turns sentences into what the network sees and should answer.
func (c columns) examples(sentences []conllu.Sentence, words *model.Words) []example {
	counts := map[uint32]int{}
	all := make([]example, len(sentences))
	for i, s := range sentences {
		e := &all[i]
		for _, w := range s.Words {
			f := model.Features(w.Form)
			counts[f[model.WholeForm]]++
			e.features = append(e.features, f)
			e.rows = append(e.rows, words.Lookup(w.Form))
			e.upos = append(e.upos, c.upos.of(w.UPOS))
			e.xpos = append(e.xpos, c.xpos.of(w.XPOS))
			e.feats = append(e.feats, c.feats.of(w.Feats))
			e.rels = append(e.rels, c.rels.of(w.Rel))
			e.heads = append(e.heads, w.Head)
		}
	}
	for i := range all {
		for _, f := range all[i].features {
			all[i].counts = append(all[i].counts, counts[f[model.WholeForm]])
		}
	}
	return all
}

// fitNet trains a network on sentences.
func fitNet(ctx context.Context, plan netPlan, sentences []conllu.Sentence, words *model.Words, report func(epoch int, loss float64)) (*model.Net, error) {
	c := columnsOf(sentences)
	net := model.NewNet(plan.shape, c.upos.names, c.xpos.names, c.feats.names, c.rels.names)
	net.Words = words
	t := newTrainer(plan, net)
	data := c.examples(sentences, words)
	random := rand.New(rand.NewPCG(plan.seed, 0))
	t.steps = plan.epochs * len(batches(data, plan.batch, random))
	for epoch := range plan.epochs {
		loss, count := 0., 0
		for _, b := range batches(data, plan.batch, random) {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			loss += t.step(b)
			count += 1
		}
		report(epoch, loss/float64(count))
	}
	t.finish()
	return net, nil
}

// batches shuffles the sentences and returns them in groups of about size words.
func batches(data []example, size int, random *rand.Rand) [][]*example {
	order := random.Perm(len(data))
	var all [][]*example
	var now []*example
	words := 0
	for _, i := range order {
		now = append(now, &data[i])
		if words += len(data[i].heads); words >= size {
			all, now, words = append(all, now), nil, 0
		}
	}
	if len(now) > 0 {
		all = append(all, now)
	}
	return all
}

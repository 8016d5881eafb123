package train

import (
	"context"
	"math/rand/v2"
	"slices"

	"hearsay/internal/model"
)

// markPlan is how a marker is trained. Rates are between 0 and 1.
type markPlan struct {
	embed, hidden int
	least         int     // a feature must be seen so often
	epochs        int     // times through the passages
	batch         int     // words a step
	rate          float64 // of learning, at its highest
	drop          float32 // of the inputs of layers
	dropOther     float32 // of each feature, of vectors, and of states
	seed          uint64
}

// markExample is a passage ready for training.
type markExample struct {
	model.Passage
	features [][]int   // of each word, rows of the table
	own      [][][]int // the same of each word of each of its marks
}

func (e *markExample) words() int { return len(e.Words) }

// fitMarker trains a marker, whose states have so many numbers, on passages.
func fitMarker(ctx context.Context, plan markPlan, state int, heads []model.HeadShape, data []model.Passage, words *model.Words, report func(epoch int, loss float64)) (*model.Marker, error) {
	keys, all := learntFeatures(data, plan.least)
	t := newMarkTrainer(plan, model.NewMarker(plan.embed, state, plan.hidden, words, heads...), len(keys))
	t.steps = plan.epochs * (wordsOf(all)/plan.batch + 1)
	random := rand.New(rand.NewPCG(plan.seed, 0))
	for epoch := range plan.epochs {
		loss, count := 0., 0
		for _, b := range batches(all, plan.batch, random) {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			loss, count = loss+t.step(b), count+1
		}
		report(epoch, loss/float64(max(count, 1)))
	}
	return t.averaged(keys), nil
}

// markTrainer holds a marker under training.
type markTrainer struct {
	optimiser
	marker *model.Marker
	shards [2]*markPass
}

func newMarkTrainer(plan markPlan, m *model.Marker, features int) *markTrainer {
	table := make([]float32, plan.embed*features)
	r := rand.New(rand.NewPCG(plan.seed, 1))
	drawLayer(r, &m.Lower)
	for i := range m.Heads {
		h := &m.Heads[i]
		drawLayer(r, &h.Layer)
		draw(r, h.Out.W, variance(h.Out.In))
	}
	draw(r, table, .1)
	t := &markTrainer{marker: m, optimiser: newOptimiser(m.Weights(), table, plan.embed, plan.rate)}
	for i := range t.shards {
		t.shards[i] = newMarkPass(plan, m, table)
	}
	return t
}

func drawLayer(r *rand.Rand, l *model.Layer) {
	draw(r, l.W, variance(l.In))
	openResets(l)
}

// step learns from a batch and returns its loss a word.
func (t *markTrainer) step(batch []*markExample) float64 {
	words := wordsOf(batch)
	t.learnBy(&t.shards[0].gradients, &t.shards[1].gradients, func(i int, stream uint64) {
		t.shards[i].run(every(batch, i, 2), words, stream)
	})
	return (t.shards[0].loss + t.shards[1].loss) / float64(words)
}

// averaged gives the marker its averaged weights and makes it ready.
func (t *markTrainer) averaged(keys []uint32) *model.Marker {
	m := t.marker
	for _, d := range t.dense {
		copy(d.weight, d.average)
	}
	m.Keys, m.Features = model.NewKeys(keys), model.NewRows(t.dim, t.optimiser.rows.average)
	m.Ready()
	return m
}

// learntFeatures returns the hashes of the features that are seen often enough,
// in rising order, and the passages with rows in their place.
func learntFeatures(data []model.Passage, least int) ([]uint32, []*markExample) {
	seen := map[uint32]int32{}
	for _, p := range data {
		for _, words := range featuresOf(p) {
			for _, features := range words {
				for _, h := range features {
					seen[h]++
				}
			}
		}
	}
	var keys []uint32
	for h, n := range seen {
		if int(n) >= least {
			keys = append(keys, h)
		}
	}
	slices.Sort(keys)
	clear(seen)
	for row, h := range keys {
		seen[h] = int32(row)
	}
	all := make([]*markExample, len(data))
	for i, p := range data {
		e := &markExample{Passage: p, features: rowsOf(p.Features, seen)}
		for _, m := range p.Marks {
			e.own = append(e.own, rowsOf(m.Features, seen))
		}
		all[i] = e
	}
	return keys, all
}

// featuresOf returns those of the words of a passage, then those of its marks.
func featuresOf(p model.Passage) [][][]uint32 {
	all := [][][]uint32{p.Features}
	for _, m := range p.Marks {
		all = append(all, m.Features)
	}
	return all
}

// rowsOf returns the rows of the features that have one.
func rowsOf(words [][]uint32, row map[uint32]int32) [][]int {
	all := make([][]int, len(words))
	for i, features := range words {
		for _, h := range features {
			if r, ok := row[h]; ok {
				all[i] = append(all[i], int(r))
			}
		}
	}
	return all
}

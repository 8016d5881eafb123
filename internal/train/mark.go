package train

import (
	"context"
	"math/rand/v2"
	"slices"

	"hearsay/internal/model"
)

// markPlan is how a marker is trained. Rates are between 0 and 1.
type markPlan struct {
	embed, hidden, layers int
	least                 int     // a feature must be seen so often
	epochs                int     // times through the sequences
	batch                 int     // words a step
	rate                  float64 // of learning, at its highest
	drop                  float32 // of the inputs of layers
	dropOther             float32 // of each feature, and of vectors
	seed                  uint64
}

// markExample is a sequence ready for training.
type markExample struct {
	features [][]int // rows of the table
	rows     []int   // of the words' vectors
	classes  []int
}

func (e *markExample) words() int { return len(e.rows) }

// fitMarker trains a marker on sequences.
func fitMarker(ctx context.Context, plan markPlan, classes int, data []model.Sequence, words *model.Words, report func(epoch int, loss float64)) (*model.Marker, error) {
	keys, all := learntFeatures(data, plan.least)
	t := newMarkTrainer(plan, model.NewMarker(plan.embed, plan.hidden, plan.layers, classes, words), len(keys))
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
	for i := range m.Layers {
		draw(r, m.Layers[i].W, variance(m.Layers[i].In))
		openResets(&m.Layers[i])
	}
	draw(r, m.Out.W, variance(m.Out.In))
	draw(r, table, .1)
	t := &markTrainer{marker: m, optimiser: newOptimiser(m.Weights(), table, plan.embed, plan.rate)}
	for i := range t.shards {
		t.shards[i] = newMarkPass(plan, m, table)
	}
	return t
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
// in rising order, and the sequences with rows in their place.
func learntFeatures(data []model.Sequence, least int) ([]uint32, []*markExample) {
	seen := map[uint32]int32{}
	for _, s := range data {
		for _, features := range s.Features {
			for _, h := range features {
				seen[h]++
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
	for i, s := range data {
		e := &markExample{rows: s.Rows, classes: s.Classes}
		for _, features := range s.Features {
			var rows []int
			for _, h := range features {
				if row, ok := seen[h]; ok {
					rows = append(rows, int(row))
				}
			}
			e.features = append(e.features, rows)
		}
		all[i] = e
	}
	return keys, all
}

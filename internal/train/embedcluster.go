package train

import (
	"context"
	"math/rand/v2"

	"hearsay/internal/model"
)

// clusterRounds is how often the centres move: later rounds move few words.
const clusterRounds = 15

// Clusters groups the words into n groups of like vectors, and returns the
// group of each, by its row (k-means by the cosine, from words drawn by
// the seed).
func (e *Embeddings) Clusters(ctx context.Context, n int, seed uint64) ([]int, error) {
	words := len(e.Words)
	n = min(n, words)
	centres := make([]float32, n*e.Dim)
	for i, w := range rand.New(rand.NewPCG(seed, 2)).Perm(words)[:n] {
		copy(centres[i*e.Dim:][:e.Dim], e.Vectors[w*e.Dim:])
	}
	of := make([]int, words)
	for range clusterRounds {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		e.assign(of, centres, n)
		e.recentre(centres, of)
	}
	return of, nil
}

// assign sets of to the nearest centre of each word, the first when several
// are.
func (e *Embeddings) assign(of []int, centres []float32, n int) {
	scores := make([]float32, shard*n)
	for first := 0; first < len(of); first += shard {
		rows := min(shard, len(of)-first)
		clear(scores)
		model.MatMulTB(scores, e.Vectors[first*e.Dim:][:rows*e.Dim], centres, rows, e.Dim, n)
		for i := range rows {
			of[first+i] = largest(scores[i*n:][:n])
		}
	}
}

func largest(scores []float32) int {
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	return best
}

// recentre moves each centre to the middle of its words. One without words
// stays where it is.
func (e *Embeddings) recentre(centres []float32, of []int) {
	sums := make([]float32, len(centres))
	for w, c := range of {
		model.Axpy(sums[c*e.Dim:][:e.Dim], e.Vectors[w*e.Dim:][:e.Dim], 1)
	}
	for _, c := range of {
		copy(centres[c*e.Dim:][:e.Dim], sums[c*e.Dim:])
	}
	for at := 0; at < len(centres); at += e.Dim {
		unit(centres[at:][:e.Dim])
	}
}

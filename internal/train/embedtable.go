package train

import (
	"context"
	"math"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// A word's neighbours are counted in blocks of columns: one for each place,
// then one for the pairs of words on both sides. The last number of a word in
// a block stands for the end of the sentence.
var places = [...]int{-2, -1, 1, 2}

func (e embedding) blocks() [][2]int {
	var b [][2]int
	at := 0
	for range places {
		b = append(b, [2]int{at, at + e.neighbours + 1})
		at += e.neighbours + 1
	}
	return append(b, [2]int{at, at + (e.sides+1)*(e.sides+1)})
}

// table counts neighbours and weighs the counts.
func (e embedding) table(ctx context.Context, c *corpus, words int) (*sparse, error) {
	blocks := e.blocks()
	t, err := e.count(ctx, c.tokens, words, blocks[len(blocks)-1][1])
	if err != nil {
		return nil, err
	}
	t.weigh(blocks)
	return t, nil
}

func (e embedding) count(ctx context.Context, tokens []int32, words, cols int) (*sparse, error) {
	from, at := occurrences(tokens, words)
	parts := make([]*sparse, (words+shard-1)/shard)
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range parts {
		g.Go(func() error {
			counts := make([]uint32, cols)
			parts[i] = &sparse{}
			for w := i * shard; w < min(words, (i+1)*shard); w++ {
				for _, p := range at[from[w]:from[w+1]] {
					e.countAt(counts, tokens, int(p))
				}
				parts[i].addCounts(counts)
			}
			return ctx.Err()
		})
	}
	err := g.Wait()
	return joined(parts, words, cols), err
}

// occurrences returns where each word stands: word w at at[from[w]:from[w+1]].
func occurrences(tokens []int32, words int) (from []int, at []int32) {
	from = make([]int, words+2)
	for _, w := range tokens {
		if w != boundary {
			from[w+2]++
		}
	}
	for w := range words {
		from[w+2] += from[w+1]
	}
	at = make([]int32, from[words+1])
	for p, w := range tokens {
		if w != boundary {
			at[from[w+1]] = int32(p)
			from[w+1]++
		}
	}
	return from[:words+1], at
}

// countAt counts the neighbours of the token at p.
func (e embedding) countAt(counts []uint32, tokens []int32, p int) {
	for i, place := range places {
		if w := column(near(tokens, p, place), e.neighbours); w >= 0 {
			counts[i*(e.neighbours+1)+w]++
		}
	}
	left, right := column(near(tokens, p, -1), e.sides), column(near(tokens, p, 1), e.sides)
	if left >= 0 && right >= 0 {
		counts[len(places)*(e.neighbours+1)+left*(e.sides+1)+right]++
	}
}

// column returns the number of a word among the n most frequent ones, of which
// unknown is one, n for the end of the sentence, and -1 for other words.
func column(word int32, n int) int {
	switch {
	case word == boundary:
		return n
	case int(word) < n:
		return int(word)
	}
	return -1
}

// near returns the token at a place beside p, or boundary when the sentence
// ends before.
func near(tokens []int32, p, place int) int32 {
	step := 1
	if place < 0 {
		step = -1
	}
	for i := p + step; i >= 0 && i < len(tokens) && tokens[i] != boundary; i += step {
		if i == p+place {
			return tokens[i]
		}
	}
	return boundary
}

// weigh turns the counts n of a block into
//
//	max(0, log(2n · Σ column^¾ / (row · column^¾)))
//
// where row and column are the sums of the block, and drops what becomes 0.
// With 2n, the words that are met half as often as by chance still count: the
// vectors were better with it than with n or n/2.
func (s *sparse) weigh(blocks [][2]int) {
	chance := make([]float64, s.cols)
	for i, j := range s.col {
		chance[j] += float64(s.val[i])
	}
	for _, b := range blocks {
		flatten(chance[b[0]:b[1]])
	}
	kept := 0
	for w := range s.rows {
		from, end := s.start[w], s.start[w+1]
		s.start[w] = kept
		for _, b := range blocks {
			n, _ := slices.BinarySearch(s.col[from:end], int32(b[1]))
			kept = s.weighRow(from, from+n, kept, chance)
			from += n
		}
	}
	s.start[s.rows] = kept
	s.col, s.val = slices.Clip(s.col[:kept]), slices.Clip(s.val[:kept])
}

// flatten turns counts into chances: their powers of 3/4, divided by the sum.
func flatten(counts []float64) {
	sum := 0.0
	for i, n := range counts {
		counts[i] = math.Sqrt(n) * math.Sqrt(math.Sqrt(n))
		sum += counts[i]
	}
	for i := range counts {
		counts[i] /= sum
	}
}

// weighRow weighs the cells [from, end) of a row and block, and moves those
// above 0 to kept, whose end it returns.
func (s *sparse) weighRow(from, end, kept int, chance []float64) int {
	row := 0.0
	for _, n := range s.val[from:end] {
		row += float64(n)
	}
	for i := from; i < end; i++ {
		j := s.col[i]
		if x := logarithm(2 * float64(s.val[i]) / (row * chance[j])); x > 0 {
			s.col[kept], s.val[kept] = j, float32(x)
			kept++
		}
	}
	return kept
}

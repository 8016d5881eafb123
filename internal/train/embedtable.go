package train

import (
	"context"
	"math"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// sparse is a matrix whose row i has its cells at [start[i], start[i+1]).
type sparse struct {
	rows, cols int
	start      []int
	col        []int32
	val        []float32
}

// A word's neighbours are counted in blocks of columns: one for each place and
// one for the neighbourhood. The last column of a block is the end of the
// sentence.
var places = [...]int{-2, -1, 1, 2}

const reach = 5 // of the neighbourhood

func (e embedding) blocks() [][2]int {
	var b [][2]int
	at := 0
	for range places {
		b = append(b, [2]int{at, at + e.neighbour + 1})
		at += e.neighbour + 1
	}
	return append(b, [2]int{at, at + e.nearby + 1})
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

// shard is how many words are counted as one piece of work.
const shard = 512

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
		block := counts[i*(e.neighbour+1):][:e.neighbour+1]
		switch w := near(tokens, p, place); {
		case w == boundary:
			block[e.neighbour]++
		case int(w) < e.neighbour:
			block[w]++
		}
	}
	block := counts[len(places)*(e.neighbour+1):]
	for d := 1; d <= reach && p+d < len(tokens) && tokens[p+d] != boundary; d++ {
		countIn(block, e.nearby, tokens[p+d])
	}
	for d := 1; d <= reach && p-d >= 0 && tokens[p-d] != boundary; d++ {
		countIn(block, e.nearby, tokens[p-d])
	}
}

func countIn(block []uint32, n int, w int32) {
	if int(w) < n {
		block[w]++
	}
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

// addCounts appends a row and clears the counts.
func (s *sparse) addCounts(counts []uint32) {
	for j, n := range counts {
		if n > 0 {
			s.col, s.val = append(s.col, int32(j)), append(s.val, float32(n))
			counts[j] = 0
		}
	}
	s.start = append(s.start, len(s.col))
}

// joined returns the rows of the parts, one part after the other.
func joined(parts []*sparse, rows, cols int) *sparse {
	all := &sparse{rows: rows, cols: cols, start: make([]int, 1, rows+1)}
	for _, p := range parts {
		for _, end := range p.start {
			all.start = append(all.start, len(all.col)+end)
		}
		all.col, all.val = append(all.col, p.col...), append(all.val, p.val...)
		*p = sparse{}
	}
	return all
}

// weigh turns the counts n of a block into
//
//	max(0, log(n · Σ column^¾ / (row · column^¾)))
//
// where row and column are the sums of the block, and drops what becomes 0.
func (s *sparse) weigh(blocks [][2]int) {
	column := make([]float64, s.cols)
	for i, j := range s.col {
		column[j] += float64(s.val[i])
	}
	for j, sum := range column {
		column[j] = math.Sqrt(sum) * math.Sqrt(math.Sqrt(sum))
	}
	var total []float64
	for _, b := range blocks {
		sum := 0.0
		for _, x := range column[b[0]:b[1]] {
			sum += x
		}
		total = append(total, sum)
	}
	kept := 0
	for w := range s.rows {
		from, end := s.start[w], s.start[w+1]
		s.start[w] = kept
		for i, b := range blocks {
			n, _ := slices.BinarySearch(s.col[from:end], int32(b[1]))
			kept = s.weighRow(from, from+n, kept, column, total[i])
			from += n
		}
	}
	s.start[s.rows] = kept
	s.col, s.val = slices.Clip(s.col[:kept]), slices.Clip(s.val[:kept])
}

// weighRow weighs the cells [from, end) of a row and block, and moves those
// above 0 to kept, whose end it returns.
func (s *sparse) weighRow(from, end, kept int, column []float64, total float64) int {
	row := 0.0
	for _, n := range s.val[from:end] {
		row += float64(n)
	}
	for i := from; i < end; i++ {
		j := s.col[i]
		if x := logarithm(float64(s.val[i]) * total / (row * column[j])); x > 0 {
			s.col[kept], s.val[kept] = j, float32(x)
			kept++
		}
	}
	return kept
}

// logarithm returns the natural logarithm of x > 0. The one of package math
// has other last bits on other machines. With x = m·2^e and m within √2 of 1
// it is e·ln 2 + 2·artanh((m-1)/(m+1)), whose series is cut after 11 terms.
func logarithm(x float64) float64 {
	m, e := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m, e = 2*m, e-1
	}
	t := (m - 1) / (m + 1)
	square, sum := t*t, 0.0
	for n := 21; n > 0; n -= 2 {
		sum = float64(sum*square) + 1/float64(n)
	}
	return float64(float64(e)*math.Ln2) + float64(2*t*sum)
}

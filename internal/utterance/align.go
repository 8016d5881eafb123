package utterance

// alignment is what two statements have in common.
type alignment struct {
	pairs   []pair // places of equal words, rising on both sides
	shared  int    // weight of the equal words
	content int    // equal words that carry content
	a, b    int    // weight of each side
}

type pair struct{ a, b int }

// align finds the heaviest common sub-sequence of two statements, by dynamic
// programming over the places of both.
func align(a, b []word) alignment {
	width := len(b) + 1
	best := make([]uint32, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			at := i*width + j
			if a[i].term == b[j].term {
				best[at] = best[at+width+1] + uint32(a[i].weight) + 1 // the word itself counts, however light
			}
			best[at] = max(best[at], best[at+width], best[at+1])
		}
	}
	al := alignment{a: weightOf(a), b: weightOf(b)}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		at := i*width + j
		switch {
		case a[i].term == b[j].term && best[at] == best[at+width+1]+uint32(a[i].weight)+1:
			al.add(i, j, a[i])
			i, j = i+1, j+1
		case best[at] == best[at+width]:
			i++
		default:
			j++
		}
	}
	return al
}

func (al *alignment) add(i, j int, w word) {
	al.pairs = append(al.pairs, pair{i, j})
	al.shared += int(w.weight)
	if w.content() {
		al.content++
	}
}

func weightOf(words []word) int {
	sum := 0
	for _, w := range words {
		sum += int(w.weight)
	}
	return sum
}

// score is the share of the lighter side that both have.
func (al *alignment) score() float64 { return share(al.shared, min(al.a, al.b)) }

// cover is the share of the heavier side that both have.
func (al *alignment) cover() float64 { return share(al.shared, max(al.a, al.b)) }

// similarity is the share of both texts together that both have.
func (al *alignment) similarity() float64 { return share(2*al.shared, al.a+al.b) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

package revision

import (
	"cmp"
	"slices"
)

// entry is a paragraph or a statement that is to be paired.
type entry struct {
	words []string
	who   []string // words of the speaker's name
}

// pairing pairs entries of two lists. Entries without a pair have none (-1).
type pairing struct {
	old, new  []entry
	next      []int // the new entry of each old one
	before    []int // the old entry of each new one
	plausible func(a, b *entry) bool
}

const none = -1

func newPairing(old, new []entry, plausible func(a, b *entry) bool) *pairing {
	return &pairing{old, new, slices.Repeat([]int{none}, len(old)), slices.Repeat([]int{none}, len(new)), plausible}
}

func (p *pairing) join(i, j int) { p.next[i], p.before[j] = j, i }

// equal pairs free entries with the same key: from both ends of the lists as
// long as they run alike, then the k-th with the k-th of that key. Entries
// without a key are left.
func (p *pairing) equal(oldKeys, newKeys []string) {
	free := func(i, j int) bool {
		return p.next[i] == none && p.before[j] == none && oldKeys[i] != "" && oldKeys[i] == newKeys[j]
	}
	for i := 0; i < min(len(oldKeys), len(newKeys)) && (p.next[i] == i || free(i, i)); i++ {
		p.join(i, i)
	}
	for i, j := len(oldKeys)-1, len(newKeys)-1; min(i, j) >= 0 && (p.next[i] == j || free(i, j)); i, j = i-1, j-1 {
		p.join(i, j)
	}
	places := map[string][]int{}
	for i, key := range oldKeys {
		if p.next[i] == none && key != "" {
			places[key] = append(places[key], i)
		}
	}
	for j, key := range newKeys {
		if at := places[key]; p.before[j] == none && len(at) > 0 {
			p.join(at[0], j)
			places[key] = at[1:]
		}
	}
}

// candidate is a plausible pair.
type candidate struct {
	old, new int
	share    float64
}

// alike pairs free entries by their words, the best pairs first, then what is
// left between two pairs in the order in which it stands there.
func (p *pairing) alike() {
	found := p.candidates()
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(distance(a), distance(b)), cmp.Compare(a.new, b.new), cmp.Compare(a.old, b.old))
	})
	for _, c := range found {
		if p.next[c.old] == none && p.before[c.new] == none {
			p.join(c.old, c.new)
		}
	}
	p.inPlace()
}

func distance(c candidate) int { return max(c.old-c.new, c.new-c.old) }

func (p *pairing) candidates() []candidate {
	index := p.index()
	var found []candidate
	for j := range p.new {
		if p.before[j] != none {
			continue
		}
		for _, i := range index.mostLike(p.new[j].words, j) {
			if p.plausible(&p.old[i], &p.new[j]) {
				found = append(found, candidate{i, j, overlap(&p.old[i], &p.new[j]).dice()})
			}
		}
	}
	return found
}

// inPlace pairs what stands at the same place between two pairs.
func (p *pairing) inPlace() {
	i := 0
	for j := range p.new {
		if p.before[j] != none {
			i = p.before[j] + 1
			continue
		}
		if i < len(p.old) && p.next[i] == none {
			if p.plausible(&p.old[i], &p.new[j]) {
				p.join(i, j)
			}
			i++
		}
	}
}

// index lists the free old entries of each word and pair of words.
type index map[string][]int

const (
	// mostPlaces is how many entries a word may stand in and still name them.
	mostPlaces = 16
	// mostCandidates bounds the entries that one is compared with.
	mostCandidates = 8
	// mostWords bounds the words of an entry that count.
	mostWords = 2000
)

func (p *pairing) index() index {
	x := index{}
	for i := range p.old {
		if p.next[i] == none {
			for gram := range grams(p.old[i].words) {
				if at := x[gram]; len(at) <= mostPlaces && (len(at) == 0 || at[len(at)-1] != i) {
					x[gram] = append(at, i)
				}
			}
		}
	}
	return x
}

// grams yields the words and the pairs of words.
func grams(words []string) func(func(string) bool) {
	words = words[:min(len(words), mostWords)]
	return func(yield func(string) bool) {
		for i, w := range words {
			if !yield(w) || i > 0 && !yield(words[i-1]+" "+w) {
				return
			}
		}
	}
}

// mostLike returns the entries that share most words and pairs of words, of
// such that share as many those nearest to the place at.
func (x index) mostLike(words []string, at int) []int {
	votes := map[int]int{}
	for gram := range grams(words) {
		if places := x[gram]; len(places) <= mostPlaces {
			for _, i := range places {
				votes[i]++
			}
		}
	}
	all := make([]int, 0, len(votes))
	for i := range votes {
		all = append(all, i)
	}
	slices.SortFunc(all, func(a, b int) int {
		return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(max(a-at, at-a), max(b-at, at-b)), cmp.Compare(a, b))
	})
	return all[:min(len(all), mostCandidates)]
}

// shared is how many words two entries have, and have in common.
type shared struct{ common, a, b int }

func overlap(a, b *entry) shared {
	wordsA, wordsB := a.words[:min(len(a.words), mostWords)], b.words[:min(len(b.words), mostWords)]
	s := shared{0, len(wordsA), len(wordsB)}
	left := make(map[string]int, len(wordsA))
	for _, w := range wordsA {
		left[w]++
	}
	for _, w := range wordsB {
		if left[w] > 0 {
			left[w]--
			s.common++
		}
	}
	return s
}

func (s shared) dice() float64 { return 2 * float64(s.common) / float64(max(1, s.a+s.b)) }

// cover is how much of the shorter one stands in the longer.
func (s shared) cover() float64 { return float64(s.common) / float64(max(1, s.shorter())) }

func (s shared) shorter() int { return min(s.a, s.b) }

// rising marks the entries of a longest rising sub-sequence; those that are
// none count as absent.
func rising(values []int) []bool {
	var ends []int // index of the smallest end of the sub-sequences of each length
	back := make([]int, len(values))
	for i, v := range values {
		if v == none {
			continue
		}
		at, _ := slices.BinarySearchFunc(ends, v, func(end, v int) int { return cmp.Compare(values[end], v) })
		back[i] = none
		if at > 0 {
			back[i] = ends[at-1]
		}
		if at == len(ends) {
			ends = append(ends, i)
		}
		ends[at] = i
	}
	in := make([]bool, len(values))
	if len(ends) > 0 {
		for i := ends[len(ends)-1]; i != none; i = back[i] {
			in[i] = true
		}
	}
	return in
}

package story

import (
	"cmp"
	"slices"

	"hearsay/internal/trace"
)

// Candidates are found by the terms that weigh most, rarest first, until
// maxPostings entries were read; the maxCandidates that share most weight are
// looked at closely. An article with many like it finds enough of them among
// its rarest terms.
const (
	keyBody       = 30
	keyTitle      = 8
	maxPostings   = 4000
	maxCandidates = 32
)

// window is in days. Nine in ten pairs of articles on one matter are of the
// same or of neighbouring days.
const window = 7

// near reports whether two articles lie within the window; an undated one is
// near all.
func (f *Features) near(o *Features) bool {
	return f.day == undated || o.day == undated || f.day-o.day <= window && o.day-f.day <= window
}

// candidate is a known article that may belong with the new one.
type candidate struct {
	*entry
	slot  int32
	like  likeness
	score float64 // of the model: how likely both are on one matter
}

// keyTerms are the terms under which an article is found, each once.
func keyTerms(f *Features) []uint32 {
	terms := make([]uint32, 0, keyBody+keyTitle)
	for _, v := range [][]component{f.body.heaviest(keyBody), f.title.heaviest(keyTitle)} {
		for _, c := range v {
			terms = append(terms, c.term)
		}
	}
	slices.Sort(terms)
	return slices.Compact(terms)
}

// candidates returns the known articles that share most with f, best first.
func (x *Index) candidates(f *Features) []candidate {
	shared := x.terms.Shared(keyTerms(f), f.day, window, maxPostings)
	x.addPassages(f, shared)
	like := x.newComparer(f)
	var found []candidate
	for _, slot := range trace.Most(shared, maxCandidates, x.ranks) {
		c := candidate{entry: x.entries[slot], slot: slot}
		c.like = like.with(c.Features)
		c.score = x.model.score(c.like)
		found = append(found, c)
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
	return found
}

// addPassages counts a whole sentence like two terms. Sentences that very many
// articles hold are furniture.
func (x *Index) addPassages(f *Features, shared map[int32]int) {
	const many = 200
	for _, hash := range passageHashes(f) {
		undated, within := x.passages[hash].Near(f.day, window)
		if len(undated)+len(within) > many {
			continue
		}
		for _, e := range undated {
			shared[e.Slot] += 2
		}
		for _, e := range within {
			shared[e.Slot] += 2
		}
	}
}

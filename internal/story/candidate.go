package story

import (
	"cmp"
	"slices"
)

// Candidates are found by the terms that weigh most, rarest first, until
// maxPostings entries were read; the maxCandidates that share most weight are
// looked at closely. An article with many like it finds enough of them among
// its rarest terms.
const (
	keyBody       = 24
	keyTitle      = 8
	keyPeople     = 8
	maxPostings   = 4000
	maxCandidates = 60
)

// window is in days. Nine in ten pairs of articles on one matter are of the
// same or of neighbouring days.
const window = 7

// candidate is a known article that may belong with the new one.
type candidate struct {
	*entry
	slot  int32
	score float64 // of the model: how likely both are on one matter
}

// keyTerms are the terms under which an article is found, each once.
func keyTerms(f *Features) []uint32 {
	terms := make([]uint32, 0, keyBody+keyTitle+keyPeople)
	for _, v := range [][]component{f.body.heaviest(keyBody), f.title.heaviest(keyTitle), f.people.heaviest(keyPeople)} {
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
	x.sharedPassages(f, shared)
	found := make([]candidate, 0, len(shared))
	for slot, n := range shared {
		found = append(found, candidate{entry: x.entries[slot], slot: slot, score: float64(n)})
	}
	sortCandidates(found)
	found = found[:min(len(found), maxCandidates)]
	for i := range found {
		found[i].score = x.model.score(f, found[i].Features)
	}
	sortCandidates(found)
	return found
}

func sortCandidates(found []candidate) {
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
}

// sharedPassages raises the articles that share whole sentences with f above
// those that share terms alone. Sentences that very many hold are furniture.
func (x *Index) sharedPassages(f *Features, shared map[int32]int) {
	const many = 200
	for _, hash := range passageHashes(f) {
		without, within := x.passages[hash].Near(f.day, window)
		if len(without)+len(within) > many {
			continue
		}
		for _, at := range without {
			shared[at.Slot] += 2
		}
		for _, at := range within {
			shared[at.Slot] += 2
		}
	}
}

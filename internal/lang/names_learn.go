package lang

import (
	"slices"

	"hearsay/internal/text"
)

// NameRun is a run of tokens as the search for names sees it, for training:
// what is known of each token, and its tag.
type NameRun struct {
	Sentence int // of the text
	First    int // the first token
	Features [][]uint32
	Tags     []uint8
}

// NameTags is the number of tags.
const NameTags = tags

// NameRuns returns the runs of a text whose names are known. A run whose names
// the search could not find, because they reach beyond it, is left out. Words
// that hide picks are read as unknown ones, so that what stands around names is
// learnt, too; it may be nil.
func NameRuns(lists *Gazetteer, groups *WordGroups, d *text.Doc, hide func(word uint32) bool) []NameRun {
	w := namerWork{nameReader: nameReader{lists: lists, grouped: groups, hide: hide}}
	w.read(d)
	marks := tagsOf(d)
	var runs []NameRun
	for i, s := range d.Sentences() {
		w.caps = w.capitals(s)
		for first, last := w.nextRun(s, s.First); first < last; first, last = w.nextRun(s, last) {
			if marks[first].opens() && marks[last-1].closes() {
				runs = append(runs, w.learnt(i, s, first, last, marks))
			}
		}
	}
	return runs
}

func (w *namerWork) learnt(n int, s text.Sentence, first, last int, marks []tag) NameRun {
	run := NameRun{Sentence: n, First: first}
	for i := first; i < last; i++ {
		w.hashes = w.features(w.hashes[:0], s, first, last, i)
		run.Features = append(run.Features, slices.Clone(w.hashes))
		run.Tags = append(run.Tags, uint8(marks[i]))
	}
	return run
}

// tagsOf writes the names of d as tags.
func tagsOf(d *text.Doc) []tag {
	marks := make([]tag, len(d.Tokens()))
	for _, n := range d.Names() {
		for i := n.First; i < n.Last; i++ {
			place := within
			switch {
			case n.Last-n.First == 1:
				place = atBoth
			case i == n.First:
				place = atStart
			case i == n.Last-1:
				place = atEnd
			}
			marks[i] = tagOf(n.Type, place)
		}
	}
	return marks
}

// NameSearch finds the best tags of a run during training. It is for one
// goroutine.
type NameSearch struct {
	lattice lattice
	tags    []tag
}

// Best writes the best legal tags for the scores.
func (s *NameSearch) Best(scores []NameScores, moves *NameMoves, out []uint8) {
	s.tags = append(s.tags[:0], make([]tag, len(scores))...)
	s.lattice.search(scores, moves, s.tags)
	for i, t := range s.tags {
		out[i] = uint8(t)
	}
}

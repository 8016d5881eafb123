package lang

// Names are found in four steps:
//
//  1. Word lists (Gazetteer): people, places, bodies, peoples, and the words
//     around them, by hashes, in some 30 classes; and groups of words that stand
//     in like places (WordGroups).
//  2. Runs of capitalised words, with the small words and marks that names hold
//     inside, get tags (BIOES by type) from a linear model by Viterbi's search:
//     words, affixes, shapes, classes and groups of the word and its neighbours,
//     what stands around the run and at its ends, and what the whole text shows
//     of a word (after a title, after "in", last of several). Other words cost
//     a few look-ups each.
//  3. Borders: titles and nationalities are cut off people; heads, initials,
//     "& Co." join what stands beside them.
//  4. Agreement: one name has one type in a text, that of the highest score in
//     all its places together, and is one everywhere. Where the search found
//     nothing, full names of people and companies are added.
//
// The model learns from GUM's entities, then twice from news that it labels
// itself, with the types that the whole collection agrees on. F1 of ieer and
// worldwide on the even texts, where what is named was tried alone or in this
// order; two trainings differ by .005 for nothing:
//
//	gold of GUM alone                              .763 .725
//	first round on news, borders corrected         +.04 +.03
//	features known by their hash, no collisions    +.01 +.01
//	agreement within a text                        +.01 +.003
//	groups of words                                +.003 -.003
//	borders by companies, initials, hyphens, "The" +.021 ±0
//	where a text has a word                        +.015 +.004
//	features left out by chance, longer lists,
//	twice the news                                 +.002 +.013
//	full names after the search, given names joined
//	to surnames                                    +.007 +.004
//	three words in ten are read as unknown ones
//	in what is learnt (from gold alone)            +.01 +.007
//	agreement by scores                            -.002 +.002
//	people have their price, bodies a discount     ±0 +.005
//	heads alone are no names                       ±0 +.002
//	two words on each side of a run (gold alone)   +.004 ±0
//	as shipped                                     .868 .800
//
// Agreement by scores and prices are there for people: F1 of people on
// worldwide went from .863 over .866 to .896.
//
// What did not lift: a second look that knows the types found elsewhere (it
// learnt its own mistakes), more rounds over silver labels, gold counted more
// often, bodies of one word taken from the lists (precision of organisations
// -.15), parts of speech of the network beside all else (-.005 ±0: on GUM, which
// the network knows by heart, they look surer than they are), some hundred more
// heads of places and bodies in other languages (-.01 ±0 from gold alone), given
// names that settle a type as surnames do.

import (
	"fmt"
	"slices"
	"sync"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Namer finds names. Goroutines may share it.
type Namer struct {
	lists   *Gazetteer
	groups  *WordGroups
	weights *NameWeights
	moves   NameMoves
	works   sync.Pool // of *namerWork
}

// NewNamer returns a namer of word lists, groups of words, which may be nil,
// weights, and the scores of tags after tags.
func NewNamer(lists *Gazetteer, groups *WordGroups, weights *NameWeights, moves NameMoves) *Namer {
	return &Namer{lists: lists, groups: groups, weights: weights, moves: moves}
}

// namerWork is the working memory of one search.
type namerWork struct {
	nameReader
	lattice
	hashes []uint32
	scores []NameScores
	tags   []tag
	typed  []typeScores // of each token, with the place that the search gave it
	forms  forms
	found  []text.Name // by the search
	names  []text.Name // with better borders
	agreed []text.Name // and with those that the text has elsewhere
}

// Find returns the names of d, in order. What d holds of names is not looked
// at.
func (n *Namer) Find(d *text.Doc) []text.Name {
	w, _ := n.works.Get().(*namerWork)
	if w == nil {
		w = &namerWork{}
	}
	defer n.works.Put(w)
	w.lists, w.grouped = n.lists, n.groups
	w.read(d)
	w.tags = append(w.tags[:0], make([]tag, len(d.Tokens()))...)
	w.typed = append(w.typed[:0], make([]typeScores, len(d.Tokens()))...)
	for _, s := range d.Sentences() {
		w.sentence(n, s)
	}
	w.found = namesOf(w.found[:0], d, w.tags)
	names := slices.Clone(w.agree(w.borders(w.found)))
	w.doc = nil // the pool keeps no text
	return names
}

// sentence tags the runs of a sentence.
func (w *namerWork) sentence(n *Namer, s text.Sentence) {
	w.caps = w.capitals(s)
	for first, last := w.nextRun(s, s.First); first < last; first, last = w.nextRun(s, last) {
		w.scores = append(w.scores[:0], make([]NameScores, last-first)...)
		for i := first; i < last; i++ {
			w.hashes = w.features(w.hashes[:0], s, first, last, i)
			for _, h := range w.hashes {
				n.weights.add(&w.scores[i-first], h)
			}
		}
		w.search(w.scores, &n.moves, w.tags[first:last])
		w.evidence(first)
	}
}

// namesOf appends the names that legal tags mark.
func namesOf(names []text.Name, d *text.Doc, marks []tag) []text.Name {
	first := 0
	for i, t := range marks {
		if t == outside {
			continue
		}
		if t.opens() {
			first = i
		}
		if t.closes() {
			names = append(names, text.Name{
				Span:  text.Span{Start: d.Tokens()[first].Start, End: d.Tokens()[i].End},
				First: first, Last: i + 1, Type: t.nameType(),
			})
		}
	}
	return names
}

// Encode writes the namer: its word lists, the groups of words, the scores of
// tags after tags, the weights.
func (n *Namer) Encode(e *model.Encoder) {
	n.lists.encode(e)
	n.groups.encode(e)
	for _, row := range n.moves {
		for _, move := range row {
			e.Uint32(int(uint32(move)))
		}
	}
	n.weights.encode(e)
}

// DecodeNamer reads what Encode wrote. A namer with groups needs the words that
// it was fitted with.
func DecodeNamer(section []byte, words *model.Words) (*Namer, error) {
	d := model.NewDecoder(section)
	n := &Namer{}
	var err error
	if n.lists, err = decodeGazetteer(d); err != nil {
		return nil, fmt.Errorf("names: %w", err)
	}
	if n.groups, err = decodeWordGroups(d, words); err != nil {
		return nil, fmt.Errorf("names: %w", err)
	}
	for t := range n.moves {
		for next := range n.moves[t] {
			n.moves[t][next] = int32(uint32(d.Uint32()))
		}
	}
	if n.weights, err = decodeNameWeights(d); err != nil {
		return nil, fmt.Errorf("names: %w", err)
	}
	return n, nil
}

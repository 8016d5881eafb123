package lang

import (
	"fmt"
	"sync"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Namer finds names. Goroutines may share it.
type Namer struct {
	lists *Gazetteer
	looks []NameLook
	works sync.Pool // of *namerWork
}

// NameLook is what one look at a text scores tags with. The second look knows
// what the first found in the other places of each word.
type NameLook struct {
	Weights *NameWeights
	Moves   NameMoves
}

// NewNamer returns a namer of word lists and one look, or two.
func NewNamer(lists *Gazetteer, looks ...NameLook) *Namer {
	return &Namer{lists: lists, looks: looks}
}

// Last returns the last look, to be the first of another namer.
func (n *Namer) Last() NameLook { return n.looks[len(n.looks)-1] }

// namerWork is the working memory of one search.
type namerWork struct {
	nameReader
	lattice
	hashes []uint32
	scores []NameScores
	tags   []tag
}

// Find returns the names of d, in order. What d holds of names is not looked
// at.
func (n *Namer) Find(d *text.Doc) []text.Name {
	w, _ := n.works.Get().(*namerWork)
	if w == nil {
		w = &namerWork{}
	}
	defer n.works.Put(w)
	w.lists = n.lists
	w.look(d, n.looks)
	names := namesOf(d, w.tags)
	w.doc = nil // the pool keeps no text
	return names
}

// look reads d and tags it, look after look.
func (w *namerWork) look(d *text.Doc, looks []NameLook) {
	w.read(d)
	w.tags = append(w.tags[:0], make([]tag, len(d.Tokens()))...)
	for i := range looks {
		if i > 0 {
			w.recall(w.tags)
		}
		for _, s := range d.Sentences() {
			w.sentence(&looks[i], s)
		}
	}
}

func (w *namerWork) sentence(look *NameLook, s text.Sentence) {
	w.caps = w.capitals(s)
	for first, last := w.nextRun(s, s.First); first < last; first, last = w.nextRun(s, last) {
		w.scores = append(w.scores[:0], make([]NameScores, last-first)...)
		for i := first; i < last; i++ {
			w.hashes = w.features(w.hashes[:0], s, first, last, i)
			for _, h := range w.hashes {
				look.Weights.add(&w.scores[i-first], h)
			}
		}
		w.search(w.scores, &look.Moves, w.tags[first:last])
	}
}

// namesOf collects the names that legal tags mark.
func namesOf(d *text.Doc, marks []tag) []text.Name {
	var names []text.Name
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

// Encode writes the namer: its word lists, the number of looks, and for each
// the scores of tags after tags and the weights.
func (n *Namer) Encode(e *model.Encoder) {
	n.lists.encode(e)
	e.Uint8(uint8(len(n.looks)))
	for _, look := range n.looks {
		for _, row := range look.Moves {
			for _, move := range row {
				e.Uint32(int(uint32(move)))
			}
		}
		look.Weights.encode(e)
	}
}

// DecodeNamer reads what Encode wrote.
func DecodeNamer(section []byte) (*Namer, error) {
	d := model.NewDecoder(section)
	lists, err := decodeGazetteer(d)
	if err != nil {
		return nil, fmt.Errorf("names: %w", err)
	}
	n := NewNamer(lists)
	for range d.Uint8() {
		look, err := decodeLook(d)
		if err != nil {
			return nil, fmt.Errorf("names: %w", err)
		}
		n.looks = append(n.looks, look)
	}
	if err := d.Err(); err != nil {
		return nil, fmt.Errorf("names: %w", err)
	}
	return n, nil
}

func decodeLook(d *model.Decoder) (look NameLook, err error) {
	for t := range look.Moves {
		for next := range look.Moves[t] {
			look.Moves[t][next] = int32(uint32(d.Uint32()))
		}
	}
	look.Weights, err = decodeNameWeights(d)
	return look, err
}

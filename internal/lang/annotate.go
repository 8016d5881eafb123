package lang

import (
	"fmt"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Pick chooses sentences of a text whose words have their tags and lemmas.
type Pick func(d *text.Doc, s text.Sentence) bool

// Annotate returns d with tags, lemmas and names, and with the trees of the
// sentences that pick chooses and the states from which the network made them;
// nil chooses all. Tokens and sentences stay as they are. What the language has
// no model for is left out.
func (a *Analyser) Annotate(d *text.Doc, pick Pick) (*text.Doc, error) {
	if a.language.Net == nil {
		return a.named(d)
	}
	net, err := a.language.Net()
	if err != nil {
		return nil, fmt.Errorf("annotate: %w", err)
	}
	tokens := append([]text.Token(nil), d.Tokens()...)
	with, err := text.NewDoc(d.Text(), d.Paragraphs(), d.Sentences(), tokens)
	if err != nil {
		return nil, fmt.Errorf("annotate: %w", err)
	}
	w, _ := a.works.Get().(*work)
	if w == nil {
		w = &work{}
	}
	w.net, w.states = net, text.NewStates(net.StateDim(), len(tokens))
	w.cut(d)
	for from := 0; from < len(w.pieces); {
		from = a.group(w, with, tokens, from, pick)
	}
	with, err = with.WithStates(w.states)
	w.states = nil
	a.works.Put(w)
	if err != nil {
		return nil, fmt.Errorf("annotate: %w", err)
	}
	return a.named(with)
}

// Read analyses and annotates t, with all trees.
func (a *Analyser) Read(t string, paragraphs []text.Span) (*text.Doc, error) {
	d, err := a.Analyse(t, paragraphs)
	if err != nil {
		return nil, err
	}
	return a.Annotate(d, nil)
}

func (a *Analyser) named(d *text.Doc) (*text.Doc, error) {
	if a.language.Names == nil {
		return d, nil
	}
	return d.WithNames(a.language.Names.Find(d))
}

// work is the room that a text needs while it is annotated.
type work struct {
	net     *model.Net
	room    model.Work
	pieces  []piece
	lengths []int
	tags    []model.Tags
	picked  []int
	heads   []int
	rels    []int
	states  *text.States // of the text
}

// keep sets the state of a token to what the network says of word i of the
// picked pieces.
func (w *work) keep(token, i int) {
	dim := w.states.Dim
	w.states.Scales[token] = w.net.State(&w.room, i, w.states.Data[token*dim:(token+1)*dim])
}

// piece is what is parsed as one: a sentence, or a part of one.
type piece struct {
	first, last int // tokens [first, last)
	sentence    int
}

const (
	// longestParsed is the most tokens that are parsed as one. Sentences are
	// shorter, unless they came from elsewhere; those are parsed in pieces,
	// whatever is picked.
	longestParsed = 400

	// readAtOnce is how many tokens are enough to be read together: the
	// network's products want rows, its numbers should stay in the cache.
	readAtOnce = 96
)

// cut sets the pieces of a text.
func (w *work) cut(d *text.Doc) {
	w.pieces = w.pieces[:0]
	for i, s := range d.Sentences() {
		for first := s.First; first < s.Last; first += longestParsed {
			w.pieces = append(w.pieces, piece{first, min(first+longestParsed, s.Last), i})
		}
	}
}

// group annotates the tokens, which d shares, of the pieces from one on that
// are read together, and returns the first piece after them.
func (a *Analyser) group(w *work, d *text.Doc, tokens []text.Token, from int, pick Pick) int {
	w.lengths = w.lengths[:0]
	to, count := from, 0
	for ; to < len(w.pieces) && count < readAtOnce; to++ {
		p := w.pieces[to]
		if to > from && p.first != w.pieces[to-1].last {
			break // tokens between them are in no sentence
		}
		w.lengths, count = append(w.lengths, p.last-p.first), count+p.last-p.first
	}
	a.tag(w, d.Text(), tokens, w.pieces[from:to])
	w.picked = w.picked[:0]
	for i, p := range w.pieces[from:to] {
		s := d.Sentences()[p.sentence]
		if s.Last-s.First > longestParsed || pick == nil || pick(d, s) {
			w.picked = append(w.picked, i)
		}
	}
	a.parse(w, d, tokens, w.pieces[from:to])
	return to
}

// tag reads pieces, which lie side by side, and tags them.
func (a *Analyser) tag(w *work, t string, tokens []text.Token, pieces []piece) {
	net := w.net
	tokens = tokens[pieces[0].first:pieces[len(pieces)-1].last]
	net.Read(&w.room, w.lengths, func(i int) string { return tokens[i].Of(t) })
	w.tags = append(w.tags[:0], make([]model.Tags, len(tokens))...)
	net.Tag(&w.room, w.tags)
	for i := range tokens {
		k, tag := &tokens[i], w.tags[i]
		k.UPOS, k.XPOS, k.Feats = text.UPOS(net.UPOS[tag.UPOS]), net.XPOS[tag.XPOS], text.Feats(net.Feats[tag.Feats])
		if l := a.language.Lemmas; l != nil {
			k.Lemma = l.Lemma(k.Of(t), k.UPOS, k.XPOS, k.Feats)
		}
	}
}

// parse gives the picked pieces, which were tagged last, their trees.
func (a *Analyser) parse(w *work, d *text.Doc, tokens []text.Token, pieces []piece) {
	net, n := w.net, 0
	for _, i := range w.picked {
		n += w.lengths[i]
	}
	w.heads, w.rels = append(w.heads[:0], make([]int, n)...), append(w.rels[:0], make([]int, n)...)
	net.Parse(&w.room, w.picked, w.heads, w.rels)
	at := 0
	for _, i := range w.picked {
		p := pieces[i]
		for j := p.first; j < p.last; j++ {
			w.keep(j, at)
			tokens[j].Head, tokens[j].Rel = p.first+w.heads[at]-1, text.Rel(net.Rels[w.rels[at]])
			if w.heads[at] == 0 {
				tokens[j].Head, tokens[j].Rel = rootOf(tokens, d.Sentences()[p.sentence].First, p.first)
			}
			at++
		}
	}
}

// rootOf returns the head and the relation of the root of a piece that begins
// at the token at, of a sentence that begins at first. The roots of later pieces
// hang on that of the first.
func rootOf(tokens []text.Token, first, at int) (int, text.Rel) {
	for i := first; i < at; i++ {
		if tokens[i].Rel == "root" {
			return i, "parataxis"
		}
	}
	return -1, "root"
}

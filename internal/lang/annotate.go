package lang

import (
	"fmt"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Pick chooses sentences of a text whose words have their tags and lemmas.
type Pick func(d *text.Doc, s text.Sentence) bool

// Annotate returns d with tags and lemmas, and with the trees of the sentences
// that pick chooses; nil chooses all. Tokens, sentences and names stay as they
// are; a text without names, since its tokens came from elsewhere, gets them.
func (a *Analyser) Annotate(d *text.Doc, pick Pick) (*text.Doc, error) {
	if a.language.Net == nil {
		return d.WithNames(a.names(d))
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
	for _, s := range d.Sentences() {
		a.sentence(w, with, tokens, s, pick)
	}
	a.works.Put(w)
	return with.WithNames(a.names(d))
}

// names returns the names of d; of a text whose tokens came from elsewhere, they
// are still to be found.
func (a *Analyser) names(d *text.Doc) []text.Name {
	if a.language.Names == nil || d.Names() != nil {
		return d.Names()
	}
	return a.language.Names.Find(d)
}

// work is the room that a text needs while it is annotated.
type work struct {
	net   model.Work
	tags  []model.Tags
	heads []int
	rels  []int
}

// longestParsed is the most tokens that are parsed as one. Sentences are
// shorter, unless they came from elsewhere; those are parsed in pieces,
// whatever is picked.
const longestParsed = 400

// sentence fills the tokens of s, which d shares.
func (a *Analyser) sentence(w *work, d *text.Doc, tokens []text.Token, s text.Sentence, pick Pick) {
	for first := s.First; first < s.Last; first += longestParsed {
		a.tag(w, d.Text(), tokens[first:min(first+longestParsed, s.Last)])
		if s.Last-s.First > longestParsed || pick == nil || pick(d, s) {
			a.parse(w, tokens, first, s)
		}
	}
}

// tag reads a piece of a sentence and tags it.
func (a *Analyser) tag(w *work, t string, tokens []text.Token) {
	net := a.language.Net
	net.Read(&w.net, len(tokens), func(i int) string { return tokens[i].Of(t) })
	w.tags = append(w.tags[:0], make([]model.Tags, len(tokens))...)
	net.Tag(&w.net, w.tags)
	for i := range tokens {
		k, tag := &tokens[i], w.tags[i]
		k.UPOS, k.XPOS, k.Feats = text.UPOS(net.UPOS[tag.UPOS]), net.XPOS[tag.XPOS], text.Feats(net.Feats[tag.Feats])
		if l := a.language.Lemmas; l != nil {
			k.Lemma = l.Lemma(k.Of(t), k.UPOS, k.XPOS, k.Feats)
		}
	}
}

// parse gives the piece from first on, which was tagged last, its tree. The
// roots of later pieces hang on that of the first.
func (a *Analyser) parse(w *work, tokens []text.Token, first int, s text.Sentence) {
	net := a.language.Net
	n := min(first+longestParsed, s.Last) - first
	w.heads, w.rels = append(w.heads[:0], make([]int, n)...), append(w.rels[:0], make([]int, n)...)
	net.Parse(&w.net, w.heads, w.rels)
	for i, head := range w.heads {
		k := &tokens[first+i]
		k.Head, k.Rel = first+head-1, text.Rel(net.Rels[w.rels[i]])
		if head == 0 {
			k.Head, k.Rel = -1, "root"
		}
		if head == 0 && first > s.First {
			k.Head, k.Rel = rootOf(tokens[s.First:first], s.First), "parataxis"
		}
	}
}

// rootOf returns the index of the root among tokens, the first of which has
// the index first.
func rootOf(tokens []text.Token, first int) int {
	for i, k := range tokens {
		if k.Rel == "root" {
			return first + i
		}
	}
	return first
}

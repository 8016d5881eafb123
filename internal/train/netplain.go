package train

import (
	"context"
	"fmt"
	"path/filepath"

	"hearsay/internal/lang"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// plain is sentences without labels. In its later passes a network under
// training labels some of them itself, by its averaged weights of the time, and
// learns from what it is sure of: the rest of such a sentence, and whatever is
// dropped from it, teach it news that no treebank has.
type plain struct {
	sentences [][]string
	words     int // of all sentences
}

// Sentences of plain text have so many words: shorter ones teach little about
// trees, longer ones are often lists.
const (
	shortestPlain = 5
	longestPlain  = 50
)

// oneArticleIn thins the articles: there is enough in a part of them, and the
// collection has several of most stories. One in four has 2.6 million words.
const oneArticleIn = 4

// readPlain reads sentences from the articles of the data folder, until they
// have so many words.
func readPlain(ctx context.Context, a *lang.Analyser, data string, words int) (*plain, error) {
	p := &plain{}
	name := filepath.Join(data, "stories", "articles.jsonl.zst")
	err := eachArticle(ctx, a, name, oneArticleIn, func(d *text.Doc) bool {
		for _, s := range d.Sentences() {
			p.add(d, s)
		}
		return p.words < words
	})
	if err != nil {
		return nil, fmt.Errorf("plain sentences: %w", err)
	}
	return p, nil
}

func (p *plain) add(d *text.Doc, s text.Sentence) {
	n := s.Last - s.First
	if n < shortestPlain || n > longestPlain {
		return
	}
	forms := make([]string, 0, n)
	for _, t := range d.Tokens()[s.First:s.Last] {
		forms = append(forms, t.Of(d.Text()))
	}
	p.sentences = append(p.sentences, forms)
	p.words += n
}

// take removes the sentences of a pass and returns them as the net labels them,
// as if they were of a treebank. A word whose head is not sure has no labels.
func (p *plain) take(net *model.Net, times map[uint32]int, plan netPlan, bank int) []*example {
	var all []*example
	var w model.Work
	for words := plan.plainWords; words > 0 && len(p.sentences) > 0; {
		e := guess(net, &w, p.sentences[0], plan.plainSure)
		e.bank = bank
		for _, form := range p.sentences[0] {
			e.add(form, net.Words, times)
		}
		all = append(all, e)
		words -= len(e.heads)
		p.sentences = p.sentences[1:]
	}
	return all
}

// guess returns what the net says of the words of a sentence with heads that
// have at least that chance.
func guess(net *model.Net, w *model.Work, forms []string, least float32) *example {
	n := len(forms)
	tags, sure := make([]model.Tags, n), make([]float32, n)
	e := &example{heads: make([]int, n), rels: make([]int, n)}
	net.Read(w, []int{n}, func(i int) string { return forms[i] })
	net.Tag(w, tags)
	net.ParseSure(w, []int{0}, e.heads, e.rels, sure)
	for i, t := range tags {
		if sure[i] < least {
			t = model.Tags{UPOS: -1, XPOS: -1, Feats: -1}
			e.heads[i], e.rels[i] = -1, -1
		}
		e.upos, e.xpos, e.feats = append(e.upos, t.UPOS), append(e.xpos, t.XPOS), append(e.feats, t.Feats)
	}
	return e
}

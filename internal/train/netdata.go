package train

import (
	"slices"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
)

// example is a sentence ready for training.
type example struct {
	features                [][model.NumFeatures]uint32
	rows                    []int // of the words' vectors
	upos, xpos, feats, rels []int // classes; -1 where the treebank has none
	heads                   []int // 0 for the root, else 1 + the index of the head
	counts                  []int // how often the form was seen
	bank                    int   // the treebank it is from
}

func (e *example) words() int { return len(e.heads) }

// classes numbers the values of a column in the order of their names.
type classes struct {
	names []string
	index map[string]int
}

func classesOf(sentences []conllu.Sentence, column func(conllu.Word) string) classes {
	c := classes{index: map[string]int{}}
	for _, s := range sentences {
		for _, w := range s.Words {
			c.index[column(w)] = 0
		}
	}
	for name := range c.index {
		c.names = append(c.names, name)
	}
	slices.Sort(c.names)
	for i, name := range c.names {
		c.index[name] = i
	}
	return c
}

func (c classes) of(name string) int {
	if i, ok := c.index[name]; ok {
		return i
	}
	return -1
}

// columns are the classes of a treebank.
type columns struct{ upos, xpos, feats, rels classes }

func columnsOf(sentences []conllu.Sentence) columns {
	return columns{
		classesOf(sentences, func(w conllu.Word) string { return w.UPOS }),
		classesOf(sentences, func(w conllu.Word) string { return w.XPOS }),
		classesOf(sentences, func(w conllu.Word) string { return w.Feats }),
		classesOf(sentences, func(w conllu.Word) string { return w.Rel }),
	}
}

// examples turns the sentences of a treebank, known by its number, into what
// the network sees and should answer.
func (c columns) examples(bank int, sentences []conllu.Sentence, words *model.Words, times map[uint32]int) []*example {
	all := make([]*example, len(sentences))
	for i, s := range sentences {
		e := &example{bank: bank}
		all[i] = e
		for _, w := range s.Words {
			e.add(w.Form, words, times)
			e.upos = append(e.upos, c.upos.of(w.UPOS))
			e.xpos = append(e.xpos, c.xpos.of(w.XPOS))
			e.feats = append(e.feats, c.feats.of(w.Feats))
			e.rels = append(e.rels, c.rels.of(w.Rel))
			e.heads = append(e.heads, w.Head)
		}
	}
	return all
}

// timesSeen counts the forms of words, by their hash.
func timesSeen(sentences []conllu.Sentence) map[uint32]int {
	counts := map[uint32]int{}
	for _, s := range sentences {
		for _, w := range s.Words {
			counts[model.Features(w.Form)[model.WholeForm]]++
		}
	}
	return counts
}

// add adds what the network sees of a word.
func (e *example) add(form string, words *model.Words, times map[uint32]int) {
	f := model.Features(form)
	e.features = append(e.features, f)
	e.counts = append(e.counts, times[f[model.WholeForm]])
	e.rows = append(e.rows, words.Lookup(form))
}

package train

import (
	"math"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// accuracy counts right answers on given tokens.
type accuracy struct{ words, upos, xpos, heads, relations int }

func (a *accuracy) add(b accuracy) {
	a.words += b.words
	a.upos += b.upos
	a.xpos += b.xpos
	a.heads += b.heads
	a.relations += b.relations
}

// gradeNet has the net analyse sentences. Relations count without subtypes,
// with their heads.
func gradeNet(net *model.Net, sentences []conllu.Sentence) accuracy {
	var a accuracy
	var w model.Work
	for _, s := range sentences {
		n := len(s.Words)
		tags, heads, rels := make([]model.Tags, n), make([]int, n), make([]int, n)
		net.Read(&w, []int{n}, func(i int) string { return s.Words[i].Form })
		net.Tag(&w, tags)
		net.Parse(&w, []int{0}, heads, rels)
		for i, gold := range s.Words {
			a.words++
			a.upos += count(net.UPOS[tags[i].UPOS] == gold.UPOS)
			a.xpos += count(net.XPOS[tags[i].XPOS] == gold.XPOS)
			head := heads[i] == gold.Head
			a.heads += count(head)
			a.relations += count(head && text.Rel(net.Rels[rels[i]]).Base() == text.Rel(gold.Rel).Base())
		}
	}
	return a
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}

// record adds the accuracies in percent to the scores of a model.
func (a accuracy) record(scores map[string]float64, treebank string) {
	for name, right := range map[string]int{"UPOS": a.upos, "XPOS": a.xpos, "UAS": a.heads, "LAS": a.relations} {
		scores[treebank+" "+name] = math.Round(1e4*float64(right)/float64(a.words)) / 100
	}
}

package train

import (
	"bytes"
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
)

// tinyTreebank has a word a line: form, UPOS, XPOS, head, relation.
const tinyTreebank = `
The DET DT 2 det
minister NOUN NN 3 nsubj
denied VERB VBD 0 root
the DET DT 5 det
report NOUN NN 3 obj
. PUNCT . 3 punct

Petrova PROPN NNP 2 nsubj
said VERB VBD 0 root
that SCONJ IN 6 mark
the DET DT 5 det
port NOUN NN 6 nsubj
closed VERB VBD 2 ccomp
. PUNCT . 2 punct

Lind PROPN NNP 2 nsubj
agreed VERB VBD 0 root
. PUNCT . 2 punct`

func tinySentences(t *testing.T) []conllu.Sentence {
	t.Helper()
	var b strings.Builder
	for sentence := range strings.SplitSeq(strings.TrimSpace(tinyTreebank), "\n\n") {
		for i, line := range strings.Split(sentence, "\n") {
			f := strings.Fields(line)
			b.WriteString(strings.Join([]string{string(rune('1' + i)), f[0], "_", f[1], f[2], "_", f[3], f[4], "_", "_"}, "\t") + "\n")
		}
		b.WriteString("\n")
	}
	all, err := conllu.ReadAll(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func tinyPlan() netPlan {
	p := shippedPlan(1)
	p.shape = model.Shape{Embed: 8, Vector: 3, Window: 1, Hidden: 6, Lows: 2, Ups: 1, Arcs: 5, Labels: 4}
	p.rowBits, p.batch, p.epochs = 8, 8, 400
	p.plainFrom, p.plainWords = 300, 20
	return p
}

func tinyWords() *model.Words {
	return model.NewWords([]string{"", "the", "said"}, 3, []float32{0, 0, 0, .5, -1, .2, 1, .3, -.6})
}

// tinyPlain has sentences for some passes.
func tinyPlain() *plain {
	p := &plain{}
	for range 20 {
		p.sentences = append(p.sentences, strings.Fields("the minister agreed ."), strings.Fields("Lind said that Petrova denied the report ."))
		p.words += 12
	}
	return p
}

// TestGradients compares the gradients of every weight with differences of the
// loss.
func TestGradients(t *testing.T) {
	sentences := tinySentences(t)
	plan, words := tinyPlan(), tinyWords()
	c := columnsOf(sentences)
	net := model.NewNet(plan.shape, c.upos.names, c.xpos.names, c.feats.names, c.rels.names)
	net.Words = words
	tr := newTrainer(plan, net, 2)
	clear(net.Hint.W) // its chances are taken as given, which differences cannot do
	times := timesSeen(sentences)
	batch := slices.Concat(c.examples(0, sentences[:1], words, times), c.examples(1, sentences[1:], words, times))
	count := wordsOf(batch)
	p := tr.shards[0]
	loss := func() float64 {
		p.run(batch, count, 7)
		return p.loss / float64(count)
	}
	loss()
	gradients := make([][]float32, len(p.dense))
	for i, g := range p.dense {
		gradients[i] = append([]float32(nil), g...)
	}
	table := append([]float32(nil), p.table...)
	for i, w := range append(append(net.Weights(), tr.own...), tr.table) {
		if &w[0] == &net.Hint.W[0] {
			continue
		}
		g := table
		if i < len(gradients) {
			g = gradients[i]
		}
		for j := 0; j < len(w); j += 1 + len(w)/30 {
			const h = 2e-3
			was := w[j]
			w[j] = was + h
			above := loss()
			w[j] = was - h
			below := loss()
			w[j] = was
			if want := (above - below) / (2 * h); math.Abs(want-float64(g[j])) > .004+.05*math.Abs(want) {
				t.Errorf("weights %d, number %d: gradient %.4f, difference %.4f", i, j, g[j], want)
			}
		}
	}
}

// TestFitNet learns a treebank by heart, twice with the same bits.
func TestFitNet(t *testing.T) {
	sentences := tinySentences(t)
	fit := func() (*model.Net, []byte) {
		net, err := fitNet(context.Background(), tinyPlan(), [][]conllu.Sentence{sentences}, tinyPlain(), tinyWords(), func(int, float64) {})
		if err != nil {
			t.Fatal(err)
		}
		var e model.Encoder
		net.Encode(&e)
		return net, e.Data()
	}
	net, first := fit()
	if _, second := fit(); !bytes.Equal(first, second) {
		t.Error("the same seed gave two networks")
	}
	a := gradeNet(net, sentences)
	if a.upos != a.words || a.relations < a.words-1 {
		t.Errorf("of %d words it learnt %d tags and %d relations", a.words, a.upos, a.relations)
	}
	back, err := model.DecodeNet(model.NewDecoder(first), tinyWords())
	if err != nil {
		t.Fatal(err)
	}
	if b := gradeNet(back, sentences); a != b {
		t.Errorf("from its bytes it scores %v instead of %v", b, a)
	}
}

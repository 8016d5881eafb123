package train

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Splitter fits the borders of sentences: logistic regression on the end of
// every token of the documents' raw text, with gradient steps that shrink for
// features that are often seen (AdaGrad).
func Splitter(ctx context.Context, documents []conllu.Document, seed uint64) (*lang.Borders, error) {
	examples, err := endExamples(documents)
	if err != nil {
		return nil, err
	}
	w := newBorderWeights()
	mean := make([]float32, len(w.weights))
	rng := rand.New(rand.NewPCG(seed, 0))
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	for range borderEpochs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			w.learn(&examples[i])
		}
		for i, x := range w.weights {
			mean[i] += x / borderEpochs
		}
	}
	return lang.NewBorders(borderBits, mean, borderBias), nil
}

func fitSplitter(ctx context.Context, in *input) ([]byte, error) {
	b, err := Splitter(ctx, in.learnable(), in.Seed)
	if err != nil {
		return nil, err
	}
	return b.Encode(), nil
}

// endExample is the end of a token.
type endExample struct {
	features []uint32
	ends     bool // a sentence
}

// endExamples describes the ends of the documents' tokens, as the treebank
// cuts the sentences before them.
func endExamples(documents []conllu.Document) ([]endExample, error) {
	language := en.WordLists()
	var all []endExample
	for _, d := range documents {
		gold, err := conllu.Doc(d.Sentences)
		if err != nil {
			return nil, err
		}
		borders := map[int]bool{}
		for _, s := range gold.Sentences() {
			borders[s.End] = true
		}
		for _, paragraphs := range [][]text.Span{gold.Paragraphs(), runOn(gold, language)}[:1+min(1,strings.Count(d.Name, "GUM_"))] {
			err = language.VisitEnds(gold.Text(), paragraphs, func(at int, features []uint32) bool {
				all = append(all, endExample{slices.Clone(features), borders[at]})
				return borders[at]
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// runOn joins paragraphs that end without a mark, as headings and captions do,
// with those that follow: pages often have no paragraph's end between a caption
// and the text, and the treebanks hardly show it.
func runOn(d *text.Doc, l *lang.Language) []text.Span {
	var joined []text.Span
	paragraphs := d.Paragraphs()
	for i := 0; i+1 < len(paragraphs); i++ {
		if last := d.Text()[paragraphs[i].End-1]; paragraphs[i].Len() <= 100 && (last|0x20 >= 'a' && last|0x20 <= 'z' || last >= '0' && last <= '9') && l.Lists.Openers[firstWord(d.Of(paragraphs[i+1]))] {
			joined = append(joined, paragraphs[i].Cover(paragraphs[i+1]))
			i++
		}
	}
	return joined
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// Chosen on EWT's and GUM's dev documents. There are about nine ends without a
// border for each with one, so a fair score would find too few: the bias gives
// up .1 of precision for 2 of recall.
const (
	borderBits   = 17
	borderEpochs = 8
	borderRate   = 0.02
	borderDecay  = 1e-5
	borderBias   = 0.4
)

type borderWeights struct {
	weights, squares []float32
}

func newBorderWeights() *borderWeights {
	return &borderWeights{make([]float32, 1<<borderBits), make([]float32, 1<<borderBits)}
}

// learn takes one step down the gradient of an example's log-loss. Products are
// rounded before they are added, as everywhere that bits must not differ.
func (w *borderWeights) learn(x *endExample) {
	var sum float32
	for _, f := range x.features {
		sum += w.weights[f&(1<<borderBits-1)]
	}
	gradient := model.Sigmoid32(sum)
	if x.ends {
		gradient--
	}
	for _, f := range x.features {
		i := f & (1<<borderBits - 1)
		g := gradient + float32(borderDecay*w.weights[i])
		w.squares[i] += float32(g * g)
		w.weights[i] -= borderRate * g / float32(math.Sqrt(float64(w.squares[i])+1e-8))
	}
}

package train

import (
	"context"
	"fmt"

	"hearsay/internal/conllu"
	"hearsay/internal/model"
)

// fitNetPart needs the sections of sentences and words. It notes what the net scores on the
// test documents, with given tokens.
func fitNetPart(ctx context.Context, in *input) ([]byte, error) {
	words, err := in.words()
	if err != nil {
		return nil, err
	}
	plan := shippedPlan(in.Seed)
	more, err := in.readPlain(ctx, plan)
	if err != nil {
		return nil, err
	}
	net, err := fitNet(ctx, plan, in.banks(), more, words, func(epoch int, loss float64) {
		in.report(fmt.Sprintf("net: pass %d of %d, loss %.3f a word", epoch+1, plan.epochs, loss))
	})
	if err != nil {
		return nil, err
	}
	in.score(net)
	var e model.Encoder
	net.Encode(&e)
	return e.Data(), nil
}

// banks returns what may be learnt from by treebank. The last is GUM, which has
// news and other edited texts.
func (in *input) banks() [][]conllu.Sentence {
	return [][]conllu.Sentence{
		conllu.Sentences(conllu.Select(in.EWT, conllu.Document.Learnable)),
		conllu.Sentences(conllu.Select(in.GUM, conllu.Document.Learnable)),
	}
}

func (in *input) score(net *model.Net) {
	test := func(d conllu.Document) bool { return d.Split == conllu.Test }
	scores := in.file.Header.Scores
	gradeNet(net, conllu.Sentences(conllu.Select(in.EWT, test))).record(scores, "EWT test")
	gradeNet(net, conllu.Sentences(conllu.Select(in.GUM, test))).record(scores, "GUM test")
}

func (in *input) report(line string) {
	if in.Progress != nil {
		in.Progress(line)
	}
}

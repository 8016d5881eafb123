package train

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"strings"

	"hearsay/internal/archive"
	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// nameTraining says how names are learnt. The figures are F1 of ieer and
// worldwide on the even texts of the set "names"; two trainings that differ in
// the order of the texts alone differ by .5.
type nameTraining struct {
	every  int     // one article in so many is read: 4 is .5 better than 8 on worldwide, the same on ieer
	rounds int     // of silver labels: the first adds 1, the second .5
	epochs int     // over gold alone
	silver int     // … over gold and silver: six learn the mistakes of silver
	repeat int     // gold counts so many times: 2 and 5 come to the same
	least  uint8   // a feature must be seen so often: 4 costs nothing and keeps a tenth
	hide   float64 // the share of words that a text reads as unknown: .3 adds 1 and .7, .5 is no better
	drop   float64 // the share of features that a token does without: .2 adds .5 on worldwide
}

func defaultNameTraining() nameTraining {
	return nameTraining{every: 4, rounds: 2, epochs: 8, silver: 3, repeat: 2, least: 4, drop: .2, hide: .3}
}

// nameTrainer holds what names are learnt from.
type nameTrainer struct {
	nameTraining
	lists  *lang.Gazetteer
	groups *lang.WordGroups
	gold   []*text.Doc // of GUM
	news   []*text.Doc // without labels
	seed   uint64
}

// fitNames learns names from GUM's entities, then from news that it labels
// itself, round after round.
func fitNames(ctx context.Context, in *input) ([]byte, error) {
	t := &nameTrainer{nameTraining: defaultNameTraining(), seed: in.Seed}
	if err := t.read(ctx, in); err != nil {
		return nil, err
	}
	namer, err := t.train(ctx)
	if err != nil {
		return nil, err
	}
	var section model.Encoder
	namer.Encode(&section)
	return section.Data(), nil
}

func (t *nameTrainer) read(ctx context.Context, in *input) error {
	language := en.WordLists()
	if borders, err := in.file.Section("sentences"); err == nil {
		if language.Borders, err = lang.DecodeBorders(borders); err != nil {
			return err
		}
	}
	a := lang.New(language)
	var err error
	if t.news, err = sampleNews(ctx, in.Data, t.every, a); err != nil {
		return fmt.Errorf("read news: %w", err)
	}
	l, err := newLists(in.Data, lang.New(en.WordLists()))
	if err != nil {
		return err
	}
	u := usage{}
	for _, d := range t.news {
		u.addDoc(d)
	}
	l.addUsage(u)
	t.lists = l.Gazetteer()
	if t.groups, err = wordGroups(ctx, in); err != nil {
		return err
	}
	for _, d := range conllu.Select(in.GUM, conllu.Document.Learnable) {
		g, err := gumNames(d, a, t.lists)
		if err != nil {
			return err
		}
		t.gold = append(t.gold, g)
	}
	return ctx.Err()
}

// sampleNews analyses one article in every of the collection.
func sampleNews(ctx context.Context, dir string, every int, a *lang.Analyser) ([]*text.Doc, error) {
	r, err := archive.OpenZstd(filepath.Join(dir, "stories", "articles.jsonl.zst"))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var docs []*text.Doc
	for dec, i := json.NewDecoder(r), 0; ; i++ {
		var l article
		if err := dec.Decode(&l); errors.Is(err, io.EOF) {
			return docs, ctx.Err()
		} else if err != nil {
			return nil, err
		}
		if i%every != 1 {
			continue
		}
		t := strings.ToValidUTF8(l.Title+"\n"+l.Body, "\uFFFD")
		d, err := a.Analyse(t, lines(t))
		if err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
}

// train learns from gold, then from gold and silver.
func (t *nameTrainer) train(ctx context.Context) (*lang.Namer, error) {
	namer := t.learn(t.runs(t.gold), nil)
	labelled := t.label(namer, nil)
	for range t.rounds {
		labelled = t.label(namer, votesOf(t.news, labelled))
		namer = t.learn(t.runs(t.gold), t.runsOf(labelled))
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	return namer, nil
}

// label returns the silver names of the news.
func (t *nameTrainer) label(n *lang.Namer, all votes) [][]text.Name {
	labelled := make([][]text.Name, len(t.news))
	for i, d := range t.news {
		labelled[i] = correct(d, n.Find(d), all)
	}
	return labelled
}

// votesOf counts in how many texts each name has each type.
func votesOf(docs []*text.Doc, names [][]text.Name) votes {
	v := votes{}
	for i, d := range docs {
		type vote struct {
			form string
			kind text.NameType
		}
		seen := map[vote]bool{}
		for _, n := range names[i] {
			one := vote{formOf(d, n.First, n.Last), n.Type}
			if !seen[one] {
				seen[one] = true
				v.add(one.form, one.kind)
			}
		}
	}
	return v
}

// runs returns the runs of texts, in each of which other words are hidden.
func (t *nameTrainer) runs(docs []*text.Doc) []lang.NameRun {
	var runs []lang.NameRun
	for _, d := range docs {
		hide := t.hider(uint64(len(runs)))
		runs = append(runs, lang.NameRuns(t.lists, t.groups, d, hide)...)
	}
	return runs
}

// hider picks the words of one text that are hidden, by a number of its own.
func (t *nameTrainer) hider(number uint64) func(word uint32) bool {
	rng := rand.New(rand.NewPCG(t.seed, number))
	hidden := map[uint32]bool{}
	return func(word uint32) bool {
		is, ok := hidden[word]
		if !ok {
			is = rng.Float64() < t.hide
			hidden[word] = is
		}
		return is
	}
}

func (t *nameTrainer) runsOf(labelled [][]text.Name) []lang.NameRun {
	var docs []*text.Doc
	for i, names := range labelled {
		if d, err := t.news[i].WithNames(names); err == nil {
			docs = append(docs, d)
		}
	}
	return t.runs(docs)
}

// learn fits a namer to gold and silver runs.
func (t *nameTrainer) learn(gold, silver []lang.NameRun) *lang.Namer {
	least, epochs, repeat := t.least, t.silver, t.repeat
	if silver == nil {
		least, epochs, repeat = 1, t.epochs, 1
	}
	all := append(gold, silver...)
	rng := rand.New(rand.NewPCG(t.seed, 3))
	p := newNamePerceptron(number(all, least), t.drop, rng)
	for range repeat - 1 {
		all = append(all, all[:len(gold)]...)
	}
	for range epochs {
		p.learn(all)
	}
	return p.namer(t.lists, t.groups)
}

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

// nameTraining says how names are learnt: measured on the even texts of the
// set "names".
type nameTraining struct {
	every  int   // one article in so many is read
	rounds int   // of silver labels
	epochs int   // over gold alone, then over gold and silver
	silver int   // … over gold and silver
	repeat int   // gold counts so many times
	least  uint8 // a feature must be seen so often
}

func defaultNameTraining() nameTraining {
	return nameTraining{every: 8, rounds: 2, epochs: 8, silver: 3, repeat: 2, least: 4}
}

// nameTrainer holds what names are learnt from.
type nameTrainer struct {
	nameTraining
	lists *lang.Gazetteer
	gold  []*text.Doc // of GUM
	news  []*text.Doc // without labels
	seed  uint64
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
	l, err := newLists(in.Data, a)
	if err != nil {
		return err
	}
	u := usage{}
	for _, d := range t.news {
		u.addDoc(d)
	}
	l.addUsage(u)
	t.lists = l.Gazetteer()
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

// train learns from gold, then from gold and silver, then looks twice.
func (t *nameTrainer) train(ctx context.Context) (*lang.Namer, error) {
	blank := lang.NewNamer(t.lists)
	namer := lang.NewNamer(t.lists, t.learn(t.runs(blank, t.gold), nil))
	labelled := t.label(namer, nil)
	for range t.rounds {
		labelled = t.label(namer, votesOf(t.news, labelled))
		namer = lang.NewNamer(t.lists, t.learn(t.runs(blank, t.gold), t.runsOf(blank, labelled)))
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	labelled = t.label(namer, votesOf(t.news, labelled))
	second := t.learn(t.runs(namer, t.gold), t.runsOf(namer, labelled))
	return lang.NewNamer(t.lists, namer.Last(), second), ctx.Err()
}

// label returns the silver names of the news.
func (t *nameTrainer) label(n *lang.Namer, all votes) [][]text.Name {
	labelled := make([][]text.Name, len(t.news))
	for i, d := range t.news {
		labelled[i] = correct(d, n.Find(d), t.lists, all)
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

func (t *nameTrainer) runs(n *lang.Namer, docs []*text.Doc) []lang.NameRun {
	var runs []lang.NameRun
	for _, d := range docs {
		runs = append(runs, lang.NameRuns(n, d)...)
	}
	return runs
}

func (t *nameTrainer) runsOf(n *lang.Namer, labelled [][]text.Name) []lang.NameRun {
	var runs []lang.NameRun
	for i, names := range labelled {
		if d, err := t.news[i].WithNames(names); err == nil {
			runs = append(runs, lang.NameRuns(n, d)...)
		}
	}
	return runs
}

// learn fits a look to gold and silver runs.
func (t *nameTrainer) learn(gold, silver []lang.NameRun) lang.NameLook {
	least, epochs, repeat := t.least, t.silver, t.repeat
	if silver == nil {
		least, epochs, repeat = 1, t.epochs, 1
	}
	all := append(gold, silver...)
	p := newNamePerceptron(number(all, least))
	for range repeat - 1 {
		all = append(all, all[:len(gold)]...)
	}
	rng := rand.New(rand.NewPCG(t.seed, 3))
	for range epochs {
		p.learn(all, rng)
	}
	return p.look()
}

package train

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// readyLemmas is how often a lemma that is no part of its form must occur to be
// held ready.
const readyLemmas = 3

// fitLemma learns the lemmatiser's rules. EWT's words count twice: where the
// conventions of the treebanks differ ("people" is "people" there and "person"
// in GUM), one of them must hold, and scores are told for EWT.
func fitLemma(ctx context.Context, in *input) ([]byte, error) {
	news, err := newsWords(ctx, filepath.Join(in.Data, "stories", "articles.jsonl.zst"))
	if err != nil {
		return nil, err
	}
	l := newLemmaLearner(news)
	for _, d := range in.learnable() {
		weight := 1
		if !strings.HasPrefix(d.Name, "GUM_") {
			weight = 2
		}
		for _, s := range d.Sentences {
			l.add(s, weight)
		}
	}
	l.forgetSlips()
	l.addIrregular(en.Irregular(func(verb string) bool { return news[verb] >= newsWord }))
	return l.rules().Encode(), ctx.Err()
}

// lemmaLearner counts what the words of treebanks become.
type lemmaLearner struct {
	news             map[string]int // how often words occur in news
	edits            map[lang.LemmaEdit]uint16
	list             []lang.LemmaEdit
	editOf, casingOf tally
	ready            map[string]int
	grouped          [2]int // numbers whose lemma keeps the commas, and that loses them
}

func newLemmaLearner(news map[string]int) *lemmaLearner {
	return &lemmaLearner{news: news, edits: map[lang.LemmaEdit]uint16{}, ready: map[string]int{}}
}

func (l *lemmaLearner) add(s conllu.Sentence, weight int) {
	for i, word := range s.Words {
		inParts := i+1 < len(s.Words) && s.Words[i+1].Rel == "goeswith" // its lemma is that of all its parts
		if word.Lemma == "" || word.Lemma == "_" || inParts {
			continue
		}
		w, ok := lang.NewLemmaWord(nil, word.Form, text.UPOS(word.UPOS), word.XPOS, text.Feats(word.Feats))
		if !ok {
			continue
		}
		l.learn(w, word, weight)
	}
}

// forgetSlips drops misspellings that were seen once and are words themselves:
// "but" for "butt". A tag that the tagger got wrong is more often the reason.
func (l *lemmaLearner) forgetSlips() {
	for _, t := range []*tally{&l.editOf, &l.casingOf} {
		for _, words := range t.classes {
			maps.DeleteFunc(words, func(word string, w *wordRules) bool {
				return w.odd && w.seen == 1 && l.news[word] >= newsWord
			})
		}
	}
}

// addIrregular adds words of a list that the treebanks do not have.
func (l *lemmaLearner) addIrregular(list []en.Inflected) {
	for _, word := range list {
		w, _ := lang.NewLemmaWord(nil, word.Form, word.UPOS, word.XPOS, "")
		if class := w.Class[0]; !l.editOf.has(class, word.Form) {
			l.editOf.add(class, word.Form, l.index(w.Edit(word.Lemma)), 1, true)
		}
	}
}

func (l *lemmaLearner) learn(w lang.LemmaWord, word conllu.Word, weight int) {
	if without := strings.ReplaceAll(word.Form, ",", ""); lang.Grouped(word.Form) {
		if word.Lemma == without {
			l.grouped[1]++
			return
		}
		l.grouped[0]++
	}
	edit := w.Edit(word.Lemma)
	casing, ok := w.Casing(word.Form, edit, word.Lemma)
	typo := text.Feats(word.Feats).Get("Typo") != ""
	for _, class := range w.Class {
		l.editOf.add(class, string(w.Folded), l.index(edit), weight, typo)
		if ok {
			l.casingOf.add(w.CaseClass(class), string(w.Folded), uint16(casing), weight, typo)
		}
	}
	if !strings.HasPrefix(word.Form, word.Lemma) {
		l.ready[word.Lemma]++
	}
}

func (l *lemmaLearner) index(e lang.LemmaEdit) uint16 {
	i, ok := l.edits[e]
	if !ok {
		i = uint16(len(l.list))
		l.edits[e] = i
		l.list = append(l.list, e)
	}
	return i
}

// How many words more an ending's own rule must serve: edits of endings are
// regular, capitals often are not (measured on the development parts).
const (
	worthAnEdit  = 1
	worthACasing = 4
)

func (l *lemmaLearner) rules() lang.LemmaRules {
	edits := l.editOf.ripples(worthAnEdit, l.edit)
	for _, r := range edits {
		l.readNews(r, largeClass)
	}
	return lang.LemmaRules{
		Edits:    l.list,
		Ungroup:  l.grouped[1] > l.grouped[0],
		Ready:    frequent(l.ready, readyLemmas),
		EditOf:   merge(edits),
		CasingOf: merge(l.casingOf.ripples(worthACasing, func(uint16) lang.LemmaEdit { return lang.LemmaEdit{} })),
	}
}

func (l *lemmaLearner) edit(rule uint16) lang.LemmaEdit { return l.list[rule] }

// frequent lists the strings that were counted at least n times, sorted.
func frequent(counts map[string]int, n int) []string {
	var all []string
	for s, count := range counts {
		if count >= n {
			all = append(all, s)
		}
	}
	slices.Sort(all)
	return all
}

package eval

import (
	"context"
	"fmt"

	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// A set of names is scored by spans: a name is right when its characters and
// its type are those of the gold. Types that a set does not have, such as
// groups, are left out on both sides.

// namedText is a text with the names that annotators gave it.
type namedText struct {
	text       string
	paragraphs []text.Span
	gold       []goldName
}

type goldName struct {
	text.Span
	kind text.NameType
}

// nameTypes are those that both sets have.
var nameTypes = []text.NameType{text.Person, text.Place, text.Organisation}

// names scores ieer (94 newswire texts of 1998) and worldwide (800 articles of
// outlets outside the West).
func names(ctx context.Context, dir string) (*Table, error) {
	a, err := en.Analyser()
	if err != nil {
		return nil, err
	}
	t := &Table{}
	for _, set := range []struct {
		name string
		read func(dir string) ([]namedText, error)
	}{{"ieer", readIeer}, {"worldwide", readWorldwide}} {
		texts, err := set.read(dir)
		if err != nil {
			return nil, err
		}
		counts, err := countNames(ctx, a, texts)
		if err != nil {
			return nil, err
		}
		counts.addTo(t, set.name)
	}
	return t, nil
}

// nameCounts counts names by type.
type nameCounts [5]tally

func (c *nameCounts) addTo(t *Table, set string) {
	var all tally
	for _, kind := range nameTypes {
		all.add(c[kind])
	}
	t.addTally(set, all)
	for i, what := range []string{"person", "place", "organisation"} {
		t.addTally(set+", "+what, c[nameTypes[i]])
	}
}

func countNames(ctx context.Context, a *lang.Analyser, texts []namedText) (*nameCounts, error) {
	each, err := sideBySide(ctx, len(texts), func(i int) (c nameCounts, err error) {
		doc, err := a.Analyse(texts[i].text, texts[i].paragraphs)
		if err == nil {
			doc, err = a.Annotate(doc, noTrees)
		}
		if err != nil {
			return c, fmt.Errorf("names: %w", err)
		}
		c.count(texts[i].gold, doc.Names())
		return c, nil
	})
	if err != nil {
		return nil, err
	}
	var sum nameCounts
	for _, c := range each {
		for k := range c {
			sum[k].add(c[k])
		}
	}
	return &sum, nil
}

func (c *nameCounts) count(gold []goldName, found []text.Name) {
	is := map[goldName]bool{}
	for _, g := range gold {
		is[g] = true
		c[g.kind].gold++
	}
	for _, n := range found {
		c[n.Type].predicted++
		if is[goldName{n.Span, n.Type}] {
			c[n.Type].right++
		}
	}
}

// noTrees picks no sentence: names need none.
func noTrees(*text.Doc, text.Sentence) bool { return false }

package statement

import (
	"cmp"
	"slices"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Chains are the statements of an article whose attributions are given, for
// those who fit or measure the table.
type Chains struct {
	chains
	order []int // of the statements, which of those given they are
}

// Choice is a mark that may be a link of a statement.
type Choice struct {
	Statement int // of those given
	Span      text.Span
	Relations []string // one of which it may be
	Signs     []string
}

// NewChains reads the chains of given attributions, of which the spans are
// enough. What has no cue is a quotation alone.
func NewChains(a *news.Article, doc *text.Doc, given []attribution.Attribution) (*Chains, error) {
	who, err := cast.Of(doc, nil)
	if err != nil {
		return nil, err
	}
	w := newWriter(attribution.Read(doc), a, who)
	c := &Chains{chains: chains{writer: w}}
	for i := range given {
		c.all = append(c.all, w.given(given[i]))
		c.order = append(c.order, i)
	}
	slices.SortStableFunc(c.order, func(i, j int) int { return cmp.Compare(c.all[i].Unit, c.all[j].Unit) })
	c.all = inOrder(c.all)
	if err := w.writeAll(c.all); err != nil {
		return nil, err
	}
	c.find()
	return c, nil
}

// given adds to an attribution its unit and the head of its cue.
func (w *writer) given(a attribution.Attribution) found {
	f := found{Attribution: a}
	if a.Cue.Len() == 0 {
		f.how = orphan
	}
	at := f.told()
	f.Head = max(w.phraseHead(at), w.r.Doc.TokenAt(at.Start))
	for i, u := range w.r.Units {
		if w.r.Span(u).Contains(text.Span{Start: at.Start, End: at.Start + 1}) {
			f.Unit = i
		}
	}
	return f
}

// Choices are the marks about each statement.
func (c *Chains) Choices() []Choice {
	var all []Choice
	for i := range c.all {
		if c.all[i].how != cued {
			continue
		}
		for k, last := c.window(i); k < last; k++ {
			m := &c.marks[k]
			var s signs
			c.describe(i, m, &s)
			choice := Choice{c.order[i], m.whole, nil, s.kept}
			for _, r := range m.group.possible() {
				choice.Relations = append(choice.Relations, relationNames[r])
			}
			all = append(all, choice)
		}
	}
	return all
}

// Links are the links of each of the given statements by a table, those of at
// least a chance.
func (c *Chains) Links(t Table, chance float64) [][]news.Link {
	c.table, c.least = t, chance
	all := make([][]news.Link, len(c.all))
	for i := range c.all {
		c.done[i].Via = c.links(i)
		all[c.order[i]] = c.done[i].Via
	}
	return all
}

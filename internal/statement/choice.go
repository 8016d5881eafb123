package statement

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
)

// Least is the chance from which a link is given. Of those between .5 and it,
// where the attributions are found too, every other one is wrong.
const Least = .55

// graded is a mark with its most likely relation to a statement.
type graded struct {
	*mark
	relation relation
	chance   float64
}

// marked are the links of statement i to the marks about it, the likeliest of
// each relation.
func (c *chains) marked(i int) []news.Link {
	var likely []graded
	s := signs{table: c.table}
	for k, last := c.window(i); k < last; k++ {
		m := &c.marks[k]
		s.sum = Weights{}
		c.describe(i, m, &s)
		r, chance := s.sum.likely(m.group.possible())
		if chance >= c.least || c.isOpenLetter(m) && c.introducer(m) == "in" && c.owner(i, m.first) == i {
			likely = append(likely, graded{m, r, chance})
		}
	}
	slices.SortStableFunc(likely, func(a, b graded) int { return cmp.Compare(b.chance, a.chance) })
	var links []news.Link
	for _, g := range likely {
		if l := c.linkTo(g.mark, g.relation); !repeats(links, l) {
			links = append(links, l)
		}
	}
	return links
}

// mostMarks is how many marks before and after a statement are looked at; few
// units have as many.
const mostMarks = 12

// window are the marks [first, last) in the unit of statement i and in its
// sentence.
func (c *chains) window(i int) (first, last int) {
	f := &c.all[i]
	unit, sentence := c.r.Span(c.r.Units[f.Unit]), c.r.Doc.Sentences()[c.r.Doc.SentenceAt(f.told().Start)]
	first = c.marksFrom(min(unit.Start, sentence.Start))
	last = c.marksFrom(max(unit.End, sentence.End))
	k := c.marksFrom(f.told().Start)
	return max(first, k-mostMarks), min(last, k+mostMarks)
}

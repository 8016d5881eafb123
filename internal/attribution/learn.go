package attribution

import (
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Labels are the parts of an attribution as a reader marked them.
type Labels struct {
	Cue, Addressee  text.Span
	Source, Content []text.Span
}

// Corpus is what a marker learns from: a passage for each unit.
type Corpus struct {
	State    int // numbers of a word's state
	Passages []model.Passage
}

// Learn adds a text and its labels.
func (c *Corpus) Learn(doc *text.Doc, labels []Labels, vectors *model.Words) {
	r := Read(doc)
	d := describe(r)
	if s := doc.States(); s != nil {
		c.State = s.Dim
	}
	base := d.words(vectors, c.State)
	for i := range r.Units {
		c.Passages = append(c.Passages, d.passage(base, i, labels))
	}
}

// passage is unit i with its cues, and the words around each of these.
func (d *describer) passage(base *model.Run, i int, labels []Labels) model.Passage {
	u := d.r.Units[i]
	whole := model.Marks{Head: cues, Classes: make([]int, u.Last-u.First)}
	marks := []model.Marks{whole}
	for k := range labels {
		first, last, ok := d.r.find(u, labels[k].Cue)
		if !ok {
			continue
		}
		for w := first; w < last; w++ {
			whole.Classes[w-u.First] = goesOn
		}
		whole.Classes[first-u.First] = begins
		marks = append(marks, d.rolesOf(i, first, last, &labels[k]))
	}
	window := []near{{unit: i}}
	if len(marks) > 1 {
		window = d.r.window(i)
	}
	p := model.Passage{Marks: marks}
	for _, near := range window {
		if near.unit == i {
			marks[0].First = len(p.Words)
		}
		p.Append(base, d.r.Units[near.unit].First, d.r.Units[near.unit].Last)
	}
	return p
}

// rolesOf is the classes of the words around a cue.
func (d *describer) rolesOf(i, first, last int, gold *Labels) model.Marks {
	var own model.Run
	m := model.Marks{Head: roles}
	for _, w := range d.around(nil, &own, i, first, last) {
		class := gold.class(d.r.Words[w].Span)
		if first <= w && w < last {
			class = cue
		}
		m.Classes = append(m.Classes, class)
	}
	m.Features = own.All()
	return m
}

// find returns the words [first, last) of a unit that a span covers; none when
// it lies inside a quotation that is one word.
func (r *Reading) find(u Unit, s text.Span) (first, last int, ok bool) {
	first = -1
	for i := u.First; i < u.Last; i++ {
		w := r.Words[i]
		if !w.Overlaps(s) {
			continue
		}
		if w.Quote >= 0 && !s.Contains(w.Span) {
			return 0, 0, false
		}
		if first < 0 {
			first = i
		}
		last = i + 1
	}
	return first, last, first >= 0
}

// class is the part that at least half of a word belongs to.
func (g *Labels) class(w text.Span) int {
	for _, part := range []struct {
		spans []text.Span
		class int
	}{{g.Source, source}, {g.Content, content}, {[]text.Span{g.Addressee}, addressee}} {
		for _, s := range part.spans {
			if shared := min(w.End, s.End) - max(w.Start, s.Start); shared > 0 && 2*shared >= w.Len() {
				return part.class
			}
		}
	}
	return nothing
}

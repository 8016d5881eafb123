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

// Corpus is what markers learn from: a sequence for each unit, and one for
// each cue.
type Corpus struct{ Cues, Roles []model.Sequence }

// Learn adds a text and its labels.
func (c *Corpus) Learn(doc *text.Doc, labels []Labels, vectors *model.Words) {
	r := Read(doc)
	d := describe(r)
	base := d.words(vectors)
	for i, u := range r.Units {
		var picked, classes []int
		for k := u.First; k < u.Last; k++ {
			picked, classes = append(picked, k), append(classes, outside)
		}
		for k := range labels {
			first, last, ok := r.find(u, labels[k].Cue)
			if !ok {
				continue
			}
			for w := first; w < last; w++ {
				classes[w-u.First] = goesOn
			}
			classes[first-u.First] = begins
			c.Roles = append(c.Roles, d.roles(base, i, first, last, &labels[k]))
		}
		c.Cues = append(c.Cues, model.NewSequence(base, picked, nil, classes))
	}
}

// roles is the sequence of the words around a cue.
func (d *describer) roles(base *model.Run, i, first, last int, gold *Labels) model.Sequence {
	var extra model.Run
	picked := d.around(nil, &extra, i, first, last)
	classes := make([]int, len(picked))
	for k, w := range picked {
		classes[k] = gold.class(d.r.Words[w].Span)
		if first <= w && w < last {
			classes[k] = cue
		}
	}
	return model.NewSequence(base, picked, &extra, classes)
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

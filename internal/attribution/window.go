package attribution

import (
	"hearsay/internal/model"
)

// mostAfter is how many quotations after a unit are read with it.
const mostAfter = 4

// near is a unit that is read with a cue, and how far it is from the cue's: 0
// for the same, -1 before, 1 after, 2 in a later paragraph.
type near struct{ unit, far int }

// window lists the units that are read with a cue in unit i: a quotation alone
// before it in its paragraph, the unit, and the quotations alone that follow it,
// in the paragraphs after it too.
func (r *Reading) window(i int) []near {
	u := r.Units[i]
	if u.Inside >= 0 {
		return []near{{i, 0}}
	}
	var all []near
	if j := r.Before(i); j >= 0 && r.Units[j].Paragraph == u.Paragraph && r.Bare(j) {
		all = append(all, near{j, -1})
	}
	all = append(all, near{i, 0})
	j := r.After(i)
	for n := 0; n < mostAfter && j < len(r.Units) && r.Bare(j) && r.Units[j].Paragraph <= u.Paragraph+n+1; n++ {
		far := 1
		if r.Units[j].Paragraph != u.Paragraph {
			far = 2
		}
		all = append(all, near{j, far})
		j = r.After(j)
	}
	return all
}

// around appends the words that are read with a cue, the words [first, last) of
// unit i, and describes their places.
func (d *describer) around(picked []int, own *model.Run, i, first, last int) []int {
	a := d.place(first, last)
	for _, near := range d.r.window(i) {
		u := d.r.Units[near.unit]
		for k := u.First; k < u.Last; k++ {
			a.describe(own, k, near.far)
			own.End(model.RunWord{})
			picked = append(picked, k)
		}
	}
	return picked
}

package page

import (
	"cmp"
	"slices"
)

// Repeated is what pages of one host repeat, for those who look.
type Repeated struct {
	Pages int
	Lines []RepeatedLine // on two pages or more, the most frequent first
	Paths []RepeatedPath // the same
}

// RepeatedLine is a line that pages of a host show.
type RepeatedLine struct {
	Text  string // its beginning, as on the latest page
	Pages int
	Place Place
}

// RepeatedPath is a path with the use that pages make of it.
type RepeatedPath struct {
	Path       string
	Text, None int // pages whose paragraphs there are text, and are not
}

// RepeatedOn returns what pages of one host repeat.
func RepeatedOn(sights []Sight) Repeated {
	lines, paths := map[lineKey]*RepeatedLine{}, map[string]*RepeatedPath{}
	for _, s := range sights {
		for _, l := range s.Lines {
			r := entry(lines, l.key)
			r.Text, r.Pages, r.Place = l.Text, r.Pages+1, r.Place|l.Place
		}
		for _, p := range s.Paths {
			r := entry(paths, p.Path)
			if r.Path = p.Path; p.Kept > p.Left {
				r.Text++
			} else {
				r.None++
			}
		}
	}
	out := Repeated{Pages: len(sights)}
	for _, l := range lines {
		if l.Pages > 1 {
			out.Lines = append(out.Lines, *l)
		}
	}
	for _, p := range paths {
		if p.Text+p.None > 1 {
			out.Paths = append(out.Paths, *p)
		}
	}
	slices.SortFunc(out.Lines, func(a, b RepeatedLine) int { return cmp.Or(b.Pages-a.Pages, cmp.Compare(a.Text, b.Text)) })
	slices.SortFunc(out.Paths, func(a, b RepeatedPath) int {
		return cmp.Or(b.Text+b.None-a.Text-a.None, cmp.Compare(a.Path, b.Path))
	})
	return out
}

func entry[K comparable, V any](m map[K]*V, k K) *V {
	if m[k] == nil {
		m[k] = new(V)
	}
	return m[k]
}

// String names the places of a line.
func (p Place) String() string {
	switch p {
	case Above:
		return "above"
	case Below:
		return "below"
	case Within:
		return "within"
	}
	return "varying"
}

package statement

import (
	"slices"

	"hearsay/internal/lexicon"
)

// found is an attribution while it is being put together. Its stretches count
// words of its unit.
type found struct {
	unit      int
	cue       cue
	source    stretch
	place     place
	addressee stretch
	content   []stretch
	elsewhere []int   // units that belong to the content as a whole
	reporter  stretch // the X of a final ", X reported"
}

// first is where the attribution's own words begin, content apart.
func (f *found) first() int {
	if f.place == before {
		return min(f.source.first, f.cue.first)
	}
	return f.cue.first
}

// last is where they end.
func (f *found) last() int {
	if f.place == after {
		return f.source.last
	}
	return f.cue.last
}

// words counts those of the content, a quotation as one.
func (f *found) words() int {
	n := 0
	for _, s := range f.content {
		n += s.last - s.first
	}
	return n
}

// attributions finds the attributions of a unit, those without content too.
func (u *unit) attributions(index int) []found {
	if f, ok := u.transcript(index); ok {
		return []found{f}
	}
	var all []found
	for _, c := range u.cues() {
		source, where := u.source(c, all)
		if source.first < c.last && c.first < source.last {
			source, where = stretch{}, nowhere // a shared subject that holds the cue is none
		}
		all = append(all, found{unit: index, cue: c, source: source, place: where})
	}
	for i := range all {
		u.fill(all, i)
	}
	all = slices.DeleteFunc(all, u.slight)
	return u.withColonQuotes(u.foldReporter(all), index)
}

// withColonQuotes adds the quotations after a colon that no attribution took:
// "She rejected it: “…”".
func (u *unit) withColonQuotes(all []found, index int) []found {
	if len(all) == 0 {
		return all
	}
	for i := 1; i < len(u.words); i++ {
		if u.is(i, quoted) && u.is(i-1, colon) && !slices.ContainsFunc(all, func(f found) bool { return u.inContent(&f, i) }) {
			all = append(all, found{unit: index, cue: cue{how: orphan}, content: []stretch{{i, i + 1}}})
		}
	}
	return all
}

// foldReporter makes of a final ", X reported", whose content would hold an
// attribution, the last link of that attribution.
func (u *unit) foldReporter(all []found) []found {
	n := len(all) - 1
	if n < 1 || !u.closes(&all[n]) || all[n].cue.lemma != "report" || len(all[0].content) == 0 {
		return all
	}
	all[0].reporter = all[n].source
	return all[:n]
}

// closes reports whether f is a final ", X said", whose content is all that
// stands before it.
func (u *unit) closes(f *found) bool {
	return f.place == before && f.cue.how == finite && f.cue.frame.Has(lexicon.Speech|lexicon.Clause) &&
		u.is(f.first()-1, comma) && u.low(f.first()-1) != ";" && !u.is(f.first()-2, quoted) && u.contentStart(f) >= len(u.words)-1
}

// transcript finds "NAME: words" at the start of a paragraph.
func (u *unit) transcript(index int) (found, bool) {
	for i := 1; i <= longestLabel && i+1 < len(u.words); i++ {
		if !u.is(i, colon) {
			continue
		}
		s := stretch{0, i}
		if !u.label(s) || !u.capitals(s) || u.is(i+1, quoted) {
			return found{}, false
		}
		end := len(u.words)
		f := found{unit: index, cue: cue{how: transcript, first: i, last: i + 1}, source: s, place: before, content: []stretch{{i + 1, end}}}
		return f, end > i+1
	}
	return found{}, false
}

func (u *unit) capitals(s stretch) bool {
	for i := s.first; i < s.last; i++ {
		if !u.words[i].cap {
			return false
		}
	}
	return true
}

package statement

import (
	"hearsay/internal/text"
)

// attributions finds the attributions of all units, in text order, and joins
// to them the sentences that hold nothing but a quotation.
func (r *reader) attributions() []found {
	var all []found
	for i := range r.units {
		here := r.units[i].attributions(i)
		r.joinUnits(here, i)
		for _, f := range here {
			if len(f.content) > 0 || len(f.elsewhere) > 0 {
				all = append(all, f)
			}
		}
	}
	return all
}

// joinUnits gives the units before and after unit i that are quotations alone
// to the attributions in it.
func (r *reader) joinUnits(here []found, i int) {
	for k := range here {
		f := &here[k]
		if len(f.content) == 0 && k == 0 && r.pureQuote(i-1) && r.units[i-1].paragraph == r.units[i].paragraph {
			f.elsewhere = append(f.elsewhere, i-1)
		}
	}
	if len(here) == 0 {
		return
	}
	f := r.lastToSpeak(here)
	if r.endsInColon(i) {
		f = &here[len(here)-1]
	}
	if len(here) == 1 && here[0].cue.how == transcript {
		for j := i + 1; j < len(r.units) && r.units[j].paragraph == r.units[i].paragraph; j++ {
			here[0].elsewhere = append(here[0].elsewhere, j)
		}
		return
	}
	if f == nil {
		return
	}
	for j := i + 1; j < len(r.units) && r.pureQuote(j) && (r.units[j].paragraph == r.units[i].paragraph || j == i+1 && r.endsInColon(i)); j++ {
		f.elsewhere = append(f.elsewhere, j)
	}
}

// lastToSpeak returns the last attribution whose content holds a quotation.
func (r *reader) lastToSpeak(here []found) *found {
	for i := len(here) - 1; i >= 0; i-- {
		if r.speaks(&here[i]) {
			return &here[i]
		}
	}
	return nil
}

func (r *reader) endsInColon(i int) bool {
	u := &r.units[i]
	return u.is(len(u.words)-1, colon)
}

// speaks reports whether the content holds a quotation.
func (r *reader) speaks(f *found) bool {
	if len(f.elsewhere) > 0 {
		return true
	}
	for _, s := range f.content {
		for i := s.first; i < s.last; i++ {
			if r.units[f.unit].is(i, quoted) {
				return true
			}
		}
	}
	return false
}

func (r *reader) pureQuote(i int) bool {
	if i < 0 || i >= len(r.units) {
		return false
	}
	u := &r.units[i]
	return u.is(0, quoted) && (len(u.words) == 1 || len(u.words) == 2 && u.is(1, stop))
}

// whole is the content of a unit that is content alone: its quotation, or all
// of it.
func (r *reader) whole(i int) text.Span {
	u := &r.units[i]
	if u.is(0, quoted) && r.pureQuote(i) {
		return u.span(stretch{0, 1})
	}
	return u.span(stretch{0, len(u.words)})
}

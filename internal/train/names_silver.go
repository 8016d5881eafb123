package train

import (
	"strings"

	"hearsay/internal/text"
)

// Silver labels are what a namer finds in news; a name on whose type most of the
// collection agrees has that type.

// votes counts, for a name as it is written, the texts in which it has a type.
type votes map[string]*[5]int32

func (v votes) add(name string, kind text.NameType) {
	counts := v[name]
	if counts == nil {
		counts = new([5]int32)
		v[strings.Clone(name)] = counts
	}
	counts[kind]++
}

// A type is agreed on when a name has it in so many texts, and in such a share
// of those that have the name.
const (
	agreedTexts = 4
	agreedShare = .8
)

// best returns the type that the texts agree on, or NoName.
func (v votes) best(name string) text.NameType {
	counts := v[name]
	if counts == nil {
		return text.NoName
	}
	sum, best := int32(0), text.NoName
	for kind, n := range counts {
		sum += n
		if n > counts[best] {
			best = text.NameType(kind)
		}
	}
	if sum < agreedTexts || float64(counts[best]) < agreedShare*float64(sum) {
		return text.NoName
	}
	return best
}

// correct gives the names of d the types that all agree on; a surname keeps
// what its own text says.
func correct(d *text.Doc, names []text.Name, all votes) []text.Name {
	for i, n := range names {
		if n.Type == text.Person && n.Last-n.First == 1 {
			continue
		}
		if kind := all.best(formOf(d, n.First, n.Last)); kind != text.NoName {
			names[i].Type = kind
		}
	}
	return names
}

// formOf is a name in its words.
func formOf(d *text.Doc, first, last int) string {
	if last-first == 1 {
		return d.Of(d.Tokens()[first].Span)
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(d.Of(d.Tokens()[i].Span))
	}
	return b.String()
}

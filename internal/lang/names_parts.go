package lang

import (
	"hearsay/internal/text"
)

// PersonName is the name of a person in its parts; a part that the name does
// not have is an empty span.
type PersonName struct {
	Title   text.Span // forms of address and ranks right before the name: "Mr.", "Lt. Col."
	Given   text.Span // "Ana", "Ana Maria"
	Surname text.Span // "Petrova", "van der Lind"
	Suffix  text.Span // "Jr.", "III"
}

// PersonName cuts the name of a person. A name of one word is a surname unless
// the lists know it as nothing but a given name; in one of several, the surname
// is the last word with the particles before it. Names that begin with the
// family's are not told apart: that takes knowledge of the person.
func (n *Namer) PersonName(d *text.Doc, name text.Name) PersonName {
	r := roleReader{Namer: n, doc: d}
	first, last := name.First, name.Last
	var p PersonName
	if title := r.titles(first); title < first {
		p.Title = r.span(title, first)
	}
	end := last
	for end > first+1 && r.class(end-1)&NameSuffix != 0 {
		end--
	}
	if end < last {
		p.Suffix = r.span(end, last)
	}
	for end > first+1 && r.word(end-1) == "," {
		end--
	}
	cut := r.surname(first, end)
	if cut < end {
		p.Surname = r.span(cut, end)
	}
	if cut > first {
		p.Given = r.span(first, cut)
	}
	return p
}

// surname returns where the surname of tokens [first, last) begins; last when
// there is only a given name.
func (r *roleReader) surname(first, last int) int {
	if last-first == 1 {
		if c := r.class(first); c&GivenName != 0 && c&FamilyName == 0 {
			return last
		}
		return first
	}
	cut := last - 1
	for cut-1 > first && (r.word(cut-1) == "-" || r.word(cut) == "-") {
		cut--
	}
	for cut-1 > first && r.class(cut-1)&Particle != 0 {
		cut--
	}
	return cut
}

// titles returns where the forms of address before token first begin.
func (r *roleReader) titles(first int) int {
	for i := first; i > r.sentence.First || r.sentence.Last == 0; i-- {
		if i == 0 || r.class(i-1)&Honorific == 0 || !r.upper(i-1) {
			return i
		}
	}
	return first
}

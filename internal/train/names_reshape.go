package train

import (
	"slices"
	"strings"

	"hearsay/internal/lang"
	"hearsay/internal/text"
)

// reshaper corrects where names begin and end, by what names are made of.
type reshaper struct {
	doc   *text.Doc
	lists *lang.Gazetteer
	names []text.Name
}

// reshape returns names without titles and nationalities before people, and
// bodies with what is said after "of": "Ministry of Harbours and Ferries".
func reshape(d *text.Doc, found []text.Name, lists *lang.Gazetteer) []text.Name {
	r := &reshaper{doc: d, lists: lists, names: make([]text.Name, 0, len(found))}
	for _, n := range found {
		if k := len(r.names); k > 0 && n.First < r.names[k-1].Last {
			continue
		}
		switch {
		case n.Type == text.Person && r.place(n):
			r.add(n.First, n.Last, text.Place)
		case n.Type == text.Person || addressed[r.word(n.First)]:
			r.person(n)
		case n.Type == text.Organisation:
			r.names = append(r.names, r.body(n))
		default:
			r.names = append(r.names, n)
		}
	}
	return r.names
}

func (r *reshaper) word(i int) string { return r.doc.Of(r.doc.Tokens()[i].Span) }

func (r *reshaper) class(i int) lang.NameClass { return r.lists.Class(r.word(i)) }

// place reports whether a whole name is a place and no person: "San Salvador".
func (r *reshaper) place(n text.Name) bool {
	words := make([]string, 0, 8)
	for i := n.First; i < n.Last; i++ {
		words = append(words, r.word(i))
	}
	c := r.lists.Class(words...)
	return len(words) > 1 && c&(lang.Country|lang.Region|lang.City) != 0
}

// addressed are forms of address before people and nothing else; "General" and
// "Justice" open names of bodies, too.
var addressed = map[string]bool{
	"Mr": true, "Mr.": true, "Mrs": true, "Mrs.": true, "Ms": true, "Ms.": true, "Dr": true, "Dr.": true,
	"Sen.": true, "Rep.": true, "Gov.": true, "Gen.": true, "Lt.": true, "Col.": true, "Sgt.": true, "Capt.": true,
}

// bearers are the classes of words that people are called.
const bearers = lang.GivenName | lang.FamilyName

// person adds a person without titles; a nationality before it is a name of
// its own.
func (r *reshaper) person(n text.Name) {
	first := n.First
	for first < n.Last-1 {
		c := r.class(first)
		if peoples(c) && c&bearers == 0 {
			r.add(first, first+1, text.Group)
		} else if c&(lang.Honorific|lang.RoleNoun) == 0 || c&bearers != 0 {
			break
		}
		first++
	}
	kind := n.Type
	if first > n.First && !peoples(r.class(n.First)) {
		kind = text.Person
	}
	if first == n.Last-1 && r.class(first)&(lang.Honorific|lang.RoleNoun) != 0 && r.class(first)&bearers == 0 {
		return
	}
	r.add(first, n.Last, kind)
}

func (r *reshaper) add(first, last int, kind text.NameType) {
	t := r.doc.Tokens()
	r.names = append(r.names, text.Name{Span: text.Span{Start: t[first].Start, End: t[last-1].End}, First: first, Last: last, Type: kind})
}

// body extends "Ministry" over "of Harbours and Ferries".
func (r *reshaper) body(n text.Name) text.Name {
	limit := r.doc.Sentences()[r.doc.SentenceAt(n.Start)].Last
	if r.class(n.Last-1)&lang.BodyHead == 0 {
		return n
	}
	last := n.Last
	if i := last; i < limit && slices.Contains(ofWords, r.word(i)) {
		if i+1 < limit && r.word(i+1) == "the" {
			i++
		}
		last = r.capitals(i+1, limit, last)
	}
	for last > n.Last && last+1 < limit && (r.word(last) == "and" || r.word(last) == "&") && r.common(last+1) {
		last = r.capitals(last+1, limit, last)
	}
	n.Last, n.End = last, r.doc.Tokens()[last-1].End
	return n
}

var ofWords = strings.Fields("of for on")

// capitals returns where the capitalised words from i on end, or other when
// there are none.
func (r *reshaper) capitals(i, limit, other int) int {
	for ; i < limit && upperFirst(r.word(i)); i++ {
		other = i + 1
	}
	return other
}

// common reports whether word i is one that news writes small elsewhere, here
// with a capital letter.
func (r *reshaper) common(i int) bool {
	return upperFirst(r.word(i)) && r.class(i)&(lang.MostlyLower|lang.OftenLower) != 0
}

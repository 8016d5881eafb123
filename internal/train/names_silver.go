package train

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lang"
	"hearsay/internal/text"
)

// Silver labels are what a namer finds in news, corrected by what the text and
// the whole collection agree on: one name has one type in a text (Gale, Church
// and Yarowsky 1992), and mostly in the collection.

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

// best returns the type that at least share of the texts agree on, when there
// are fewest of them.
func (v votes) best(name string, fewest int32, share float64) text.NameType {
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
	if sum < fewest || float64(counts[best]) < share*float64(sum) {
		return text.NoName
	}
	return best
}

// silver corrects the names of one text.
type silver struct {
	doc   *text.Doc
	lists *lang.Gazetteer
	all   votes // of the collection; nil in the first round
	names []text.Name
	here  votes
	kind  map[string]text.NameType
}

// correct returns the names of d as the text and the collection have them.
func correct(d *text.Doc, found []text.Name, lists *lang.Gazetteer, all votes) []text.Name {
	s := &silver{doc: d, lists: lists, all: all, names: reshape(d, found, lists), here: votes{}, kind: map[string]text.NameType{}}
	for _, n := range s.names {
		s.here.add(s.form(n), n.Type)
	}
	s.surnames()
	s.acronyms()
	for i := range s.names {
		s.names[i].Type = s.settle(s.names[i])
	}
	s.addMissing()
	return s.names
}

// form is a name in its words.
func (s *silver) form(n text.Name) string { return formOf(s.doc, n.First, n.Last) }

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

// surnames settles words that end the name of a person of two words or more.
func (s *silver) surnames() {
	for _, n := range s.names {
		if n.Type == text.Person && n.Last-n.First > 1 && n.Last-n.First < 5 {
			last := s.doc.Of(s.doc.Tokens()[n.Last-1].Span)
			if s.lists.Class(last)&(lang.Country|lang.Demonym|lang.NameSuffix|lang.Calendar) == 0 && utf8.RuneCountInString(last) > 2 {
				s.kind[last] = text.Person
			}
		}
	}
}

// acronyms settles "KPA" after "Kessian Press Agency (KPA".
func (s *silver) acronyms() {
	tokens := s.doc.Tokens()
	for _, n := range s.names {
		if n.Type != text.Organisation || n.Last-n.First < 2 || n.Last+1 >= len(tokens) || s.doc.Of(tokens[n.Last].Span) != "(" {
			continue
		}
		short := s.doc.Of(tokens[n.Last+1].Span)
		if strings.ToUpper(short) == short && len(short) > 1 && short[0] == s.doc.Of(tokens[n.First].Span)[0] {
			s.kind[short] = text.Organisation
		}
	}
}

// settle decides the type of a name.
func (s *silver) settle(n text.Name) text.NameType {
	form := s.form(n)
	if kind := s.kind[form]; kind != text.NoName {
		return kind
	}
	if kind := listed(s.lists, s.doc, n.First, n.Last); kind != text.NoName {
		return kind
	}
	if s.all != nil {
		if kind := s.all.best(form, 4, .8); kind != text.NoName {
			return kind
		}
	}
	if kind := s.here.best(form, 2, .6); kind != text.NoName {
		return kind
	}
	return n.Type
}

// listed returns the type of a phrase that the lists are sure of.
func listed(lists *lang.Gazetteer, d *text.Doc, first, last int) text.NameType {
	words := make([]string, 0, 8)
	for i := first; i < last && i < first+8; i++ {
		words = append(words, d.Of(d.Tokens()[i].Span))
	}
	class := lists.Class(words...)
	person := class & (lang.GivenName | lang.FamilyName | lang.KnownPerson)
	place := class & (lang.Country | lang.Region | lang.City)
	body := class & lang.KnownBody
	switch {
	case class&lang.Demonym != 0 && class&(lang.Country|lang.KnownBody) == 0:
		return text.Group
	case class&lang.Country != 0 && body == 0 && person == 0:
		return text.Place
	case place != 0 && body|person|class&lang.Demonym == 0 && class&(lang.MostlyLower|lang.OftenLower) == 0:
		return text.Place
	case body != 0 && place|person == 0 && (last-first > 1 || strings.ToUpper(words[0]) == words[0] && len(words[0]) > 1):
		return text.Organisation
	case class&lang.KnownPerson != 0 && place|body == 0 && last-first > 1:
		return text.Person
	}
	return text.NoName
}

// addMissing adds names that were found elsewhere, or are listed, where the
// text has them outside of names.
func (s *silver) addMissing() {
	taken := make([]bool, len(s.doc.Tokens()))
	for _, n := range s.names {
		for i := n.First; i < n.Last; i++ {
			taken[i] = true
		}
	}
	for _, sentence := range s.doc.Sentences() {
		for i := sentence.First; i < sentence.Last; {
			n := s.missingAt(i, sentence.Last, taken)
			if n == 0 {
				i++
				continue
			}
			i += n
		}
	}
	slices.SortFunc(s.names, func(a, b text.Name) int { return a.First - b.First })
}

// missingAt adds the longest known name at token i and returns its length.
func (s *silver) missingAt(i, limit int, taken []bool) int {
	tokens := s.doc.Tokens()
	first, _ := utf8.DecodeRuneInString(s.doc.Of(tokens[i].Span))
	if taken[i] || !unicode.IsUpper(first) {
		return 0
	}
	for last := min(limit, i+6); last > i; last-- {
		if slices.Contains(taken[i:last], true) || last < limit && last-i < 2 && s.continues(last) || i > 0 && taken[i-1] {
			continue
		}
		kind := s.knownAs(i, last)
		if kind == text.NoName {
			continue
		}
		s.names = append(s.names, text.Name{
			Span:  text.Span{Start: tokens[i].Start, End: tokens[last-1].End},
			First: i, Last: last, Type: kind,
		})
		return last - i
	}
	return 0
}

// continues reports whether the capitalised words go on at token i.
func (s *silver) continues(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.doc.Of(s.doc.Tokens()[i].Span))
	return unicode.IsUpper(r)
}

func (s *silver) knownAs(first, last int) text.NameType {
	form := formOf(s.doc, first, last)
	if last-first == 1 && s.lists.Class(form)&(lang.MostlyLower|lang.OftenLower|lang.Honorific|lang.RoleNoun|lang.Calendar) != 0 {
		return text.NoName
	}
	if kind := s.kind[form]; kind != text.NoName {
		return kind
	}
	if kind := s.here.best(form, 2, .6); kind != text.NoName {
		return kind
	}
	return listed(s.lists, s.doc, first, last)
}

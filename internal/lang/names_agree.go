package lang

import (
	"math/bits"

	"hearsay/internal/text"
)

// One name has one type in a text (Gale, Church and Yarowsky 1992), and what is
// a name in one place is one in the others. The search sees a run at a time;
// what is here makes its results agree, and lets the lists decide what they
// are sure of. Measured on the even texts of the set "names": F1 of ieer +1.3,
// of worldwide +0.3.

// form is what a text says of a name as it is written, without case.
type form struct {
	key    uint32        // the hash of its words, as in the gazetteer
	places uint32        // where it was found, and where it is a surname
	scores typeScores    // their sum
	known  text.NameType // settled by another name: an acronym
}

// forms is an open hash table of names.
type forms struct {
	mask  uint32
	slots []form
}

func (f *forms) reset(n int) {
	size := 1 << bits.Len(uint((2+longestPerson)*n)) // a person adds one for each word
	if size > cap(f.slots) {
		f.slots = make([]form, size)
	}
	f.slots = f.slots[:size]
	clear(f.slots)
	f.mask = uint32(size - 1)
}

// find returns the slot of a form: its own, or the free one where it belongs.
func (f *forms) find(key uint32) *form {
	for at := key & f.mask; ; at = (at + 1) & f.mask {
		if s := &f.slots[at]; s.key == key || s.key == 0 {
			return s
		}
	}
}

func (f *forms) add(key uint32) *form {
	s := f.find(key)
	s.key = key
	return s
}

// kind is the type that the text gives a form: settled, or best in two places or
// more together. NoName when it gives none.
func (s *form) kind() text.NameType {
	if s.known != text.NoName {
		return s.known
	}
	if s.places < 2 {
		return text.NoName
	}
	return s.scores.best()
}

// typeScores are what the search gives a name of each type.
type typeScores [5]int32

func (s *typeScores) add(o typeScores) {
	for k, n := range o {
		s[k] += n
	}
}

func (s *typeScores) best() text.NameType {
	best := text.Person
	for k := best; int(k) < len(s); k++ {
		if s[k] > s[best] {
			best = k
		}
	}
	return best
}

// evidence keeps what the search thought of the types of the names in the run
// that begins at token first.
func (w *namerWork) evidence(first int) {
	for i := range w.scores {
		t := w.tags[first+i]
		if t == outside {
			continue
		}
		for k := range w.typed[first+i] {
			if k > 0 {
				w.typed[first+i][k] = w.scores[i][tagOf(text.NameType(k), t.place())]
			}
		}
	}
}

// scoresOf are the scores of a name; a type that it got from its borders counts
// as one from the lists.
func (w *namerWork) scoresOf(n text.Name) (sum typeScores) {
	for _, s := range w.typed[n.First:n.Last] {
		sum.add(s)
	}
	if w.tags[n.First].nameType() != n.Type {
		sum[n.Type] += listWorth
	}
	return sum
}

// agree settles the types of names and adds those that the search missed.
func (w *namerWork) agree(names []text.Name) []text.Name {
	w.forms.reset(len(names))
	for _, n := range names {
		w.support(w.key(n.First, n.Last), w.scoresOf(n))
	}
	for _, n := range names {
		w.parts(n)
		w.acronym(n)
	}
	for i, n := range names {
		if kind := w.settled(n.First, n.Last); kind != text.NoName {
			names[i].Type = kind
		}
	}
	return w.addMissing(names)
}

func (w *namerWork) support(key uint32, s typeScores) {
	f := w.forms.add(key)
	f.places++
	f.scores.add(s)
}

// key is the hash of the words of tokens [first, last).
func (w *namerWork) key(first, last int) uint32 {
	var h uint32
	for _, t := range w.tokens[first:last] {
		h = phraseHash(h, t.key)
	}
	return h
}

// longestPerson is how many tokens the name of a person can have whose words are
// taken for names of his.
const longestPerson = 4

// parts settles the words of a person's name of several: the last, and those
// before it that would be only a name, which many peoples go by.
func (w *namerWork) parts(n text.Name) {
	if n.Type != text.Person || n.Last-n.First < 2 || n.Last-n.First > longestPerson {
		return
	}
	for i := n.First; i < n.Last; i++ {
		other := otherWords | City | NameSuffix
		if i == n.Last-1 {
			other = Country | Demonym | NameSuffix | Calendar
		}
		if t := &w.tokens[i]; t.class&other == 0 && t.folded.end-t.folded.start > 2 {
			w.support(t.key, w.scoresOf(n))
		}
	}
}

// acronym settles "KPA" after "Kessian Press Agency (".
func (w *namerWork) acronym(n text.Name) {
	if n.Type != text.Organisation || n.Last-n.First < 2 || n.Last+1 >= len(w.tokens) || w.doc.Of(w.doc.Tokens()[n.Last].Span) != "(" {
		return
	}
	short, long := &w.tokens[n.Last+1], &w.tokens[n.First]
	if short.shape == allCapitals && w.bytes[short.folded.start] == w.bytes[long.folded.start] {
		w.forms.add(short.key).known = text.Organisation
	}
}

// settled is the type of tokens [first, last) as the text, then the lists have
// it.
func (w *namerWork) settled(first, last int) text.NameType {
	key := w.key(first, last)
	if f := w.forms.find(key); f.key == key && f.known != text.NoName {
		return f.known
	}
	kind := listed(w.lists.get(key), last-first, w.tokens[first].shape)
	f := w.forms.find(key)
	switch {
	case f.key != key || kind == text.Group || w.lists.get(key)&Country != 0 && kind == text.Place:
		return kind
	case kind == text.NoName:
		return f.kind()
	}
	scores := f.scores
	scores[kind] += listWorth * int32(f.places)
	return scores.best()
}

// listWorth is what the lists add to the score of a type for each place of a
// form, where the largest weight of a feature is 127: 100 and 200 come to the same,
// a decision by the lists alone loses .1 of people on worldwide.
const listWorth = 100

// listed is the type of a phrase that the lists are sure of.
func listed(c NameClass, words int, s nameShape) text.NameType {
	person, place, body := c&(GivenName|FamilyName|KnownPerson), c&(Country|Region|City), c&KnownBody
	switch {
	case peoples(c):
		return text.Group
	case place != 0 && body|person|c&(Demonym|MostlyLower|OftenLower) == 0:
		return text.Place
	case body != 0 && place|person == 0 && (words > 1 || s == allCapitals || s == dotted):
		return text.Organisation
	case c&KnownPerson != 0 && place|body == 0 && words > 1:
		return text.Person
	}
	return text.NoName
}

// longestMissed is how many tokens a name has that is looked for.
const longestMissed = 6

// addMissing adds the names that the text, or the lists, know where the search
// found none.
func (w *namerWork) addMissing(names []text.Name) []text.Name {
	all := w.agreed[:0]
	for _, s := range w.doc.Sentences() {
		w.caps = w.capitals(s)
		for i := s.First; i < s.Last; {
			if len(names) > 0 && names[0].First == i {
				all = append(all, names[0])
				i, names = names[0].Last, names[1:]
				continue
			}
			limit := min(s.Last, i+longestMissed)
			if len(names) > 0 {
				limit = min(limit, names[0].First)
			}
			n, ok := w.missing(i, limit, s)
			if !ok {
				n, ok = w.wholePerson(i, limit, s)
			}
			if !ok {
				n, ok = w.wholeCompany(i, limit, s)
			}
			if ok {
				all = append(all, n)
				i = n.Last
				continue
			}
			i++
		}
	}
	w.agreed = all
	return all
}

// missing returns the longest known name that begins at token i and ends
// before limit. A word alone must not be a part of something longer.
func (w *namerWork) missing(i, limit int, s text.Sentence) (text.Name, bool) {
	if !w.tokens[i].strong() || i > s.First && w.tags[i-1] != outside {
		return text.Name{}, false
	}
	for last := limit; last > i; last-- {
		if last == i+1 && !w.standsAlone(i, s) || !w.tokens[last-1].strong() && w.tokens[last-1].class&Owner == 0 {
			continue
		}
		if kind := w.settled(i, last); kind != text.NoName {
			t := w.doc.Tokens()
			return text.Name{Span: text.Span{Start: t[i].Start, End: t[last-1].End}, First: i, Last: last, Type: kind}, true
		}
	}
	return text.Name{}, false
}

// standsAlone reports whether the word i may be a name by itself: what follows it
// is no part of it, and the word is no other word, unless the text has somebody
// who is called so.
func (w *namerWork) standsAlone(i int, s text.Sentence) bool {
	t := &w.tokens[i]
	if i+1 < s.Last && w.tokens[i+1].strong() {
		return false
	}
	if t.class&notAlone == 0 {
		return true
	}
	f := w.forms.find(t.key)
	titled := i > s.First && w.tokens[i-1].class&Article != 0
	return f.key == t.key && f.kind() == text.Person && t.class&(Honorific|FamilyName) != 0 && !titled && !(t.start && t.class&MostlyLower != 0)
}

// notAlone are words that are no name by themselves only because they are one
// elsewhere. Surnames are no exception: "Style" and "Thaw" come with them.
const notAlone = MostlyLower | OftenLower | Honorific | RoleNoun | Calendar

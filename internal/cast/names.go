package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// findNames adds the proper names: runs of capitalised words, with the
// particles and prepositions that names hold, without the titles before them.
func (s *script) findNames(e *evidence) {
	for i := 0; i < len(s.words); {
		if end := s.datelineEnd(i); end > i {
			i = end
			continue
		}
		if !s.startsName(i, e) {
			i++
			continue
		}
		end := s.runEnd(i)
		s.addRun(i, end, e)
		i = end
	}
}

// startsName reports whether a name, or a title before one, begins at token i.
func (s *script) startsName(i int, e *evidence) bool {
	w := &s.words[i]
	switch {
	case !w.is(capital):
		return false
	case w.is(closed) && !w.is(shout):
		return s.placeEnd(i) > i+1 || !w.is(opens) && determiners[w.low] == bare && len(w.low) > 2 && s.word(i+1, i).is(capital)
	case s.word(i+1, i).is(capital):
		return true
	case w.is(opens):
		return e.name(w) || e.surnames[w.low] || s.low(i+1, i) == "of" && s.word(i+2, i).is(capital) && s.opensBody(i, i+1)
	}
	return true
}

func knownFirst(low string) bool {
	_, ok := lexicon.FirstName(low)
	return ok
}

// runEnd returns the end of the run of words that begins at token i and may
// make one name.
func (s *script) runEnd(i int) int {
	end := max(s.placeEnd(i), i+1)
	for {
		next := s.extend(i, end)
		if next == end {
			return end
		}
		end = next
	}
}

// extend returns the end of the run [i, end) with its next word, or end.
func (s *script) extend(i, end int) int {
	w, after := s.word(end, i), s.word(end+1, i)
	switch {
	case w.low != "of" && w.is(capital) && (!w.is(closed) || w.is(shout) || !w.is(opens) && len(w.low) > 2 && !s.words[end-1].is(closed)):
		if lexicon.PlaceOf(w.low) == lexicon.Calendar && !after.is(capital) {
			return end
		}
		return end + 1
	case innerParticles[w.low]:
		return s.afterParticles(i, end)
	case !after.is(capital) || after.is(closed):
		return end
	case w.low == "&":
		return end + 2
	case w.low == "of" && s.opensBody(i, end):
		return end + 2
	case lexicon.PlaceOf(after.low) == lexicon.Calendar:
		return end
	case (w.low == "for" || w.low == "on") && lexicon.BodyOf(s.words[end-1].low) == lexicon.BodyHead:
		return end + 2
	case w.low == "and" && s.longBody(i, end) && !knownFirst(after.low):
		return end + 2
	case w.low == "," && (after.low == "jr." || after.low == "sr." || lexicon.BodyOf(after.low) == lexicon.Company && len(after.low) < 5):
		return end + 2
	}
	if w.low == "of" && after.low == "the" && s.opensBody(i, end) && s.word(end+2, i).is(capital) {
		return end + 3
	}
	return end
}

// afterParticles returns the end of the name that goes on after the particles
// at end, or end: "van der | Berg".
func (s *script) afterParticles(i, end int) int {
	for k := end + 1; k < end+4; k++ {
		if w := s.word(k, i); w.is(capital) && !w.is(closed) {
			return k + 1
		} else if !innerParticles[w.low] {
			break
		}
	}
	return end
}

var innerParticles = set("de del della di da dos du la le las van von der den ten ter zu bin ben ibn al el y")

// opensBody reports whether the last word of a run can be followed by "of":
// "Ministry of", "Bank of", "Secretary of".
func (s *script) opensBody(i, end int) bool {
	w := &s.words[end-1]
	return lexicon.BodyOf(w.low) == lexicon.BodyHead || w.role.Kind != lexicon.NoRole || w.low == "house"
}

// longBody reports whether a run already holds a body's head and a preposition
// after it: "Ministry of Labour" may go on with "and".
func (s *script) longBody(i, end int) bool {
	head := false
	for ; i < end; i++ {
		w := &s.words[i]
		if head && !w.is(capital) {
			return true
		}
		head = head || lexicon.BodyOf(w.low) == lexicon.BodyHead
	}
	return false
}

// placeEnd returns the end of the longest place name of several words at token
// i, or i.
func (s *script) placeEnd(i int) int {
	for n := lexicon.PlaceWords; n > 1; n-- {
		if i+n > len(s.words) || s.words[i+n-1].sentence != s.words[i].sentence || !s.words[i+n-1].is(capital) {
			continue
		}
		if lexicon.PlaceOf(s.join(i, i+n)) != lexicon.NoPlace {
			return i + n
		}
	}
	return i
}

// join is the words of [first, last) in lower case with single spaces.
func (s *script) join(first, last int) string {
	if last == first+1 {
		return s.words[first].low
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(s.words[i].low)
	}
	return b.String()
}

// addRun adds the name within a run of capitalised words: what follows the
// titles. A run of titles alone is left to the role finder.
func (s *script) addRun(from, to int, e *evidence) {
	for from < to && s.words[from].is(opens) && e.opener(&s.words[from]) {
		from++
	}
	if from < to && s.words[to-1].role.Plural {
		return // "House Republicans": the role finder's
	}
	if k := s.bodyThenPerson(from, to); k > from {
		s.addRun(from, k, e)
		s.addRun(k, to, e)
		return
	}
	first, titled := s.titleEnd(from, to, e)
	if first >= to {
		return
	}
	m, t := Mention{Kind: Name}, trait{first: first, last: to, from: from, to: to, of: -1}
	t.gender, t.honorific = s.titleGender(from, first)
	switch {
	case titled:
		m.Type = news.Person
	default:
		m.Type, t.place = s.classify(first, to)
	}
	if m.Type == demonym || m.Type == "" && to == first+1 && s.adjective(first) {
		s.addDemonym(first, to)
		return
	}
	t.owner = isPossessive(s.low(to, from))
	t.place = t.place || m.Type == "" && locatives[s.low(first-1, first)]
	t.subject = s.subjectAt(from)
	s.add(m, t)
	for i := from; i < first; i++ {
		s.at[i] = inTitle
	}
}

// bodyThenPerson returns where a person's name begins right after a known
// body's in one run, "United Nations | Ana Petrova", or from.
func (s *script) bodyThenPerson(from, to int) int {
	for k := from + 2; k+1 < to; k++ {
		if knownFirst(s.words[k].low) && lexicon.KnownBody(s.join(from, k)) {
			return k
		}
	}
	return from
}

func isPossessive(low string) bool { return low == "'s" || low == "’s" || low == "'" || low == "’" }

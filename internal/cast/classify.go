package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// demonym marks an adjective or the people of a country; it never leaves the
// package.
const demonym news.SpeakerType = "demonym"

// classify tells what the name [first, last) stands for by its words alone,
// "" when they do not tell, and whether it is a place.
func (s *script) classify(first, last int) (t news.SpeakerType, place bool) {
	name := s.join(first, last)
	if lexicon.KnownBody(name) {
		return news.Organisation, false
	}
	switch lexicon.PlaceOf(name) {
	case lexicon.Country, lexicon.Capital:
		return news.Country, true
	case lexicon.Region, lexicon.City:
		return news.Organisation, true
	case lexicon.Demonym:
		return demonym, false
	case lexicon.Calendar:
		return demonym, false
	}
	return s.classifyWords(first, last)
}

func (s *script) classifyWords(first, last int) (news.SpeakerType, bool) {
	w, end := &s.words[first], &s.words[last-1]
	given := knownFirst(w.low) && last-first > 1
	switch {
	case s.bodyWords(first, last, given), last-first > 1 && things[end.low]:
		return news.Organisation, false
	case last-first == 1 && w.is(shout) && len(w.low) <= 6:
		return news.Organisation, false
	case given:
		return news.Person, false
	case last-first > 1 && lexicon.PlaceOf(w.low) == lexicon.Demonym:
		return news.Organisation, false
	case placeHeads[w.low] && last-first > 1 || placeEnds[end.low] && last-first > 1:
		return news.Country, true
	case last-first == 1 && pluralDemonym(w.low):
		return demonym, false
	case last-first > 1 && initial(w.low):
		return news.Person, false
	}
	return "", false
}

// bodyWords reports whether a word of the name is the head of a body's name.
func (s *script) bodyWords(first, last int, given bool) bool {
	end := &s.words[last-1]
	switch lexicon.BodyOf(end.low) {
	case lexicon.BodyHead, lexicon.Company:
		return !given || last-first > 2 || !surnameHeads[end.low]
	}
	if lexicon.KnownBody(end.low) {
		return last-first > 1
	}
	for i := first; i+1 < last; i++ {
		after := s.words[i+1].low
		if lexicon.BodyOf(s.words[i].low) == lexicon.BodyHead && (after == "of" || after == "for" || after == "on") {
			return true
		}
	}
	return false
}

// surnameHeads are heads of bodies that are surnames too.
var surnameHeads = set("church post banks guard chambers store house media wells steel partners bros gas capital front order")

// placeHeads and placeEnds are words of place names.
var (
	placeHeads = set("port lake mount mt. fort cape san santa santo st. saint upper lower north south east west new")
	placeEnds  = set(`street avenue road square river lake bay island islands county valley beach hills airport bridge
		province district region peninsula sea ocean mountains desert park harbor harbour town city heights boulevard`)
)

// things end the names of what is neither a person nor a place.
var things = set(`act bill law treaty accord accords agreement plan deal award awards prize cup day week war wars summit
	amendment project initiative program programme fund index show report poll survey pac zone games olympics scandal
	crisis debate tower building stadium arena hall palace castle cathedral temple street revolution protocol code rule
	doctrine theory effect line route highway express festival trophy championship championships open masters tour series`)

func initial(low string) bool { return len(low) == 2 && low[1] == '.' }

// pluralDemonym finds the people of a country: "Kessians", "Russians".
func pluralDemonym(low string) bool {
	singular := strings.TrimSuffix(low, "s")
	return singular != low && (lexicon.PlaceOf(singular) == lexicon.Demonym || strings.HasSuffix(singular, "ian"))
}

// adjective reports whether the unknown name at token i is an adjective made
// from a place: "Kessian ships".
func (s *script) adjective(i int) bool {
	low, after := s.words[i].low, s.word(i+1, i)
	if after.is(punct|number|closed|verb|capital) || isPossessive(after.low) {
		return false
	}
	for _, ending := range []string{"ian", "ean", "nese", "lese", "mese", "tese", "ish", "can"} {
		if strings.HasSuffix(low, ending) {
			return true
		}
	}
	return false
}

// addDemonym adds the people of a country, "Russians", as a group; an
// adjective is no mention.
func (s *script) addDemonym(first, last int) {
	if !strings.HasSuffix(s.words[last-1].low, "s") || lexicon.PlaceOf(s.words[last-1].low) == lexicon.Calendar {
		return
	}
	s.add(Mention{Kind: Group, Type: news.Group}, trait{
		first: first, last: last, from: first, to: last, of: -1, subject: s.subjectAt(first),
		role: lexicon.Role{Lemma: s.words[last-1].low, Kind: lexicon.Crowd, Plural: true},
	})
}

// evidence is how the words of an article are written where a capital is not
// forced by the start of a sentence.
type evidence struct {
	lower, upper map[string]bool
	surnames     map[string]bool // that follow a first name somewhere
}

func newEvidence(s *script) *evidence {
	e := &evidence{make(map[string]bool, len(s.words)/2), make(map[string]bool, len(s.words)/8), map[string]bool{}}
	for i := range s.words {
		w := &s.words[i]
		switch {
		case w.is(punct|number) || s.headline[w.sentence]:
		case !w.is(capital):
			e.lower[w.low] = true
		case !w.is(opens):
			e.upper[w.low] = true
			if w.role.Kind != lexicon.NoRole && i > 0 && s.words[i-1].is(capital) && knownFirst(s.words[i-1].low) {
				e.surnames[w.low] = true
			}
		}
	}
	return e
}

// name reports whether a capitalised word that opens a sentence is a name.
func (e *evidence) name(w *word) bool {
	switch {
	case w.is(closed) && !w.is(shout):
		return false
	case e.upper[w.low] || w.is(shout):
		return true
	case e.lower[w.low]:
		return false
	case knownFirst(w.low) || lexicon.PlaceOf(w.low) != lexicon.NoPlace || lexicon.KnownBody(w.low):
		return true
	}
	return !w.is(verb) && w.role.Kind == lexicon.NoRole && lexicon.BodyOf(w.low) == lexicon.NoBody && !commonEnding(w.low)
}

// opener reports whether the first of several capitalised words is there only
// because it opens a sentence: "Yesterday Ana Petrova …".
func (e *evidence) opener(w *word) bool {
	switch {
	case w.is(shout) || w.role.Kind != lexicon.NoRole || knownFirst(w.low):
		return false
	case w.is(closed):
		return true
	}
	return e.lower[w.low] && !e.upper[w.low]
}

// commonEnding finds adverbs, participles and plurals of people, which open
// sentences.
func commonEnding(low string) bool {
	for _, ending := range []string{"ly", "ing", "ed", "ers", "ors", "ists", "ants", "ents", "ees", "ians", "ews", "ives", "men", "tion", "tions", "ment", "ness", "ies", "ity"} {
		if strings.HasSuffix(low, ending) {
			return true
		}
	}
	return false
}

// lowerTitles takes the capitals from the words of headlines in title case
// that the article does not write with one elsewhere.
func (s *script) lowerTitles(e *evidence) {
	for i := range s.headline {
		if s.headline[i] {
			s.lowerTitle(e, s.doc.Sentences()[i])
		}
	}
}

func (s *script) lowerTitle(e *evidence, sentence text.Sentence) {
	for i := sentence.First; i < sentence.Last; i++ {
		w := &s.words[i]
		if !e.upper[w.low] && !knownFirst(w.low) && lexicon.PlaceOf(w.low) == lexicon.NoPlace && !lexicon.KnownBody(w.low) {
			w.flags &^= capital | shout
		}
	}
}

// titleCase reports whether a sentence is a headline: most of its words have a
// capital, and no full stop ends it unless all have.
func (s *script) titleCase(sentence text.Sentence) bool {
	upper, all := 0, 0
	for i := sentence.First; i < sentence.Last; i++ {
		if w := &s.words[i]; !w.is(punct|number) && len(w.low) > 3 {
			all++
			if w.is(capital) {
				upper++
			}
		}
	}
	if s.words[sentence.Last-1].low == "." {
		return all > 5 && upper*20 >= all*17
	}
	return all > 3 && upper*10 > all*7
}

// datelineEnd returns the token after a dateline that begins at token i:
// "PORT VARDA, Kessia (KPA) —".
func (s *script) datelineEnd(i int) int {
	if !s.words[i].is(shout) || !s.opensParagraph(i) {
		return i
	}
	for k := i + 1; k < i+14; k++ {
		w := s.word(k, i)
		switch {
		case dashes[w.low]:
			return k + 1
		case w.low == "." || w.is(closed) && !w.is(capital):
			return i
		}
	}
	return i
}

// afterDateline returns the source without the dateline that it begins with.
func (s *script) afterDateline(source text.Span) text.Span {
	i := s.doc.TokenAt(source.Start)
	if i >= len(s.words) {
		return source
	}
	first, _ := s.bounds(i)
	end := s.datelineEnd(first)
	if end <= i || end >= len(s.words) {
		return source
	}
	start := s.doc.Tokens()[end].Start
	return text.Span{Start: min(start, source.End), End: source.End}
}

var dashes = set("— – - --")

func (s *script) opensParagraph(i int) bool {
	sentence := s.words[i].sentence
	sentences := s.doc.Sentences()
	return i == sentences[sentence].First &&
		(sentence == 0 || sentences[sentence-1].Paragraph != sentences[sentence].Paragraph)
}

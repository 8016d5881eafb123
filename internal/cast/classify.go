package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
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

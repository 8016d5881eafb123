package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

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

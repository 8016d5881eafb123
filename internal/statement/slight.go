package statement

import "hearsay/internal/news"

// What reads like an attribution and says nothing is none: one word after a
// verb that reports no word ("asked about Kessia", "supported it"; of such
// contents annotators share 40 in 100), the name that a thing is called by,
// and what nobody said.

// slight reports whether f is no statement for lack of content or source.
func (u *unit) slight(f found) bool {
	if u.hasAny(f.source.first, min(f.source.first+1, f.source.last), nobodies) {
		return true
	}
	if u.hasAny(f.source.first, f.source.last, thans) {
		return true // "more than its owner has admitted"
	}
	if len(f.content) != 1 || f.cue.how == transcript {
		return false
	}
	s := f.content[0]
	if nameGiving[f.cue.lemma] && (u.onlyNames(s) || anything[u.low(f.source.first)] && u.is(s.first, mark)) {
		return true
	}
	return s.last-s.first == 1 && u.slightWord(s.first, f.cue.class)
}

var (
	nobodies   = wordSet("nobody none what whoever whatever you")
	anything   = wordSet("a an something somebody someone")
	thans      = wordSet("than")
	nameGiving = wordSet("call name dub title label nickname term")
	replies    = wordSet("yes no nothing so this sorry enough")
)

// slightWord reports whether word i alone is no content after a verb of class
// c: one may deny this and demand calm, but "saw it" and "said she" say nothing.
func (u *unit) slightWord(i int, c news.CueClass) bool {
	switch {
	case u.is(i, quoted) || u.is(i, number) || replies[u.low(i)]:
		return false
	case c == news.Neutral || c == news.Belief || c == news.QuestionCue || c == news.Thanks:
		return true
	}
	return objects[u.low(i)] || subjects[u.low(i)] && u.low(i) != "that" || u.is(i, auxiliary) || u.is(i, preposition) || u.is(i, mark)
}

// onlyNames reports whether s is one word, or begins with a name in capitals
// that ends it or has a verb after it; articles and marks count for nothing.
func (u *unit) onlyNames(s stretch) bool {
	i, names := s.first, 0
	for ; i < s.last && (u.words[i].cap || u.is(i, mark) || u.is(i, determiner) || u.is(i, comma)); i++ {
		if u.words[i].cap {
			names++
		}
	}
	if i == s.last || u.verbal(i) {
		return names > 0
	}
	return s.last-s.first == 1 && !u.is(s.first, quoted)
}

package statement

import "hearsay/internal/lexicon"

// nounPhraseLeft returns where the noun phrase that ends before word end
// begins; end itself when there is none.
func (u *unit) nounPhraseLeft(end int) int {
	i := end - 1
	if i < 0 {
		return end
	}
	switch u.class(i) {
	case pronoun:
		return i
	case open, name, number, possessive, mark, participle:
	case determiner:
		if !quantifiers[u.low(i)] && !subjects[u.low(i)] {
			return end
		}
	case comma:
		if u.low(i) != ")" {
			return end
		}
	default:
		return end
	}
	for i > 0 && u.joinsLeft(i-1, end) {
		i--
		if u.low(i) == ")" {
			i = u.bracketOpen(i)
		}
	}
	return u.trimLeft(i, end)
}

// joinsLeft reports whether word i belongs to the noun phrase that goes on at
// i+1.
func (u *unit) joinsLeft(i, end int) bool {
	next := u.class(i + 1)
	if u.is(i, open) && next == name && u.is(i-1, preposition) && !u.nominal(i-2) {
		return false // "In return Kessia …"
	}
	switch u.class(i) {
	case open, name, number, possessive, mark:
		return next != determiner && next != pronoun || quantifiers[u.low(i)]
	case participle:
		return next != determiner && next != pronoun && (!u.words[i].cue.Form.Has(lexicon.Past|lexicon.Participle) || u.low(i+1) == "by" || u.is(i-1, determiner))
	case determiner:
		return next != determiner || quantifiers[u.low(i)]
	case preposition:
		return i > 0 && u.nominal(i-1) && next != participle
	case conjunction:
		return u.low(i) == "and" && i > 0 && u.is(i-1, name) && (next == name || next == determiner)
	case comma:
		return u.low(i) == ")" && i > 0
	case adverb:
		return next == number
	}
	return false
}

func (u *unit) nominal(i int) bool {
	switch u.class(i) {
	case open, name, number, mark:
		return true
	case determiner:
		return quantifiers[u.low(i)] || u.low(i) == "one"
	case pronoun:
		return u.low(i) == "one" || u.low(i) == "others" || u.low(i) == "those"
	}
	return false
}

func (u *unit) bracketOpen(i int) int {
	for j := i - 1; j >= 0 && i-j < longestAside; j-- {
		if u.low(j) == "(" {
			return j
		}
	}
	return i
}

// trimLeft drops what cannot begin a noun phrase.
func (u *unit) trimLeft(i, end int) int {
	for i < end && (u.is(i, preposition) || u.is(i, conjunction) || u.is(i, possessive) || u.low(i) == ")") {
		i++
	}
	return i
}

// nounPhraseRight returns the noun phrase that begins at word i, appositions
// included.
func (u *unit) nounPhraseRight(i int) stretch {
	if i >= len(u.words) {
		return stretch{}
	}
	if u.is(i, pronoun) && u.low(i) != "one" && u.low(i) != "some" {
		return stretch{i, i + 1}
	}
	if j := u.phraseEnd(i); j > i {
		return stretch{i, u.apposition(u.relativeEnd(j))}
	}
	return stretch{}
}

// relativeEnd extends a phrase that ends before word j by "who …".
func (u *unit) relativeEnd(j int) int {
	if u.low(j) != "who" && (u.low(j) != "that" || !u.verbal(j+1) && !u.is(j+1, participle)) {
		return j
	}
	end := j + 1
	for end < len(u.words) && !u.is(end, comma) && !u.is(end, stop) && !u.is(end, quoted) && !u.is(end, colon) && u.low(end) != "that" {
		end++
	}
	return end
}

// phraseEnd returns where the noun phrase that begins at word i ends, without
// appositions.
func (u *unit) phraseEnd(i int) int {
	if u.is(i, pronoun) || objects[u.low(i)] && !u.nominal(i+1) {
		return i + 1
	}
	j := i
	for j < len(u.words) && u.joinsRight(j) && (j == i || !u.startsAnother(j)) {
		j++
	}
	for j > i && (u.is(j-1, preposition) || u.is(j-1, conjunction)) {
		j--
	}
	return j
}

var objects = wordSet("me him her them us you it himself herself themselves")

// startsAnother reports whether a second noun phrase begins at word j.
func (u *unit) startsAnother(j int) bool {
	if !u.is(j, determiner) {
		return false
	}
	switch u.class(j - 1) {
	case preposition, conjunction, determiner:
		return false
	}
	return true
}

func (u *unit) joinsRight(j int) bool {
	switch u.class(j) {
	case determiner, open, name, number, possessive, mark, participle:
		return true
	case temporal:
		return u.is(j-1, determiner) && (u.is(j+1, open) || u.is(j+1, name))
	case verb:
		return reducible[u.low(j)] && u.is(j+1, preposition)
	case preposition:
		return phrasePrepositions[u.low(j)] && !u.aside(j+1)
	case conjunction:
		return u.low(j) == "and" && (u.is(j+1, name) || u.is(j+1, open) || u.is(j+1, determiner)) && !u.verbal(j+2)
	case comma:
		return u.low(j) == "(" || u.low(j) == ")"
	}
	return false
}

var phrasePrepositions = wordSet("of for from at with in to by on")

// aside reports whether a time or an occasion begins at word j: "Monday", "a
// statement".
func (u *unit) aside(j int) bool {
	for k := j; k < j+4; k++ {
		switch {
		case u.is(k, temporal) || occasions[u.low(k)]:
			return true
		case u.is(k, name) || u.is(k, stop) || u.is(k, comma):
			return false
		}
	}
	return false
}

var occasions = wordSet("statement interview interviews speech tweet post email e-mail briefing conference letter report article column blog debate hearing remarks telegram message facebook twitter television broadcast program programme podcast call memo testimony")

// apposition extends a phrase that ends before word j by ", a spokesman for
// Y" up to the next comma or stop.
func (u *unit) apposition(j int) int {
	if !u.is(j, comma) || u.low(j) != "," {
		return j
	}
	switch u.class(j + 1) {
	case determiner, open, name, number:
		if u.opensSentence(j) && !u.is(j+1, determiner) {
			return j
		}
	case pronoun:
		if u.low(j+1) != "who" {
			return j
		}
	default:
		return j
	}
	end := j + 1
	for end < len(u.words) && end-j < longestAside && !u.is(end, comma) && !u.is(end, stop) && !u.is(end, quoted) && !u.is(end, colon) {
		end++
	}
	if u.low(j+1) != "who" && u.hasVerb(j+1, end) || u.opensSentence(j) && !u.is(end, comma) {
		return j
	}
	return end
}

// opensSentence reports whether the phrase before the comma at j belongs to
// an opening "According to X,", after which the content comes.
func (u *unit) opensSentence(j int) bool {
	return u.low(0) == "according" && u.low(1) == "to" && j < longestAside
}

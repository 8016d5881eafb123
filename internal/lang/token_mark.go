package lang

import (
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// mark adds a mark of punctuation or a symbol, or a run of them that is one:
// "...", "?!", "--", "”".
func (k *tokeniser) mark(at int, r rune, size int) int {
	if apostrophe(r) {
		return k.apostrophe(at, r, size)
	}
	end := at + size
	switch {
	case stopRune(r):
		end = k.stopsEnd(at, r)
	case strings.ContainsRune("-=*_~<>—–,|+#$/\\", r):
		end = k.runEnd(at, func(next rune) bool { return next == r })
	}
	if end == at+size {
		end = k.signEnd(at, end, r)
	}
	if rule := k.runEnd(at, rulerRune); rule-at >= shortestRuler {
		end = rule
	}
	return k.add(at, end)
}

// shortestRuler is how many marks make a drawn line or arrow.
const shortestRuler = 4

func rulerRune(r rune) bool { return strings.ContainsRune("-=*_~+#<>|{}", r) }

// stopsEnd keeps dots together, and marks of questions and exclamations with
// at most one dot: "...", "?!", ".?".
func (k *tokeniser) stopsEnd(at int, r rune) int {
	dots := k.runEnd(at, func(r rune) bool { return r == '.' || r == '…' })
	if dots > at+1 {
		return dots
	}
	end := k.runEnd(dots, func(r rune) bool { return r == '?' || r == '!' })
	if next, size := k.runeAt(end); r != '.' && next == '!' && size > 0 {
		return end + size
	}
	return end
}

func stopRune(r rune) bool { return r == '.' || r == '?' || r == '!' || r == '…' }

// runEnd is the end of the run of characters that are of a kind.
func (k *tokeniser) runEnd(at int, of func(rune) bool) int {
	for {
		r, size := k.runeAt(at)
		if size == 0 || !of(r) {
			return at
		}
		at += size
	}
}

// signEnd keeps a sign with what it marks: "#Kessia", "@harbour", "+44".
func (k *tokeniser) signEnd(at, end int, sign rune) int {
	next, _ := k.runeAt(end)
	switch {
	case k.afterWord(at):
		return end
	case sign == '+' && digit(next):
	case (sign == '#' || sign == '@') && unicode.IsLetter(next):
	default:
		return end
	}
	return k.runEnd(end, func(r rune) bool { return wordRune(r) || r == '_' && sign != '+' })
}

func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == '`' }

// apostrophe adds the possessive mark of a plural, or a quotation mark.
func (k *tokeniser) apostrophe(at int, r rune, size int) int {
	end := k.runEnd(at, apostrophe)
	next, _ := k.runeAt(end)
	closes := k.runeBeforeIsText(at)
	switch {
	case r == '‘' || !closes && wordRune(next):
		k.quoted++
	case k.quoted > 0 && closes:
		k.quoted--
	case end == at+size && r != '`' && !wordRune(next) && k.afterPlural(at):
		return k.addClitic(at, end)
	}
	return k.add(at, end)
}

// runeBeforeIsText reports whether something readable is glued before at.
func (k *tokeniser) runeBeforeIsText(at int) bool {
	n := len(k.tokens)
	return n > 0 && k.tokens[n-1].End == at && !opening(k.tokens[n-1].Of(k.t))
}

func opening(mark string) bool {
	switch mark {
	case "(", "[", "{", "“", "«", "—", "–", "--", "/":
		return true
	}
	return false
}

func (k *tokeniser) afterPlural(at int) bool {
	n := len(k.tokens)
	if n == 0 || k.tokens[n-1].End != at || k.tokens[n-1].Kind != text.Word {
		return false
	}
	b := k.t[at-1]
	return strings.IndexByte("sSxXzZ", b) >= 0
}

// elidedEnd is the end of a word that begins with an apostrophe ("'em",
// "'72"), or at.
func (k *tokeniser) elidedEnd(at int, r rune, size int) int {
	if !apostrophe(r) || k.afterWord(at) {
		return at
	}
	end := k.runEnd(at+size, wordRune)
	word := k.t[at+size : end]
	year := len(word) >= 2 && len(word) <= 3 && digit(rune(word[0])) && digit(rune(word[1])) && (len(word) == 2 || word[2] == 's')
	if r != '‘' && year || word != "" && k.lists.Elided.anyCase(word) {
		return end
	}
	return at
}

// emoticons, the longest of each first character first.
var emoticons = strings.Fields(`:-) :-( :-D :-P :-/ :) :( :D :P :/ ;-) ;) ;P (: =) =( >:( ^_^ -_- <3`)

// emoticonEnd is the end of the emoticon at at, or at. It must stand apart
// from letters and digits.
func (k *tokeniser) emoticonEnd(at int) int {
	switch k.t[at] {
	case ':', ';', '(', '=', '>', '^', '-', '<':
	default:
		return at
	}
	for _, e := range emoticons {
		if strings.HasPrefix(k.t[at:k.limit], e) {
			if next, _ := k.runeAt(at + len(e)); !wordRune(next) && !(k.afterWord(at) && next == '/') {
				return at + len(e)
			}
		}
	}
	return at
}

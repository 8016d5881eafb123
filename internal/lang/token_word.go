package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordEnd scans a word: letters and digits, with the marks that stand inside
// one.
func (k *tokeniser) wordEnd(start int) int {
	if end := k.numbersEnd(start); end > start {
		return end
	}
	if end := k.slashedEnd(start); end > start {
		return end
	}
	at, part := start, start
	if k.t[at] == '.' {
		at++ // the stop of ".5"
	}
	for {
		r, size := k.runeAt(at)
		if size == 0 {
			return at
		}
		if !wordRune(r) && !(invisible(r) && k.wordAt(at+size)) {
			if !k.wordAt(at+size) || !k.joins(start, part, at, r, size) {
				return at
			}
			if hyphen(r) {
				part = at + size
			}
		}
		at += size
	}
}

func (k *tokeniser) wordAt(at int) bool {
	r, _ := k.runeAt(at)
	return wordRune(r)
}

func hyphen(r rune) bool { return r == '-' || r == '\u2010' || r == '\u2011' }

// joins reports whether the mark r at at, which has a letter or digit on both
// sides, belongs inside the word that begins at start, whose last part after a
// hyphen begins at part.
func (k *tokeniser) joins(start, part, at int, r rune, size int) bool {
	prev := k.runeBefore(at)
	next, _ := k.runeAt(at + size)
	switch r {
	case '.':
		return digit(prev) && digit(next) || k.initials(at)
	case ':':
		return digit(prev) && digit(next)
	case ',':
		return digit(prev) && k.digitsEnd(at+1) == at+4
	case '/':
		return digit(prev) && digit(next) && at-start <= 5
	case '\'', '’', '`':
		return unicode.IsLetter(next) && (unicode.IsLetter(prev) || next == 's')
	case '_':
		return true
	case '@':
		return unicode.IsLetter(prev) && unicode.IsLetter(next)
	case '*':
		return unicode.IsLetter(prev) && unicode.IsLetter(next)
	case '&':
		return at-start <= 3 && unicode.IsUpper(prev) == unicode.IsUpper(next) && (unicode.IsUpper(prev) || at-start == 1)
	}
	return hyphen(r) && k.keepsHyphen(start, part, at, at+size)
}

// keepsHyphen decides for the hyphen [at, after) after the part that begins at
// part: compounds are cut, words with a prefix or suffix are not.
func (k *tokeniser) keepsHyphen(start, part, at, after int) bool {
	before := k.t[part:at]
	if k.lists.Prefixes.anyCase(before) {
		return true
	}
	end := k.lettersEnd(after)
	behind := k.t[after:end]
	return k.lists.Suffixes.anyCase(behind) ||
		at-start < longestListed && k.lists.Hyphenated.anyCase(k.t[start:end]) ||
		!lowerAt(before) && k.lists.Syllables.anyCase(before) && k.lists.Syllables.anyCase(behind)
}

func lowerAt(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(r)
}

// lettersEnd looks no farther than a listed word is long.
func (k *tokeniser) lettersEnd(at int) int {
	for end := min(k.limit, at+longestListed); at < end && wordRune(rune(k.t[at])); {
		at++
	}
	return at
}

func (k *tokeniser) digitsEnd(at int) int {
	for end := min(k.limit, at+longestListed); at < end && digit(rune(k.t[at])); {
		at++
	}
	return at
}

// initials reports whether the full stop at at stands between single letters:
// "U.S", "p.m", or before the second part of "Ph.D".
func (k *tokeniser) initials(at int) bool {
	next, size := k.runeAt(at + 1)
	after, _ := k.runeAt(at + 1 + size)
	if !unicode.IsLetter(next) || wordRune(after) || apostrophe(after) {
		return false
	}
	prev, size := utf8.DecodeLastRuneInString(k.t[:at])
	return unicode.IsLetter(prev) && !wordRune(k.runeBefore(at-size)) || strings.HasSuffix(k.t[:at], "Ph")
}

// numbersEnd is the end of a telephone number, a date or a postal code in
// figures with hyphens, or start. Ranges of numbers ("5-10") are cut.
func (k *tokeniser) numbersEnd(start int) int {
	var lengths [6]int
	groups, at := 0, start
	for ; groups < len(lengths); groups++ {
		end := k.digitsEnd(at)
		lengths[groups] = end - at
		if end == at || end-at > 5 {
			return start
		}
		at = end
		if r, _ := k.runeAt(at); r != '-' || !k.wordAt(at+1) {
			break
		}
		at++
	}
	if at >= k.limit || !wordRune(rune(k.t[at])) {
		if groups >= 2 || groups == 1 && lengths[1] == 4 && lengths[0]%2 == 1 {
			return at
		}
	}
	return start
}

// slashedEnd is the end of a listed word with a slash, or start.
func (k *tokeniser) slashedEnd(start int) int {
	end := k.lettersEnd(start)
	if r, _ := k.runeAt(end); r != '/' {
		return start
	}
	if end = k.lettersEnd(end + 1); k.lists.Slashed.anyCase(k.t[start:end]) {
		return end
	}
	return start
}

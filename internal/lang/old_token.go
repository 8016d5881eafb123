package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// oldAppendTokens adds the tokens of one paragraph.
func oldAppendTokens(tokens []text.Token, t string, p text.Span) []text.Token {
	for at := p.Start; at < p.End; {
		r, size := utf8.DecodeRuneInString(t[at:p.End])
		switch {
		case unicode.IsSpace(r) || oldInvisible(r):
			at += size
		case oldWordRune(r) || oldLeadsNumber(t[at:p.End]):
			end := oldWordEnd(t, at, p.End)
			tokens = oldAppendWord(tokens, t, at, end, p.End)
			at = tokens[len(tokens)-1].End
		default:
			end := oldMarkEnd(t, at, size, p.End)
			tokens = append(tokens, oldToken(at, end, text.Punct))
			at = end
		}
	}
	return tokens
}

func oldToken(start, end int, kind text.Kind) text.Token {
	return text.Token{Span: text.Span{Start: start, End: end}, Kind: kind}
}

func oldWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// oldInvisible characters carry no text: joiners, byte-order marks, controls.
func oldInvisible(r rune) bool {
	return r == '\u200b' || r == '\u200e' || r == '\u200f' || r == '\ufeff' || r == '\u00ad' || unicode.IsControl(r)
}

// oldLeadsNumber finds ".5" but not the full stop before a word.
func oldLeadsNumber(s string) bool {
	return len(s) > 1 && s[0] == '.' && s[1] >= '0' && s[1] <= '9'
}

// oldMarkEnd keeps runs of the same dash, dot or quotation mark together ("...",
// "--", "”"); every other mark stands alone.
func oldMarkEnd(t string, at, size, limit int) int {
	end := at + size
	if !strings.ContainsRune(".-'`", rune(t[at])) {
		return end
	}
	for end < limit && t[end] == t[at] {
		end++
	}
	return end
}

// oldWordEnd scans a word: letters and digits, with the marks that may stand
// inside one.
func oldWordEnd(t string, at, limit int) int {
	if end := oldAddressEnd(t, at, limit); end > at {
		return end
	}
	if t[at] == '.' {
		at++ // the stop of ".5"
	}
	for at < limit {
		r, size := utf8.DecodeRuneInString(t[at:limit])
		if !oldWordRune(r) && !oldInvisible(r) && !oldJoins(t, at, size, limit) {
			break
		}
		at += size
	}
	return at
}

// oldJoins reports whether the mark at belongs inside a word: "3.5", "1,000",
// "o'clock", "U.S.A", "10:30", "state-run". A hyphen oldJoins as in newspapers'
// compounds; UD splits them, but speakers' roles are easier to read whole.
func oldJoins(t string, at, size, limit int) bool {
	next, _ := utf8.DecodeRuneInString(t[at+size : limit])
	prev, _ := utf8.DecodeLastRuneInString(t[:at])
	if !oldWordRune(next) {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(t[at:]); r {
	case '.':
		return unicode.IsDigit(prev) && unicode.IsDigit(next) || oldInitials(t, at, limit)
	case ',', ':', '/':
		return unicode.IsDigit(prev) && unicode.IsDigit(next)
	case '\'', '’':
		return oldWordRune(prev)
	case '-', '\u2010', '\u2011':
		return oldWordRune(prev)
	case '&':
		return unicode.IsUpper(prev) && unicode.IsUpper(next)
	}
	return false
}

// oldInitials reports whether the full stop at stands between single letters:
// "U.S", "p.m".
func oldInitials(t string, at, limit int) bool {
	next, size := utf8.DecodeRuneInString(t[at+1 : limit])
	after := at + 1 + size
	single := after >= limit || t[after] == '.' || !oldWordRuneAt(t, after)
	return unicode.IsLetter(next) && single && oldSingleLetterBefore(t, at)
}

func oldSingleLetterBefore(t string, at int) bool {
	r, size := utf8.DecodeLastRuneInString(t[:at])
	if !unicode.IsLetter(r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(t[:at-size])
	return at == size || !oldWordRune(before)
}

func oldWordRuneAt(t string, at int) bool {
	r, _ := utf8.DecodeRuneInString(t[at:])
	return oldWordRune(r)
}

// oldAppendWord adds the word and what is split from it: the full stop that it
// keeps or loses, and the clitic.
func oldAppendWord(tokens []text.Token, t string, start, end, limit int) []text.Token {
	if end < limit && t[end] == '.' && oldKeepsStop(t, start, end) {
		return append(tokens, oldToken(start, end+1, oldKindOf(t[start:end])))
	}
	cut := oldCliticStart(t[start:end])
	if cut <= 0 {
		return append(tokens, oldToken(start, end, oldKindOf(t[start:end])))
	}
	return append(tokens,
		oldToken(start, start+cut, oldKindOf(t[start:start+cut])),
		oldToken(start+cut, end, text.Word))
}

func oldKindOf(word string) text.Kind {
	for _, r := range word {
		if unicode.IsLetter(r) {
			return text.Word
		}
	}
	return text.Number
}

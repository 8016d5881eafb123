package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// appendTokens adds the tokens of one paragraph.
func appendTokens(tokens []text.Token, t string, p text.Span) []text.Token {
	for at := p.Start; at < p.End; {
		r, size := utf8.DecodeRuneInString(t[at:p.End])
		switch {
		case unicode.IsSpace(r) || invisible(r):
			at += size
		case wordRune(r) || leadsNumber(t[at:p.End]):
			end := wordEnd(t, at, p.End)
			tokens = appendWord(tokens, t, at, end, p.End)
			at = tokens[len(tokens)-1].End
		default:
			end := markEnd(t, at, size, p.End)
			tokens = append(tokens, token(at, end, text.Punct))
			at = end
		}
	}
	return tokens
}

func token(start, end int, kind text.Kind) text.Token {
	return text.Token{Span: text.Span{Start: start, End: end}, Kind: kind}
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// invisible characters carry no text: joiners, byte-order marks, controls.
func invisible(r rune) bool {
	return r == '\u200b' || r == '\u200e' || r == '\u200f' || r == '\ufeff' || r == '\u00ad' || unicode.IsControl(r)
}

// leadsNumber finds ".5" but not the full stop before a word.
func leadsNumber(s string) bool {
	return len(s) > 1 && s[0] == '.' && s[1] >= '0' && s[1] <= '9'
}

// markEnd keeps runs of the same dash, dot or quotation mark together ("...",
// "--", "”"); every other mark stands alone.
func markEnd(t string, at, size, limit int) int {
	end := at + size
	if !strings.ContainsRune(".-'`", rune(t[at])) {
		return end
	}
	for end < limit && t[end] == t[at] {
		end++
	}
	return end
}

// wordEnd scans a word: letters and digits, with the marks that may stand
// inside one.
func wordEnd(t string, at, limit int) int {
	if end := addressEnd(t, at, limit); end > at {
		return end
	}
	if t[at] == '.' {
		at++ // the stop of ".5"
	}
	for at < limit {
		r, size := utf8.DecodeRuneInString(t[at:limit])
		if !wordRune(r) && !invisible(r) && !joins(t, at, size, limit) {
			break
		}
		at += size
	}
	return at
}

// joins reports whether the mark at belongs inside a word: "3.5", "1,000",
// "o'clock", "U.S.A", "10:30", "state-run". A hyphen joins as in newspapers'
// compounds; UD splits them, but speakers' roles are easier to read whole.
func joins(t string, at, size, limit int) bool {
	next, _ := utf8.DecodeRuneInString(t[at+size : limit])
	prev, _ := utf8.DecodeLastRuneInString(t[:at])
	if !wordRune(next) {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(t[at:]); r {
	case '.':
		return unicode.IsDigit(prev) && unicode.IsDigit(next) || initials(t, at, limit)
	case ',', ':', '/':
		return unicode.IsDigit(prev) && unicode.IsDigit(next)
	case '\'', '’':
		return wordRune(prev)
	case '-', '\u2010', '\u2011':
		return wordRune(prev)
	case '&':
		return unicode.IsUpper(prev) && unicode.IsUpper(next)
	}
	return false
}

// initials reports whether the full stop at stands between single letters:
// "U.S", "p.m".
func initials(t string, at, limit int) bool {
	next, size := utf8.DecodeRuneInString(t[at+1 : limit])
	after := at + 1 + size
	single := after >= limit || t[after] == '.' || !wordRuneAt(t, after)
	return unicode.IsLetter(next) && single && singleLetterBefore(t, at)
}

func singleLetterBefore(t string, at int) bool {
	r, size := utf8.DecodeLastRuneInString(t[:at])
	if !unicode.IsLetter(r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(t[:at-size])
	return at == size || !wordRune(before)
}

func wordRuneAt(t string, at int) bool {
	r, _ := utf8.DecodeRuneInString(t[at:])
	return wordRune(r)
}

// appendWord adds the word and what is split from it: the full stop that it
// keeps or loses, and the clitic.
func appendWord(tokens []text.Token, t string, start, end, limit int) []text.Token {
	if end < limit && t[end] == '.' && keepsStop(t, start, end) {
		return append(tokens, token(start, end+1, kindOf(t[start:end])))
	}
	cut := cliticStart(t[start:end])
	if cut <= 0 {
		return append(tokens, token(start, end, kindOf(t[start:end])))
	}
	return append(tokens,
		token(start, start+cut, kindOf(t[start:start+cut])),
		token(start+cut, end, text.Word))
}

func kindOf(word string) text.Kind {
	for _, r := range word {
		if unicode.IsLetter(r) {
			return text.Word
		}
	}
	return text.Number
}

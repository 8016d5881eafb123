package lang

import (
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// tokeniser cuts paragraphs into tokens. Whatever it looks ahead for is bounded
// in length or remembered, so the time is linear.
type tokeniser struct {
	*quickLists
	t      string
	limit  int // end of the paragraph
	tokens []text.Token

	quoted    int // single quotation marks that are open
	noAddress int // no web or mail address begins before this byte
}

// paragraph adds the tokens of p.
func (k *tokeniser) paragraph(p text.Span) {
	k.limit, k.quoted, k.noAddress = p.End, 0, 0
	for at := p.Start; at < p.End; {
		if end := k.plain(at); end > at {
			at = end
			continue
		}
		r, size := k.runeAt(at)
		if unicode.IsSpace(r) || invisible(r) {
			at += size
			continue
		}
		at = k.next(at, r, size)
	}
}

// next adds what begins at at and returns where it ends.
func (k *tokeniser) next(at int, r rune, size int) int {
	if end := k.emoticonEnd(at); end > at {
		return k.add(at, end)
	}
	if end := k.addressEnd(at, r); end > at {
		return k.add(at, end)
	}
	if end := k.elidedEnd(at, r, size); end > at {
		return k.add(at, end)
	}
	if wordRune(r) || k.leadsNumber(at, r) {
		return k.word(at, k.wordEnd(at))
	}
	return k.mark(at, r, size)
}

// add appends a token and returns its end.
func (k *tokeniser) add(start, end int) int {
	k.tokens = append(k.tokens, text.Token{Span: text.Span{Start: start, End: end}, Kind: text.KindOf(k.t[start:end])})
	return end
}

// addClitic appends a token that is one written word with the one before.
func (k *tokeniser) addClitic(start, end int) int {
	k.add(start, end)
	k.tokens[len(k.tokens)-1].Clitic = true
	return end
}

// runeAt returns the character at at, and 0 and 0 at the end of the paragraph.
func (k *tokeniser) runeAt(at int) (rune, int) {
	if at >= k.limit {
		return 0, 0
	}
	if b := k.t[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(k.t[at:k.limit])
}

// runeBefore returns the character before at.
func (k *tokeniser) runeBefore(at int) rune {
	r, _ := utf8.DecodeLastRuneInString(k.t[:at])
	return r
}

// afterWord reports whether at is glued to the end of a word or number.
func (k *tokeniser) afterWord(at int) bool {
	n := len(k.tokens)
	return n > 0 && k.tokens[n-1].End == at && k.tokens[n-1].Kind != text.Punct
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

// invisible characters carry no text: joiners, byte-order marks, controls.
func invisible(r rune) bool {
	return r == '\u200b' || r == '\u200e' || r == '\u200f' || r == '\ufeff' || r == '\u00ad' || unicode.IsControl(r) && !unicode.IsSpace(r)
}

// leadsNumber finds ".5" but not the full stop before a word.
func (k *tokeniser) leadsNumber(at int, r rune) bool {
	next, _ := k.runeAt(at + 1)
	return r == '.' && digit(next) && !k.afterWord(at)
}

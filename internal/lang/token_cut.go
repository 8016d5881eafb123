package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word adds the word [start, end) and what is cut from it: the full stop that
// it keeps or loses, the unit after a number, and clitics.
func (k *tokeniser) word(start, end int) int {
	if k.keepsStop(start, end) {
		return k.add(start, end+1)
	}
	if k.currency(start, end) {
		return k.add(start, end+1)
	}
	if cut := k.unitStart(start, end); cut > start {
		k.add(start, cut)
		return k.word(cut, end)
	}
	var folded [longestListed]byte
	if cut := k.lists.Contractions[string(fold(folded[:0], k.t[start:end]))]; cut > 0 {
		k.add(start, start+cut)
		return k.addClitic(start+cut, end)
	}
	return k.clitics(start, end)
}

// clitics adds a word and the clitics at its end, which may be two:
// "would|n't|'ve".
func (k *tokeniser) clitics(start, end int) int {
	last := k.cliticStart(start, end)
	if last <= start {
		return k.add(start, end)
	}
	if first := k.cliticStart(start, last); first > start {
		k.add(start, first)
		k.addClitic(first, last)
	} else {
		k.add(start, last)
	}
	return k.addClitic(last, end)
}

// cliticStart returns where the clitic at the end of the word begins, or
// start.
func (k *tokeniser) cliticStart(start, end int) int {
	word := k.t[start:end]
	if !strings.ContainsAny(word[max(0, len(word)-6):], "'’`") || decade(word) {
		return start
	}
	for _, c := range k.lists.Clitics {
		if n := suffixLen(word, c); n > 0 && n < len(word) {
			return end - n
		}
	}
	return start
}

// decade tells "1990's" and "80's" from a possessive.
func decade(word string) bool {
	figures := strings.TrimRight(word, "s'’")
	return len(figures) < len(word) && strings.HasSuffix(figures, "0") && strings.Trim(figures, "0123456789") == ""
}

// suffixLen is the length in bytes of the suffix of word that is suffix but
// for case and the form of the apostrophe; 0 when it ends otherwise.
func suffixLen(word, suffix string) int {
	rest := word
	for i := len(suffix) - 1; i >= 0; i-- {
		r, size := utf8.DecodeLastRuneInString(rest)
		if apostrophe(r) {
			r = '\''
		}
		if size == 0 || unicode.ToLower(r) != rune(suffix[i]) {
			return 0
		}
		rest = rest[:len(rest)-size]
	}
	return len(word) - len(rest)
}

// currency finds the sign of a dollar that names its country: "US$".
func (k *tokeniser) currency(start, end int) bool {
	sign, _ := k.runeAt(end)
	return sign == '$' && end-start <= 2 && !k.wordAfterSign(end) && strings.Trim(k.t[start:end], "ACHKNSUZ") == ""
}

// wordAfterSign reports whether the sign at end stands for a letter: "U$A".
func (k *tokeniser) wordAfterSign(end int) bool {
	next, _ := k.runeAt(end + 1)
	return unicode.IsLetter(next)
}

// unitStart returns where the unit after a number begins ("30|km"), or start.
func (k *tokeniser) unitStart(start, end int) int {
	if !digit(rune(k.t[start])) && k.t[start] != '.' {
		return start
	}
	cut := start
	for cut < end && (digit(rune(k.t[cut])) || strings.IndexByte(".,:/", k.t[cut]) >= 0) {
		cut++
	}
	if cut < end && k.lists.Units[k.t[cut:end]] {
		return cut
	}
	return start
}

// keepsStop reports whether the full stop after [start, end) belongs to the
// word: an abbreviation, an initial, or the last of several initials.
func (k *tokeniser) keepsStop(start, end int) bool {
	if r, _ := k.runeAt(end); r != '.' {
		return false
	}
	word := k.t[start:end]
	next := k.textAfter(end + 1)
	if after, _ := k.runeAt(end + 1); stopRune(after) {
		next = after
	}
	switch {
	case k.lists.Closers[word]:
		return next != 0 && !(unicode.IsLower(rune(word[0])) && unicode.IsUpper(next))
	case strings.IndexByte(word, '.') > 0 && !strings.ContainsAny(word, "0123456789"):
		return true
	case k.lists.Abbreviations[word]:
		return wordRune(next) || next == ',' || next == '('
	case k.lists.Numbered[word]: // "No. 5" against "He said no."
		return digit(next)
	}
	return initial(word) && next != 0 && !stopRune(next)
}

// initial reports whether a word is a single capital that may stand for a
// name.
func initial(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsUpper(r) && word != "I"
}

// mostBlanks is how much white space is looked past.
const mostBlanks = 8

// textAfter returns the first character after white space at at, 0 at the end
// of the paragraph.
func (k *tokeniser) textAfter(at int) rune {
	for range mostBlanks {
		r, size := k.runeAt(at)
		if !unicode.IsSpace(r) {
			return r
		}
		at += size
	}
	return ' '
}

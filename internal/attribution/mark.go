package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

type markKind uint8

const (
	noMark markKind = iota
	double
	single
)

// markAt returns the kind and size of the mark at, and otherwise the size of
// the character there.
func markAt(t string, at, limit int) (markKind, int) {
	if c := t[at]; c < utf8.RuneSelf {
		switch {
		case c == '"':
			return double, 1
		case (c == '\'' || c == '`') && at+1 < limit && t[at+1] == c:
			return double, 2
		case c == '\'':
			return single, 1
		}
		return noMark, 1
	}
	r, size := utf8.DecodeRuneInString(t[at:limit])
	switch r {
	case '“', '”', '„', '«', '»':
		return double, size
	case '‘', '’', '‚':
		return single, size
	}
	return noMark, size
}

// opensDouble reports whether the double mark at can open a quotation.
func opensDouble(t string, at int, p text.Span) bool {
	mark, size := markAt(t, at, p.End)
	if mark != double {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(t[at:]); r {
	case '“', '„', '«', '`':
		return at+size < p.End
	case '”', '»':
		return false
	}
	return readableAfter(t, at+size, p.End) && !gluedBefore(t, at, p.Start)
}

func closesDouble(t string, at, size int, p text.Span) bool {
	switch r, _ := utf8.DecodeRuneInString(t[at:]); r {
	case '”', '»':
		return true
	case '“':
		return !readableAfter(t, at+size, p.End) // German “…“, and slips
	case '„', '«', '`':
		return false
	}
	return gluedBefore(t, at, p.Start) || !readableAfter(t, at+size, p.End)
}

// elided words begin with an apostrophe.
var elided = lexicon.Set("tis twas em til till cause n round bout cos")

func opensSingle(t string, at, size int, p text.Span) bool {
	if gluedBefore(t, at, p.Start) || !readableAfter(t, at+size, p.End) {
		return false
	}
	if strings.HasPrefix(t[at:], "‘") || strings.HasPrefix(t[at:], "‚") {
		return true
	}
	rest := t[at+size : min(p.End, at+size+8)]
	word := strings.ToLower(rest[:wordLen(rest)])
	return !strings.HasPrefix(t[at:], "’") && !elided[word] && (word == "" || !unicode.IsDigit(rune(word[0])))
}

// closesSingle: something before the mark, nothing readable after it.
func closesSingle(t string, at, size, limit int) bool {
	if strings.HasPrefix(t[at:], "‘") {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(t[:at])
	after, _ := utf8.DecodeRuneInString(t[at+size : limit])
	return !unicode.IsSpace(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after)
}

func wordLen(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
	}
	return len(s)
}

func readableAfter(t string, at, limit int) bool {
	r, size := utf8.DecodeRuneInString(t[at:limit])
	return size > 0 && !unicode.IsSpace(r) && !strings.ContainsRune(",;:)]", r)
}

// gluedBefore reports whether the character before at belongs to what the mark
// may close: anything but white space, an opening bracket, a dash or another
// opening mark.
func gluedBefore(t string, at, start int) bool {
	r, size := utf8.DecodeLastRuneInString(t[start:at])
	return size > 0 && !unicode.IsSpace(r) && !strings.ContainsRune("([{—–-“‘„«/\"'", r)
}

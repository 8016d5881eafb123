package store

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A search text is read here, never by FTS5: what the full-text index gets is
// built from folded words alone, so that no text can be an error.

// phrase is words in a row; of the last, only the beginning may be given.
type phrase struct {
	words  []string
	prefix bool
}

// terms is what a search text asks for.
type terms struct{ wanted, unwanted []phrase }

// maxPhrases bounds the work of one search; what comes after is left out.
const maxPhrases = 32

// parseTerms reads words and "phrases", each excluded by a hyphen before it. A
// quotation mark that is not closed ends with the text.
func parseTerms(s string) terms {
	var t terms
	for s != "" && len(t.wanted)+len(t.unwanted) < maxPhrases {
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
		bare := strings.TrimLeft(s, "-")
		excluded := len(bare) < len(s)
		var p phrase
		p, s = cutPhrase(bare)
		switch {
		case len(p.words) == 0:
		case excluded:
			t.unwanted = append(t.unwanted, p)
		default:
			t.wanted = append(t.wanted, p)
		}
	}
	return t
}

// closing maps the quotation marks that open a phrase to those that close it.
var closing = map[rune]string{'"': `"`, '“': `”"`, '„': `“”"`, '«': `»"`}

// cutPhrase splits the first word or quoted phrase from s.
func cutPhrase(s string) (p phrase, rest string) {
	first, size := utf8.DecodeRuneInString(s)
	if marks, quoted := closing[first]; quoted {
		inside, after := cutAny(s[size:], func(r rune) bool { return strings.ContainsRune(marks, r) })
		return newPhrase(inside), after
	}
	word, rest := cutAny(s, unicode.IsSpace)
	p = newPhrase(word)
	p.prefix = strings.HasSuffix(word, "*") && len(p.words) > 0
	return p, rest
}

// cutAny splits s around the first character for which f holds.
func cutAny(s string, f func(rune) bool) (before, after string) {
	at := strings.IndexFunc(s, f)
	if at < 0 {
		return s, ""
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	return s[:at], s[at+size:]
}

func newPhrase(s string) (p phrase) {
	for _, word := range foldedWords(s) {
		p.words = append(p.words, word)
	}
	return p
}

// match is the FTS5 expression of the terms, empty when nothing is wanted.
func (t terms) match() string {
	if len(t.wanted) == 0 {
		return ""
	}
	expr := "(" + join(t.wanted, " AND ") + ")"
	if len(t.unwanted) > 0 {
		expr += " NOT (" + join(t.unwanted, " OR ") + ")"
	}
	return expr
}

func join(phrases []phrase, operator string) string {
	parts := make([]string, len(phrases))
	for i, p := range phrases {
		parts[i] = `"` + strings.Join(p.words, " ") + `"`
		if p.prefix {
			parts[i] += "*"
		}
	}
	return strings.Join(parts, operator)
}

// days reads a date of a query as its first and last day, in days of Unix time.
func days(date string) (first, last int64, err error) {
	for _, form := range []struct {
		layout              string
		years, months, days int
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {time.DateOnly, 0, 0, 1}} {
		if t, err := time.Parse(form.layout, strings.TrimSpace(date)); err == nil {
			end := t.AddDate(form.years, form.months, form.days)
			return t.Unix() / 86400, end.Unix()/86400 - 1, nil
		}
	}
	return 0, 0, fmt.Errorf("%w: %q", ErrQuery, date)
}

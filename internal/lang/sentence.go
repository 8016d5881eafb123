package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// byRules cuts the tokens of a paragraph into sentences where marks say so.
func (c *cutter) byRules(lists *Lists) {
	for i := c.first; i < len(c.tokens); i++ {
		last := closingMarks(c.t, c.tokens, i)
		if last+1 == len(c.tokens) || last+1 >= c.first+longestSentence-mostMarks || endsSentence(lists, c.t, c.tokens, i, last) {
			c.cut(last)
			i = last
		}
	}
}

// mostMarks is how many marks in a row are looked past: texts have four at
// most, and a page of nothing else must not take quadratic time.
const mostMarks = 8

// closingMarks returns the last of the quotation marks and brackets that close
// right after token i.
func closingMarks(t string, tokens []text.Token, i int) int {
	for end := min(i+mostMarks, len(tokens)-1); i < end && tokens[i].End == tokens[i+1].Start && closing(tokens[i+1].Of(t), t, tokens[i+1].End); {
		i++
	}
	return i
}

func closing(mark, t string, end int) bool {
	switch mark {
	case "”", "’", "»", ")", "]":
		return true
	case `"`, "'", "''":
		// A straight mark closes when nothing readable is glued to it.
		r, size := utf8.DecodeRuneInString(t[end:])
		return size == 0 || !wordRune(r)
	}
	return false
}

// endsSentence reports whether a sentence ends at token i, whose closing marks
// reach to last.
func endsSentence(lists *Lists, t string, tokens []text.Token, i, last int) bool {
	word := tokens[i].Of(t)
	gap := tokens[last].End < tokens[last+1].Start
	next := opener(t, tokens, last+1)
	switch {
	case word == "!" || word == "?" || word == "…":
		return gap && startsUpper(next)
	case tokens[i].Kind == text.Punct && strings.HasPrefix(word, "."):
		return startsUpper(next) && (gap || strings.HasSuffix(t[:tokens[last].End], "”"))
	case strings.HasSuffix(word, ".") && len(word) > 1:
		return gap && lists.stopEnds(strings.TrimSuffix(word, "."), next)
	}
	return false
}

// opener returns the first word at or after token i, past opening marks.
func opener(t string, tokens []text.Token, i int) string {
	for end := min(i+mostMarks, len(tokens)-1); i < end && tokens[i].Kind == text.Punct; {
		i++
	}
	return tokens[i].Of(t)
}

// startsUpper reports whether a sentence can begin with word: anything but a
// lower-case letter.
func startsUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsLower(r)
}

// stopEnds decides for a full stop that belongs to its word.
func (l *Lists) stopEnds(word, next string) bool {
	if l.Abbreviations[word] {
		return false
	}
	if l.Closers[word] || strings.Contains(word, ".") {
		return l.Openers[next]
	}
	return utf8.RuneCountInString(word) == 1 && l.Openers[next] && next != "I"
}

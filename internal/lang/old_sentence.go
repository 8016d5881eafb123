package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// oldAppendSentences cuts the tokens of one paragraph, tokens[first:], into
// sentences.
func oldAppendSentences(sentences []text.Sentence, t string, tokens []text.Token, first, paragraph int) []text.Sentence {
	for i := first; i < len(tokens); i++ {
		last := oldClosingMarks(t, tokens, i)
		if last+1 < len(tokens) && !oldEndsSentence(t, tokens, i, last) {
			continue
		}
		sentences = append(sentences, text.Sentence{
			Span:  text.Span{Start: tokens[first].Start, End: tokens[last].End},
			First: first, Last: last + 1, Paragraph: paragraph,
		})
		first, i = last+1, last
	}
	return sentences
}

// oldMostMarks is how many marks in a row are looked past: texts have four at
// most, and a page of nothing else must not take quadratic time.
const oldMostMarks = 8

// oldClosingMarks returns the last of the quotation marks and brackets that close
// right after oldToken i.
func oldClosingMarks(t string, tokens []text.Token, i int) int {
	for end := min(i+oldMostMarks, len(tokens)-1); i < end && tokens[i].End == tokens[i+1].Start && oldClosing(tokens[i+1].Of(t), t, tokens[i+1].End); {
		i++
	}
	return i
}

func oldClosing(mark, t string, end int) bool {
	switch mark {
	case "”", "’", "»", ")", "]":
		return true
	case `"`, "'", "''":
		// A straight mark closes when nothing readable is glued to it.
		r, size := utf8.DecodeRuneInString(t[end:])
		return size == 0 || !oldWordRune(r)
	}
	return false
}

// oldEndsSentence reports whether a sentence ends at oldToken i, whose oldClosing marks
// reach to last.
func oldEndsSentence(t string, tokens []text.Token, i, last int) bool {
	word := tokens[i].Of(t)
	gap := tokens[last].End < tokens[last+1].Start
	next := oldOpener(t, tokens, last+1)
	switch {
	case word == "!" || word == "?" || word == "…":
		return gap && oldStartsUpper(next)
	case tokens[i].Kind == text.Punct && strings.HasPrefix(word, "."):
		return oldStartsUpper(next) && (gap || strings.HasSuffix(t[:tokens[last].End], "”"))
	case strings.HasSuffix(word, ".") && len(word) > 1:
		return gap && oldStopEnds(strings.TrimSuffix(word, "."), next)
	}
	return false
}

// oldOpener returns the first word at or after oldToken i, past opening marks.
func oldOpener(t string, tokens []text.Token, i int) string {
	for end := min(i+oldMostMarks, len(tokens)-1); i < end && tokens[i].Kind == text.Punct; {
		i++
	}
	return tokens[i].Of(t)
}

// oldStartsUpper reports whether a sentence can begin with word: anything but a
// lower-case letter.
func oldStartsUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsLower(r)
}

// oldFrequentOpeners begin sentences and are no part of names, so an
// abbreviation before one of them ends its sentence.
var oldFrequentOpeners = oldSet(`The A An He She It They We I You This That These Those There In On At But And
	Or If When While As For After Before Since With By From To His Her Its Their Our My Both Some Many Most
	No Not What Who How Why Asked Yet So Also Still Now Then However Meanwhile Earlier Last`)

// oldStopEnds decides for a full stop that belongs to its word.
func oldStopEnds(word, next string) bool {
	if oldAbbreviations[word] {
		return false
	}
	if oldClosers[word] || strings.Contains(word, ".") {
		return oldFrequentOpeners[next]
	}
	return utf8.RuneCountInString(word) == 1 && oldFrequentOpeners[next] && next != "I"
}

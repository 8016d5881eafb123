package utterance

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"hearsay/internal/lexicon"
)

// word is one canonical word of a statement.
type word struct {
	term   uint32 // hash
	weight uint8  // idf in steps of 1/16 nat
	kind   wordKind
}

type wordKind uint8

const (
	plain wordKind = iota
	number
	negation
)

const weightSteps = 16

// contentWeight is the weight of a word that carries content: one article in
// three holds it, or fewer (1.1 nats).
const contentWeight = 18

// numberWeight is that of every number: how often its digits were counted says
// nothing of it.
const numberWeight = 56

func (w word) content() bool { return w.weight >= contentWeight }

// maxWords bounds what is aligned: the work grows with the square. Longer
// statements are whole speeches, and 400 words tell one from another.
const maxWords = 400

// canonical returns the words of a statement's content, and a hash of them as
// they are written but for case and apostrophes.
func canonical(content string) ([]word, uint64) {
	var words []word
	written, last := xxhash.New(), ""
	for _, s := range split(content) {
		_, _ = written.WriteString(strings.ToLower(strings.ReplaceAll(s, "’", "'")) + " ")
		if len(words) >= maxWords {
			continue
		}
		for _, part := range expand(strings.ToLower(strings.ReplaceAll(s, "’", "'"))) {
			if n := compound(last, part); n != "" {
				words[len(words)-1] = newWord(n)
			} else {
				words = append(words, newWord(part))
			}
			last = part
		}
	}
	return words, written.Sum64()
}

// compound returns 48 for "forty" and "eight", or "".
func compound(tens, unit string) string {
	t, u := numberWords[tens], numberWords[unit]
	if !strings.HasSuffix(tens, "ty") || len(t) != 2 || len(u) != 1 {
		return ""
	}
	return t[:1] + u
}

// split cuts at everything but letters, digits and the marks that stand inside
// words and numbers.
func split(s string) []string {
	var words []string
	start := -1
	for i, r := range s {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || start >= 0 && joins(s, i, r)
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			words, start = append(words, s[start:i]), -1
		}
	}
	if start >= 0 {
		words = append(words, s[start:])
	}
	return words
}

func joins(s string, at int, r rune) bool {
	prev, _ := utf8.DecodeLastRuneInString(s[:at])
	next, _ := utf8.DecodeRuneInString(s[at+utf8.RuneLen(r):])
	switch r {
	case '\'', '’':
		return unicode.IsLetter(prev) && unicode.IsLetter(next)
	case '.', ',':
		return unicode.IsDigit(prev) && unicode.IsDigit(next)
	}
	return false
}

// expand undoes contractions that hide a negation, and "per cent".
func expand(s string) []string {
	switch {
	case s == "can't" || s == "cannot":
		return []string{"can", "not"}
	case s == "won't":
		return []string{"will", "not"}
	case strings.HasSuffix(s, "n't"):
		return []string{strings.TrimSuffix(s, "n't"), "not"}
	case s == "percent":
		return []string{"per", "cent"}
	}
	head, clitic, found := strings.Cut(s, "'")
	if found && len(clitic) <= 2 {
		return []string{head}
	}
	return []string{s}
}

var negations = map[string]bool{
	"not": true, "no": true, "never": true, "neither": true, "nor": true, "none": true, "nothing": true, "nobody": true,
	"without": true,
}

var numberWords = map[string]string{
	"zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
	"nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
	"sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
	"forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
}

func newWord(s string) word {
	if digits, ok := numberWords[s]; ok {
		s = digits
	}
	if r, _ := utf8.DecodeRuneInString(s); unicode.IsDigit(r) {
		s = strings.ReplaceAll(s, ",", "")
		return word{hash(s), numberWeight, number}
	}
	if negations[s] {
		return word{hash("not"), weigh("not"), negation}
	}
	term := lexicon.Term(s)
	return word{hash(term), weigh(term), plain}
}

func hash(s string) uint32 { return uint32(xxhash.Sum64String(s)) }

func weigh(term string) uint8 {
	return uint8(min(math.Round(lexicon.IDF(term)*weightSteps), math.MaxUint8))
}

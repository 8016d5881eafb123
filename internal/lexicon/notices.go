package lexicon

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
)

// Notices are lines with which a page says of its own article what bears on
// trust. There are three forms, and none is a word inside a sentence:
//
//   - a label is the whole line: "Opinion", "Sponsored content", "Sátira";
//   - a note opens with such a word, and a colon or a date after it, and goes on
//     with words of its own: "Correction: …", "Embargoed until 9 April, 10:00";
//   - a sentence opens with what it speaks of, the article, and says in the
//     passive what was done with it: "This article was written with the help
//     of AI", "Dieser Text wurde aktualisiert".
//
// Where on the page such a line must stand is for the caller to say. Lines come
// in any case; what is looked up is folded by NoticeForm.

// labels maps folded labels to what they say.
var labels = indexLabels(labelLists)

func indexLabels(lists map[news.FlagKind]string) map[string]news.FlagKind {
	m := map[string]news.FlagKind{}
	for kind, list := range lists {
		for label := range strings.FieldsFuncSeq(list, betweenEntries) {
			m[strings.TrimSpace(label)] = kind
		}
	}
	return m
}

func betweenEntries(r rune) bool { return r == '|' || r == '\n' }

// Label returns what a line that is a label says, "" for any other line.
func Label(line string) news.FlagKind {
	if len(line) > maxLabel {
		return ""
	}
	return labels[strings.TrimSpace(strings.TrimFunc(NoticeForm(line), notInLabel))]
}

// maxLabel is the longest label in bytes.
const maxLabel = 120

// notInLabel are signs around a label, as in "[Satire]" and "OPINION |".
func notInLabel(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
}

// NoticeForm folds a line as the lists are folded: lower case, straight
// apostrophes, single spaces.
func NoticeForm(line string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ToLower(line), "’", "'")), " ")
}

// Note returns what a line says that is a note or a sentence on the article,
// "" for any other line. more is what follows the word that opens a note.
func Note(line string) (kind news.FlagKind, more string) {
	t := strings.TrimLeftFunc(NoticeForm(line), opensNote)
	for {
		if kind := sentenceKind(t); kind != "" {
			return kind, ""
		}
		if kind, more := noteKind(t); kind != "" {
			return kind, more
		}
		rest, ok := afterLead(t)
		if !ok {
			return "", ""
		}
		t = rest
	}
}

// opensNote are the signs before a note: brackets, stars, dashes. A quotation
// mark is none of them: what follows it is somebody's.
func opensNote(r rune) bool { return strings.ContainsRune(" ([{*•–—-_|»›>", r) }

// afterLead cuts "Editor's note:" and its like.
func afterLead(t string) (string, bool) {
	for _, lead := range noteLeads {
		if rest, ok := strings.CutPrefix(t, lead); ok {
			if rest, ok = strings.CutPrefix(strings.TrimLeft(rest, " "), ":"); ok {
				return strings.TrimSpace(rest), true
			}
		}
	}
	return "", false
}

// rule is a pattern of sentences, anchored at their start.
type rule struct {
	kind    news.FlagKind
	pattern *regexp.Regexp
}

// rules are the patterns by the first word of what they match, or by its first
// character in scripts without spaces.
var (
	sentenceRules = indexRules(sentenceLists)
	noteRules     = indexRules(noteLists)
)

// ruleList is a list of rules that open with one of the words in first.
type ruleList struct {
	kind           news.FlagKind
	first, pattern string
}

func indexRules(lists []ruleList) map[string][]rule {
	m := map[string][]rule{}
	for _, l := range lists {
		r := rule{l.kind, regexp.MustCompile(`^(?:` + macros.Replace(l.pattern) + `)`)}
		for first := range strings.SplitSeq(l.first, "|") {
			m[first] = append(m[first], r)
		}
	}
	return m
}

func rulesFor(m map[string][]rule, t string) []rule {
	r, n := utf8.DecodeRuneInString(t)
	if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
		return m[t[:n]]
	}
	return m[t[:wordEnd(t)]]
}

// maxSentence is how much of a line is looked at, in bytes.
const maxSentence = 400

func sentenceKind(t string) news.FlagKind {
	t = t[:runeBefore(t, maxSentence)]
	for _, r := range rulesFor(sentenceRules, t) {
		if found := r.pattern.FindString(t); found != "" && !(deniable[r.kind] && denied(found)) {
			return r.kind
		}
	}
	return ""
}

// deniable are what a sentence can also say was not done. Others hold a
// negation of another sense: "the newsroom had no role in this text".
var deniable = map[news.FlagKind]bool{news.AIText: true, news.Correction: true, news.Update: true}

// denied reports a sentence that says the opposite: "was not written by AI".
func denied(t string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(t, notLetter), func(w string) bool { return negations[w] })
}

var negations = wordSet(`not never without no neither nicht ohne kein keine keiner pas sans jamais sin nunca senza mai sem não nunca
	niet zonder geen не без ні nie bez لم بدون دون`)

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// noteKind reads a note: the word, perhaps a date or the like in brackets or
// after it, then a colon.
func noteKind(t string) (news.FlagKind, string) {
	for _, r := range rulesFor(noteRules, t) {
		if at := r.pattern.FindStringIndex(t); at != nil && (at[1] < len(t) || r.kind == news.Embargo) && !asksReaders(t[at[1]:]) {
			return r.kind, t[at[1]:]
		}
	}
	return "", ""
}

// asksReaders reports words that invite corrections instead of making one.
func asksReaders(t string) bool {
	return strings.HasPrefix(t, "if you") || strings.Contains(t, "let us know") || strings.Contains(t, "report a") || strings.Contains(t, "report an")
}

func runeBefore(t string, at int) int {
	if at >= len(t) {
		return len(t)
	}
	for !utf8.RuneStart(t[at]) {
		at--
	}
	return at
}

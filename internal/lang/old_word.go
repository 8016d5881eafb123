package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// oldAbbreviations keep their full stop and do not end a sentence before a name
// or a number. Words that often end sentences ("etc.", "Inc.") are apart.
var oldAbbreviations = oldSet(`
	Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Fr Sr Hon Rt Gov Lt Col Gen Maj Capt Cmdr Adm Sgt Cpl Pvt Brig
	Sen Rep Reps Sens Supt Insp Det Pres Amb Atty St Ste Mt Ft No Nos Art Sec Fig vs v cf ca approx
	Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
	Ore Pa Tenn Tex Va Vt Wash Wis Wyo eg ie al`)

// oldClosers are oldAbbreviations that may end a sentence.
var oldClosers = oldSet(`Inc Ltd Co Corp Bros Jr Sr etc Ave Blvd Rd Dept est Plc`)

func oldSet(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// oldKeepsStop reports whether the full stop after t[start:end] belongs to the
// word: an abbreviation, an initial, or the last of several oldInitials.
func oldKeepsStop(t string, start, end int) bool {
	word := t[start:end]
	if oldAbbreviations[word] {
		// "No. 5" against "He said no." and "Mar. 3" against "to mar."
		return oldFollowedBy(t, end+1, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) || r == ',' })
	}
	if oldClosers[word] || strings.Contains(word, ".") && !strings.ContainsAny(word, "0123456789:/@") {
		return true
	}
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsUpper(r) && word != "I"
}

// oldFollowedBy tests the first character after white space at, true at the end
// of the text.
func oldFollowedBy(t string, at int, ok func(rune) bool) bool {
	for _, r := range t[at:] {
		if !unicode.IsSpace(r) {
			return ok(r)
		}
	}
	return true
}

// oldClitics are split from the word before them, the longest first.
var oldClitics = []string{"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"}

// oldCliticStart returns where a clitic begins in word, or 0.
func oldCliticStart(word string) int {
	if !strings.ContainsAny(word, "'’") {
		return 0
	}
	low := strings.ToLower(strings.ReplaceAll(word, "’", "'"))
	for _, c := range oldClitics {
		if strings.HasSuffix(low, c) && len(low) > len(c) {
			return len(word) - oldCliticLen(word, c)
		}
	}
	return 0
}

// oldCliticLen is the length in bytes of the clitic c at the end of word, where
// its apostrophe may be typographic.
func oldCliticLen(word, c string) int {
	if strings.Contains(word[len(word)-min(len(word), len(c)+2):], "’") {
		return len(c) + len("’") - len("'")
	}
	return len(c)
}

// oldAddressEnd returns the end of the web or mail address that begins at, or at.
func oldAddressEnd(t string, at, limit int) int {
	if !strings.HasPrefix(t[at:], "http://") && !strings.HasPrefix(t[at:], "https://") && !strings.HasPrefix(t[at:], "www.") {
		return at
	}
	end := at
	for end < limit && t[end] > ' ' && t[end] < utf8.RuneSelf && !strings.ContainsRune("\"<>()", rune(t[end])) {
		end++
	}
	return at + len(strings.TrimRight(t[at:end], ".,;:!?'"))
}

package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations keep their full stop and do not end a sentence before a name
// or a number. Words that often end sentences ("etc.", "Inc.") are apart.
var abbreviations = set(`
	Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Fr Sr Hon Rt Gov Lt Col Gen Maj Capt Cmdr Adm Sgt Cpl Pvt Brig
	Sen Rep Reps Sens Supt Insp Det Pres Amb Atty St Ste Mt Ft No Nos Art Sec Fig vs v cf ca approx
	Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
	Ore Pa Tenn Tex Va Vt Wash Wis Wyo eg ie al`)

// closers are abbreviations that may end a sentence.
var closers = set(`Inc Ltd Co Corp Bros Jr Sr etc Ave Blvd Rd Dept est Plc`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// keepsStop reports whether the full stop after t[start:end] belongs to the
// word: an abbreviation, an initial, or the last of several initials.
func keepsStop(t string, start, end int) bool {
	word := t[start:end]
	if abbreviations[word] {
		// "No. 5" against "He said no." and "Mar. 3" against "to mar."
		return followedBy(t, end+1, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) || r == ',' })
	}
	if closers[word] || strings.Contains(word, ".") && !strings.ContainsAny(word, "0123456789:/@") {
		return true
	}
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsUpper(r) && word != "I"
}

// followedBy tests the first character after white space at, true at the end
// of the text.
func followedBy(t string, at int, ok func(rune) bool) bool {
	for _, r := range t[at:] {
		if !unicode.IsSpace(r) {
			return ok(r)
		}
	}
	return true
}

// clitics are split from the word before them, the longest first.
var clitics = []string{"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"}

// cliticStart returns where a clitic begins in word, or 0.
func cliticStart(word string) int {
	if !strings.ContainsAny(word, "'’") {
		return 0
	}
	low := strings.ToLower(strings.ReplaceAll(word, "’", "'"))
	for _, c := range clitics {
		if strings.HasSuffix(low, c) && len(low) > len(c) {
			return len(word) - cliticLen(word, c)
		}
	}
	return 0
}

// cliticLen is the length in bytes of the clitic c at the end of word, where
// its apostrophe may be typographic.
func cliticLen(word, c string) int {
	if strings.Contains(word[len(word)-min(len(word), len(c)+2):], "’") {
		return len(c) + len("’") - len("'")
	}
	return len(c)
}

// addressEnd returns the end of the web or mail address that begins at, or at.
func addressEnd(t string, at, limit int) int {
	if !strings.HasPrefix(t[at:], "http://") && !strings.HasPrefix(t[at:], "https://") && !strings.HasPrefix(t[at:], "www.") {
		return at
	}
	end := at
	for end < limit && t[end] > ' ' && t[end] < utf8.RuneSelf && !strings.ContainsRune("\"<>()", rune(t[end])) {
		end++
	}
	return at + len(strings.TrimRight(t[at:end], ".,;:!?'"))
}

package page

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// What stands after the last sentence of an agency's report, on a line of its
// own or at the end of the paragraph:
//
//	(Reporting by Ana Petrova and Tomas Lind; Writing by Mira Solano; Editing by Jon Vale)
//	… reopens on Monday. (KPA) RUP        … reopens on Monday. PTI RUP SKL
//
// and in Chinese after the dateline: 新华社北京4月9日电（记者 李方 王小明）.
// Who reported and wrote is the author, who edited is not.

var (
	didBy     = regexp.MustCompile(`(?i)\b(?:(additional|further|extra)\s+)?(reporting|reported|writing|written|editing|edited|compiled|production|graphics?|translation|translated)\s+by:?\s+`)
	lastNote  = regexp.MustCompile(`[(\[]([^()\[\]]{2,400})[)\]]\.?(?:\s*\p{Lu}{2,4}){0,4}$`)
	lastNames = regexp.MustCompile(`[.!?”"'’)]\s*(\p{Lu}{2,8})(?:\s\p{Lu}{2,4}){1,4}$`)
)

// maxReporters is the longest such tail in bytes.
const maxReporters = 400

// reportersIn returns the people who reported and wrote, by the line or the end
// of a paragraph.
func reportersIn(t string) []string {
	t = lastBytes(t, maxReporters)
	marks := didBy.FindAllStringSubmatchIndex(t, -1)
	if len(marks) == 0 || !opensTail(t, marks[0][0]) {
		return nil
	}
	var names []string
	for i, m := range marks {
		end := len(t)
		if i+1 < len(marks) {
			end = marks[i+1][0]
		}
		role := strings.ToLower(t[m[4]:m[5]])
		if m[2] < 0 && (strings.HasPrefix(role, "report") || strings.HasPrefix(role, "writ")) {
			names = append(names, namesInTail(t[m[1]:end])...)
		}
	}
	return people(names...)
}

// opensTail reports whether the words of a tail at a place open it: they open
// the line, or stand after a bracket or a full stop. "The report was written by"
// is a sentence.
func opensTail(t string, at int) bool {
	before := strings.TrimRight(t[:at], " ")
	return before == "" || strings.HasSuffix(before, "(") || strings.HasSuffix(before, "[") || strings.HasSuffix(before, ".")
}

// namesInTail are the names of two words and more that open a list, each without
// the place after it.
func namesInTail(t string) []string {
	t, _, _ = strings.Cut(t, ")")
	t, _, _ = strings.Cut(t, ";")
	var names []string
	for _, n := range splitNames.Split(t, -1) {
		n, _, _ = strings.Cut(n, " in ")
		if n = strings.Trim(n, " .,"); personName(n) == n && n != "" {
			names = append(names, n)
		}
	}
	return names
}

// tailCredits are the agencies that the end of a text's last paragraph names.
func tailCredits(t string) []string {
	t = lastBytes(t, maxReporters)
	if m := lastNote.FindStringSubmatch(t); m != nil {
		if names := creditsIn("(" + m[1] + ")"); len(names) > 0 {
			return names
		}
	}
	if m := lastNames.FindStringSubmatch(t); m != nil && agencyName(m[1]) != "" {
		return []string{agencyName(m[1])}
	}
	return nil
}

// lastBytes are the last n bytes of t, from a character's beginning.
func lastBytes(t string, n int) string {
	if len(t) <= n {
		return t
	}
	return t[runeStart(t, len(t)-n):]
}

// hanReporters are the reporters that a Chinese dateline names in brackets.
var hanReporters = regexp.MustCompile(`^[（(【]?\p{Han}{2,12}\d{1,2}(?:月\d{1,2})?日[电電讯訊]\s*[（(]\s*(?:\p{Han}{0,4}[记記]者)[:：]?\s*([\p{Han}\s、，,·]{2,40})[）)]`)

// hanNames are those names: with two to four characters each.
func hanNames(p string) []string {
	m := hanReporters.FindStringSubmatch(p[:runeStart(p, maxDateline)])
	if m == nil {
		return nil
	}
	var names []string
	for _, n := range strings.FieldsFunc(m[1], func(r rune) bool { return strings.ContainsRune(" 、，,　", r) }) {
		if c := utf8.RuneCountInString(n); c >= 2 && c <= 4 {
			names = append(names, n)
		}
	}
	return names
}

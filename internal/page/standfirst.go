package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// standfirstNames are classes that publishers give to standfirsts.
var standfirstNames = regexp.MustCompile(`(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|deck|dek|lede|lead|intro|` +
	`summary|excerpt|synopsis|chapo|entradilla|bajada|sottotitolo|ingress|vorspann|sapo|teaser-?text|article-?(?:intro|summary|lead))(?:$|[\s_-])`)

// standfirstReach is how many lines may stand between the title and a
// standfirst: byline, date, share bar.
const standfirstReach = 12

// standfirst returns the index of the line that is the standfirst, -1 without
// one. It stands between the title and the body, and is what the page gives as
// its description or has a class that says so. Extractors often leave it out,
// for it stands outside the element that holds the paragraphs. Where neither
// description nor class tells, it is the kept line without a full stop before
// the first paragraph, if it looks otherwise or the paragraphs take up its words.
func standfirst(lines []stretch, title, description string) int {
	start, end := titleLine(lines, title), firstProse(lines)
	if start < 0 {
		start = max(-1, end-standfirstReach)
	}
	named, open := -1, -1
	for i := start + 1; i <= end && i < len(lines); i++ {
		l := &lines[i]
		if l.inside != 0 || 3*l.linked > l.size || l.repeated {
			continue
		}
		t := l.text()
		if describes(description, t) && (i < end || apart(lines, i)) {
			return i
		}
		if named < 0 && i < end && i-start <= standfirstReach && chars(t) >= 40 && namedStandfirst(l.block) &&
			lexicon.LineFurniture(strings.ToLower(t)) == 0 {
			named = i
		}
		if i < end && introduces(lines, i) {
			open = i
		}
	}
	if named < 0 {
		return open
	}
	return named
}

// introduces reports whether a line before the first paragraph reads as a
// standfirst.
func introduces(lines []stretch, i int) bool {
	l := &lines[i]
	t := l.text()
	s := borrowScanner()
	defer s.giveBack()
	f := &s.features(nil, []flatLine{newFlatLine(t)})[0]
	if l.kept == 0 || l.linked > 0 || l.kind == news.Heading || f.end != endNone || f.chars < 40 || f.chars > 300 ||
		f.stop < 0.15 || f.furniture != 0 || f.dates || f.byline || f.captioned {
		return false
	}
	return l.bold == l.size || apart(lines, i) || comesAgain(f.long, s.features(nil, nextParagraphs(lines[i+1:]))) >= 0.2
}

// nextParagraphs are the first three paragraphs among the lines.
func nextParagraphs(lines []stretch) []flatLine {
	var out []flatLine
	for i := range lines {
		if l := &lines[i]; len(out) < 3 && l.main() {
			out = append(out, newFlatLine(l.text()))
		}
	}
	return out
}

// describes reports whether t is the description, or one begins with the
// other.
func describes(description, t string) bool {
	return describesFolded(fold(description), fold(t))
}

func describesFolded(d, f string) bool {
	if len(f) < 20 || len(d) < 20 {
		return false
	}
	return strings.HasPrefix(d, f) || strings.HasPrefix(f, d) || commonPrefix(d, f) >= 60
}

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// apart reports whether the line does not stand among the paragraphs of the
// body: another element holds it, or it looks otherwise.
func apart(lines []stretch, i int) bool {
	for j := i + 1; j < len(lines); j++ {
		if lines[j].prose() {
			a, b := lines[i].block, lines[j].block
			return a.Parent != b.Parent || a.Data != b.Data || attr(a, "class") != attr(b, "class")
		}
	}
	return false
}

// titleLine is the index of the last line before the body that is the title.
func titleLine(lines []stretch, title string) int {
	at, f := -1, fold(title)
	for i, end := 0, firstProse(lines); i < end && f != ""; i++ {
		if strings.HasSuffix(lines[i].folded(), f) {
			at = i
		}
	}
	return at
}

// firstProse is the index of the first paragraph of the main content.
func firstProse(lines []stretch) int {
	for i := range lines {
		if lines[i].kept > 0 && lines[i].prose() {
			return i
		}
	}
	return len(lines)
}

func namedStandfirst(n *html.Node) bool {
	for range 3 {
		if n == nil || n.Type != html.ElementNode {
			return false
		}
		if standfirstNames.MatchString(names(n)) {
			return true
		}
		n = n.Parent
	}
	return false
}

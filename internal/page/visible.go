package page

import (
	"strings"

	"golang.org/x/net/html"

	"hearsay/internal/news"
)

// A page shows many dates: its own, those of other stories, of events, of
// today. Each date in a short line is weighed by where it stands, by the words
// before it, by how much of the line it is and by the names of the elements
// around it; the heaviest is the page's own. What stands in a paragraph is the
// date of an event, but for one that opens the text.

// ownDates are the dates that the lines show as those of publication and of
// change.
func ownDates(lines []stretch, title string) (published, updated *news.Date) {
	v := newDateView(lines, title)
	var own, change heaviest
	for i := range lines {
		for _, f := range v.dates[i] {
			if updatedWords.MatchString(f.before) {
				change.offer(f.date, v.weigh(i, f))
			} else {
				own.offer(f.date, v.weigh(i, f))
			}
		}
	}
	if own.weight+updateLead <= change.weight {
		own.date = nil // what the page shows is its last change
	}
	if own.date == nil && change.date == nil {
		own.date = v.opening()
	}
	return own.date, change.date
}

// heaviest is the first of the heaviest dates.
type heaviest struct {
	date   *news.Date
	weight float64
}

func (h *heaviest) offer(d news.Date, weight float64) {
	d, ok := sensible(d)
	if ok && d.Precision != news.Month && weight >= dateEnough && weight > h.weight {
		h.date, h.weight = &d, weight
	}
}

// dateView is the page as the search for its date sees it.
type dateView struct {
	lines       []stretch
	titles      []int // lines that are the title
	first, last int   // lines of the first and of the last paragraph
	makes       map[string]int
	dates       [][]shownDate // of each line
}

// maxDated is how many lines with a date are looked at: a page with more is a
// table, and its own date stands above.
const maxDated = 1000

func newDateView(lines []stretch, title string) *dateView {
	v := &dateView{lines: lines, first: firstProse(lines), makes: map[string]int{}, dates: make([][]shownDate, len(lines))}
	v.last = v.first
	f, dated := fold(title), 0
	for i := range lines {
		if i < v.first && f != "" && strings.HasSuffix(lines[i].folded(), f) {
			v.titles = append(v.titles, i)
		}
		if lines[i].main() {
			v.last = max(v.last, i)
		}
		if dated == maxDated {
			continue
		}
		if v.dates[i] = v.datesOf(i); len(v.dates[i]) > 0 {
			dated++
			v.makes[makeOf(lines[i].block)]++
		}
	}
	return v
}

// makeOf is what lines of the same template have in common.
func makeOf(n *html.Node) string { return n.Data + " " + attr(n, "class") }

// shownDate is a date in a line, with the words before it.
type shownDate struct {
	foundDate
	text   string
	before string
	share  float64 // of the line
}

func (v *dateView) datesOf(i int) []shownDate {
	l := &v.lines[i]
	if l.inside&(inComments|inConsent) != 0 || l.size > 8*datedSize {
		return nil
	}
	t := l.whole()
	if !strings.ContainsAny(t, "0123456789") {
		return nil
	}
	long := chars(t) > datedSize
	if long && l.main() {
		return nil
	}
	var out []shownDate
	from := 0
	for _, f := range findDates(t) {
		if long && (f.start > labelSize || !publishedWords.MatchString(t[:f.start])) {
			break
		}
		out = append(out, shownDate{f, t[f.start:f.end], t[from:max(f.start, from)], float64(f.end-f.start) / float64(len(t))})
		from = f.end
	}
	if len(out) > 0 && i > 0 && strings.TrimSpace(out[0].before) == "" {
		if label := v.lines[i-1].whole(); chars(label) <= 20 {
			out[0].before = label
		}
	}
	return out
}

// openingSize is how many bytes of the first paragraph may hold the place and
// date that the text opens with.
const openingSize = 60

// opening is the date that opens the text, before a dash, a colon or in
// brackets: "Port Varda, 9 April 2031 – ".
func (v *dateView) opening() *news.Date {
	if v.first >= len(v.lines) {
		return nil
	}
	t := v.lines[v.first].text()
	for _, f := range findDates(t) {
		d, ok := sensible(f.date)
		if ok && f.start <= openingSize && d.Precision != news.Month && opens(t, f) {
			return &d
		}
	}
	return nil
}

func opens(t string, f foundDate) bool {
	after := strings.TrimSpace(t[f.end:])
	return strings.Count(t[:f.start], " ") <= 4 && (strings.HasPrefix(after, ")") || strings.HasPrefix(after, "–") ||
		strings.HasPrefix(after, "—") || strings.HasPrefix(after, "-") || strings.HasPrefix(after, ":") || strings.HasPrefix(after, "|"))
}

package page

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"hearsay/internal/news"
)

// A page shows many dates: its own, those of other stories, of events, of
// today. Each date in a short line is weighed by where it stands, by the words
// before it, by how much of the line it is and by the names of the elements
// around it; the heaviest is the page's own. What stands in a paragraph is the
// date of an event, but for one that opens the text.
const (
	dateUnderTitle = 4.0 // between the title and the text
	dateOverTitle  = 3.0 // a few lines above the title
	dateOverText   = 2.0 // above the text of a page without a title
	dateUnderText  = 2.0 // a few lines under the text
	dateLabelled   = 3.0 // after "Published", "erschienen am"
	dateNamed      = 1.0 // in an element that is named after dates
	dateAlone      = 1.5 // with little else on its line
	dateTimed      = 0.5 // with a time of day
	dateElsewhere  = -0.5
	dateLinked     = -1.0  // in a link, as in lists of other stories
	dateFurther    = -0.05 // for each line from the title
	dateInList     = -2.0  // one of several in lines of the same make
	dateInCaption  = -4.0
	updateLead     = 2.0
	dateEnough     = 1.0
)

const (
	overTitleReach  = 6
	underTitleReach = 25
	besideTitle     = 3
	underTextReach  = 8
	labelSize       = 60  // bytes before the date in a longer one
	datedSize       = 160 // characters of the longest line with a date of its own
	listOfDates     = 3
)

var (
	publishedWords = regexp.MustCompile(`(?i)\b(?:publish(?:ed)?|posted|released|created|written|issued|date|datum|veröffentlicht|erschienen|erstellt|geschrieben|verfasst|gepostet|eingestellt|` +
		`publicado|publicada|fecha|pubblicato|pubblicata|publié|publiée|date de publication|gepubliceerd|geplaatst|publicerad|publisert|udgivet|data|dodano|opublikowano|yayın(?:lanma)?|` +
		`vom|stand|am)\b|опубликован|дата|发布|發布|日期|公開|掲載|配信|입력|등록`)
	notDateWords = regexp.MustCompile(`(?i)©|\bcopyright\b|\(c\)|\ball rights\b|\bborn\b|\*\s*\d|\bseit\b|\bsince\b|\bbis\b|\buntil\b|\bab\b|\bgültig\b|\bvalid\b|\bdeadline\b|\bregistered\b|\bjoined\b`)
	dateNames    = regexp.MustCompile(`date|datum|time|publi|posted|meta|byline|fecha|data|zeit|info`)
)

// ownDates are the dates that the lines show as those of publication and of
// change.
func ownDates(lines []stretch, title string) (published, updated *news.Date) {
	v := newDateView(lines, title)
	best, bestUpdate := dateEnough, dateEnough
	for i := range lines {
		for _, f := range v.datesOf(i) {
			d, ok := sensible(f.date)
			if !ok || d.Precision == news.Month {
				continue
			}
			weight := v.weigh(i, f)
			if updatedWords.MatchString(f.before) {
				if weight >= bestUpdate && (updated == nil || weight > bestUpdate) {
					bestUpdate, updated = weight, &d
				}
			} else if weight >= best && (published == nil || weight > best) {
				best, published = weight, &d
			}
		}
	}
	if published != nil && best+updateLead <= bestUpdate {
		published = nil // what the page shows is its last change
	}
	if published == nil && updated == nil {
		published = v.opening()
	}
	return published, updated
}

// dateView is the page as the search for its date sees it.
type dateView struct {
	lines       []stretch
	titles      []int // lines that are the title
	first, last int   // lines of the first and of the last paragraph
	makes       map[string]int
}

func newDateView(lines []stretch, title string) *dateView {
	v := &dateView{lines: lines, first: firstProse(lines), makes: map[string]int{}}
	v.last = v.first
	f := fold(title)
	for i := range lines {
		if i < v.first && f != "" && strings.HasSuffix(fold(lines[i].text()), f) {
			v.titles = append(v.titles, i)
		}
		if lines[i].main() {
			v.last = max(v.last, i)
		}
		if len(v.datesOf(i)) > 0 {
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
	t := squeeze(l.whole())
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
		if label := squeeze(v.lines[i-1].whole()); chars(label) <= 20 {
			out[0].before = label
		}
	}
	return out
}

func (v *dateView) weigh(i int, f shownDate) float64 {
	l := &v.lines[i]
	w := v.place(i)
	if publishedWords.MatchString(f.before) || updatedWords.MatchString(f.before) {
		w += dateLabelled
	}
	if notDateWords.MatchString(f.before) {
		w -= dateLabelled
	}
	if f.share > 0.5 {
		w += dateAlone
	}
	if namedAfterDates(l.block) {
		w += dateNamed
	}
	if f.date.Precision == news.Minute {
		w += dateTimed
	}
	if l.links(f.text) {
		w += dateLinked
	}
	if v.makes[makeOf(l.block)] >= listOfDates && !v.besideTitle(i) {
		w += dateInList
	}
	if l.inside&inCaption != 0 && f.share < 0.3 {
		w += dateInCaption
	}
	return w
}

// links reports whether a part of the text stands in a link.
func (l *stretch) links(t string) bool {
	for _, p := range l.parts {
		if inLink := strings.TrimSpace(p.text); p.link && inLink != "" && (strings.Contains(inLink, t) || strings.Contains(t, inLink)) {
			return true
		}
	}
	return false
}

// place weighs where a line stands.
func (v *dateView) place(i int) float64 {
	w := dateElsewhere
	for _, t := range v.titles {
		switch {
		case i >= t && i < v.first && i-t <= underTitleReach:
			w = max(w, dateUnderTitle+dateFurther*float64(i-t))
		case i < t && t-i <= overTitleReach:
			w = max(w, dateOverTitle+dateFurther*float64(t-i))
		}
	}
	switch {
	case len(v.titles) == 0 && i < v.first && v.first-i <= standfirstReach:
		w = dateOverText + dateFurther*float64(v.first-i)
	case i > v.last && i-v.last <= underTextReach:
		w = dateUnderText + dateFurther*float64(i-v.last)
	case i >= v.first && i <= v.last:
		w = 0
	}
	return w
}

func (v *dateView) besideTitle(i int) bool {
	return slices.ContainsFunc(v.titles, func(t int) bool { return max(i-t, t-i) <= besideTitle })
}

func namedAfterDates(n *html.Node) bool {
	for range 2 {
		if n == nil || n.Type != html.ElementNode {
			return false
		}
		if dateNames.MatchString(names(n)) {
			return true
		}
		n = n.Parent
	}
	return false
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

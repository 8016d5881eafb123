package page

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"hearsay/internal/news"
)

// What speaks for a date in a line to be the page's own, and against.
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

// Reaches are in lines.
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

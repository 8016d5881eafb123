package page

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"hearsay/internal/news"
)

// layouts are the forms in which publishers' markup gives dates, the most
// frequent first.
var layouts = []struct {
	layout    string
	precision news.Precision
	zoned     bool
}{
	{"2006-01-02T15:04:05Z07:00", news.Minute, true}, // fractions of seconds are read too
	{"2006-01-02T15:04:05Z0700", news.Minute, true},
	{"2006-01-02T15:04:05-07", news.Minute, true},
	{"2006-01-02T15:04Z07:00", news.Minute, true},
	{"2006-01-02T15:04Z0700", news.Minute, true},
	{"2006-01-02 15:04:05Z07:00", news.Minute, true},
	{"2006-01-02 15:04:05 Z07:00", news.Minute, true},
	{"2006-01-02 15:04:05 Z0700", news.Minute, true},
	{"2006-01-02 15:04:05 UTC", news.Minute, true},
	{"2006-01-02 15:04 Z07:00", news.Minute, true},
	{"2006-01-02T15:04:05", news.Minute, false},
	{"2006-01-02T15:04", news.Minute, false},
	{"2006-01-02 15:04:05", news.Minute, false},
	{"2006-01-02 15:04", news.Minute, false},
	{"20060102T150405Z0700", news.Minute, true},
	{"20060102T150405", news.Minute, false},
	{"20060102150405", news.Minute, false},
	{"2006-01-02", news.Day, false},
	{"20060102", news.Day, false},
	{"2006/01/02", news.Day, false},
	{"2006-01", news.Month, false},
	{"2006", news.Year, false},
	{time.RFC1123Z, news.Minute, true},
	{"Mon, 2 Jan 2006 15:04:05 GMT", news.Minute, true},
	{"January 2, 2006", news.Day, false},
	{"Jan 2, 2006", news.Day, false},
	{"2 January 2006", news.Day, false},
	{"2 Jan 2006", news.Day, false},
	{"02.01.2006", news.Day, false},
	{"02.01.2006 15:04", news.Minute, false},
}

// parseDate reads a date as markup gives it. The evidence is left to the
// caller.
func parseDate(s string) (news.Date, bool) {
	s = squeeze(s)
	if len(s) < 4 || len(s) > 60 {
		return news.Date{}, false
	}
	for _, l := range layouts {
		if t, err := time.Parse(l.layout, s); err == nil {
			return sensible(news.Date{Time: t, Precision: l.precision, Zoned: l.zoned})
		}
	}
	if seconds, err := strconv.ParseInt(s, 10, 64); err == nil {
		return unixDate(seconds)
	}
	return parseLoosely(s)
}

// unixDate reads seconds or milliseconds since 1970.
func unixDate(n int64) (news.Date, bool) {
	if n > 1e11 {
		n /= 1000
	}
	return sensible(news.Date{Time: time.Unix(n, 0).UTC(), Precision: news.Minute, Zoned: true})
}

// parseLoosely reads what is left: dates written for readers, in any of the
// languages that findDates knows.
func parseLoosely(s string) (news.Date, bool) {
	found := findDates(unixForm.ReplaceAllString(s, "$1 $4 $2 $3"))
	if len(found) == 0 || found[0].date.Precision == news.Month {
		return news.Date{}, false
	}
	return sensible(found[0].date)
}

// unixForm has the year at the end: "Wed Apr 9 07:15:00 CEST 2031".
var unixForm = regexp.MustCompile(`^\w{3} (\w{3} \d\d?) (\d\d:\d\d:\d\d) ?(\w*) (\d{4})$`)

// sensible refuses dates before the web and zero values of templates. It does
// not compare with today's date: the same page gives the same record on any
// day.
func sensible(d news.Date) (news.Date, bool) {
	return d, d.Time.Year() >= 1990 && d.Time.Year() < 2100
}

var (
	publishedNames = []string{
		"article:published_time", "og:article:published_time", "og:published_time",
		"datepublished", "article:published", "rnews:datepublished", "parsely-pub-date", "sailthru.date",
		"article_date_original", "publication_date", "publish-date", "publish_date", "publishdate", "pubdate",
		"cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dcterms.created", "dc.date.issued",
		"date.created", "originalpublicationdate", "article.published",
	}
	// vagueNames hold the date of publication, of the last change or of the print
	// edition: what the page shows tells more.
	vagueNames   = []string{"dcterms.date", "dc.date", "date", "uploaddate"}
	updatedNames = []string{
		"article:modified_time", "og:article:modified_time", "og:updated_time",
		"article:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod",
		"last-modified", "article.updated", "date.updated",
	}
)

// dates finds when the markup says that the article was published and updated:
// JSON-LD, meta elements, the input.
func (h *head) dates(ld linked, in hints) (published, updated *news.Date) {
	published = firstDate(news.FromMeta, append([]string{ld.published}, h.values(publishedNames)...)...)
	updated = firstDate(news.FromMeta, append([]string{ld.modified}, h.values(updatedNames)...)...)
	if published == nil {
		published = in.published
	}
	return published, updated
}

func (h *head) values(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = h.meta[n]
	}
	return out
}

func firstDate(e news.Evidence, values ...string) *news.Date {
	for _, v := range values {
		if d, ok := parseDate(v); ok {
			d.Evidence = e
			return &d
		}
	}
	return nil
}

// markedTime is the time element that says it is the publication's, or else
// the only one there is.
func (h *head) markedTime() *news.Date {
	for _, s := range h.times {
		if strings.Contains(s.names, "publi") || strings.Contains(s.names, "created") || strings.Contains(s.names, "entry-date") {
			if d := firstDate(news.FromMeta, s.value); d != nil {
				return d
			}
		}
	}
	if len(h.times) == 1 {
		return firstDate(news.FromMeta, h.times[0].value)
	}
	return nil
}

var (
	inAddress    = regexp.MustCompile(`(?:^|[/_.-])((?:19|20)\d\d)([/_-])(\d\d?)[/_-](\d\d?)(?:[/_.-]|$)|/((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_-]|$)`)
	dayInAddress = regexp.MustCompile(`[/_-](\d\d)[_-](\d\d)[_-]((?:19|20)\d\d)(?:[/_.-]|$)`)
	monthAddress = regexp.MustCompile(`/((?:19|20)\d\d)/(\d\d)/`)
)

// addressDate reads a whole day from the path of an address. Of a day and a
// month that could be each other none is read.
func addressDate(address string) *news.Date {
	if m := inAddress.FindStringSubmatch(address); m != nil {
		return firstDate(news.FromURL, dayOf(m[1], m[3], m[4]), dayOf(m[5], m[6], m[7]))
	}
	if m := dayInAddress.FindStringSubmatch(address); m != nil && (m[1] > "12" || m[1] == m[2]) {
		return firstDate(news.FromURL, dayOf(m[3], m[2], m[1]))
	}
	return nil
}

// addressMonth reads a month from the path of an address, as those of blogs are.
func addressMonth(address string) *news.Date {
	if m := monthAddress.FindStringSubmatch(address); m != nil {
		return firstDate(news.FromURL, m[1]+"-"+m[2])
	}
	return nil
}

// dayAgreed is the time that the page marks, if the address gives its day or the
// next to it; else the address's day, for marked times may be those of comments.
func dayAgreed(address, marked *news.Date) *news.Date {
	if address != nil && marked != nil && marked.Time.Sub(address.Time).Abs() < 48*time.Hour {
		return marked
	}
	return address
}

func dayOf(year, month, day string) string {
	if year == "" {
		return ""
	}
	two := func(s string) string { return strings.Repeat("0", max(0, 2-len(s))) + s }
	return year + "-" + two(month) + "-" + two(day)
}

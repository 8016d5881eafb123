package eval

import (
	"context"
	"slices"
	"strings"
	"time"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
)

// people are the authors that are neither an agency that we credit nor the
// outlet: the record lists all three as authors.
func people(authors []string, r pageRecord) []string {
	return slices.DeleteFunc(slices.Clone(authors), func(a string) bool {
		same := func(other string) bool { return strings.EqualFold(foldText(a), foldText(other)) }
		return same(r.outlet) || slices.ContainsFunc(r.credits, same)
	})
}

// recordTime is when a record says that the page was published, and whether it
// gives a zone.
func recordTime(date string) (t time.Time, zoned bool) {
	t, err := time.Parse("2006-01-02 15:04:05Z07:00", date)
	if err == nil {
		return t, true
	}
	t, _ = time.Parse(time.DateTime, date)
	return t, false
}

// fundus scores saved pages of publishers of 41 countries: ROUGE-LSum F1 of
// the body, title and day of publication. Pages are read with labellers that
// never saw their sites.
func fundus(fit FitLines) func(context.Context, string) (*Table, error) {
	return inFolds(fit, fundusPages, fundusTable)
}

func fundusTable(pages []*news.Page, gold []flatset.Record, records []pageRecord) *Table {
	titles, authors, told, days := 0, 0, 0, 0
	bodies := make([]float64, len(pages))
	for i, r := range records {
		g := &gold[i]
		bodies[i] = rougeLSum(g.Lines(), strings.Split(r.text, "\n\n"))
		titles += count(foldText(g.Title) == foldText(r.title))
		authors += count(sameAuthors(g.Authors, r.byline))
		told += count(sameAuthors(people(g.Authors, r), r.byline))
		day, zoned := recordTime(g.Date)
		days += count(sameDay(r.published, day, zoned))
	}
	t := &Table{}
	n := len(pages)
	t.Add("body", n, Figure{"ROUGE-LSum F1", meanOf(bodies)}, Figure{"error", standardError(bodies, sitesOf(pages), meanOf)})
	t.Add("title", n, Figure{"accuracy", ratio(titles, n)})
	t.Add("authors", n, Figure{"accuracy", ratio(authors, n)})
	t.Add("authors without agencies and outlet", n, Figure{"accuracy", ratio(told, n)})
	t.Add("date", n, Figure{"accuracy", ratio(days, n)})
	return t
}

func meanOf(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(max(len(values), 1))
}

func fundusPages(dir string) ([]*news.Page, []flatset.Record, error) {
	pages, records, err := flatset.FundusRecords(dir)
	return htmlPages(pages), records, err
}

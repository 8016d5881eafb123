package eval

import (
	"context"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/page"
)

// pageDates scores the dates of the htmldate set. Its gold is the date that a
// page shows, which for some is that of the last change: a second row counts
// pages where either of our two dates is the gold one. The other rows are how
// often a date is right by what it rests on.
func pageDates(ctx context.Context, dir string) (*Table, error) {
	pages, gold, err := goldPages(dir, "htmldate_eval.json")
	if err != nil {
		return nil, err
	}
	records, err := readPages(ctx, pages, page.Read)
	if err != nil {
		return nil, err
	}
	byFile := filed(pages, records)
	var right, found, total, either int
	tally := map[news.Evidence]*struct{ right, found int }{news.FromMeta: {}, news.FromURL: {}, news.FromText: {}}
	for _, g := range gold {
		r := byFile[g.File]
		day, err := time.Parse(time.DateOnly, g.Date)
		known := err == nil
		total += count(known)
		same := known && sameDay(r.published, day, false)
		right += count(same)
		either += count(same || known && sameDay(r.updated, day, false))
		if r.published != nil {
			found++
			tally[r.published.Evidence].found++
			tally[r.published.Evidence].right += count(same)
		}
	}
	t := &Table{}
	t.Add("published", len(gold), append(prf(right, found, total), Figure{"accuracy", ratio(right, len(gold))})...)
	t.Add("published or updated", len(gold), Figure{"accuracy", ratio(either, len(gold))})
	for _, e := range []news.Evidence{news.FromMeta, news.FromURL, news.FromText} {
		t.Add("published, from "+string(e), tally[e].found, Figure{"accuracy", ratio(tally[e].right, tally[e].found)})
	}
	return t, nil
}

package web

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// storiesAPage is how many stories Today shows at once.
const storiesAPage = 30

// todayPage is the Today screen.
type todayPage struct {
	Stories  []storyItem
	Filter   todayFilter
	Pager    pager
	Holdings string // what the record holds, as a sentence
	Empty    bool   // the record holds no article at all
}

// storyItem is a story in the list.
type storyItem struct {
	ID       news.StoryID
	Title    string
	Lead     string
	Articles int
	Days     string
	Last     *moment
	Reach    string
	Activity *sparkline
	Leading  []said
}

// todayFilter is the form, with what was chosen.
type todayFilter struct {
	Languages, Outlets, Periods []option
	Active                      bool
	Words                       string // what is chosen
}

// option is a choice in a form.
type option struct {
	Value, Text string
	Chosen      bool
}

// periods are counted back from the newest article, not from the clock: a
// record that is not fed any more keeps its stories in reach.
var periods = []struct {
	value, text string
	days        int
}{{"1", "the last day", 1}, {"3", "the last three days", 3}, {"7", "the last week", 7}, {"30", "the last month", 30}}

func (s *site) today(r *http.Request) (*frame, error) {
	q := r.URL.Query()
	counts, err := s.src.Counts(r.Context())
	if err != nil {
		return nil, err
	}
	filter := store.Filter{
		Language: q.Get("language"), Outlet: news.OutletID(q.Get("outlet")),
		Since: since(q.Get("period"), counts.Newest), Limit: storiesAPage + 1, Offset: offsetOf(q),
	}
	lines, err := s.src.Today(r.Context(), filter)
	if err != nil {
		return nil, err
	}
	form, err := s.todayFilter(r.Context(), q)
	if err != nil {
		return nil, err
	}
	more := len(lines) > storiesAPage
	lines = lines[:min(len(lines), storiesAPage)]
	p := &todayPage{
		Filter: form, Empty: counts.Articles == 0, Holdings: holdings(counts),
		Pager: newPager(r.URL, filter.Offset, len(lines), storiesAPage, more),
	}
	for _, l := range lines {
		p.Stories = append(p.Stories, newStoryItem(l))
	}
	return &frame{Title: "Today", Place: "today", Body: p}, nil
}

func newStoryItem(l store.StoryLine) storyItem {
	c := newChoir(leadingSpeakers(l.Leading))
	title, lead := headline(l)
	item := storyItem{
		ID: l.ID, Title: title, Lead: lead, Articles: l.Articles, Days: days(l.First, l.Last), Last: when(l.Last),
		Reach: sentence(storyReach(l)), Activity: newSparkline(l.Activity),
	}
	if l.Outlets == 1 && len(l.Leading) > 0 && l.Leading[0].First.Outlet != (news.Outlet{}) {
		item.Reach = sentence("told by " + outletName(l.Leading[0].First.Outlet))
	}
	for _, u := range l.Leading[:min(len(l.Leading), max(l.Outlets, 1))] {
		item.Leading = append(item.Leading, saidOf(u, c))
	}
	return item
}

// headline is the story's title with its lead. Where no article gives a title,
// the beginning of the lead stands for it.
func headline(l store.StoryLine) (title, lead string) {
	if l.Title != "" || l.Lead == "" {
		return titleOf(l.Title), l.Lead
	}
	const most = 90
	if len(l.Lead) <= most {
		return l.Lead, ""
	}
	end := strings.LastIndexByte(l.Lead[:most], ' ')
	if end < 0 {
		return l.Lead, ""
	}
	return l.Lead[:end] + " …", l.Lead
}

func leadingSpeakers(us []store.UtteranceLine) []*news.Speaker {
	all := make([]*news.Speaker, len(us))
	for i, u := range us {
		all[i] = u.Speaker
	}
	return all
}

// storyReach names the articles only where outlets told the story more than
// once each.
func storyReach(l store.StoryLine) string {
	s := reach(l.Outlets, l.Origins, l.First, l.Last)
	if l.Articles > max(l.Outlets, 1) {
		s += ", in " + count(l.Articles, "article", "articles")
	}
	return s
}

func holdings(c store.Counts) string {
	return "The record holds " + count(c.Articles, "article", "articles") + " by " + count(c.Outlets, "outlet", "outlets") +
		", with " + count(c.Statements, "statement", "statements") + " by " + count(c.Speakers, "speaker", "speakers") + "."
}

func since(period string, newest *news.Date) time.Time {
	for _, p := range periods {
		if p.value == period && newest != nil {
			return newest.Time.AddDate(0, 0, -p.days)
		}
	}
	return time.Time{}
}

func (s *site) todayFilter(ctx context.Context, q url.Values) (todayFilter, error) {
	languages, err := s.src.Languages(ctx)
	if err != nil {
		return todayFilter{}, err
	}
	outlets, err := s.src.Outlets(ctx)
	if err != nil {
		return todayFilter{}, err
	}
	f := todayFilter{Active: q.Get("language")+q.Get("outlet")+q.Get("period") != ""}
	for _, l := range languages {
		f.Languages = append(f.Languages, option{l.Value, languageName(l.Value), l.Value == q.Get("language")})
	}
	for _, o := range outlets {
		f.Outlets = append(f.Outlets, option{string(o.ID), outletName(o.Outlet), string(o.ID) == q.Get("outlet")})
	}
	for _, p := range periods {
		f.Periods = append(f.Periods, option{p.value, p.text, p.value == q.Get("period")})
	}
	f.Words = "Stories in " + chosen(f.Languages, "all languages") + ", by " + chosen(f.Outlets, "all outlets") +
		", of " + chosen(f.Periods, "all days")
	return f, nil
}

func chosen(options []option, otherwise string) string {
	for _, o := range options {
		if o.Chosen {
			return o.Text
		}
	}
	return otherwise
}

package web

import (
	"context"
	"net/http"

	"hearsay/internal/api"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// storyPage is the Story screen.
type storyPage struct {
	ID         news.StoryID
	Title      string
	Size       string // of the title's type
	Days       string
	Reach      string
	First      *articleLine
	Lead       string
	Timeline   *timeline
	Utterances []said
	MoreSaid   string // how many utterances are not shown
	Conflicts  []conflict
	Matrix     *matrix
	Copies     []branch
	MoreCopies string
	Articles   []articleGroup
	MoreLines  string // how many articles are not shown
	All        string // the address of the page with everything
}

// conflict is a telling whose figure or negation differs from the fullest.
type conflict struct {
	Said    said
	Outlet  string
	Article news.ArticleID
	At      news.StatementID
	Diff    []difference
}

// articleGroup is an article with those that carry the same report, folded.
type articleGroup struct {
	articleLine
	Same []articleLine
}

// How much a story page shows before "and 312 more"; ?all shows everything.
const (
	utterancesShown = 12
	utterancesRead  = 60   // more than are shown: conflicts may hide among them
	utterancesMost  = 1000 // with ?all
	articlesShown   = 40
	outletsShown    = 30
	conflictsShown  = 8
	everything      = 1 << 30
)

func (s *site) story(r *http.Request) (*frame, error) {
	all, most := r.URL.Query().Has("all"), utterancesRead
	if all {
		most = utterancesMost
	}
	v, err := api.Kept(r, func(ctx context.Context, id news.StoryID) (*store.StoryView, error) {
		return s.src.Story(ctx, id, most)
	})
	if err != nil {
		return nil, err
	}
	p := newStoryPage(v, all)
	return &frame{Title: p.Title, Body: p}, nil
}

func newStoryPage(v *store.StoryView, all bool) *storyPage {
	shown := min(len(v.Utterances), limit(utterancesShown, all))
	c := newChoir(storySpeakers(v.Utterances[:shown]), storySpeakers(v.Utterances[shown:])...)
	title, lead := headline(v.StoryLine)
	p := &storyPage{
		ID: v.ID, Title: title, Size: titleSize(title), Lead: lead,
		Days: days(v.First, v.Last), Reach: sentence(storyReach(v.StoryLine)),
		Timeline: newTimeline(v.ArticleList, limit(outletsShown, all)),
		All:      "/story/" + string(v.ID) + "?all",
	}
	if first := earliest(v.ArticleList); first != nil {
		line := lineOf(*first)
		p.First = &line
	}
	p.tell(v, c, shown)
	p.Matrix = newMatrix(v.ArticleList, v.Utterances[:shown], p.Utterances, limit(outletsShown, all))
	p.Conflicts = conflicts(v.Utterances, c, limit(conflictsShown, all))
	p.Copies, p.MoreCopies = copyTree(v, limit(outletsShown, all))
	p.list(v.ArticleList, all)
	return p
}

// earliest is the first article by time. One of which only the day is known
// does not count as earlier than others of that day. It is nil where nothing
// has a date.
func earliest(as []store.ArticleLine) *store.ArticleLine {
	var first *store.ArticleLine
	for i, a := range as {
		switch {
		case a.Published == nil:
		case first == nil, first.Published.Precision != news.Minute && a.Published.Precision == news.Minute &&
			a.Published.DayNumber() == first.Published.DayNumber():
			first = &as[i]
		}
	}
	return first
}

// limit is n, or no limit.
func limit(n int, all bool) int {
	if all {
		return everything
	}
	return n
}

// storySpeakers weighs a speaker by utterances.
func storySpeakers(us []store.UtteranceView) []*news.Speaker {
	var all []*news.Speaker
	for _, u := range us {
		all = append(all, u.Speaker)
	}
	return all
}

func (p *storyPage) tell(v *store.StoryView, c choir, shown int) {
	for i, u := range v.Utterances[:shown] {
		line := saidOf(u.UtteranceLine, c)
		line.Number = i + 1
		p.Utterances = append(p.Utterances, line)
	}
	p.MoreSaid = more(v.UtteranceTotal-shown, "statement", "statements")
}

// more is "and 312 more articles", empty for none.
func more(n int, one, many string) string {
	if n <= 0 {
		return ""
	}
	return "and " + digits(n) + " more " + count(n, one, many)[len(digits(n))+1:]
}

func conflicts(us []store.UtteranceView, c choir, most int) []conflict {
	var out []conflict
	for _, u := range us {
		for _, t := range u.Told {
			if t.Variant == news.Conflicting && len(out) < most {
				out = append(out, conflict{
					Said: saidOf(u.UtteranceLine, c), Outlet: outletName(t.Article.Outlet), Article: t.Article.ID,
					At: t.Rendering.Statement, Diff: differences(u.Text, t.Text),
				})
			}
		}
	}
	return out
}

// list folds the articles that stem from one report under the first of them.
func (p *storyPage) list(as []store.ArticleLine, all bool) {
	at := map[news.OriginID]int{}
	folded := 0
	for _, a := range as {
		i, known := at[a.Origin]
		switch {
		case known && a.Origin != "":
			p.Articles[i].Same = append(p.Articles[i].Same, lineOf(a))
		case len(p.Articles) < limit(articlesShown, all):
			at[a.Origin] = len(p.Articles)
			p.Articles = append(p.Articles, articleGroup{articleLine: lineOf(a)})
		default:
			folded++
		}
	}
	p.MoreLines = more(folded, "article", "articles")
}

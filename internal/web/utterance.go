package web

import (
	"net/http"

	"hearsay/internal/api"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// utterancePage is the Utterance screen.
type utterancePage struct {
	ID       news.UtteranceID
	Text     string
	Size     string // of the type: long texts are set smaller
	Voice    voice
	Reach    string
	First    articleLine
	Story    news.StoryID
	Tellings []telling
	More     string
	All      string
	Chain    branch
	MoreWays string // how many tellings the chain leaves out
}

// telling is one way in which it was told, with the articles that tell it so.
type telling struct {
	articleLine
	At         news.StatementID
	Variant    string
	Word       string
	Similarity string
	Fullest    bool
	Diff       []difference
	Also       sameWords
	InTitle    bool
}

// tellingsShown on an utterance's page unless all are asked for.
const tellingsShown = 24

func (s *site) utterance(r *http.Request) (*frame, error) {
	v, err := api.Kept(r, s.src.Utterance)
	if err != nil {
		return nil, err
	}
	p := newUtterancePage(v, r.URL.Query().Has("all"))
	return &frame{Title: p.headline(), Body: p}, nil
}

func newUtterancePage(v *store.UtteranceView, all bool) *utterancePage {
	voice := newChoir([]*news.Speaker{v.Speaker}).of(v.Speaker)
	p := &utterancePage{
		ID: v.ID, Text: v.Text, Size: sizeOf(v.Text), Voice: voice, First: firstTelling(v), Story: v.Story,
		Reach: utteranceReach(v), All: "/utterance/" + string(v.ID) + "?all",
		Chain: newChain(voice, v.Told[:min(len(v.Told), limit(tellingsShown, all))]),
	}
	p.tell(v, limit(tellingsShown, all))
	p.MoreWays = more(len(v.Told)-limit(tellingsShown, all), "telling", "tellings")
	return p
}

func firstTelling(v *store.UtteranceView) articleLine {
	as := make([]store.ArticleLine, len(v.Told))
	for i, r := range inOrder(v.Told) {
		as[i] = r.Article
	}
	if first := earliest(as); first != nil {
		return lineOf(*first)
	}
	return lineOf(v.First)
}

func (p *utterancePage) headline() string {
	if p.Voice.Known() {
		return p.Voice.Name + ": " + p.Text
	}
	return p.Text
}

// sizeOf keeps a quotation of 800 characters from being set like a headline.
func sizeOf(s string) string {
	switch {
	case len(s) > 420:
		return "long"
	case len(s) > 160:
		return "middling"
	}
	return "short"
}

func utteranceReach(v *store.UtteranceView) string {
	first, last := bounds(v.Told)
	s := reach(v.Outlets, v.Origins, first, last)
	if v.Renderings > max(v.Outlets, 1) {
		s += ", " + count(v.Renderings, "time", "times") + " in all"
	}
	return sentence(s)
}

// bounds are the first and the last dates of tellings.
func bounds(told []store.RenderingView) (first, last *news.Date) {
	for _, t := range told {
		d := t.Article.Published
		if !exact(d) {
			continue
		}
		if first == nil || d.Time.Before(first.Time) {
			first = d
		}
		if last == nil || d.Time.After(last.Time) {
			last = d
		}
	}
	return first, last
}

// tell lists the tellings; those with the very same words are one entry.
func (p *utterancePage) tell(v *store.UtteranceView, most int) {
	at := map[string]int{}
	same, dropped := limit(sameShown, most == everything), 0
	for i, r := range v.Told {
		j, known := at[r.Text]
		switch {
		case known:
			p.Tellings[j].Also.add(r.Article, same)
		case len(p.Tellings) < most:
			at[r.Text] = len(p.Tellings)
			p.Tellings = append(p.Tellings, newTelling(v.Text, r, i == 0))
		default:
			dropped++
		}
	}
	p.More = more(dropped, "telling", "tellings")
}

func newTelling(fullest string, r store.RenderingView, first bool) telling {
	return telling{
		articleLine: lineOf(r.Article), At: r.Rendering.Statement, InTitle: r.InTitle, Fullest: first,
		Variant: string(r.Variant), Word: variantWords[r.Variant], Similarity: percent(r.Similarity),
		Diff: differences(fullest, r.Text),
	}
}

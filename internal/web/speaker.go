package web

import (
	"net/http"

	"hearsay/internal/api"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// speakerPage is the Speaker screen.
type speakerPage struct {
	Voice   voice
	Summary string
	Roles   []string
	Days    []speakerDay
	More    string
	Search  string // address of the search for all of it
}

// speakerDay is what was told on one day.
type speakerDay struct {
	Day   string
	Lines []speakerLine
}

// speakerLine is one statement.
type speakerLine struct {
	articleLine
	At        news.StatementID
	Utterance news.UtteranceID
	Text      string
	Role      string
	Form      string
	Via       []step
	Unsure    bool
	Also      sameWords // on the same day
}

func (s *site) speaker(r *http.Request) (*frame, error) {
	v, err := api.Kept(r, s.src.Speaker)
	if err != nil {
		return nil, err
	}
	return &frame{Title: v.Name, Body: newSpeakerPage(v)}, nil
}

func newSpeakerPage(v *store.SpeakerView) *speakerPage {
	self := &news.Speaker{Name: v.Name, Type: v.Type}
	p := &speakerPage{
		Voice: newChoir([]*news.Speaker{self}).of(self), Roles: v.Roles,
		More:    more(v.Total-len(v.Statements), "statement", "statements"),
		Search:  "/search?" + query("speaker", v.Name),
		Summary: sentence(count(v.Total, "statement", "statements") + " on record"),
	}
	for _, r := range v.Statements {
		p.add(r)
	}
	return p
}

func (p *speakerPage) add(r store.RenderingView) {
	day := "Undated"
	if d := r.Article.Published; d != nil {
		day = days(d, d)
	}
	if n := len(p.Days); n == 0 || p.Days[n-1].Day != day {
		p.Days = append(p.Days, speakerDay{Day: day})
	}
	today := &p.Days[len(p.Days)-1]
	for i := range today.Lines {
		if today.Lines[i].Text == r.Text {
			today.Lines[i].Also.add(r.Article, sameShown)
			return
		}
	}
	today.Lines = append(today.Lines, newSpeakerLine(r))
}

func newSpeakerLine(r store.RenderingView) speakerLine {
	line := speakerLine{
		articleLine: lineOf(r.Article), At: r.Rendering.Statement, Utterance: r.Utterance, Text: r.Text,
		Form: formOf(&r.Statement), Unsure: r.Statement.Confidence < unsureBelow,
	}
	for _, l := range r.Statement.Via {
		line.Via = append(line.Via, newStep(l))
	}
	if s := r.Statement.Speaker; s != nil {
		line.Role = s.Role
	}
	return line
}

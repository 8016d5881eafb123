package web

import (
	"slices"
	"strconv"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// version is one reading of the page.
type version struct {
	Number  int
	When    *moment
	Title   string
	Address string
	Shown   bool
	Present bool
}

// olderVersion is a text that the page no longer has.
type olderVersion struct {
	Number     int
	Title      string
	Paragraphs []string
	Changes    [][]difference // paragraphs of the present text that differ
}

// choose lists the versions and, when an older one is asked for, shows its
// text instead.
func (p *articlePage) choose(a *store.ArticleView, asked string) error {
	present := 0
	for i, v := range a.Versions {
		if i == 0 {
			present = v.Number
		}
		p.Versions = append(p.Versions, newVersion(a.ID, v, v.Number == present))
		if asked == strconv.Itoa(v.Number) && v.Number != present {
			p.Older = &olderVersion{v.Number, titleOf(v.Title), strings.Split(v.Text, "\n\n"), changes(v.Text, a.Text)}
			p.Versions[i].Shown = true
		}
	}
	if asked != "" && p.Older == nil && asked != strconv.Itoa(present) {
		return store.ErrNotFound
	}
	switch {
	case len(p.Versions) < 2:
		p.Versions = nil
	case p.Older == nil:
		p.Versions[0].Shown = true
	}
	return nil
}

func newVersion(id news.ArticleID, v store.Version, present bool) version {
	out := version{Number: v.Number, Title: titleOf(v.Title), Present: present, Address: "/article/" + string(id)}
	if !present {
		out.Address += "?version=" + strconv.Itoa(v.Number)
	}
	if !v.Fetched.IsZero() {
		out.When = when(&news.Date{Time: v.Fetched.UTC(), Precision: news.Minute, Zoned: true})
	}
	return out
}

// changes lays the present text over an older one and keeps the paragraphs in
// which they differ.
func changes(older, present string) [][]difference {
	var out [][]difference
	var paragraph []difference
	end := func() {
		if slices.ContainsFunc(paragraph, func(d difference) bool { return d.Kind != "same" }) {
			out = append(out, paragraph)
		}
		paragraph = nil
	}
	for _, d := range differences(older, present) {
		if d.Kind == "dropped" {
			paragraph = append(paragraph, d)
			continue
		}
		for i, part := range strings.Split(d.Text, "\n\n") {
			if i > 0 {
				end()
			}
			if part != "" {
				paragraph = append(paragraph, difference{d.Kind, part, d.Gap && i == 0})
			}
		}
	}
	end()
	return out
}

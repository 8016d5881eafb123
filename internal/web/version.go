package web

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/revision"
	"hearsay/internal/store"
)

// version is one text that was read at the article's address.
type version struct {
	Number  int
	When    *moment
	Title   string
	Address string
	Shown   bool
	Present bool
	Changed *changed // since the version before, nil for the first
}

// olderVersion is a text that the page no longer has.
type olderVersion struct {
	Number     int
	Title      string
	Paragraphs []string
	Changes    string // address
}

// manyVersions bounds the versions whose changes stand in words on the page of
// an article; the others are a step away.
const manyVersions = 20

// choose lists the versions and, when an older one is asked for, shows its
// text instead.
func (p *articlePage) choose(a *store.ArticleView, asked string) error {
	present := 0
	for i, v := range a.Versions {
		if i == 0 {
			present = v.Number
		}
		one, err := newVersion(a, i)
		if err != nil {
			return err
		}
		p.Versions = append(p.Versions, one)
		if asked == strconv.Itoa(v.Number) && v.Number != present {
			p.Older = &olderVersion{v.Number, titleOf(v.Title), strings.Split(v.Text, "\n\n"), changesAddress(a.ID, v.Number, present)}
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

// newVersion is the i-th of an article's versions.
func newVersion(a *store.ArticleView, i int) (version, error) {
	v := &a.Versions[i]
	out := version{Number: v.Number, Title: titleOf(v.Title), Present: i == 0, When: readAt(v.Fetched), Address: "/article/" + string(a.ID)}
	if !out.Present {
		out.Address += "?version=" + strconv.Itoa(v.Number)
	}
	if i+1 == len(a.Versions) {
		return out, nil
	}
	before := a.Versions[i+1].Number
	if i >= manyVersions {
		out.Changed = &changed{Address: changesAddress(a.ID, before, v.Number)}
		return out, nil
	}
	old, new, err := a.Change(before, v.Number)
	if err != nil {
		return out, err
	}
	out.Changed = newChanged(a.ID, old, new, revision.Compare(&old.Edition, &new.Edition))
	return out, nil
}

// readAt is the time of a reading.
func readAt(t time.Time) *moment {
	if t.IsZero() {
		return nil
	}
	return when(&news.Date{Time: t.UTC(), Precision: news.Minute, Zoned: true})
}

func changesAddress(id news.ArticleID, from, to int) string {
	return fmt.Sprintf("/article/%s/changes?from=%d&to=%d", id, from, to)
}

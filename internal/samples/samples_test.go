package samples_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/samples"
)

func gold(t *testing.T) []samples.GoldPage {
	t.Helper()
	pages, err := samples.Gold()
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// each runs check as a subtest for every article.
func each(t *testing.T, check func(t *testing.T, page string, a samples.GoldArticle)) {
	t.Helper()
	for _, p := range gold(t) {
		t.Run(p.Stem, func(t *testing.T) {
			page := shown(t, p)
			for _, a := range p.Articles {
				check(t, page, a)
			}
		})
	}
}

func TestTextStandsOnPage(t *testing.T) {
	each(t, func(t *testing.T, page string, a samples.GoldArticle) {
		for _, block := range append(strings.Split(a.Text, "\n\n"), a.Title) {
			if !strings.Contains(page, block) {
				t.Errorf("not on the page: %q", block)
			}
		}
		for _, s := range slices.Concat(a.Byline, a.Credits) {
			if !strings.Contains(page, s) && s != "agencies" {
				t.Errorf("not on the page: %q", s)
			}
		}
		if !strings.HasPrefix(a.Text, a.Standfirst) {
			t.Errorf("text does not open with standfirst %q", a.Standfirst)
		}
	})
}

func TestFurnitureStandsOnPageOnly(t *testing.T) {
	each(t, func(t *testing.T, page string, a samples.GoldArticle) {
		for _, f := range a.Furniture {
			if !strings.Contains(page, f) {
				t.Errorf("furniture not on the page: %q", f)
			}
			if strings.Contains(a.Text, f) {
				t.Errorf("furniture in the text: %q", f)
			}
		}
	})
}

func TestStatements(t *testing.T) {
	each(t, func(t *testing.T, _ string, a samples.GoldArticle) {
		checkStatements(t, a.Text, a, a.Statements)
		checkStatements(t, a.Title, a, a.TitleStatements)
		for _, s := range a.NotStatements {
			if !strings.Contains(a.Text, s) && !strings.Contains(a.Title, s) {
				t.Errorf("scare quote not in the article: %q", s)
			}
		}
	})
}

func checkStatements(t *testing.T, text string, a samples.GoldArticle, ss []samples.GoldStatement) {
	t.Helper()
	quoted := quoted(text)
	for _, s := range ss {
		spans, ok := find(text, s)
		if !ok {
			t.Errorf("content not in order in the text: %q (occurrence %d)", s.Content, s.Nth)
			continue
		}
		if k := kindOf(text, quoted, spans); k != s.Kind {
			t.Errorf("%q is %s, gold says %s", s.Content, k, s.Kind)
		}
		for _, part := range []string{s.Cue, s.Source} {
			if !strings.Contains(text, part) {
				t.Errorf("not in the text: %q", part)
			}
		}
		checkSpeaker(t, a, s)
		if !insideHolds(ss, s) {
			t.Errorf("%q does not lie inside statement %d", s.Content, s.Inside)
		}
	}
}

// insideHolds reports whether the enclosing statement, if any, holds s.
func insideHolds(ss []samples.GoldStatement, s samples.GoldStatement) bool {
	if s.Inside < 0 {
		return s.Inside == -1
	}
	return s.Inside < len(ss) && slices.ContainsFunc(ss[s.Inside].Content, func(piece string) bool {
		return strings.Contains(piece, s.Content[0]) && piece != s.Content[0]
	})
}

func checkSpeaker(t *testing.T, a samples.GoldArticle, s samples.GoldStatement) {
	t.Helper()
	types := []news.SpeakerType{news.Person, news.Organisation, news.Country, news.Group, news.Unnamed}
	if (s.Speaker == "") != (s.Type == "") || (s.Type != "" && !slices.Contains(types, s.Type)) {
		t.Errorf("%q: speaker %q of type %q", s.Content, s.Speaker, s.Type)
	}
	all := a.Title + "\n" + a.Text
	names := []string{s.Speaker, s.Role}
	for _, l := range s.Via {
		names = append(names, l.Name)
	}
	for _, n := range names {
		if !strings.Contains(all, n) {
			t.Errorf("%q: not in the article: %q", s.Content, n)
		}
	}
	if s.SaidAt != "" && !isDate(s.SaidAt) {
		t.Errorf("%q: bad date %q", s.Content, s.SaidAt)
	}
}

func TestDates(t *testing.T) {
	each(t, func(t *testing.T, _ string, a samples.GoldArticle) {
		for _, d := range []string{a.Published, a.Updated} {
			if d != "" && !isDate(d) {
				t.Errorf("bad date %q", d)
			}
		}
		if a.Repeats < 1 {
			t.Errorf("repeats %d", a.Repeats)
		}
	})
}

func isDate(s string) bool {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}

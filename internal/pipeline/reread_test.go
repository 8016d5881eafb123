package pipeline

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// bridgePage is a page about a bridge, with a menu around the text.
func bridgePage(hour int, menu, does string) *news.Page {
	return &news.Page{
		URL: "https://kpa.example/bridge", Form: news.HTML, ContentType: "text/html; charset=utf-8",
		Fetched: time.Date(2031, 4, 9, hour, 0, 0, 0, time.UTC),
		Body: fmt.Appendf(nil, `<html lang="en"><head><title>The old bridge of Port Varda</title></head><body><nav><a href="/">%s</a></nav><article>
			<h1>The old bridge of Port Varda</h1>
			<p>The bridge over the Varda carries nine thousand cars on a working day, more than it was built for eighty years ago.</p>
			<p>“The old bridge %s on Monday,” the harbour minister, Ana Petrova, said to reporters in Port Varda.</p>
			<p>Divers of the harbour office found cracks in the concrete below the water line of two of its pillars last week.</p>
			</article></body></html>`, menu, does),
	}
}

func openReader(t *testing.T) (*Reader, *store.Store) {
	t.Helper()
	db, err := store.Open(context.Background(), filepath.Join(t.TempDir(), "t.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return NewReader(db, slog.New(slog.NewTextHandler(t.Output(), nil))), db
}

// versionsOf writes the versions of an article, the first one first, with what
// stands in quotation marks in each.
func versionsOf(t *testing.T, db *store.Store, id news.ArticleID) string {
	t.Helper()
	v, err := db.Article(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for i := len(v.Versions) - 1; i >= 0; i-- {
		e := v.Versions[i]
		var said []string
		for _, s := range e.Statements {
			if s.Kind == news.Direct {
				said = append(said, s.ContentText(e.Text))
			}
		}
		all = append(all, fmt.Sprintf("%s to %s: %s", e.Fetched.Format("15"), e.Seen.Format("15"), strings.Join(said, ", ")))
	}
	return strings.Join(all, " | ")
}

func TestVersionsWhileReading(t *testing.T) {
	pages := []*news.Page{
		bridgePage(7, "News", "will close"),
		bridgePage(8, "News", "will close"),
		bridgePage(9, "Sport", "will close"),
		bridgePage(10, "Sport", "may close"),
		bridgePage(11, "Sport", "will close"),
	}
	const want = "07 to 09: “The old bridge will close on Monday,” | 10 to 10: “The old bridge may close on Monday,” | 11 to 11: “The old bridge will close on Monday,”"
	for _, together := range []bool{true, false} {
		r, db := openReader(t)
		runs := [][]*news.Page{pages}
		if !together {
			runs = nil
			for _, p := range pages {
				runs = append(runs, []*news.Page{p})
			}
		}
		for _, run := range runs {
			if _, err := r.Read(context.Background(), sequence(run), func(Event) {}); err != nil {
				t.Fatal(err)
			}
		}
		if got := versionsOf(t, db, bridgeID()); got != want {
			t.Errorf("in one run %v:\n got %s\nwant %s", together, got, want)
		}
	}
}

func bridgeID() news.ArticleID {
	return news.NewArticleID(news.NewPageID("https://kpa.example/bridge", nil), 0)
}

// TestWhatAnEarlierProgramReadIsNoVersion begins with an article that the
// present program reads in another way from the same page.
func TestWhatAnEarlierProgramReadIsNoVersion(t *testing.T) {
	tests := []struct {
		name string
		next *news.Page
		want string
	}{
		{"only the menu changed", bridgePage(9, "Sport", "will close"), "07 to 09: “The old bridge will close on Monday,”"},
		{
			"the text changed", bridgePage(9, "News", "may close"),
			"07 to 07: “The old bridge will close on Monday,” | 09 to 09: “The old bridge may close on Monday,”",
		},
	}
	for _, test := range tests {
		r, db := openReader(t)
		first := bridgePage(7, "News", "will close")
		misread := found{page: bridgePage(7, "News", "is misread")}
		if err := r.extract(&misread); err != nil {
			t.Fatal(err)
		}
		filed, err := r.placer.place(context.Background(), misread.articles[0])
		if err != nil {
			t.Fatal(err)
		}
		saved := store.Reading{Page: first, ID: firstID(first), Hash: pageHash(first), Articles: []store.Filed{filed}}
		if err := db.Save(context.Background(), saved); err != nil {
			t.Fatal(err)
		}
		if _, err := r.Read(context.Background(), sequence([]*news.Page{test.next}), func(Event) {}); err != nil {
			t.Fatal(err)
		}
		if got := versionsOf(t, db, bridgeID()); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

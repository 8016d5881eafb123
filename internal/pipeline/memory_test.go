package pipeline

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

const thanks = "Our reporters in Port Varda write without fear or favour, and we thank all our subscribers for their trust."

// thankful is a flattened page that thanks its readers in the middle of the
// text.
func thankful(matter, menu string) *news.Page {
	return &news.Page{URL: "https://courier.example/" + matter, Form: news.Flat, Body: []byte(strings.Join([]string{
		menu, "The " + matter + " is closed",
		"The " + matter + " of Port Varda was closed on Thursday, the council said, because ice had damaged two of its pillars.",
		"“Nobody will use the " + matter + " before the summer,” said Tomas Lind, who heads the works of the council.",
		thanks,
		"Divers found long cracks below the water line, and the repairs of the " + matter + " are to cost three million crowns.",
		"The council will borrow the money for the " + matter + " from the state bank, which asks for four per cent in the year.",
		"Get the Courier by post",
	}, "\n"))}
}

func thankfulPages(matters ...string) []*news.Page {
	var pages []*news.Page
	for _, m := range matters {
		pages = append(pages, thankful(m, "Harbour | Islands"))
	}
	return pages
}

func readAll(t *testing.T, r *Reader, pages ...*news.Page) {
	t.Helper()
	if _, err := r.Read(context.Background(), sequence(pages), func(Event) {}); err != nil {
		t.Fatal(err)
	}
}

// texts are those of the articles by address; + marks one that holds the
// thanks.
func texts(t *testing.T, db *store.Store) string {
	t.Helper()
	var all []string
	for a, err := range db.Articles(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		matter := strings.TrimPrefix(a.Page.URL, "https://courier.example/")
		if strings.Contains(a.Text, thanks) {
			matter += "+"
		}
		all = append(all, matter)
	}
	slices.Sort(all)
	return strings.Join(all, " ")
}

func TestLaterRunsRememberHosts(t *testing.T) {
	tests := []struct {
		name string
		runs [][]*news.Page
		want string
	}{
		{"one run", [][]*news.Page{thankfulPages("bridge", "ferry", "mill", "pier")}, "bridge+ ferry+ mill+ pier+"},
		{"in another order", [][]*news.Page{thankfulPages("pier", "mill", "ferry", "bridge")}, "bridge+ ferry+ mill+ pier+"},
		{"a second run", [][]*news.Page{thankfulPages("bridge", "ferry", "mill"), thankfulPages("pier", "quay")}, "bridge+ ferry+ mill+ pier quay"},
		{"in another order", [][]*news.Page{thankfulPages("mill", "bridge", "ferry"), thankfulPages("quay", "pier")}, "bridge+ ferry+ mill+ pier quay"},
		{"the first run knew too little", [][]*news.Page{thankfulPages("bridge"), thankfulPages("ferry"), thankfulPages("mill", "pier")}, "bridge+ ferry+ mill+ pier+"},
		{"a page that did not change", [][]*news.Page{thankfulPages("bridge", "ferry", "mill", "pier"), thankfulPages("bridge")}, "bridge+ ferry+ mill+ pier+"},
	}
	for _, test := range tests {
		r, db := openReader(t)
		for _, run := range test.runs {
			readAll(t, r, run...)
		}
		if got := texts(t, db); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestABetterMemoryMakesNoVersion reads a page again of which only the menu
// changed, after its host has become known.
func TestABetterMemoryMakesNoVersion(t *testing.T) {
	r, db := openReader(t)
	readAll(t, r, thankfulPages("bridge", "ferry", "mill", "pier")...)
	readAll(t, r, thankful("bridge", "Harbour | Islands | Weather"))
	if got := texts(t, db); got != "bridge ferry+ mill+ pier+" {
		t.Fatalf("the memory is not used: %s", got)
	}
	id := news.NewArticleID(news.NewPageID("https://courier.example/bridge", nil), 0)
	v, err := db.Article(context.Background(), id)
	if err != nil || len(v.Versions) != 1 {
		t.Errorf("%d versions, %v", len(v.Versions), err)
	}
}

// TestARunThatWasBrokenOff reads with the memory that it began with when it is
// taken up again.
func TestARunThatWasBrokenOff(t *testing.T) {
	r, db := openReader(t)
	broken := errors.New("the line is dead")
	ctx, stop := context.WithCancel(context.Background())
	pages := func(yield func(*news.Page, error) bool) {
		for _, p := range thankfulPages("bridge", "ferry", "mill", "pier") {
			if !yield(p, nil) {
				return
			}
		}
		stop()
		yield(nil, broken)
	}
	if _, err := r.Read(ctx, pages, func(Event) {}); err == nil {
		t.Fatal("the run was not broken off")
	}
	if hosts, err := db.Hosts(context.Background()); err != nil || len(hosts) > 0 {
		t.Fatalf("%v, %v", hosts, err)
	}
	readAll(t, r, thankfulPages("bridge", "ferry", "mill", "pier", "quay")...)
	if got := texts(t, db); got != "bridge+ ferry+ mill+ pier+ quay+" {
		t.Error(got)
	}
	readAll(t, r, thankfulPages("wharf")...)
	if got := texts(t, db); got != "bridge+ ferry+ mill+ pier+ quay+ wharf" {
		t.Error(got)
	}
	repeated, err := Repeated(context.Background(), db, "courier.example")
	if err != nil || repeated.Pages != 6 || !strings.Contains(fmt.Sprint(repeated.Lines), thanks) {
		t.Errorf("%+v, %v", repeated, err)
	}
}

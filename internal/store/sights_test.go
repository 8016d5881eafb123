package store

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/news"
)

// showing is a page that shows something of its host.
func showing(host string, page int, seen string) Reading {
	url := fmt.Sprintf("https://%s/%d", host, page)
	return Reading{
		Page: &news.Page{URL: url, Form: news.Flat}, ID: news.NewPageID(url, nil), Hash: seen,
		Host: host, Sight: []byte(seen),
	}
}

// remembered writes what is remembered of a host, the oldest page first.
func remembered(t *testing.T, s *Store, host string) string {
	t.Helper()
	sights, err := s.Sights(context.Background(), host)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, v := range sights {
		all = append(all, string(v.Seen))
	}
	return strings.Join(all, " ")
}

func settle(t *testing.T, s *Store) {
	t.Helper()
	if err := s.SettleSights(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// TestSights reads pages in runs: "settle" ends one, "forget" forgets the host.
func TestSights(t *testing.T) {
	const host = "courier.example"
	tests := []struct {
		name  string
		steps string // page:what it shows
		want  string
	}{
		{"a run that has not ended", "1:a 2:b", ""},
		{"a run that has ended", "1:a 2:b settle", "a b"},
		{"the next run has not ended", "1:a settle 2:b", "a"},
		{"a page that changed comes last", "1:a 2:b settle 1:c settle", "b c"},
		{"before the run ends, it shows what it did", "1:a 2:b settle 1:c", "a b"},
		{"twice in a run", "1:a 2:b 1:c settle", "b c"},
		{"a run that was broken off, and the next", "1:a 2:b settle 3:c 4:d settle", "a b c d"},
		{"forgotten", "1:a settle 2:b forget settle", ""},
		{"and read again", "1:a 2:b settle forget 1:c settle", "c"},
	}
	for _, test := range tests {
		s := openTemp(t)
		for step := range strings.FieldsSeq(test.steps) {
			switch step {
			case "settle":
				settle(t, s)
			case "forget":
				if err := s.ForgetHost(context.Background(), host); err != nil {
					t.Fatal(err)
				}
			default:
				var page int
				var seen string
				if _, err := fmt.Sscanf(strings.Replace(step, ":", " ", 1), "%d %s", &page, &seen); err != nil {
					t.Fatal(err)
				}
				save(t, s, showing(host, page, seen))
				save(t, s, showing("other.example", page, seen))
			}
		}
		if got := remembered(t, s, host); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestSightsAreBounded(t *testing.T) {
	s := openTemp(t)
	for run := range 2 {
		for i := range sightsKept + 5 {
			save(t, s, showing("courier.example", 100*run+i, fmt.Sprint(100*run+i)))
		}
		var rows int
		if err := s.view(context.Background(), func(tx *conn) error {
			return tx.one(context.Background(), `SELECT count(*) FROM sight WHERE settled = 0`, nil, &rows)
		}); err != nil || rows != sightsKept {
			t.Errorf("%d pages wait, %v", rows, err)
		}
		settle(t, s)
		hosts, err := s.Hosts(context.Background())
		if err != nil || len(hosts) != 1 || hosts[0] != (HostCount{"courier.example", sightsKept}) {
			t.Errorf("%v, %v", hosts, err)
		}
		if got := remembered(t, s, "courier.example"); !strings.HasPrefix(got, fmt.Sprint(100*run+5)+" ") {
			t.Errorf("run %d: %s", run, got)
		}
	}
}

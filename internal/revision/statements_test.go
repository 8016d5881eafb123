package revision

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// edition makes an article of statements that are written "who cue: words",
// one a paragraph, parted by slashes. A paragraph without a colon states nothing.
func edition(t failer, s string) *news.Edition {
	e := &news.Edition{Text: lines(s), Stated: true}
	for _, p := range text.Paragraphs(e.Text) {
		head, words, states := strings.Cut(p.Of(e.Text), ": ")
		if !states {
			continue
		}
		at := strings.LastIndex(head, " ")
		start := p.End - len(words)
		cue := text.Span{Start: p.Start + at + 1, End: p.Start + len(head)}
		a := news.Attribution{
			Content: []news.Content{{Span: text.Span{Start: start, End: p.End}, Quoted: strings.HasPrefix(words, "“")}},
			Cue:     &news.Cue{Span: cue, Lemma: head[at+1:], Class: news.Neutral},
		}
		if at > 0 && head[:at] != "?" {
			a.Speaker = &news.Speaker{Name: head[:at]}
		}
		st, err := news.NewStatement("a", e.Text, len(e.Statements), a)
		if err != nil {
			t.Errorf("%q: %v", s, err)
			continue
		}
		e.Statements = append(e.Statements, st)
	}
	return e
}

// toldShort writes what became of the statements that changed.
func toldShort(c *Changes) string {
	var out []string
	for _, s := range c.Statements {
		words := string(s.Kind)
		if s.Quotation != "" && s.Quotation != s.Kind {
			words += ", quotation " + string(s.Quotation)
		}
		for _, flag := range []struct {
			is   bool
			name string
		}{{s.Speaker, "speaker"}, {s.Cue, "cue"}, {s.Stands, "stands"}, {s.Bare, "bare"}} {
			if flag.is {
				words += ", " + flag.name
			}
		}
		if s.Changed() || s.Stands {
			out = append(out, words)
		}
	}
	return strings.Join(out, "; ")
}

func TestStatements(t *testing.T) {
	const bridge = "Ana Petrova said: “The old bridge will close on Monday.”"
	tests := []struct{ name, old, new, want string }{
		{"nothing changed", bridge, bridge, ""},
		{"moved", bridge + " / A. / B.", "A. / B. / " + bridge, ""},
		{"dropped", bridge + " / A.", "A.", "removed"},
		{"put in", "A.", "A. / " + bridge, "added"},
		{"a word changed", bridge, "Ana Petrova said: “The old bridge may close on Monday.”", "reworded"},
		{"cut at its end", bridge, "Ana Petrova said: “The old bridge will close.”", "trimmed"},
		{"more of it", "Ana Petrova said: “The old bridge will close.”", bridge, "lengthened"},
		{"a word left out inside", "Ana Petrova said: “The bridge will not close.”", "Ana Petrova said: “The bridge will close.”", "reworded"},
		{"no longer in quotation marks", bridge, "Ana Petrova said: the old bridge will close on Monday.", "kept, quotation removed"},
		{"now in quotation marks", "Ana Petrova said: the old bridge will close on Monday.", bridge, "kept, quotation added"},
		{"another cue", bridge, "Ana Petrova claimed: “The old bridge will close on Monday.”", "kept, cue"},
		{"another speaker", bridge, "Tomas Lind said: “The old bridge will close on Monday.”", "kept, speaker"},
		{"a fuller name", bridge, "Minister Ana Petrova said: “The old bridge will close on Monday.”", ""},
		{"a speaker no longer sure", bridge, "? said: “The old bridge will close on Monday.”", "kept, speaker"},
		{"words of another", bridge, "Tomas Lind said: “Ships must wait.”", "added; removed"},
		{"alike, but of another", "Ana Petrova said: “We will pay.”", "Tomas Lind said: “We will go.”", "added; removed"},
		{"no longer attributed", bridge, "“The old bridge will close on Monday.”", "removed, bare"},
		{"attributed now", "The old bridge will close on Monday.", "Ana Petrova said: the old bridge will close on Monday.", "added, bare"},
		{"still there, no longer read", bridge, "Ana Petrova said “The old bridge will close on Monday.” and left.", "removed, stands"},
		{"given twice before", bridge + " / " + bridge, bridge, "removed, stands"},
	}
	for _, test := range tests {
		c := Compare(edition(t, test.old), edition(t, test.new))
		if got := toldShort(c); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestTitleStatements(t *testing.T) {
	with := func(title, words string) *news.Edition {
		at := strings.Index(title, words)
		s, err := news.NewStatement("a", title, 0, news.Attribution{Content: []news.Content{{Span: text.Span{Start: at, End: at + len(words)}}}})
		if err != nil {
			t.Fatal(err)
		}
		return &news.Edition{Title: title, TitleStatements: []news.Statement{s}, Stated: true}
	}
	c := Compare(with("Bridge to close, says Petrova", "Bridge to close"), with("Bridge to close by May, says Petrova", "Bridge to close by May"))
	if len(c.Statements) != 1 || c.Statements[0].Kind != Lengthened || !c.Statements[0].InTitle || !c.Retitled() {
		t.Errorf("%+v", c.Statements)
	}
}

// TestUnknownStatements: what was not kept is not compared.
func TestUnknownStatements(t *testing.T) {
	old, new := edition(t, "Ana Petrova said: “We stay.”"), edition(t, "A.")
	old.Stated = false
	new.Published = &news.Date{Precision: news.Day}
	if c := Compare(old, new); c.Statements != nil || c.Redated() || len(c.Paragraphs) != 2 {
		t.Errorf("%+v", c)
	}
}

func TestDates(t *testing.T) {
	day := func(n int) *news.Date {
		return &news.Date{Time: time.Date(2031, 4, n, 0, 0, 0, 0, time.UTC), Precision: news.Day}
	}
	tests := []struct {
		old, new *news.Date
		changed  bool
	}{{nil, nil, false}, {day(8), day(8), false}, {day(8), day(9), true}, {nil, day(8), true}, {day(8), nil, true}}
	for _, test := range tests {
		c := Changes{Old: &news.Edition{Published: test.old, Stated: true}, New: &news.Edition{Published: test.new, Stated: true}}
		if c.Redated() != test.changed {
			t.Errorf("%v to %v: changed %v", test.old, test.new, c.Redated())
		}
	}
}

func TestAnother(t *testing.T) {
	tests := []struct {
		name     string
		old, new *news.Edition
		want     bool
	}{
		{"another article in its place", &news.Edition{Title: "Ferry", Text: "Ships wait."}, &news.Edition{Title: "Snow", Text: "Roads are closed."}, true},
		{"a paragraph kept", &news.Edition{Title: "Ferry", Text: "Ships wait."}, &news.Edition{Title: "Snow", Text: "Ships wait."}, false},
		{"the title kept", &news.Edition{Title: "Ferry", Text: "Ships wait."}, &news.Edition{Title: "Ferry", Text: "Roads are closed."}, false},
		{"a text where none was", &news.Edition{Title: "Ferry"}, &news.Edition{Title: "Snow", Text: "Roads are closed."}, false},
	}
	for _, test := range tests {
		if got := Compare(test.old, test.new).Another(); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// TestEveryStatementOnce: each statement of either version stands in the
// result once.
func TestEveryStatementOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringMatching(`(Ana|Tomas|\?) (said|claimed): “?(the |bridge |closed |will |not |pay ){1,6}pay`)
		draw := func(name string) *news.Edition {
			return edition(t, strings.Join(rapid.SliceOfN(line, 0, 8).Draw(t, name), " / "))
		}
		old, new := draw("old"), draw("new")
		seen := map[*news.Statement]int{}
		for _, s := range Compare(old, new).Statements {
			if (s.Kind == Added) != (s.Old == nil) || (s.Kind == Removed) != (s.New == nil) {
				t.Errorf("%+v has the wrong sides", s)
			}
			seen[s.Old]++
			seen[s.New]++
		}
		for _, all := range [][]news.Statement{old.Statements, new.Statements} {
			for i := range all {
				if seen[&all[i]] != 1 {
					t.Errorf("%q stands %d times in the result", all[i].ID, seen[&all[i]])
				}
			}
		}
	})
}

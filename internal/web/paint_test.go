package web

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// painted is what runs look like: told runs in brackets, with the initials of
// their mark, coloured pieces in braces with their class.
func painted(runs []run) string {
	var b strings.Builder
	for _, r := range runs {
		if r.Told {
			b.WriteString("[")
			if r.Mark != nil {
				b.WriteString(r.Mark.Initials + " ")
			}
		}
		for _, p := range r.Pieces {
			if p.Class == "" {
				b.WriteString(p.Text)
				continue
			}
			b.WriteString("{" + p.Class + ":" + p.Text + "}")
		}
		if r.Told {
			b.WriteString("]")
		}
	}
	return b.String()
}

func spanOf(t, words string) text.Span {
	i := strings.Index(t, words)
	return text.Span{Start: i, End: i + len(words)}
}

// says is a statement of Ana Petrova (v1) or, nested, of Tomas Lind (v2).
func says(t, whole, words string, who *news.Speaker, quoted bool) told {
	s := &news.Statement{ID: news.NewStatementID("a", words, 0)}
	s.Span, s.Speaker, s.Confidence = spanOf(t, whole), who, 0.9
	s.Content = []news.Content{{Span: spanOf(t, words), Quoted: quoted}}
	return told{s, newNote(s, t, newChoir([]*news.Speaker{petrova, petrova, lind}))}
}

func TestPaint(t *testing.T) {
	const s = "She said no. “We stay,” she said that he said “go home”. Rain."
	no := says(s, "She said no", "no", petrova, false)
	stay := says(s, "“We stay,” she said", "“We stay,”", petrova, true)
	outer := says(s, "she said that he said “go home”", "that he said “go home”", petrova, false)
	inner := says(s, "he said “go home”", "“go home”", lind, true)
	unsure := says(s, "She said no", "no", nil, false)
	rain := shared{Span: spanOf(s, "“go home”. Rain.")}
	tests := map[string]struct {
		told []told
		same []shared
		want string
	}{
		"nobody":                  {nil, nil, s},
		"one":                     {[]told{no}, nil, "[AP She said {v1:no}]. “We stay,” she said that he said “go home”. Rain."},
		"the same speaker nearby": {[]told{no, stay}, nil, "[AP She said {v1:no}]. [{v1 quoted:“We stay,”} she said] that he said “go home”. Rain."},
		"no speaker":              {[]told{unsure}, nil, "[? She said {v0:no}]. “We stay,” she said that he said “go home”. Rain."},
		"one within another":      {[]told{inner, outer}, nil, "She said no. “We stay,” [AP she said {v1:that he said }{v2 quoted:“go home”}]. Rain."},
		"overlapping":             {[]told{stay, outer}, nil, "She said no. [AP {v1 quoted:“We stay,”} she said {v1:that he said “go home”}]. Rain."},
		"copied across the end":   {[]told{inner}, []shared{rain}, "She said no. “We stay,” she said that [TL he said {v2 quoted same:“go home”}]{same:. Rain.}"},
	}
	for name, test := range tests {
		if got := painted(newPainter(s, test.told, test.same).paint(text.Span{End: len(s)})); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, test.want)
		}
	}
}

// Whatever statements, copies and blocks there are, the text comes out whole.
func TestPaintLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zé“”<&]{1,6}|\n\n`), 1, 60).Draw(t, "words")
		s := strings.Join(words, " ")
		draw := func(label string) text.Span {
			a := boundaryBefore(s, rapid.IntRange(0, len(s)).Draw(t, label))
			b := boundaryBefore(s, rapid.IntRange(0, len(s)).Draw(t, label))
			return text.Span{Start: min(a, b), End: max(a, b)}
		}
		var all []told
		for i := range rapid.IntRange(0, 8).Draw(t, "statements") {
			c := draw("content")
			st, err := news.NewStatement("a", s, i, news.Attribution{Content: []news.Content{{Span: c}}, Cue: &news.Cue{Span: draw("cue")}})
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, told{&st, newNote(&st, s, nil)})
		}
		var same []shared
		for _, c := range merge([]text.Span{draw("copy"), draw("copy")}) {
			same = append(same, shared{Span: c})
		}
		var blocks []news.Block
		for _, b := range merge([]text.Span{draw("block"), draw("block"), draw("block")}) {
			blocks = append(blocks, news.Block{Span: b, Kind: news.Paragraph})
		}
		var out strings.Builder
		notes := 0
		for _, p := range newPainter(s, all, same).paragraphs(blocks) {
			for _, r := range p.Runs {
				notes += len(r.Notes)
				for _, piece := range r.Pieces {
					out.WriteString(piece.Text)
				}
			}
		}
		if squeeze(out.String()) != squeeze(s) {
			t.Fatalf("painted %q of %q", out.String(), s)
		}
		if notes > len(all) {
			t.Fatalf("%d notes for %d statements", notes, len(all))
		}
	})
}

func boundaryBefore(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xC0 == 0x80 {
		i--
	}
	return i
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// The article's text as the page shows it is the article's text.
func TestArticleTextIsExact(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	for _, a := range f.articles {
		g := get(t, h, "/article/"+string(a.article.ID)).is(200)
		for _, n := range g.all(".notes, .mark, .sharednote, .sharedmark") {
			n.Parent.RemoveChild(n)
		}
		var blocks []string
		for _, n := range g.all(".body .par") {
			blocks = append(blocks, content(n))
		}
		if got := strings.Join(blocks, "\n\n"); got != a.article.Text {
			t.Errorf("%s shows %q, want %q", a.key, got, a.article.Text)
		}
	}
}

// Every statement has one note, at the address that other pages link to.
func TestEveryStatementHasItsNote(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	for _, a := range f.articles {
		g := get(t, h, "/article/"+string(a.article.ID))
		for _, s := range a.article.Statements {
			g.count("#s-"+string(s.ID), 1)
		}
		for _, n := range g.all(".told") {
			if attr(n, "tabindex") != "0" || n.Type != html.ElementNode {
				t.Errorf("%s: a statement cannot be reached by keyboard", a.key)
			}
		}
	}
}

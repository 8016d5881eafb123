package page

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// lastElement is the last element of a page's body.
func lastElement(body string) *html.Node {
	var last *html.Node
	for n := range elements(parse(body)) {
		last = n
	}
	return last
}

// blocksOf are the lines of a page, with those that hold a word of odds over
// those of others.
func blocksOf(body, likely string) (*Blocks, []float32) {
	b := newHTMLPage(body, hints{}).blocks()
	odds := make([]float32, len(b.lines))
	for i := range odds {
		if odds[i] = -4; strings.Contains(b.lines[i].whole(), likely) {
			odds[i] = 4
		}
	}
	return b, odds
}

func TestSignals(t *testing.T) {
	const page = `<head><title>Harbour opens</title><meta name=description content="Ferries sail again from Monday, says the ministry.">
		<body><nav><ul><li><a href=/a>World</a><li><a href=/b>Sport</a></ul></nav><main><h1>Harbour opens</h1>
		<p class=dek>Ferries sail again from Monday, says the ministry.</p><div class=story-body><p>` + prose + `</p><p>` + prose + `<b>Now.</b></p></div></main>`
	tests := []struct {
		line   string
		signal Signal
		want   float32
	}{
		{"World", bLinked, 1},
		{"World", bElement, 2},
		{"World", bTraits + Signal(tNavTag), nearest - 2},
		{"World", bTitleSince, -1},
		{"Harbour opens", bTitle, 1},
		{"Harbour opens", bHeading, 1},
		{"Ferries", bDescribed, 1},
		{"Ferries", bTitleSince, 1},
		{"The harbour", bTop, 0},
		{"The harbour", bTopMass, 1},
		{"The harbour", bSameAbove, 0},
		{"The harbour", bSameBelow, 1},
		{"The harbour", bTraits + Signal(tText), nearest - 1},
		{"The harbour", bLevels + levelSignals + lMass, 1},
		{"The harbour", bLevels + lLike, 2},
		{"The harbour", bBody, 0},
	}
	b, _ := blocksOf(page, "")
	for _, test := range tests {
		i := slices.IndexFunc(b.lines, func(l stretch) bool { return strings.HasPrefix(l.whole(), test.line) })
		if got := b.Value(i, Ask{Signal: test.signal}); got != test.want {
			t.Errorf("%s, signal %d: %v, want %v", test.line, test.signal, got, test.want)
		}
	}
	if got := b.Value(0, Ask{Signal: bLinked, Away: -1}); got != beyond {
		t.Errorf("beyond the page: %v", got)
	}
}

func TestLinkedBodySignal(t *testing.T) {
	told := telling{body: fold(strings.Repeat(prose, 3))}
	tests := []struct {
		line string
		want float32
	}{
		{prose, 1},
		{strings.Repeat(prose, 50), 1},
		{"Short", 0},
		{"Another story that readers may like, too", -1},
	}
	for _, test := range tests {
		l := stretch{parts: []part{{text: test.line}}, size: len(test.line)}
		if got := told.holds(&l); got != test.want {
			t.Errorf("%.30s: %v, want %v", test.line, got, test.want)
		}
	}
}

func TestChoose(t *testing.T) {
	text := "<p>likely " + prose + prose + "</p>"
	tests := []struct {
		name, body string
		odds       map[string]float32 // of lines that begin so
		kept, left []string
	}{
		{"odds decide", text + text + "<p>Other " + prose, nil, []string{"likely"}, []string{"Other"}},
		{"a line of lower odds between text", text + "<h2>Between</h2>" + text, map[string]float32{"Between": -0.5}, []string{"Between"}, nil},
		{"no furniture between text", text + "<h2>Between</h2>" + text, map[string]float32{"Between": -3}, nil, []string{"Between"}},
		{"a paragraph beside the text", "<div>" + text + text + "<p>Last " + prose + "</div>", map[string]float32{"Last": -1.5}, []string{"Last"}, nil},
		{"little odds away from the text", "<div>" + text + text + "</div><footer><div><p>Away " + prose + "</div></footer>", map[string]float32{"Away": 0.5}, nil, []string{"Away"}},
		{
			"a table in the text", "<div>" + text + "<table><tr><td>Cell 1<td>2<tr><td>3<td>4</table>" + text + "</div>", nil,
			[]string{"Cell", "4"},
			nil,
		},
		{
			"a table of links", "<div>" + text + "<table><tr><td><a href=/a>Cell 1</a><td>2<tr><td><a href=/b>Cell 3</a><td>4</table>" + text + "</div>", nil,
			nil,
			[]string{"Cell"},
		},
		{"a table elsewhere", "<div>" + text + text + "</div><table><tr><td>Cell 1<td>2<tr><td>3<td>4</table>", nil, nil, []string{"Cell"}},
		{"only a stub is likely", "<p>likely<p>Maybe " + prose, map[string]float32{"Maybe": -1.5}, []string{"Maybe"}, nil},
	}
	for _, test := range tests {
		b, odds := blocksOf(test.body, "likely")
		for i := range odds {
			for start, o := range test.odds {
				if strings.HasPrefix(b.lines[i].whole(), start) {
					odds[i] = o
				}
			}
		}
		b.choose(odds)
		for i := range b.lines {
			l := &b.lines[i]
			begins := func(s string) bool { return strings.HasPrefix(l.whole(), s) }
			if l.kept == 0 && slices.ContainsFunc(test.kept, begins) || l.kept > 0 && slices.ContainsFunc(test.left, begins) {
				t.Errorf("%s: %q, %d of %d characters kept", test.name, l.whole()[:min(20, l.size)], l.kept, l.size)
			}
		}
	}
}

// TestTeasersUnderLinks drops what stands under links again and again, away from
// the text.
func TestTeasersUnderLinks(t *testing.T) {
	text := "<main><p>likely " + strings.Repeat(prose, 4)
	teaser := "<dt>10:15 <a href=/a>A headline that leads elsewhere</a><dd>likely teaser: " + prose
	tests := []struct {
		name, body string
		dropped    bool
	}{
		{"in a column", text + "</main><div><dl>" + strings.Repeat(teaser, 3) + "</dl></div>", true},
		{"two of them", text + "</main><div><dl>" + strings.Repeat(teaser, 2) + "</dl></div>", false},
		{"among the text", text + "<dl>" + strings.Repeat(teaser, 3) + "</dl></main>", false},
		{"nothing but them", "<div><dl>" + strings.Repeat(teaser, 3) + "</dl></div>", false},
	}
	for _, test := range tests {
		b, odds := blocksOf(test.body, "likely")
		b.choose(odds)
		b.dropTeasers()
		for i := range b.lines {
			if l := &b.lines[i]; strings.Contains(l.whole(), "teaser:") && (l.kept == 0) != test.dropped {
				t.Errorf("%s: line %d is kept: %v", test.name, i, l.kept > 0)
			}
		}
	}
}

func TestDoubt(t *testing.T) {
	body := "<p>likely " + strings.Repeat(prose, 8) + "<p>Other " + prose
	tests := []struct {
		name  string
		other float32
		sure  bool
	}{
		{"far from text", -5, true},
		{"text as well", 5, true},
		{"open", 0.5, false},
		{"open as well", -1.5, false},
	}
	for _, test := range tests {
		b, odds := blocksOf(body+strings.Repeat(prose, 3), "likely")
		odds[len(odds)-1] = test.other
		if got := b.doubt(odds); got <= mostDoubt != test.sure {
			t.Errorf("%s: doubt %v", test.name, got)
		}
	}
	if b, odds := blocksOf("<p>likely "+prose, "likely"); b.doubt(odds) <= mostDoubt {
		t.Error("a stub is not doubted")
	}
}

// Odds are those that the trees give when each line is asked by itself.
func TestOdds(t *testing.T) {
	b, _ := blocksOf(string(benchPage()), "")
	for i, got := range b.Odds(fittedBlocks) {
		want := float32(0)
		for _, tree := range fittedBlocks.Trees {
			leaf := 0
			for d, a := range tree.Asks {
				if b.Value(i, a) > a.Over {
					leaf |= 1 << d
				}
			}
			want += tree.Values[leaf]
		}
		if got != want {
			t.Fatalf("line %d: %v, want %v", i, got, want)
		}
	}
}

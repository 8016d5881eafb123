package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"hearsay/internal/news"
)

// The lines of the pages in these tests: a body of its own for each story, and
// what the host repeats.
const (
	notice = "Our reporters in Port Varda write without fear or favour, and we thank all our subscribers for their trust."
	menu   = "Harbour | Islands | Weather | Crossword"
	signup = "Get the Courier by post"
	facts  = "The strike of the ferrymen began in March, when the council of Port Varda cut their wages by a tenth."
)

// storyOf are paragraphs that no other story has.
func storyOf(matter string) []string {
	return []string{
		"The " + matter + " of Port Varda was closed on Thursday, the council said, because ice had damaged two of its old pillars.",
		"Tomas Lind, who heads the works of the council, said that the " + matter + " would not be opened again before the summer.",
		"Divers found long cracks below the water line, and the repairs of the " + matter + " are to cost three million crowns.",
		"The council will borrow the money for the " + matter + " from the state bank, which asks for four per cent in the year.",
	}
}

// with puts a line after the second paragraph.
func with(story []string, line string) []string {
	return append(append(append([]string{}, story[:2]...), line), story[2:]...)
}

// pagesOfHost are pages of one host, one for each body.
func pagesOfHost(form news.Form, bodies ...[]string) []*news.Page {
	pages := make([]*news.Page, len(bodies))
	for i, body := range bodies {
		title := fmt.Sprintf("Story %d of the council", i)
		text := menu + "\n" + title + "\n" + strings.Join(body, "\n") + "\n" + signup + "\n"
		if form == news.HTML {
			text = "<html><head><title>" + title + "</title></head><body><div>" + menu + "</div><article><h1>" + title + "</h1><p>" +
				strings.Join(body, "</p>\n<p>") + "</p></article><div>" + signup + "</div></body></html>"
		}
		pages[i] = &news.Page{URL: fmt.Sprintf("https://courier.example/%d", i), Form: form, Body: []byte(text)}
	}
	return pages
}

// remembering reads pages for their sights.
func remembering(t testing.TB, pages []*news.Page) *Host {
	t.Helper()
	var sights []Sight
	for _, p := range pages {
		r, err := Reader{Hosts: func(string) *Host { return nil }}.Read(p)
		if err != nil || r.Host != "courier.example" {
			t.Fatalf("%s showed nothing of its host %q: %v", p.URL, r.Host, err)
		}
		sights = append(sights, r.Sight)
	}
	return NewHost(sights)
}

func readKnowing(t testing.TB, h *Host, p *news.Page) *news.Article {
	t.Helper()
	r, err := Reader{Hosts: func(string) *Host { return h }}.Read(p)
	if err != nil || len(r.Articles) != 1 {
		t.Fatalf("%d articles, %v", len(r.Articles), err)
	}
	return r.Articles[0]
}

func TestHostsRepeatFurniture(t *testing.T) {
	own := storyOf("bridge")
	tests := []struct {
		name   string
		others [][]string // bodies of the remembered pages
		page   []string
		lost   string // the line of the body that goes out
	}{
		{"nothing is repeated", [][]string{storyOf("pier"), storyOf("ferry")}, own, ""},
		{"a notice inside the text, on one other page", [][]string{with(storyOf("pier"), notice)}, with(own, notice), ""},
		{"on two others", [][]string{with(storyOf("pier"), notice), with(storyOf("ferry"), notice)}, with(own, notice), ""},
		{"on three others", [][]string{with(storyOf("pier"), notice), with(storyOf("ferry"), notice), with(storyOf("school"), notice)}, with(own, notice), notice},
		{
			"on three of seven",
			[][]string{
				with(storyOf("pier"), notice), with(storyOf("ferry"), notice), with(storyOf("school"), notice),
				storyOf("mill"), storyOf("church"), storyOf("market"), storyOf("station"),
			},
			with(own, notice), "",
		},
		{"a sentence of an earlier story told again", [][]string{with(storyOf("pier"), facts), with(storyOf("ferry"), facts), storyOf("mill"), storyOf("school")}, with(own, facts), ""},
		{"the same story under another address", [][]string{own, storyOf("pier")}, own, ""},
		{"the same story under many addresses", [][]string{own, own, own, own, storyOf("pier")}, own, ""},
		{"an updated story", [][]string{own[:3], own[:2]}, own, ""},
	}
	for _, form := range []news.Form{news.Flat, news.HTML} {
		for _, test := range tests {
			pages := pagesOfHost(form, append(test.others, test.page)...)
			last := len(pages) - 1
			got := readKnowing(t, remembering(t, pages[:last]), pages[last]).Text
			for _, line := range test.page {
				if kept := strings.Contains(got, line); kept == (line == test.lost) {
					t.Errorf("%s, %s: kept %v: %s", form, test.name, kept, line)
				}
			}
		}
	}
}

// TestWhatAHostSaysOfLines asks for single lines: * marks a sentence of the
// text, and the numbers tell which of the host's pages show a line.
func TestWhatAHostSaysOfLines(t *testing.T) {
	tests := []struct {
		name  string
		lines string
		want  string // the lines that are furniture
	}{
		{"one other page is enough for a short line", "menu:1", "menu"},
		{"a line that is new", "menu", ""},
		{"sentences away from the text", "menu:1 *notice:1 *rights:1 foot:1", "notice rights menu foot"},
		{"next to the text", "*body *notice:1 foot:1", "foot"},
		{"next to it on usual pages", "*body *notice:123 foot:1", "notice foot"},
		{"behind a sentence that touches it", "*body *notice:1 *more:1 foot:1", "foot"},
		{"before it", "foot:1 *notice:12 *body", "foot"},
		{"behind a line that is no sentence", "*body foot:1 *notice:1", "foot notice"},
	}
	for _, test := range tests {
		sights := make([]Sight, 4)
		for i := range sights {
			sights[i].Page = news.PageID(fmt.Sprint("page", i))
		}
		var names []string
		var lines []glance
		for field := range strings.FieldsSeq(test.lines) {
			name, on, _ := strings.Cut(field, ":")
			key := keyOf(name)
			for _, page := range on {
				s := &sights[page-'1']
				s.Lines = append(s.Lines, SeenLine{key: key})
			}
			names = append(names, strings.TrimPrefix(name, "*"))
			lines = append(lines, glance{key: key, sentence: strings.HasPrefix(name, "*")})
		}
		r := NewHost(sights).recall("own", lines)
		got := map[string]bool{}
		for i, name := range names {
			if r.furniture(i) {
				got[name] = true
			}
		}
		want := map[string]bool{}
		for name := range strings.FieldsSeq(test.want) {
			want[name] = true
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

// TestAPageDoesNotRememberItself reads a page again that is remembered.
func TestAPageDoesNotRememberItself(t *testing.T) {
	for _, form := range []news.Form{news.Flat, news.HTML} {
		pages := pagesOfHost(form, storyOf("bridge"), storyOf("pier"))
		h := remembering(t, pages)
		if got, want := readKnowing(t, h, pages[0]).Text, strings.Join(storyOf("bridge"), "\n\n"); got != want {
			t.Errorf("%s: %s", form, got)
		}
	}
}

// TestTitlesOutliveMemory reads a page whose title other pages show among their
// headlines.
func TestTitlesOutliveMemory(t *testing.T) {
	for _, form := range []news.Form{news.Flat, news.HTML} {
		headline := "Story 3 of the council"
		pages := pagesOfHost(form, append(storyOf("pier"), headline), append(storyOf("ferry"), headline), append(storyOf("mill"), headline), storyOf("bridge"))
		if got := readKnowing(t, remembering(t, pages[:3]), pages[3]).Title; got != headline {
			t.Errorf("%s: %q", form, got)
		}
	}
}

func TestWhatTeachesNothing(t *testing.T) {
	body := strings.Join(storyOf("bridge"), "\n\n")
	tests := []struct {
		name string
		page *news.Page
	}{
		{"a clean body", &news.Page{URL: "https://courier.example/1", Form: news.Clean, Body: []byte(body)}},
		{"a page without an address", &news.Page{Form: news.Flat, Body: []byte(body)}},
		{"a page without an article", &news.Page{URL: "https://courier.example/", Form: news.Flat, Body: []byte("Harbour\nIslands\nWeather\n")}},
	}
	for _, test := range tests {
		r, err := Reader{Hosts: func(string) *Host { return nil }}.Read(test.page)
		if err != nil || r.Host != "" || len(r.Sight.Lines) > 0 {
			t.Errorf("%s: %q, %d lines, %v", test.name, r.Host, len(r.Sight.Lines), err)
		}
	}
}

func TestKeysOfLines(t *testing.T) {
	tests := []struct {
		a, b string
		same bool
	}{
		{"Read more", "READ MORE »", true},
		{"12 comments", "1,340 comments", true},
		{"The price of bread rose to 24 crowns in the shops of Port Varda.", "The price of bread rose to 25 crowns in the shops of Port Varda.", false},
		{"Новости порта", "НОВОСТИ ПОРТА", true},
		{"Harbour", "Harbours", false},
		{"***", "Harbour", false},
	}
	for _, test := range tests {
		if got := keyOf(test.a) == keyOf(test.b); got != test.same {
			t.Errorf("%q and %q: %v", test.a, test.b, got)
		}
	}
	for _, none := range []string{"", "***", "12:30", "— 5 —"} {
		if keyOf(none) != 0 {
			t.Errorf("%q has a key", none)
		}
	}
}

func TestRepeatedOn(t *testing.T) {
	pages := pagesOfHost(news.HTML, with(storyOf("pier"), notice), with(storyOf("ferry"), notice), storyOf("mill"))
	var sights []Sight
	for _, p := range pages {
		r, err := Reader{Hosts: func(string) *Host { return nil }}.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		sights = append(sights, r.Sight)
	}
	want := Repeated{
		Pages: 3,
		Lines: []RepeatedLine{{signup, 3, Below}, {menu, 3, Above}, {"Story 2 of the council", 3, Above}, {notice, 2, Within}},
		Paths: []RepeatedPath{{"p. article. body. ", 3, 0}},
	}
	if diff := cmp.Diff(want, RepeatedOn(sights)); diff != "" {
		t.Error(diff)
	}
}

func TestSightsAreBounded(t *testing.T) {
	var long []string
	for i := range 3 * sightLines {
		long = append(long, fmt.Sprintf("Paragraph %d tells of the bridge, of pier %d and of the ferry that sails at night from Port Varda.", i, i))
	}
	for _, form := range []news.Form{news.Flat, news.HTML} {
		r, err := Reader{Hosts: func(string) *Host { return nil }}.Read(pagesOfHost(form, long)[0])
		if err != nil || len(r.Sight.Lines) != sightLines {
			t.Fatalf("%s: %d lines, %v", form, len(r.Sight.Lines), err)
		}
		if l := r.Sight.Lines; l[0].Text != menu || l[len(l)-1].Text != signup {
			t.Errorf("%s: from %q to %q", form, l[0].Text, l[len(l)-1].Text)
		}
	}
}

// FuzzSight reads any bytes as a sight: what is one comes back as it was.
func FuzzSight(f *testing.F) {
	r, err := Reader{Hosts: func(string) *Host { return nil }}.Read(pagesOfHost(news.HTML, storyOf("pier"))[0])
	if err != nil {
		f.Fatal(err)
	}
	data, err := r.Sight.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		var s, again Sight
		if s.UnmarshalBinary(data) != nil {
			return
		}
		written, err := s.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := again.UnmarshalBinary(written); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(s, again, cmp.AllowUnexported(SeenLine{})); diff != "" {
			t.Error(diff)
		}
		NewHost([]Sight{s, again}).recall("", []glance{{key: 1, text: 1, sentence: true}})
	})
}

// BenchmarkMemory reads pages without a memory of hosts, with one that is empty
// (which notes what they show) and with one of sixteen pages of their host.
func BenchmarkMemory(b *testing.B) {
	for _, form := range []news.Form{news.Flat, news.HTML} {
		var bodies [][]string
		for i := range 17 {
			var body []string
			for j := range 6 {
				body = append(body, storyOf(fmt.Sprintf("bridge %d", 10*i+j))...)
			}
			bodies = append(bodies, with(body, notice))
		}
		pages := pagesOfHost(form, bodies...)
		h := remembering(b, pages[:16])
		for _, c := range []struct {
			name  string
			hosts Hosts
		}{{"none", nil}, {"empty", func(string) *Host { return nil }}, {"full", func(string) *Host { return h }}} {
			b.Run(fmt.Sprint(form, "/", c.name), func(b *testing.B) {
				for b.Loop() {
					if _, err := (Reader{Hosts: c.hosts}).Read(pages[16]); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

package page

import (
	"slices"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
)

func TestHeadline(t *testing.T) {
	const (
		seo     = `<meta property="og:title" content="Port Varda harbour: all you need to know"><title>Port Varda harbour: all you need to know | Courier</title>`
		ldTitle = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens after storm"}</script>`
	)
	tests := []struct{ name, page, want, shown string }{
		{"window's title without the outlet", `<title>Harbour reopens - Harbour Courier</title>`, "Harbour reopens", ""},
		{"the heading that readers see", `<title>All you need to know</title><h1>Harbour reopens after storm</h1>`, "Harbour reopens after storm", "Harbour reopens after storm"},
		{"two that agree against one", seo + `<h1>Harbour reopens after storm</h1>`, "Port Varda harbour: all you need to know", "Harbour reopens after storm"},
		{"what two sources say", ldTitle + seo + `<h2>Harbour reopens after storm</h2><h1>All about the harbour</h1>`, "Harbour reopens after storm", "Harbour reopens after storm"},
		{"a heading of other words still shows where", ldTitle + `<h1>The harbour is back</h1>`, "Harbour reopens after storm", "The harbour is back"},
		{"a colon that stands between elements only", `<meta property="og:title" content="Kessia: Harbour reopens"><h1><span>Kessia</span> <span>Harbour reopens</span></h1>`, "Kessia: Harbour reopens", "Kessia Harbour reopens"},
		{"the heading's dashes and capitals", `<meta property="og:title" content="Harbour Reopens - At Last"><h1>Harbour reopens – at last</h1>`, "Harbour reopens – at last", "Harbour reopens – at last"},
		{"soft hyphens", "<title>Harbour reopens</title><h1>Har\u00adbour re\u00adopens</h1>", "Harbour reopens", "Har\u00adbour re\u00adopens"},
		{"cut by the markup", `<meta property="og:title" content="Harbour of Port Varda reopens after …"><h1>Harbour of Port Varda reopens after the storm</h1>`, "Harbour of Port Varda reopens after the storm", "Harbour of Port Varda reopens after the storm"},
		{"the outlet's name as a heading", `<title>Harbour reopens</title><h1>Harbour Courier</h1><h2>Harbour reopens</h2>`, "Harbour reopens", "Harbour reopens"},
		{"a link to the front page", `<title>Harbour reopens</title><h1><a href="/">News and more</a></h1><h2>Harbour reopens</h2>`, "Harbour reopens", "Harbour reopens"},
		{"a heading of the menu", `<nav><h1>Navigation</h1></nav><h2>Harbour reopens</h2>`, "Harbour reopens", "Harbour reopens"},
	}
	for _, test := range tests {
		h := readHead(parse(test.page))
		got, shown := h.headline(h.mainLinked(), "Harbour Courier", "harbourcourier.example")
		if got != test.want || shown != test.shown {
			t.Errorf("%s: %q (%q), want %q (%q)", test.name, got, shown, test.want, test.shown)
		}
	}
}

func TestPeople(t *testing.T) {
	tests := []struct{ value, want string }{
		{"By Ana Petrova and Tomas Lind", "Ana Petrova; Tomas Lind"},
		{"Von Ana Petrova und Tomas Lind", "Ana Petrova; Tomas Lind"},
		{"Ana Petrova og Tomas Lind", "Ana Petrova; Tomas Lind"},
		{"Ana Petrova (Port Varda)", "Ana Petrova"},
		{"Ana Petrova, Political Editor", "Ana Petrova"},
		{"By Ana Petrova For The Harbour Courier", "Ana Petrova"},
		{"Ana Petrova in Port Varda", "Ana Petrova"},
		{"Posted on 9 April 2031 by Ana Petrova", "Ana Petrova"},
		{"Erstellt von Ana Petrova", "Ana Petrova"},
		{"Ana Petrova Mi, 9. April 2031", "Ana Petrova"},
		{"AuthorAna Petrova", "Ana Petrova"},
		{"View all posts by Ana Petrova", "Ana Petrova"},
		{"Ursula von der Lind", "Ursula von der Lind"},
		{"Juan Solano C.", "Juan Solano C."},
		{"Tomas Lind Jr.", "Tomas Lind Jr."},
		{"記者 林美玲", "林美玲"},
		{"Harbour ministry and Fishery Office", ""},
		{"Kessian Harbour GmbH", ""},
		{"Port Varda Newsroom", ""},
		{"@anapetrova", ""},
		{"https://social.example/ana", ""},
		{strings.Repeat("Ana Petrova, ", 1000), ""},
	}
	for _, test := range tests {
		if got := strings.Join(people(test.value), "; "); got != test.want {
			t.Errorf("%q: %q, want %q", test.value, got, test.want)
		}
	}
}

func TestOwnDates(t *testing.T) {
	body := "<p>" + prose + "The storm began on 20 March 2031.</p><p>" + prose + "</p>"
	list := strings.Repeat(`<div class="teaser">8 April 2031</div>`, 5)
	tests := []struct{ name, page, published, updated string }{
		{"under the title", "<h1>Harbour</h1><p>9 April 2031</p>" + body, "2031-04-09", ""},
		{"over the title", "<p>9 April 2031 | Kessia</p><h1>Harbour</h1>" + body, "2031-04-09", ""},
		{"both, with labels", "<h1>Harbour</h1><p>Published: 9 April 2031 07:15 · Updated: 10 April 2031</p>" + body, "2031-04-09T07:15:00", "2031-04-10"},
		{"labels in a line before", "<h1>Harbour</h1><dl><dt>Erschienen</dt><dd>09.04.31</dd></dl>" + body, "2031-04-09", ""},
		{"under the text, with a label", "<h1>Harbour</h1>" + body + "<p>Erstellt am: 09.04.2031</p>", "2031-04-09", ""},
		{"not those of other stories", list + "<h1>Harbour</h1><p>9 April 2031</p>" + body + list, "2031-04-09", ""},
		{"not that of an event in the text", "<h1>Harbour</h1>" + body, "", ""},
		{"not the copyright's", "<h1>Harbour</h1>" + body + "<p>© 1 January 2031 Courier</p>", "", ""},
		{"not the picture's", "<h1>Harbour</h1><figure><figcaption>Ships wait outside the harbour of Port Varda on 20 March 2031</figcaption></figure>" + body, "", ""},
		{"not a comment's", "<h1>Harbour</h1>" + body + `<div class="comments"><p>Posted 12 April 2031</p></div>`, "", ""},
		{"opening the text", "<h1>Harbour</h1><p>PORT VARDA, April 9, 2031 – " + prose + "</p>" + body, "2031-04-09", ""},
	}
	for _, test := range tests {
		lines, _ := readLines(parse(test.page))
		for i := range lines {
			if lines[i].prose() {
				lines[i].keep()
			}
		}
		published, updated := ownDates(lines, "Harbour")
		if value(published) != test.published || value(updated) != test.updated {
			t.Errorf("%s: %q, %q, want %q, %q", test.name, value(published), value(updated), test.published, test.updated)
		}
	}
}

func value(d *news.Date) string {
	if d == nil {
		return ""
	}
	return d.Value()
}

func TestParseDate(t *testing.T) {
	tests := []struct{ value, want string }{
		{"2031-04-09T07:15:00+03:00", "2031-04-09T07:15:00+03:00"},
		{"2031-04-09T07:15:00.123Z", "2031-04-09T07:15:00+00:00"},
		{"Wed, 09 Apr 2031 07:15:00 GMT", "2031-04-09T07:15:00+00:00"},
		{"2031/04/09 07:15:36", "2031-04-09T07:15:36"},
		{"20310409T071536Z", "2031-04-09T07:15:36+00:00"},
		{"20310409071536", "2031-04-09T07:15:36"},
		{"Wed Apr  9 07:15:36 2031", "2031-04-09T07:15:36"},
		{"Wed Apr 9 07:15:36 CEST 2031", "2031-04-09T07:15:36+02:00"},
		{"09/04/2031 05:15 pm", "2031-04-09T17:15:00"},
		{"04/13/2031", "2031-04-13"},
		{"Mi., 09.04.2031 - 14:45", "2031-04-09T14:45:00"},
		{"mercredi 9 avril 2031", "2031-04-09"},
		{"9. dubna 2031", "2031-04-09"},
		{"2031. április 9.", "2031-04-09"},
		{"2031年4月9日", "2031-04-09"},
		{"2031년 4월 9일 07:15", "2031-04-09T07:15:00"},
		{"9 απριλίου 2031", "2031-04-09"},
		{"9 أبريل 2031", "2031-04-09"},
		{"1933478100", "2031-04-09T05:15:00+00:00"},
		{"9 April", ""},
		{"0001-01-01T00:00:00Z", ""},
		{"two days ago", ""},
	}
	for _, test := range tests {
		got := ""
		if d, ok := parseDate(test.value); ok {
			got = d.Value()
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.value, got, test.want)
		}
	}
}

func TestAtHome(t *testing.T) {
	const moment = "2031-04-09T01:09:55Z"
	tests := []struct {
		name, shown string
		others      []string
		want        string
	}{
		{"nothing else", "", nil, "2031-04-09T01:09:55+00:00"},
		{"the same moment with a zone", "", []string{"2031-04-08T18:09:55-07:00"}, "2031-04-08T18:09:55-07:00"},
		{"the same moment without", "", []string{"2031-04-08 18:09:55"}, "2031-04-08T18:09:55-07:00"},
		{"the clock that readers see", "8 April 2031 18:09", nil, "2031-04-08T18:09:55-07:00"},
		{"the zone of the change", "", []string{"2031-04-09T08:00:01+02:00"}, "2031-04-09T03:09:55+02:00"},
		{"two zones", "", []string{"2031-04-09T08:00:01+02:00", "2031-04-09T08:00:01-03:00"}, "2031-04-09T01:09:55+00:00"},
		{"another season's", "", []string{"2031-12-09T08:00:01+01:00"}, "2031-04-09T01:09:55+00:00"},
		{"another time by chance", "", []string{"2031-04-08 18:09:12", "2031-04-09 09:00:00"}, "2031-04-09T01:09:55+00:00"},
	}
	for _, test := range tests {
		d, _ := parseDate(moment)
		var others []news.Date
		for _, o := range test.others {
			other, _ := parseDate(o)
			others = append(others, other)
		}
		atHome(&d, firstDate(news.FromText, test.shown), others)
		if got := d.Value(); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if at, _ := parseDate(moment); !d.Time.Equal(at.Time) {
			t.Errorf("%s: another moment, %s", test.name, d.Time.In(time.UTC))
		}
	}
}

func TestAddressDate(t *testing.T) {
	tests := []struct{ address, day, month string }{
		{"https://courier.example/2031/04/09/harbour", "2031-04-09", "2031-04"},
		{"https://courier.example/harbour-2031-04-09.html", "2031-04-09", ""},
		{"https://courier.example/20310409/harbour", "2031-04-09", ""},
		{"https://courier.example/news/29-04-2031", "2031-04-29", ""},
		{"https://courier.example/news/09-04-2031", "", ""}, // or 4 September
		{"https://courier.example/2031/04/harbour.html", "", "2031-04"},
		{"https://courier.example/story-20310499", "", ""},
	}
	for _, test := range tests {
		if day, month := value(addressDate(test.address)), value(addressMonth(test.address)); day != test.day || month != test.month {
			t.Errorf("%s: %q, %q, want %q, %q", test.address, day, month, test.day, test.month)
		}
	}
}

func TestOnDayOf(t *testing.T) {
	tests := []struct{ name, date, address, want string }{
		{"after midnight at home", "2031-04-08T23:11:00Z", "/2031/04/09/", "2031-04-09T00:11:00+01:00"},
		{"by the next hour", "2031-04-08T22:11:00Z", "/2031/04/09/", "2031-04-09T00:11:00+02:00"},
		{"before midnight at home", "2031-04-10T01:30:00Z", "/2031/04/09/", "2031-04-09T23:30:00-02:00"},
		{"the same day", "2031-04-09T23:30:00Z", "/2031/04/09/", "2031-04-09T23:30:00Z"},
		{"days later", "2031-04-11T10:00:00Z", "/2031/04/09/", "2031-04-11T10:00:00Z"},
		{"a zone is given", "2031-04-08T23:11:00-01:00", "/2031/04/09/", "2031-04-08T23:11:00-01:00"},
		{"a month only", "2031-04-08T23:11:00Z", "/2031/04/", "2031-04-08T23:11:00Z"},
	}
	for _, test := range tests {
		d, _ := parseDate(test.date)
		onDayOf(&d, addressDate("https://courier.example"+test.address+"harbour"))
		if got := d.Time.Format(time.RFC3339); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestReadLinked(t *testing.T) {
	tests := []struct{ name, script, authors, published string }{
		{"graph with references", `{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"},"datePublished":"2031-04-09"},{"@type":"Person","@id":"#a","name":"Ana Petrova"}]}`, "Ana Petrova", "2031-04-09"},
		{"list of references", `[{"@type":"Article","author":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","name":"Ana Petrova"},{"@id":"#b","name":"Tomas Lind"}]`, "Ana Petrova; Tomas Lind", ""},
		{"a page that is no article", `{"@type":"WebPage","name":"Home","datePublished":"2031-04-09","author":"Ana Petrova"}`, "Ana Petrova", "2031-04-09"},
		{"an article completed by its page", `[{"@type":"WebPage","datePublished":"2031-04-09"},{"@type":"Article","author":"Ana Petrova"}]`, "Ana Petrova", "2031-04-09"},
		{"broken at the end", `<!-- {"@type":"Article","author":"Ana Petrova",}; -->`, "Ana Petrova", ""},
		{"a reference to nothing", `{"@type":"Article","author":{"@id":"#a"}}`, "", ""},
	}
	for _, test := range tests {
		h := &head{scripts: []string{test.script}}
		l := h.mainLinked()
		if got := strings.Join(l.authors, "; "); got != test.authors || l.published != test.published {
			t.Errorf("%s: %q, %q, want %q, %q", test.name, got, l.published, test.authors, test.published)
		}
	}
}

func TestScriptDate(t *testing.T) {
	tests := []struct{ data, want string }{
		{`window.state={"article":{"publishedAt":"2031-04-09T07:15:00Z"}}`, "2031-04-09T07:15:00Z"},
		{`JSON.parse("{\"published_at\":\"2031-04-09\"}")`, "2031-04-09"},
		{`"datePublished":null`, ""},
		{`"datePublished"`, ""},
	}
	for _, test := range tests {
		if got := scriptDate(test.data); got != test.want {
			t.Errorf("%s: %q, want %q", test.data, got, test.want)
		}
	}
}

// Names of months must not mean two months in two languages.
func TestMonthsAreOneMonth(t *testing.T) {
	for _, name := range []string{"mar", "mai", "listopada", "srpna", "set", "marca", "maja"} {
		if months[name] == 0 {
			t.Errorf("%s is no month", name)
		}
	}
	if m := []int{months["listopada"], months["srpna"], months["srpnja"]}; !slices.Equal(m, []int{11, 8, 7}) {
		t.Errorf("months %v", m)
	}
}

package page

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
)

func TestReadStamp(t *testing.T) {
	tests := []struct{ line, when, rest string }{
		{"14:32", "14:32", ""},
		{"14:32 EET", "14:32", ""},
		{"Posted at 14:32", "14:32", ""},
		{"2.32pm", "14:32", ""},
		{"2pm", "14:00", ""},
		{"14h32", "14:32", ""},
		{"14.32 Uhr: Brücke gesperrt", "14:32", "Brücke gesperrt"},
		{"14:32 – The bridge is closed.", "14:32", "The bridge is closed."},
		{"[14:32] The bridge is closed.", "14:32", "The bridge is closed."},
		{"14:32 “It holds,” Lind said.", "14:32", "“It holds,” Lind said."},
		{"9 April, 14:32", "9.4. 14:32", ""},
		{"14:32 9 Apr", "9.4. 14:32", ""},
		{"9 April 2031 14:32", "2031-04-09T14:32:00", ""},
		{"14:32 was the time on the stopped clock of the tower.", "", ""},
		{"14 people left", "", ""},
		{"Harbour to reopen at 14:32", "", ""},
		{"3.50 marks", "", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		m, rest, ok := readStamp(test.line, orderUnknown)
		got := ""
		switch {
		case !ok:
			rest = ""
		case m.date != nil:
			got = m.date.Value()
		case m.timed:
			got = fmt.Sprintf("%02d:%02d", m.clock.hour, m.clock.minute)
			if m.day != nil {
				got = fmt.Sprintf("%d.%d. %s", m.day.day, m.day.month, got)
			}
		}
		if got != test.when || rest != test.rest {
			t.Errorf("%q: %q, %q, want %q, %q", test.line, got, rest, test.when, test.rest)
		}
	}
}

// TestTimeline tells the days of clocks from the page's dates; "-" is none.
func TestTimeline(t *testing.T) {
	tests := []struct{ name, published, updated, clocks, want string }{
		{"no date on the page", "", "", "14:32 13:05 11:40", "- - -"},
		{"one day, newest first", "2031-04-09", "", "14:32 13:05 11:40", "09T14:32 09T13:05 09T11:40"},
		{"one day, oldest first", "2031-04-09", "", "11:40 13:05 14:32", "09T11:40 09T13:05 09T14:32"},
		{"over midnight from an hour that is told", "2031-04-09 21:00", "", "23:50 00:20 00:45", "09T23:50 10T00:20 10T00:45"},
		{"over midnight from a day alone: first or last?", "2031-04-09", "", "00:45 00:20 23:50", "- - -"},
		{"over midnight to the day of the last change", "2031-04-09", "2031-04-10", "00:45 00:20 23:50", "10T00:45 10T00:20 09T23:50"},
		{"changed on the next day before these hours", "2031-04-09 08:00", "2031-04-10 07:00", "14:32 13:05 11:40", "09T14:32 09T13:05 09T11:40"},
		{"changed on the next day after these hours", "2031-04-09 08:00", "2031-04-10 20:00", "14:32 13:05 11:40", "- - -"},
		{"began late on the day before", "2031-04-09 23:00", "2031-04-10 15:00", "14:32 13:05 11:40", "10T14:32 10T13:05 10T11:40"},
		{"pinned above, same day", "2031-04-09", "", "08:00 14:32 13:05 11:40", "09T08:00 09T14:32 09T13:05 09T11:40"},
		{"a month alone", "2031-04", "", "14:32 13:05 11:40", "- - -"},
	}
	for _, test := range tests {
		l := &timeline{published: dateOrNil(test.published), updated: dateOrNil(test.updated)}
		for c := range strings.FieldsSeq(test.clocks) {
			m, _, _ := readStamp(c, orderUnknown)
			l.moments, l.days = append(l.moments, m), append(l.days, nil)
		}
		l.way = direction(l.moments)
		var got []string
		for _, d := range l.dates() {
			if d == nil {
				got = append(got, "-")
			} else {
				got = append(got, d.Time.Format("02T15:04"))
			}
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: %s, want %s", test.name, s, test.want)
		}
	}
}

func dateOrNil(s string) *news.Date {
	d, ok := parseDate(s)
	if !ok {
		return nil
	}
	return &d
}

// A page of times alone, and one of very many entries, take linear time.
func TestManyTimes(t *testing.T) {
	var b strings.Builder
	at := time.Date(2031, 4, 9, 8, 0, 0, 0, time.UTC)
	for i := range 10_000 {
		fmt.Fprintf(&b, "<li id=e%d><time datetime=%s></time><p>%s</p></li>", i, at.Add(time.Duration(i)*time.Second).Format(time.RFC3339), prose)
	}
	for name, body := range map[string]string{
		"entries":       "<h1>Flood: live</h1><ul class=live-blog>" + b.String() + "</ul>",
		"times alone":   strings.Repeat("<div><time>14:32</time>", 10_000) + "<p>" + strings.Repeat(prose, 5),
		"lines of time": "<p>" + strings.Repeat(prose, 5) + strings.Repeat("<p>14:32</p>", 20_000),
	} {
		r, err := Read(&news.Page{Form: news.HTML, Body: []byte(body)})
		if err != nil {
			t.Fatal(name, err)
		}
		checkResult(t, r)
	}
	r, err := Read(&news.Page{Form: news.Flat, Body: []byte("Flood in the valley: live\n" + strings.Repeat("14:32\n"+prose+"\n14:10\n"+prose+"\n", 5_000))})
	if err != nil {
		t.Fatal(err)
	}
	checkResult(t, r)
}

package utterance

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// telling is one article with one statement: "day speaker: words". A speaker
// of "-" is unknown.
type telling string

// article makes the article of a telling; the outlet's number is its id.
func (t telling) article(n int) *news.Article {
	var day int
	head, words, _ := strings.Cut(string(t), ": ")
	dayText, name, _ := strings.Cut(head, " ")
	fmt.Sscan(dayText, &day)
	a, err := news.NewArticle(news.PageRef{ID: news.PageID(fmt.Sprint("page", n))}, words, nil)
	if err != nil {
		panic(err)
	}
	a.Published = &news.Date{Time: time.Date(2031, 5, day, 0, 0, 0, 0, time.UTC), Precision: news.Day}
	from := 0
	for nth, part := range strings.Split(words, " | ") {
		start := from + strings.Index(words[from:], part)
		from = start + len(part)
		attribution := news.Attribution{Kind: news.Direct, Content: []news.Content{{Span: text.Span{Start: start, End: start + len(part)}, Quoted: strings.Contains(part, "“")}}}
		if name != "-" {
			attribution.Speaker = &news.Speaker{Name: name, Type: news.Person}
		}
		s, err := news.NewStatement(a.ID, words, nth, attribution)
		if err != nil {
			panic(err)
		}
		a.Statements = append(a.Statements, s)
	}
	return a
}

const full = "“We will keep the northern harbour open until the last grain ship has left Port Varda, and nobody will threaten our pilots.”"

const speech = "Archaeologists excavated seventeen amphorae beneath Dravik's aqueduct, seismologists recalibrated the Lissow observatory, " +
	"veterinarians vaccinated reindeer against brucellosis, philharmonic violinists rehearsed Stravinsky, and when the ministry closed the kitchen " +
	"nobody asked the cooks and carpenters who live there before glaciologists photographed Sarn's crevasses from a helicopter"

func TestPlace(t *testing.T) {
	tests := []struct {
		name string
		told []telling
		want string // of the last article's first statement: variant and the article whose utterance it tells
	}{
		{"the same words", []telling{"1 Ana Petrova: " + full, "2 Ana Petrova: " + full}, "identical 0"},
		{"other marks and case", []telling{"1 Ana Petrova: " + full, telling("2 Ana Petrova: " + strings.ToLower(full[3:len(full)-3]))}, "identical 0"},
		{"trimmed", []telling{"1 Ana Petrova: " + full, "1 A. Petrova: keep the northern harbour open until the last grain ship has left"}, "trimmed 0"},
		{"the fuller comes later", []telling{"1 Ana Petrova: keep the northern harbour open until the last grain ship", "2 Petrova: " + full}, "identical 0"},
		{"reworded by another outlet", []telling{"1 Ana Petrova: " + full, "2 Ana Petrova: that Kessia would keep the northern harbour open till the last grain ship had gone from Port Varda"}, "reworded 0"},
		{"a number differs", []telling{"1 Ana Petrova: Seventeen grain ships left the northern harbour with wheat for Dravik.", "2 Ana Petrova: Nineteen grain ships left the northern harbour with wheat for Dravik."}, "conflicting 0"},
		{"number as word and as digits", []telling{"1 Ana Petrova: Seventeen grain ships left the northern harbour with wheat.", "2 Ana Petrova: 17 grain ships left the northern harbour with wheat."}, "reworded 0"},
		{"a negation differs", []telling{"1 Ana Petrova: Our pilots will guide grain ships through the northern harbour and past Dravik.", "1 Ana Petrova: Our pilots will not guide grain ships through the northern harbour."}, "conflicting 0"},
		{"spelling differs", []telling{"1 Ana Petrova: The harbour authority will organise labour for grain ships.", "2 Ana Petrova: The harbor authority will organize labor for grain ships."}, "reworded 0"},
		{"a compound number", []telling{"1 Ana Petrova: The guns must be silent for forty-eight hours.", "2 Ana Petrova: The guns must be silent for 48 hours."}, "reworded 0"},
		{"a number beside shared words", []telling{"1 Ana Petrova: The Central Bank of Kessia lent 4.2 million dinars to a builder", "2 Ana Petrova: a loan of 2.4 million dinars to a builder"}, "conflicting 0"},
		{"plain words, but enough of them", []telling{"1 Ana Petrova: We have agreed to believe the same number.", "2 Ana Petrova: We have agreed to believe the same number."}, "identical 0"},
		{"a fragment of a long speech", []telling{"1 Ana Petrova: " + speech, "2 Ana Petrova: nobody asked the cooks and carpenters who live there"}, "trimmed 0"},
		{"the speech after its fragment", []telling{"1 Ana Petrova: nobody asked the cooks and carpenters who live there", "2 Ana Petrova: " + speech}, "identical 0"},
		{"two weeks later", []telling{"1 Ana Petrova: " + full, "15 Ana Petrova: " + full}, "identical 1"},
		{"a stock phrase", []telling{"1 Ana Petrova: We have no comment on this.", "1 Ana Petrova: We have no comment on this."}, "identical 1"},
		{"a speaker unknown", []telling{"1 -: " + full, "2 Ana Petrova: keep the northern harbour open until the last grain ship"}, "trimmed 0"},
		{"another speaker, part of the words", []telling{"1 Ana Petrova: " + full, "2 Tomas Lind: keep the northern harbour open until the last grain ship"}, "identical 1"},
		{"another speaker, all of the words", []telling{"1 Ana Petrova: " + full, "2 Tomas Lind: " + full}, "identical 0"},
		{"other words", []telling{"1 Ana Petrova: " + full, "1 Ana Petrova: The parliament of Kessia rejected the pension budget on Monday."}, "identical 1"},
		{"spelling of the name", []telling{"1 Oleksiy Kharkenko: " + full, "1 Olexij Harkenko: the northern harbour open until the last grain ship has left"}, "trimmed 0"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			index := NewIndex()
			var got string
			founders := map[news.UtteranceID]int{}
			for n, told := range test.told {
				a := told.article(n)
				r := index.Place(Trace(a), "story")[0]
				if _, known := founders[r.Utterance]; !known {
					founders[r.Utterance] = n
				}
				got = fmt.Sprint(r.Variant, " ", founders[r.Utterance])
			}
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// TestFullerText checks that known renderings are told anew when a fuller one
// comes, and only those that change.
func TestFullerText(t *testing.T) {
	index := NewIndex()
	short := telling("1 Ana Petrova: keep the northern harbour open until the last grain ship").article(0)
	index.Place(Trace(short), "story")
	got := index.Place(Trace(telling("2 Ana Petrova: "+full).article(1)), "story")
	if len(got) != 2 || got[1].Statement != short.Statements[0].ID || got[1].Variant != news.Trimmed {
		t.Fatalf("the short rendering was not told anew: %+v", got)
	}
	got = index.Place(Trace(telling("2 Ana Petrova: "+full).article(2)), "story")
	if len(got) != 1 {
		t.Errorf("nothing changed, but: %+v", got[1:])
	}
}

// TestOneArticle checks that two statements of one article are one utterance
// only when one repeats the other.
func TestOneArticle(t *testing.T) {
	const fragment = "keep the northern harbour open until the last grain ship"
	tests := []struct {
		title, words string
		same         bool
	}{
		{"", full + " | " + full, true},
		{"", fragment + " | " + full, false},
		{fragment, full, true},
		{"keep northern harbour open until grain ships leave", full, false},
		{"We have no comment on this", "We have no comment on this", false},
	}
	for _, test := range tests {
		a := telling("1 Ana Petrova: " + test.words).article(0)
		if test.title != "" {
			a.Title, a.TitleStatements = test.title, telling("1 Ana Petrova: "+test.title).article(1).Statements
		}
		got := NewIndex().Place(Trace(a), "story")
		if len(got) != 2 || (got[0].Utterance == got[1].Utterance) != test.same {
			t.Errorf("%q and %s: %+v", test.title, test.words, got)
		}
	}
}

func TestRemove(t *testing.T) {
	index := NewIndex()
	a := telling("1 Ana Petrova: " + full).article(0)
	first := index.Place(Trace(a), "story")
	index.Remove(a.ID)
	if len(index.terms) != 0 || len(index.utterances) != 0 {
		t.Error("something is left of the article")
	}
	index.Add(Trace(a), "story", first)
	if got := index.Place(Trace(telling("2 Ana Petrova: "+full).article(1)), "story"); got[0].Utterance != first[0].Utterance {
		t.Error("an article that was added is not found")
	}
}

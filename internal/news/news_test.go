package news

import (
	"errors"
	"testing"
	"time"

	"hearsay/internal/text"
)

func TestCanonicalURL(t *testing.T) {
	tests := []struct{ in, want string }{
		{"https://Courier.Example/a", "https://courier.example/a"},
		{"http://courier.example:80", "http://courier.example/"},
		{"https://courier.example:443/a#top", "https://courier.example/a"},
		{"https://courier.example:8443/a", "https://courier.example:8443/a"},
		{"https://courier.example/a?utm_source=x&id=7&fbclid=y&b=1", "https://courier.example/a?b=1&id=7"},
		{"https://user:secret@courier.example/a", "https://courier.example/a"},
		{" https://courier.example/a ", "https://courier.example/a"},
		{"javascript:alert(1)", ""},
		{"ftp://courier.example/a", ""},
		{"/a", ""},
		{"https://", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := CanonicalURL(test.in); got != test.want {
			t.Errorf("CanonicalURL(%q) = %q, want %q", test.in, got, test.want)
		}
		if again := CanonicalURL(test.want); again != test.want {
			t.Errorf("CanonicalURL(%q) = %q: not a fixed point", test.want, again)
		}
	}
}

// TestIDsStay guards what users keep: ids may never change between releases.
func TestIDsStay(t *testing.T) {
	page := NewPageID("https://courier.example/a", nil)
	article := NewArticleID(page, 0)
	statement := NewStatementID(article, "“We stay.”", 0)
	tests := []struct{ got, want string }{
		{string(page), "i6fcxihrdj7hsxhs"},
		{string(article), "2imouuzedth2lfhw"},
		{string(statement), "kdwxrj3mrd27cg65"},
		{string(NewUtteranceID(statement)), "6m3mu3w7jkz3sm3c"},
		{string(NewStoryID(article)), "ivo6s7d4mz2cuty4"},
		{string(NewSpeakerID("Ana  Petrova")), string(NewSpeakerID("ana petrova"))},
		{string(NewOutletID(Outlet{Domain: "courier.example"})), string(NewOutletID(Outlet{Name: "Courier", Domain: "Courier.example"}))},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %s, want %s", test.got, test.want)
		}
	}
	if NewPageID("", []byte("a")) == NewPageID("", []byte("b")) {
		t.Error("pages without an address share an id")
	}
}

func TestDateValue(t *testing.T) {
	at := time.Date(2031, 4, 9, 7, 15, 0, 0, time.FixedZone("", 3*3600))
	tests := []struct {
		date Date
		want string
	}{
		{Date{Time: at, Precision: Minute, Zoned: true}, "2031-04-09T07:15:00+03:00"},
		{Date{Time: at.UTC(), Precision: Minute, Zoned: true}, "2031-04-09T04:15:00+00:00"},
		{Date{Time: at, Precision: Minute}, "2031-04-09T07:15:00"},
		{Date{Time: at, Precision: Day}, "2031-04-09"},
		{Date{Time: at, Precision: Month}, "2031-04"},
		{Date{Time: at, Precision: Year}, "2031"},
	}
	for _, test := range tests {
		if got := test.date.Value(); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}

func TestJoinBlocks(t *testing.T) {
	kinds := []BlockKind{Standfirst, Paragraph, Paragraph}
	got, blocks := JoinBlocks(kinds, []string{" One\n line ", " \t", "Two\u00a0words"})
	if got != "One line\n\nTwo words" || len(blocks) != 2 || blocks[1].Of(got) != "Two words" {
		t.Errorf("%q %v", got, blocks)
	}
}

func TestNewArticleChecksBlocks(t *testing.T) {
	page := PageRef{ID: "p"}
	block := func(start, end int) Block { return Block{text.Span{Start: start, End: end}, Paragraph} }
	if a, err := NewArticle(page, "ab\n\ncd", []Block{block(0, 2), block(4, 6)}); err != nil || a.Page.Repeats != 1 {
		t.Errorf("%v %v", a, err)
	}
	for name, bad := range map[string][]Block{
		"outside":  {block(0, 7)},
		"disorder": {block(4, 6), block(0, 2)},
	} {
		if _, err := NewArticle(page, "ab\n\ncd", bad); !errors.Is(err, text.ErrSpan) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := NewArticle(page, "\xff", nil); err == nil {
		t.Error("invalid UTF-8 was taken")
	}
}

func TestNewStatementChecksSpans(t *testing.T) {
	const body = "“We stay,” she said."
	span := func(start, end int) text.Span { return text.Span{Start: start, End: end} }
	good := Attribution{
		Content: []Content{{span(0, 14), true}},
		Cue:     &Cue{Span: span(19, 23), Lemma: "say"},
		Source:  &text.Span{Start: 15, End: 18},
	}
	s, err := NewStatement("a", body, 0, good)
	if err != nil || s.Span != span(0, 23) {
		t.Errorf("%+v %v", s, err)
	}
	for name, spoil := range map[string]func(*Attribution){
		"no content":          func(a *Attribution) { a.Content = nil },
		"content cut":         func(a *Attribution) { a.Content = []Content{{span(1, 14), true}} },
		"content disordered":  func(a *Attribution) { a.Content = []Content{{span(15, 18), false}, {span(0, 14), true}} },
		"cue outside":         func(a *Attribution) { a.Cue = &Cue{Span: span(19, 99)} },
		"source outside":      func(a *Attribution) { a.Source = &text.Span{Start: -1, End: 2} },
		"addressee backwards": func(a *Attribution) { a.Addressee = &text.Span{Start: 18, End: 15} },
		"link outside":        func(a *Attribution) { a.Via = []Link{{Span: &text.Span{Start: 0, End: 99}}} },
		"time outside":        func(a *Attribution) { a.SaidAt = &SaidAt{Span: span(90, 99)} },
	} {
		bad := good
		spoil(&bad)
		if _, err := NewStatement("a", body, 0, bad); !errors.Is(err, text.ErrSpan) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

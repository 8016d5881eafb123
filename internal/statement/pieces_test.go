package statement

import (
	"slices"
	"testing"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Content is written with its pieces in brackets, quoted ones with a star.
func TestPieces(t *testing.T) {
	for _, c := range []struct {
		in, content string
		kind        news.StatementKind
		want        []string
	}{
		{"“We wait,” Lind said.", "“We wait,”", news.Direct, []string{"*“We wait,”"}},
		{"Lind said that the bay is full.", "that the bay is full", news.Indirect, []string{"that the bay is full"}},
		{"Lind said the bay is “quite full” now.", "the bay is “quite full” now", news.Mixed, []string{"the bay is ", "*“quite full”", " now"}},
		{"Lind said the bay is “quite full”", "the bay is “quite full”", news.Mixed, []string{"the bay is ", "*“quite full”"}},
		{"Lind spoke of “1, 2, 3”.", "“1, 2, 3”", news.Indirect, []string{"*“1, 2, 3”"}},
		{"“We wait for spring,” Lind said.", "We wait", news.Direct, []string{"*We wait"}},
	} {
		w, _ := given{text: c.in}.writer(t)
		pieces := []text.Span{place(t, c.in, c.content, 0)}
		var got []string
		for _, p := range w.split(pieces) {
			s := p.Of(c.in)
			if p.Quoted {
				s = "*" + s
			}
			got = append(got, s)
		}
		if kind := w.kind(pieces); kind != c.kind || !slices.Equal(got, c.want) {
			t.Errorf("%s: %s, %q; want %s, %q", c.in, kind, got, c.kind, c.want)
		}
	}
}

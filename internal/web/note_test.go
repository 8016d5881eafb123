package web

import (
	"testing"

	"hearsay/internal/news"
)

func TestFormOf(t *testing.T) {
	said := &news.Cue{Lemma: "say"}
	tests := []struct {
		kind news.StatementKind
		cue  *news.Cue
		want string
	}{
		{news.Direct, said, "in quotation marks"},
		{news.Direct, nil, "in quotation marks"}, // a quotation that goes on
		{news.Mixed, said, "partly in quotation marks"},
		{news.Indirect, said, "in the outlet’s words"},
		{news.Indirect, nil, "without quotation marks"}, // an answer in an interview
	}
	for _, test := range tests {
		s := &news.Statement{Attribution: news.Attribution{Kind: test.kind, Cue: test.cue}}
		if got := formOf(s); got != test.want {
			t.Errorf("%s, cue %v: %q, want %q", test.kind, test.cue, got, test.want)
		}
	}
}

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
		{news.Indirect, nil, "without quotation marks"},                   // an answer in an interview
		{news.Indirect, &news.Cue{Lemma: "—"}, "without quotation marks"}, // a signed post
	}
	for _, test := range tests {
		s := &news.Statement{Attribution: news.Attribution{Kind: test.kind, Cue: test.cue}}
		if got := formOf(s); got != test.want {
			t.Errorf("%s, cue %v: %q, want %q", test.kind, test.cue, got, test.want)
		}
	}
}

func TestNewStep(t *testing.T) {
	for in, want := range map[news.Link]step{
		{Relation: "told", Name: "Port Varda Lantern"}:          {"told", "Port Varda Lantern"},
		{Relation: "statement", Name: "written statement"}:      {"by", "written statement"},
		{Relation: "press conference", Name: "News conference"}: {"by", "News conference"},
		{Relation: "statement", Name: "letter"}:                 {"statement", "letter"},
		{Relation: "", Name: ""}:                                {"", ""},
	} {
		if got := newStep(in); got != want {
			t.Errorf("%v: %v, want %v", in, got, want)
		}
	}
}

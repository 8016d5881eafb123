package store

import (
	"slices"
	"testing"

	"hearsay/internal/news"
)

func TestLeading(t *testing.T) {
	told := func(text string, origins int, voiced bool) UtteranceView {
		u := UtteranceView{UtteranceLine: UtteranceLine{Text: text, Origins: origins}}
		if voiced {
			u.Speaker = &news.Speaker{Name: "Ana Petrova"}
		}
		return u
	}
	const (
		report = "Ana Petrova said the harbour would stay open until May, KPA reported"
		words  = "the harbour would stay open until May"
		short  = "stay open"
	)
	for name, test := range map[string]struct {
		all  []UtteranceView
		want []string
	}{
		"a report gives way to what it reports": {[]UtteranceView{told(report, 1, true), told(words, 1, true)}, []string{words}},
		"unless more tell the report":           {[]UtteranceView{told(report, 2, true), told(words, 1, true)}, []string{report, words}},
		"or nobody is known to have said it":    {[]UtteranceView{told(report, 1, true), told(words, 1, false)}, []string{report, words}},
		"a few words of it stand beside it":     {[]UtteranceView{told(words, 1, true), told(short, 1, true)}, []string{words, short}},
		"no more than are shown": {
			[]UtteranceView{told("a", 1, true), told("b", 1, true), told("c", 1, true), told("d", 1, true)},
			[]string{"a", "b", "c"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, u := range leading(test.all) {
				got = append(got, u.Text)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

package train

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
)

func collectionFile(t *testing.T, lines string) string {
	t.Helper()
	e, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "articles.jsonl.zst")
	if err := os.WriteFile(name, e.EncodeAll([]byte(lines), nil), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestCorpusHasTheSentencesOfArticles(t *testing.T) {
	c := newCorpus()
	err := c.addArticles(context.Background(), lang.New(en.WordLists()), collectionFile(t,
		`{"title": "Varda Votes", "content_original": "The mayor’s boat left at 10:30.\n\nNobody spoke."}`+"\n"+
			`{"title": "", "content_original": "It rained."}`+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	c.addSentences([]conllu.Sentence{{Words: []conllu.Word{{Form: "Ships"}, {Form: "left"}}}})
	want := "varda votes | the mayor 's boat left at 00:00 . | nobody spoke . | it rained . | ships left |"
	if have := c.written(); have != want {
		t.Errorf("tokens\n%s\nwant\n%s", have, want)
	}
}

func (c *corpus) written() string {
	var words []string
	for _, n := range c.tokens {
		if n == boundary {
			words = append(words, "|")
		} else {
			words = append(words, c.forms[n])
		}
	}
	return strings.Join(words, " ")
}

func TestCorpusRefusesABrokenCollection(t *testing.T) {
	a := lang.New(en.WordLists())
	for _, lines := range []string{`{"title": "Varda`, `[]`, `{"title": 3}`} {
		if err := newCorpus().addArticles(context.Background(), a, collectionFile(t, lines)); err == nil {
			t.Errorf("%s: no error", lines)
		}
	}
}

func TestLines(t *testing.T) {
	for _, row := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"\n \n", nil},
		{"a\n\nb", []string{"a\n", "b"}},
		{"\na b\r\n", []string{"a b\r\n"}},
	} {
		var have []string
		for _, s := range lines(row.text) {
			have = append(have, s.Of(row.text))
		}
		if !slices.Equal(have, row.want) {
			t.Errorf("lines of %q: %q, want %q", row.text, have, row.want)
		}
	}
}

package train

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"hearsay/internal/archive"
	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// corpus is a text as the numbers of its words. Before keep, numbers are in
// order of appearance; after it, in order of frequency.
type corpus struct {
	forms  []string
	number map[string]int32
	count  []int
	needed []bool // a word of a treebank
	tokens []int32
	buf    []byte
}

// Numbers of tokens that are no words. unknown is also the row of all words
// without one.
const (
	unknown  = 0
	boundary = -1
)

func newCorpus() *corpus {
	return &corpus{number: map[string]int32{}}
}

// batch is how many articles are analysed side by side.
const batch = 256

// addArticles reads the articles of a .jsonl.zst file.
func (c *corpus) addArticles(ctx context.Context, a *lang.Analyser, name string) error {
	return eachArticle(ctx, a, name, 1, func(d *text.Doc) bool {
		c.addDoc(d)
		return true
	})
}

// eachArticle analyses one in so many articles of a .jsonl.zst file and gives
// them to f, in order, until it returns false.
func eachArticle(ctx context.Context, a *lang.Analyser, name string, oneIn int, f func(*text.Doc) bool) error {
	r, err := archive.OpenZstd(name)
	if err != nil {
		return err
	}
	defer r.Close()
	for dec := json.NewDecoder(r); ; {
		articles, err := readArticles(dec)
		if len(articles) == 0 || err != nil {
			return err
		}
		docs, err := analyseAll(ctx, a, thinned(articles, oneIn))
		if err != nil {
			return err
		}
		for _, d := range docs {
			if !f(d) {
				return nil
			}
		}
	}
}

func thinned(articles []article, oneIn int) []article {
	var some []article
	for i := 0; i < len(articles); i += oneIn {
		some = append(some, articles[i])
	}
	return some
}

// article is what a line of the collection has of text.
type article struct {
	Title string `json:"title"`
	Body  string `json:"content_original"`
}

func readArticles(dec *json.Decoder) ([]article, error) {
	var all []article
	for len(all) < batch {
		var l article
		if err := dec.Decode(&l); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

func analyseAll(ctx context.Context, a *lang.Analyser, articles []article) ([]*text.Doc, error) {
	docs := make([]*text.Doc, len(articles))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, l := range articles {
		g.Go(func() (err error) {
			if err := ctx.Err(); err != nil {
				return err
			}
			t := strings.ToValidUTF8(l.Title+"\n"+l.Body, "\uFFFD")
			docs[i], err = a.Analyse(t, lines(t))
			return err
		})
	}
	return docs, g.Wait()
}

// lines returns the lines of t that are not empty.
func lines(t string) []text.Span {
	var spans []text.Span
	at := 0
	for line := range strings.Lines(t) {
		if strings.TrimSpace(line) != "" {
			spans = append(spans, text.Span{Start: at, End: at + len(line)})
		}
		at += len(line)
	}
	return spans
}

func (c *corpus) addDoc(d *text.Doc) {
	for _, s := range d.Sentences() {
		for _, t := range d.Tokens()[s.First:s.Last] {
			c.add(t.Of(d.Text()))
		}
		c.tokens = append(c.tokens, boundary)
	}
}

func (c *corpus) addSentences(all []conllu.Sentence) {
	for _, s := range all {
		for _, w := range s.Words {
			c.needed[c.add(w.Form)] = true
		}
		c.tokens = append(c.tokens, boundary)
	}
}

// add appends a word, and returns its number.
func (c *corpus) add(form string) int32 {
	c.buf = model.AppendNormal(c.buf[:0], form)
	n, ok := c.number[string(c.buf)]
	if !ok {
		n = int32(len(c.forms))
		c.forms = append(c.forms, string(c.buf))
		c.number[c.forms[n]] = n
		c.count, c.needed = append(c.count, 0), append(c.needed, false)
	}
	c.count[n]++
	c.tokens = append(c.tokens, n)
	return n
}

// leastCount is how often a word must occur to have a vector: of fewer places
// little can be learnt.
const leastCount = 5

// keep numbers the most frequent words anew, from 1 on in order of frequency,
// and with them those of the treebanks; the rest becomes unknown. It returns
// the words by their numbers.
func (c *corpus) keep(most int) []string {
	var kept []int32
	for n := range c.forms {
		if c.count[n] >= leastCount {
			kept = append(kept, int32(n))
		}
	}
	slices.SortFunc(kept, func(a, b int32) int {
		return cmp.Or(c.count[b]-c.count[a], strings.Compare(c.forms[a], c.forms[b]))
	})
	words, renumber := []string{""}, make([]int32, len(c.forms))
	for i, n := range kept {
		if i < most || c.needed[n] {
			renumber[n] = int32(len(words))
			words = append(words, c.forms[n])
		}
	}
	for i, n := range c.tokens {
		if n != boundary {
			c.tokens[i] = renumber[n]
		}
	}
	return words
}

package eval

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"runtime"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/sync/errgroup"

	"hearsay/internal/news"
	"hearsay/internal/page"
)

// flatPages scores the reading of flattened pages: the HTML pages of the
// scrapinghub set with their tags dropped and menus, lists and footers kept.
// Gold is the body; tokens are counted, and F1 is of the mean precision and
// the mean recall. "everything" is the page as it is.
func flatPages(ctx context.Context, dir string) (*Table, error) {
	pages, err := flattenedPages(dir)
	if err != nil {
		return nil, err
	}
	read := make([]overlap, len(pages))
	everything := make([]overlap, len(pages))
	parts := make([]int, len(pages))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, p := range pages {
		g.Go(func() error {
			articles, err := readFlattened(ctx, p.text)
			if err != nil {
				return err
			}
			parts[i] = len(articles)
			everything[i] = overlapOf(p.text, p.body)
			read[i] = overlapOf(bodies(articles), p.body)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	whole := 0
	for _, n := range parts {
		if n == 1 {
			whole++
		}
	}
	t := new(Table)
	t.Add("body, everything", len(pages), meanOverlap(everything)...)
	t.Add("body", len(pages), meanOverlap(read)...)
	t.Add("read as one article", len(pages), Figure{"accuracy", ratio(whole, len(pages))})
	return t, nil
}

func readFlattened(ctx context.Context, t string) ([]*news.Article, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	r, err := page.Read(&news.Page{Form: news.Flat, Body: []byte(t)})
	return r.Articles, err
}

func bodies(articles []*news.Article) string {
	texts := make([]string, len(articles))
	for i, a := range articles {
		texts[i] = a.Text
	}
	return strings.Join(texts, "\n\n")
}

// flattened is a page as plain text, with the body of its article.
type flattened struct{ name, text, body string }

// flattenedPages flattens the pages of the scrapinghub set; every other one
// with a blank line between blocks.
func flattenedPages(dir string) ([]flattened, error) {
	var pages []flattened
	gold := map[string]struct{ ArticleBody string }{}
	for m, err := range members(dir, "pages", "scrapinghub.tar.zst") {
		if err != nil {
			return nil, err
		}
		switch name, found := strings.CutSuffix(path.Base(m.Name), ".html.gz"); {
		case found:
			t, err := flattenGzip(m.Data, len(pages)%2 == 1)
			if err != nil {
				return nil, fmt.Errorf("flatten %s: %w", m.Name, err)
			}
			pages = append(pages, flattened{name: name, text: t})
		case strings.HasSuffix(m.Name, "ground-truth.json"):
			if err := json.Unmarshal(m.Data, &gold); err != nil {
				return nil, fmt.Errorf("read %s: %w", m.Name, err)
			}
		}
	}
	for i := range pages {
		pages[i].body = gold[pages[i].name].ArticleBody
	}
	return pages, nil
}

func flattenGzip(data []byte, gaps bool) (string, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return "", err
	}
	defer z.Close()
	return flatten(z, gaps)
}

// silent elements show no text; breaking ones stand on lines of their own.
var (
	silent   = elementSet("head script style noscript template svg iframe")
	breaking = elementSet(`address article aside blockquote br button dd details dialog div dl dt fieldset figcaption figure
		footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary table tbody td tfoot th
		thead tr ul video audio`)
)

func elementSet(names string) map[string]bool {
	set := make(map[string]bool)
	for _, n := range strings.Fields(names) {
		set[n] = true
	}
	return set
}

// flatten drops the tags of a page and keeps the order of its lines.
func flatten(r io.Reader, gaps bool) (string, error) {
	doc, err := html.Parse(r)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	flattenNode(&b, doc)
	end := "\n"
	if gaps {
		end = "\n\n"
	}
	var out strings.Builder
	for l := range strings.SplitSeq(b.String(), "\n") {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			out.WriteString(l + end)
		}
	}
	return out.String(), nil
}

func flattenNode(b *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.WriteString(strings.Map(lineToSpace, n.Data))
	case n.Type == html.ElementNode && silent[n.Data]:
		return
	case n.Type == html.ElementNode && breaking[n.Data]:
		b.WriteByte('\n')
		defer b.WriteByte('\n')
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		flattenNode(b, c)
	}
}

func lineToSpace(r rune) rune {
	if r == '\n' || r == '\r' {
		return ' '
	}
	return r
}

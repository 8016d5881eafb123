package eval

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"slices"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/story"
)

// stories clusters all articles of the collection in order of their dates,
// undated ones last, and scores the dated ones that an editor put into a
// story: B-cubed. An article in two stories counts for its first. Thresholds
// and weights were fitted on the stories of one half, by a hash of their
// names; the other half tells what to expect.
func stories(ctx context.Context, dir string) (*Table, error) {
	collection, err := readCollection(ctx, dir)
	if err != nil {
		return nil, err
	}
	gold, err := readStoryGold(dir)
	if err != nil {
		return nil, err
	}
	found := clusterStories(collection)
	var all, fitted, unseen []clustered
	for _, c := range collection {
		g, ok := gold[c.name]
		if !ok || c.article.Published == nil {
			continue
		}
		item := clustered{g, string(found[c.article.ID])}
		all = append(all, item)
		if fittedStory(g) {
			fitted = append(fitted, item)
		} else {
			unseen = append(unseen, item)
		}
	}
	t := &Table{}
	t.Add("B-cubed, all stories", len(all), bcubed(all)...)
	t.Add("B-cubed, stories used for fitting", len(fitted), bcubed(fitted)...)
	t.Add("B-cubed, stories not used", len(unseen), bcubed(unseen)...)
	return t, scoreEvents(ctx, dir, t)
}

// collected is an article of the collection with what the index needs of it.
type collected struct {
	name     string
	article  *news.Article
	features *story.Features
}

// clusterStories places the articles in order of date and returns their
// stories.
func clusterStories(collection []collected) map[news.ArticleID]news.StoryID {
	order := slices.Clone(collection)
	slices.SortStableFunc(order, func(a, b collected) int { return cmp.Compare(placingDay(a), placingDay(b)) })
	found := map[news.ArticleID]news.StoryID{}
	index := story.NewIndex()
	for _, c := range order {
		found[c.article.ID] = index.Place(c.features).Story
	}
	return found
}

func placingDay(c collected) int {
	if c.article.Published == nil {
		return 1 << 30
	}
	return c.article.Published.DayNumber()
}

// readCollection reads and traces all articles, in the order of the file.
func readCollection(ctx context.Context, dir string) ([]collected, error) {
	r, err := openZstd(dir, "stories", "articles.jsonl.zst")
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var lines []storyLine
	for dec := json.NewDecoder(r); ; {
		var l storyLine
		if err := dec.Decode(&l); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("article %d: %w", len(lines), err)
		}
		lines = append(lines, l)
	}
	return traceAll(ctx, lines)
}

// storyLine is one line of the collection.
type storyLine struct {
	ID     string `json:"ID"`
	Source string `json:"source"`
	Domain string `json:"source_url"`
	URL    string `json:"url"`
	Date   string `json:"date"`
	Title  string `json:"title"`
	Body   string `json:"content_original"`
}

func traceAll(ctx context.Context, lines []storyLine) ([]collected, error) {
	return sideBySide(ctx, len(lines), func(i int) (collected, error) { return lines[i].trace() })
}

func (l storyLine) trace() (collected, error) {
	var kinds []news.BlockKind
	blocks := strings.Split(strings.ToValidUTF8(l.Body, "\uFFFD"), "\n")
	for range blocks {
		kinds = append(kinds, news.Paragraph)
	}
	body, spans := news.JoinBlocks(kinds, blocks)
	a, err := news.NewArticle(news.PageRef{ID: news.PageID(l.ID), URL: l.URL}, body, spans)
	if err != nil {
		return collected{}, err
	}
	a.Title, a.Language, a.Published = l.Title, "en", lineDate(l.Date)
	a.Outlet = &news.Outlet{Name: l.Source, Domain: strings.TrimPrefix(l.Domain, "www.")}
	doc, err := english(a.Text, a.BlockSpans())
	if err != nil {
		return collected{}, err
	}
	return collected{l.ID, a, story.Trace(a, doc)}, nil
}

func lineDate(value string) *news.Date {
	for _, layout := range []string{time.DateOnly, "1/2/06"} {
		if t, err := time.Parse(layout, value); err == nil {
			return &news.Date{Time: t, Precision: news.Day, Evidence: news.FromMeta}
		}
	}
	return nil
}

// readStoryGold returns each labelled article's first story.
func readStoryGold(dir string) (map[string]string, error) {
	f, err := open(dir, "stories", "gold.tsv")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold := map[string]string{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) < 2 {
			return nil, fmt.Errorf("gold story %q", lines.Text())
		}
		if _, known := gold[fields[1]]; !known {
			gold[fields[1]] = fields[0]
		}
	}
	return gold, lines.Err()
}

// fittedStory reports whether a gold story belongs to the half that weights
// were fitted on.
func fittedStory(name string) bool {
	h := fnv.New32a()
	_, _ = io.WriteString(h, name)
	return h.Sum32()%2 == 0
}

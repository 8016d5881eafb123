package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// eventArticle is a file of the second collection: its articles were gathered
// by event, some of which came up again months later.
type eventArticle struct {
	ID     string `json:"dId"`
	Title  string `json:"title"`
	Text   string `json:"text"`
	Date   string `json:"date_publish"`
	URL    string `json:"url"`
	Domain string `json:"source_domain"`
	News   struct {
		Event int `json:"EventId"`
	} `json:"newsCluster"`
}

// scoreEvents clusters the articles of the second collection in order of their
// dates. Nothing was fitted on them.
func scoreEvents(ctx context.Context, dir string, t *Table) error {
	var lines []storyLine
	gold := map[string]string{}
	for m, err := range members(dir, "stories", "giveme5w1h.tar.zst") {
		if err != nil {
			return err
		}
		if !strings.Contains(m.Name, "/news_cluster/") || !strings.HasSuffix(m.Name, ".json") {
			continue
		}
		var a eventArticle
		if err := json.Unmarshal(m.Data, &a); err != nil {
			return fmt.Errorf("%s: %w", m.Name, err)
		}
		day, _, _ := strings.Cut(a.Date, "T")
		lines = append(lines, storyLine{ID: a.ID, Source: a.Domain, Domain: a.Domain, URL: a.URL, Date: day, Title: a.Title, Body: a.Text})
		gold[a.ID] = strconv.Itoa(a.News.Event)
	}
	collection, err := traceAll(ctx, lines)
	if err != nil {
		return err
	}
	found := clusterStories(collection)
	var items []clustered
	for _, c := range collection {
		items = append(items, clustered{gold[c.name], string(found[c.article.ID])})
	}
	t.Add("B-cubed, second collection", len(items), bcubed(items)...)
	return nil
}

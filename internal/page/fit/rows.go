package fit

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/archive"
	"hearsay/internal/news"
)

// story is an article of the stories set, with its paragraphs.
type story struct {
	title, topic string
	fold         int // of its site
	paragraphs   []string
}

// Stories are what a cutter is fitted on.
type Stories struct{ forOpenings, forBorders []story }

// Of storyEvery articles in a row, package eval makes its rows of the first;
// those that are taken here are others.
const storyEvery = 20

var (
	openingsTaken = [...]int{3, 6, 9, 12, 15, 18}
	bordersTaken  = [...]int{2, 5, 8, 11, 14, 17}
)

// The paragraphs of an article that is taken.
const (
	leastParagraphs = 5
	mostParagraphs  = 40
)

// ReadStories reads the stories of a data folder.
func ReadStories(dir string) (*Stories, error) {
	r, err := archive.OpenZstd(filepath.Join(dir, "stories", "articles.jsonl.zst"))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	all := new(Stories)
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for n := 0; lines.Scan(); n++ {
		to := &all.forBorders
		if slices.Contains(openingsTaken[:], n%storyEvery) {
			to = &all.forOpenings
		} else if !slices.Contains(bordersTaken[:], n%storyEvery) {
			continue
		}
		s, err := newStory(lines.Bytes())
		if err != nil {
			return nil, fmt.Errorf("read article %d: %w", n, err)
		}
		if p := len(s.paragraphs); p >= leastParagraphs && p <= mostParagraphs {
			*to = append(*to, s)
		}
	}
	return all, lines.Err()
}

func newStory(line []byte) (story, error) {
	var a struct {
		Topic, Title, URL string
		Body              string `json:"content_original"`
	}
	err := json.Unmarshal(line, &a)
	return story{squeeze(a.Title), a.Topic, FoldOf(news.Domain(a.URL)), worded(a.Body)}, err
}

// without are the stories of other folds.
func without(all []story, fold int) []story {
	return slices.DeleteFunc(slices.Clone(all), func(s story) bool { return s.fold == fold })
}

// worded are the lines with a letter or a digit. A page's rules are none of its
// lines, and starts are counted in lines.
func worded(t string) []string {
	var all []string
	for l := range strings.SplitSeq(t, "\n") {
		if l = squeeze(l); strings.IndexFunc(l, unicode.IsLetter) >= 0 || strings.IndexFunc(l, unicode.IsDigit) >= 0 {
			all = append(all, l)
		}
	}
	return all
}

func squeeze(t string) string { return strings.Join(strings.Fields(t), " ") }

// row is a page of articles in a row.
type row struct {
	lines  []string
	starts []int // lines at which an article begins: its title, where there are titles
}

func newRow(stories []story, titles bool) row {
	var r row
	for _, s := range stories {
		r.starts = append(r.starts, len(r.lines))
		if titles && s.title != "" {
			r.lines = append(r.lines, s.title)
		}
		r.lines = append(r.lines, s.paragraphs...)
	}
	return r
}

// maxRow is how many articles stand in a row at most.
const maxRow = 9

// rows are pages of one article and more, of mixed topics and then of one,
// every third of briefs and every other with titles; and every other article
// alone.
func rows(stories []story) []row {
	random := rand.New(rand.NewPCG(seed, 1))
	sorted := slices.Clone(stories)
	slices.SortStableFunc(sorted, func(a, b story) int { return strings.Compare(a.topic, b.topic) })
	var all []row
	for _, list := range [][]story{stories, sorted} {
		for len(list) > maxRow {
			n := 1 + random.IntN(maxRow)
			own := slices.Clone(list[:n])
			if len(all)%3 == 0 {
				shorten(own, random)
			}
			all = append(all, newRow(own, len(all)%2 == 0))
			list = list[n:]
		}
	}
	for i, s := range stories {
		if i%2 == 0 {
			all = append(all, newRow([]story{s}, i%4 == 0))
		}
	}
	return all
}

// shorten leaves the first paragraphs of stories, as of briefs.
func shorten(stories []story, random *rand.Rand) {
	for i := range stories {
		s := &stories[i]
		s.paragraphs = s.paragraphs[:min(len(s.paragraphs), 2+random.IntN(5))]
	}
}

package fit

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/archive"
	"hearsay/internal/page"
)

// story is an article of the stories set, with its paragraphs.
type story struct {
	title, topic string
	paragraphs   []string
}

// The articles that rows are made of: two of every storyEvery, of which
// package eval takes the first for its rows.
const storyEvery = 20

var storyTaken = [...]int{2, 5, 8, 11, 14, 17}

func readStories(dir string) ([]story, error) {
	r, err := archive.OpenZstd(filepath.Join(dir, "stories", "articles.jsonl.zst"))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var all []story
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for n := 0; lines.Scan(); n++ {
		if !slices.Contains(storyTaken[:], n%storyEvery) {
			continue
		}
		var a struct {
			Topic, Title string
			Body         string `json:"content_original"`
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("read article %d: %w", n, err)
		}
		if p := nonEmpty(a.Body); len(p) >= 5 && len(p) <= 40 {
			all = append(all, story{squeeze(a.Title), a.Topic, p})
		}
	}
	return all, lines.Err()
}

func nonEmpty(t string) []string {
	var all []string
	for l := range strings.SplitSeq(t, "\n") {
		if l = squeeze(l); l != "" {
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

// rows are pages of one to nine articles, of mixed topics and then of one.
func rows(stories []story) []row {
	random := rand.New(rand.NewPCG(seed, 1))
	sorted := slices.Clone(stories)
	slices.SortStableFunc(sorted, func(a, b story) int { return strings.Compare(a.topic, b.topic) })
	var all []row
	for _, list := range [][]story{stories, sorted} {
		for len(list) > 9 {
			n := 1 + random.IntN(9)
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

// borders are the measures of borders, and which stand between articles.
type borders struct {
	odds                []float64
	measures            [][]float32
	right               []bool
	Gold, Proposed, Hit int
}

// learn takes the borders that are proposed on a page: each as it is proposed,
// and each with all that are right.
func (b *borders) learn(r row) {
	c := page.NewCutting(strings.Join(r.lines, "\n"))
	if c == nil {
		return
	}
	lines := c.Lines()
	proposed := c.Proposed()
	isStart := rightOnes(proposed, lines, r.starts)
	var right []int
	for i, s := range proposed {
		if i == 0 || isStart[s] {
			right = append(right, s)
		}
		if i > 0 {
			b.add(c, proposed, i, isStart[s])
			b.Proposed++
			if isStart[s] {
				b.Hit++
			}
		}
	}
	b.Gold += len(r.starts) - 1
	for i := 1; i < len(right); i++ {
		b.add(c, right, i, true)
	}
	for _, s := range proposed {
		if k, found := slices.BinarySearch(right, s); !found {
			with := slices.Insert(slices.Clone(right), k, s)
			b.add(c, with, k, false)
		}
	}
}

// beside is how many lines from its start an article may be cut: bodies may
// open with a caption or a byline.
const beside = 2

// rightOnes are the proposed pieces nearest to the starts.
func rightOnes(proposed, lines, starts []int) map[int]bool {
	right := make(map[int]bool)
	for _, s := range starts[1:] {
		best, off := -1, beside+1
		for _, p := range proposed[1:] {
			if d := lines[p] - s; max(d, -d) < off {
				best, off = p, max(d, -d)
			}
		}
		if best >= 0 {
			right[best] = true
		}
	}
	return right
}

func (b *borders) add(c *page.Cutting, starts []int, i int, right bool) {
	m, odds := c.Measure(starts, i)
	b.measures, b.odds, b.right = append(b.measures, m), append(b.odds, odds), append(b.right, right)
}

// Cutter fits the forest that tells borders.
func Cutter(dir string) (page.Forest, error) {
	stories, err := readStories(dir)
	if err != nil {
		return nil, err
	}
	var b borders
	for _, r := range rows(stories) {
		b.learn(r)
	}
	fmt.Println("stories", len(stories), "borders", len(b.right), b.Gold, b.Proposed, b.Hit)
	t := &table{in: b.right, weight: make([]float32, len(b.right)), odds: b.odds}
	for i := range t.weight {
		t.weight[i] = 1
	}
	for s := range page.Signal(len(b.measures[0])) {
		t.ask(page.Ask{Signal: s}, func(i int) float32 { return b.measures[i][s] })
	}
	return t.boost(growing{trees: 120, sampled: .5}), nil
}

package story

import (
	"cmp"
	"maps"
	"slices"

	"hearsay/internal/news"
)

// placeStory finds the story of f: that of the article it copies most from,
// else the one whose articles are most like it, else its own.
func (x *Index) placeStory(p *Placed, f *Features, found []candidate, shared []overlap) {
	for _, o := range shared {
		if o.oneReport(f) {
			p.Story, p.Similarity, p.Reason = o.known.story, o.containment(), "shares most of its text with an article of the story"
			return
		}
	}
	story, score, threshold := x.bestStory(f, found)
	if score >= threshold {
		p.Story, p.Similarity, p.Reason = story, score, "words and names in common, and close in time"
		if threshold == x.model.undatedJoin {
			p.Reason = "words and names in common; without a date"
		}
	}
}

// bestStory returns the story whose articles are most like f on average. Of
// articles that stem from one report, one counts.
func (x *Index) bestStory(f *Features, found []candidate) (news.StoryID, float64, float64) {
	type tally struct {
		sum, n float64
		seen   map[news.OriginID]bool
		dated  bool
	}
	tallies := map[news.StoryID]*tally{}
	for _, c := range found {
		t := tallies[c.story]
		if t == nil {
			t = &tally{seen: map[news.OriginID]bool{}}
			tallies[c.story] = t
		}
		if t.n < 3 && !t.seen[c.origin] {
			t.sum, t.n, t.seen[c.origin] = t.sum+c.score, t.n+1, true
			t.dated = t.dated || c.day != undated
		}
	}
	best := slices.MaxFunc(append(slices.Sorted(maps.Keys(tallies)), ""), func(a, b news.StoryID) int {
		return cmp.Compare(mean(tallies[a] != nil, func() float64 { return tallies[a].sum / tallies[a].n }), mean(tallies[b] != nil, func() float64 { return tallies[b].sum / tallies[b].n }))
	})
	t := tallies[best]
	if t == nil {
		return "", 0, 1
	}
	if f.day == undated || !t.dated {
		return best, t.sum / t.n, x.model.undatedJoin
	}
	return best, t.sum / t.n, x.model.join
}

func mean(ok bool, f func() float64) float64 {
	if !ok {
		return -1
	}
	return f()
}

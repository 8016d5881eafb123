package story

import (
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
	best := x.bestStory(found)
	switch dated := f.day != undated && best.dated; {
	case dated && best.mean() >= x.model.join:
		p.Story, p.Similarity, p.Reason = best.story, best.mean(), "words and names in common, and close in time"
	case !dated && best.mean() >= x.model.undatedJoin:
		p.Story, p.Similarity, p.Reason = best.story, best.mean(), "words and names in common; a date is missing"
	}
}

// tally is the scores of a story's best articles.
type tally struct {
	story news.StoryID
	sum   float64
	seen  []news.OriginID // one article counts of those that stem from one report
	dated bool
}

func (t *tally) add(c candidate, members int) {
	if len(t.seen) < members && !slices.Contains(t.seen, c.origin) {
		t.seen = append(t.seen, c.origin)
		t.sum += c.score
		t.dated = t.dated || c.day != undated
	}
}

func (t *tally) mean() float64 { return t.sum / float64(max(len(t.seen), 1)) }

// bestStory returns the story whose articles are most like f on average. The
// candidates come best first.
func (x *Index) bestStory(found []candidate) tally {
	var tallies []tally
	for _, c := range found {
		i := slices.IndexFunc(tallies, func(t tally) bool { return t.story == c.story })
		if i < 0 {
			i = len(tallies)
			tallies = append(tallies, tally{story: c.story})
		}
		tallies[i].add(c, x.model.members)
	}
	best := tally{}
	for _, t := range tallies {
		if t.mean() > best.mean() {
			best = t
		}
	}
	return best
}

package story

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// maxCopies bounds the copies that are told of one new article: those of the
// articles that it shares most with.
const maxCopies = 40

// placeOrigin finds the copies of f and the group of articles that stem from
// the same report.
func (x *Index) placeOrigin(p *Placed, f *Features, shared []overlap) {
	joined := []news.OriginID{}
	for _, o := range shared {
		if o.oneReport(f) && !slices.Contains(joined, o.known.origin) {
			joined = append(joined, o.known.origin)
		}
		for _, pass := range o.passages {
			if len(p.Copies) < maxCopies {
				p.Copies = append(p.Copies, newCopy(f, o.known.Features, pass))
			}
		}
	}
	p.Origin = news.OriginID(f.id)
	if len(joined) > 0 {
		p.Origin, p.Regrouped = x.merge(f, joined)
	}
}

// merge makes one group of several, under the name of the one whose earliest
// member is the earliest of all. Members outside the window of f stay as they
// are: whether they are known depends on what was loaded.
func (x *Index) merge(f *Features, groups []news.OriginID) (news.OriginID, map[news.ArticleID]news.OriginID) {
	slices.SortFunc(groups, func(a, b news.OriginID) int {
		return cmp.Or(compareAge(x.earliest(f, a), x.earliest(f, b)), cmp.Compare(a, b))
	})
	var regrouped map[news.ArticleID]news.OriginID
	for _, g := range groups[1:] {
		if regrouped == nil {
			regrouped = map[news.ArticleID]news.OriginID{}
		}
		for _, slot := range x.near(f, g) {
			regrouped[x.entries[slot].id] = groups[0]
			x.regroup(slot, groups[0])
		}
	}
	return groups[0], regrouped
}

func (x *Index) regroup(slot int32, into news.OriginID) {
	x.leave(x.entries[slot].origin, slot)
	x.entries[slot].origin = into
	x.groups[into] = append(x.groups[into], slot)
}

// near returns the members of a group that are near f in time.
func (x *Index) near(f *Features, group news.OriginID) []int32 {
	return slices.DeleteFunc(slices.Clone(x.groups[group]), func(slot int32) bool { return !f.near(x.entries[slot].Features) })
}

func (x *Index) earliest(f *Features, group news.OriginID) *Features {
	first := slices.MinFunc(x.near(f, group), func(a, b int32) int {
		return compareAge(x.entries[a].Features, x.entries[b].Features)
	})
	return x.entries[first].Features
}

// newCopy tells which of two articles has a passage from the other.
func newCopy(f, known *Features, p passage) news.Copy {
	fromKnown, reason := direction(f, known)
	a := news.Passage{Article: f.id, Span: text.Span{Start: int(p.a.start), End: int(p.a.end)}}
	b := news.Passage{Article: known.id, Span: text.Span{Start: int(p.b.start), End: int(p.b.end)}}
	c := news.Copy{From: b, To: a, Similarity: float64(p.shared) / float64(max(p.wordsA, 1)), Kind: news.Adapted, Reason: reason}
	if !fromKnown {
		c.From, c.To, c.Similarity = a, b, float64(p.shared)/float64(max(p.wordsB, 1))
	}
	if c.Similarity >= verbatimShare {
		c.Kind = news.Copied
	}
	return c
}

// direction decides whether f has the passage from the known article, and why.
// Time alone is weak evidence, and the reason says that nothing else spoke.
func direction(f, known *Features) (fromKnown bool, reason string) {
	steps := []struct {
		f, known int
		reason   string
	}{
		{agencyRank(f, known), agencyRank(known, f), "agency credit"},
		{rank(f.dateline), rank(known.dateline), "dateline"},
	}
	for _, s := range steps {
		if s.f != s.known {
			return s.known > s.f, s.reason
		}
	}
	switch compareTime(known, f) {
	case -1:
		return true, "earliest time known; no credit or dateline tells"
	case 1:
		return false, "earliest time known; no credit or dateline tells"
	}
	return true, "read first; no credit, dateline or time tells"
}

// agencyRank is 2 for the agency that the other credits, 1 for an article that
// credits an agency.
func agencyRank(f, other *Features) int {
	if slices.ContainsFunc(other.credits, func(c string) bool { return publishes(f, c) }) {
		return 2
	}
	return rank(len(f.credits) > 0)
}

func rank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// compareAge is a total order: by day, minute and id, the unknown last.
func compareAge(a, b *Features) int {
	return cmp.Or(
		cmp.Compare(rank(a.day == undated), rank(b.day == undated)), cmp.Compare(a.day, b.day),
		cmp.Compare(rank(a.minute == unknownMinute), rank(b.minute == unknownMinute)), cmp.Compare(a.minute, b.minute),
		cmp.Compare(a.id, b.id),
	)
}

// compareTime orders articles by time as far as both know it; an article with
// a date comes before one without.
func compareTime(a, b *Features) int {
	switch {
	case a.day == undated || b.day == undated:
		return -cmp.Compare(rank(a.day != undated), rank(b.day != undated))
	case a.minute != unknownMinute && b.minute != unknownMinute:
		return cmp.Compare(a.minute, b.minute)
	}
	return cmp.Compare(a.day, b.day)
}

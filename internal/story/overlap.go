package story

import (
	"cmp"
	"slices"

	"hearsay/internal/trace"
)

// overlap is what a new article has in common with a known one.
type overlap struct {
	known    *entry
	slot     int32
	passages []passage
	shared   int // words of the passages that stand in both
	least    int // words of the shorter article
}

// containment is the share of the shorter article that stands in the other.
func (o *overlap) containment() float64 {
	return min(1, float64(o.shared)/float64(max(o.least, 1)))
}

// strong overlaps make one origin of two articles.
const strong = .5

// agencyShare is enough when both credit one agency.
const agencyShare = .3

func (o *overlap) oneReport(f *Features) bool {
	share := o.containment()
	return share >= strong || share >= agencyShare && creditsInCommon(f, o.known.Features)
}

func creditsInCommon(a, b *Features) bool {
	for _, c := range a.credits {
		if slices.ContainsFunc(b.credits, func(d string) bool { return sameAgency(c, d) }) || publishes(b, c) {
			return true
		}
	}
	return slices.ContainsFunc(b.credits, func(c string) bool { return publishes(a, c) })
}

// publishes reports whether the outlet of f is the agency.
func publishes(f *Features, agency string) bool {
	return slices.ContainsFunc(f.names, func(n string) bool { return sameAgency(n, agency) })
}

// alike is the least cosine of two bodies that are compared word by word: an
// article of which a tenth is copied has more.
const alike = .15

// compare returns the candidates that share passages with f, the one that
// shares most first.
func (x *Index) compare(f *Features, found []candidate) []overlap {
	if len(f.tokens) < shingle {
		return nil
	}
	matcher := newMatcher(f, x.furniture(f))
	var overlaps []overlap
	for _, c := range found {
		if c.like.body < alike {
			continue
		}
		o := overlap{known: c.entry, slot: c.slot, passages: matcher.passages(c.Features), least: min(len(f.tokens), len(c.tokens))}
		for _, p := range o.passages {
			o.shared += p.shared
		}
		if len(o.passages) > 0 && !background(f, &o) {
			overlaps = append(overlaps, o)
		}
	}
	slices.SortFunc(overlaps, func(a, b overlap) int {
		return cmp.Or(cmp.Compare(b.containment(), a.containment()), cmp.Compare(b.shared, a.shared), cmp.Compare(a.known.id, b.known.id))
	})
	return overlaps
}

// background reports whether a passage is one that an outlet repeats in its
// own articles, and not a version of an article.
func background(f *Features, o *overlap) bool {
	return f.outlet != "" && f.outlet == o.known.outlet && o.containment() < strong
}

// manyOrigins unconnected articles of one outlet make a sentence furniture.
const manyOrigins = 3

// furniture returns the hashes of those sentences of f that several
// unconnected articles of one outlet hold.
func (x *Index) furniture(f *Features) map[uint64]bool {
	found := map[uint64]bool{}
	for _, hash := range passageHashes(f) {
		without, within := x.passages[hash].Near(f.day, window)
		if len(without)+len(within) >= manyOrigins-1 && x.repeats(f, without, within) {
			found[hash] = true
		}
	}
	return found
}

func (x *Index) repeats(f *Features, lists ...trace.Days) bool {
	type outlet = string
	origins := map[outlet]map[any]bool{f.outlet: {f.id: true}}
	for _, list := range lists {
		for _, at := range list {
			e := x.entries[at.Slot]
			if origins[e.outlet] == nil {
				origins[e.outlet] = map[any]bool{}
			}
			origins[e.outlet][e.origin] = true
			if e.outlet != "" && len(origins[e.outlet]) >= manyOrigins {
				return true
			}
		}
	}
	return false
}

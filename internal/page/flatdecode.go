package page

// transitions score a label after another. They carry the shape of a page:
// entering an article from outside and leaving it cost, so that a page is cut
// into few pieces; a heading pays only before what it heads.
var transitions = [labels]score{
	asOutside: {asOutside: 0, asAfter: never, asOther: never, asWithin: never, asDated: -0.5, asCaption: -1.5, asProse: -5, asHeading: -4, asItem: -7},
	asAfter:   {asOutside: -1, asAfter: 0, asOther: -4, asWithin: never, asDated: -1.5, asCaption: -2.5, asProse: -6, asHeading: -5, asItem: -8},
	asOther:   {asOutside: -2, asAfter: -1, asOther: 0, asWithin: never, asDated: -4, asCaption: -4, asProse: -8, asHeading: -7, asItem: -8},
	asWithin:  {asOutside: never, asAfter: -1.5, asOther: -4, asWithin: 0, asDated: -1, asCaption: -0.3, asProse: -0.6, asHeading: -0.8, asItem: -1.5},
	asDated:   {asOutside: -0.5, asAfter: never, asOther: never, asWithin: 0, asDated: 0, asCaption: 0, asProse: -1.5, asHeading: -1.5, asItem: -5},
	asCaption: {asOutside: -0.5, asAfter: never, asOther: never, asWithin: 0, asDated: -0.5, asCaption: 0, asProse: 0, asHeading: -0.5, asItem: -1},
	asProse:   {asOutside: never, asAfter: -1.5, asOther: -4, asWithin: -0.4, asDated: -0.5, asCaption: 0, asProse: 0.2, asHeading: -0.2, asItem: -0.3},
	asHeading: {asOutside: never, asAfter: -3, asOther: -5, asWithin: -1, asDated: -0.3, asCaption: -0.3, asProse: 0.8, asHeading: -0.8, asItem: 0.2},
	asItem:    {asOutside: never, asAfter: -1.5, asOther: -4, asWithin: -0.8, asDated: -1, asCaption: -0.3, asProse: 0, asHeading: -0.3, asItem: 0.3},
}

// bestPath returns the best sequence of labels by Viterbi's algorithm, from
// outside to outside, in time linear in the lines.
func bestPath(scores []score) []label {
	back := make([][labels]label, len(scores))
	at := score{}
	for l := range at {
		at[l] = never
	}
	at[asOutside] = 0
	for i := range scores {
		var next score
		for to := range labels {
			from, best := asOutside, at[asOutside]+transitions[asOutside][to]
			for l := asAfter; l < labels; l++ {
				if s := at[l] + transitions[l][to]; s > best {
					from, best = l, s
				}
			}
			next[to], back[i][to] = best+scores[i][to], from
		}
		at = next
	}
	return traceBack(back, at)
}

func traceBack(back [][labels]label, at score) []label {
	last := asOutside
	for l := asAfter; l < labels; l++ {
		if at[l]+leaving(l) > at[last]+leaving(last) {
			last = l
		}
	}
	path := make([]label, len(back))
	for i := len(back) - 1; i >= 0; i-- {
		path[i] = last
		last = back[i][last]
	}
	return path
}

func leaving(l label) float64 { return max(transitions[l][asOutside], transitions[l][asAfter]) }

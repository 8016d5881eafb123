package page

// transitions score a label after another. They carry the shape of a page:
// entering an article from outside and leaving it cost, so that a page is cut
// into few pieces; a heading pays only before what it heads.
var transitions = [labels]score{
	outside:  {outside: 0, within: never, dated: -0.5, caption: -1.5, prose: -5, headline: -4, item: -7},
	within:   {outside: -1.5, within: 0, dated: -1, caption: -0.3, prose: -0.6, headline: -0.8, item: -1.5},
	dated:    {outside: 0, within: 0, dated: 0, caption: 0, prose: -1.5, headline: -1.5, item: -5},
	caption:  {outside: -0.5, within: 0, dated: -0.5, caption: 0, prose: 0, headline: -0.5, item: -1},
	prose:    {outside: -1.5, within: -0.4, dated: -0.5, caption: 0, prose: 0.2, headline: -0.2, item: -0.3},
	headline: {outside: -3, within: -1, dated: -0.3, caption: -0.3, prose: 0.8, headline: -0.8, item: 0.2},
	item:     {outside: -1.5, within: -0.8, dated: -1, caption: -0.3, prose: 0, headline: -0.3, item: 0.3},
}

// bestPath returns the best sequence of labels by Viterbi's algorithm, from
// outside to outside, in time linear in the lines.
func bestPath(scores []score) []label {
	back := make([][labels]label, len(scores))
	at := score{}
	for l := range at {
		at[l] = never
	}
	at[outside] = 0
	for i := range scores {
		var next score
		for to := range labels {
			from, best := outside, at[outside]+transitions[outside][to]
			for l := within; l < labels; l++ {
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
	last := outside
	for l := within; l < labels; l++ {
		if at[l]+transitions[l][outside] > at[last]+transitions[last][outside] {
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

package eval

// bcubed scores a clustering: for each item, the share of its cluster that is
// of its gold cluster (precision) and the share of its gold cluster that is in
// its cluster (recall), averaged over the items (Bagga and Baldwin, 1998). Each
// pair is one item's gold and predicted cluster.
func bcubed(items []clustered) []Figure {
	type both struct{ gold, predicted string }
	gold, predicted, joint := map[string]int{}, map[string]int{}, map[both]int{}
	for _, i := range items {
		gold[i.gold]++
		predicted[i.predicted]++
		joint[both(i)]++
	}
	p, r := 0.0, 0.0
	for _, i := range items {
		n := joint[both(i)]
		p += ratio(n, predicted[i.predicted])
		r += ratio(n, gold[i.gold])
	}
	n := float64(max(len(items), 1))
	return []Figure{{"P", p / n}, {"R", r / n}, {"F1", harmonic(p/n, r/n)}}
}

// clustered is one item of a clustering.
type clustered struct{ gold, predicted string }

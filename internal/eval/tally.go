package eval

// tally is what precision and recall need.
type tally struct{ right, predicted, gold int }

// exactTally counts one thing that may be predicted, and may be in the gold.
func exactTally(equal, predicted, gold bool) tally {
	return tally{count(equal && predicted && gold), count(predicted), count(gold)}
}

// bagTally counts the words of two texts and those that they share, as often as
// both have them.
func bagTally(predicted, gold []string) tally {
	counts := map[string]int{}
	for _, w := range gold {
		counts[w]++
	}
	c := tally{predicted: len(predicted), gold: len(gold)}
	for _, w := range predicted {
		if counts[w] > 0 {
			counts[w]--
			c.right++
		}
	}
	return c
}

func (c *tally) add(o tally) {
	c.right += o.right
	c.predicted += o.predicted
	c.gold += o.gold
}

func (c *tally) figures() []Figure { return prf(c.right, c.predicted, c.gold) }

func (c *tally) f1() float64 { return harmonic(ratio(c.right, c.predicted), ratio(c.right, c.gold)) }

func (t *Table) addTally(what string, c tally) { t.Add(what, c.gold, c.figures()...) }

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

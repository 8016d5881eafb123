package page

// Ask is a question about a line: whether a signal of the line so far away is
// over a threshold.
type Ask struct {
	Signal Signal
	Away   int8
	Over   float32
}

// Tree asks the same questions of every line, and adds the value at the place
// that the answers, read as bits, stand for.
type Tree struct {
	Asks   []Ask
	Values []float32
}

// Forest is trees whose values add up to the logarithm of the odds: that a line
// is text of an article, or that an article begins at a border. Package fit
// grows them.
type Forest []Tree

// reach is how many lines up and down are asked about.
const reach = 3

// Asks lists what may be asked about a line, without thresholds.
func Asks() []Ask {
	var asks []Ask
	for s := range Signals {
		asks = append(asks, Ask{Signal: s})
		for d := int8(1); d <= reach && s < nearSignals; d++ {
			asks = append(asks, Ask{Signal: s, Away: -d}, Ask{Signal: s, Away: d})
		}
	}
	return asks
}

// answer is what is asked for; beyond the ends of a page nothing is over a
// threshold.
func answer(s []signals, i int, a Ask) float32 {
	i += int(a.Away)
	if i < 0 || i >= len(s) {
		return -1
	}
	return s[i][a.Signal]
}

// odds are the logarithms of the odds that lines are text of an article.
func (f Forest) odds(sheet *Sheet) []float32 {
	odds := make([]float32, sheet.all)
	for i := range odds {
		odds[i] = never
	}
	for k, line := range sheet.open {
		odds[line] = f.sum(sheet.signals, k)
	}
	return odds
}

// never is less than any odds.
const never = -50

// sum adds up what the trees say of a line.
func (f Forest) sum(s []signals, i int) float32 {
	sum := float32(0)
	for t := range f {
		leaf := 0
		for d, a := range f[t].Asks {
			if answer(s, i, a) > a.Over {
				leaf |= 1 << d
			}
		}
		sum += f[t].Values[leaf]
	}
	return sum
}

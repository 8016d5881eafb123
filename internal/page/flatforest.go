package page

// Ask is a question about a line: is a signal of the line so far away over a threshold.
type Ask struct {
	Signal Signal
	Away   int8
	Over   float32
}

// Tree asks the same questions of every line, and adds the value that the answers stand for.
type Tree struct {
	Asks   []Ask
	Values []float32
}

// Forest is trees whose values add up to the logarithm of the odds.
type Forest []Tree

// Asks lists what may be asked.
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

func value(s []signals, i int, a Ask) float32 {
	i += int(a.Away)
	if i < 0 || i >= len(s) {
		return -1
	}
	return s[i][a.Signal]
}

// odds are the logarithms of the odds that lines are text of an article.
func (f Forest) odds(s []signals) []float32 {
	odds := make([]float32, len(s))
	for i := range s {
		for k := range f {
			odds[i] += f[k].value(s, i)
		}
	}
	return odds
}

func (t *Tree) value(s []signals, i int) float32 {
	l := 0
	for d, a := range t.Asks {
		if value(s, i, a) > a.Over {
			l |= 1 << d
		}
	}
	return t.Values[l]
}

// Sheet is a flattened page as the labeller sees it.
type Sheet struct {
	Lines   []string
	signals []signals
}

// NewSheet measures the lines of a page.
func NewSheet(t string) *Sheet {
	lines := unwrap(splitLines(t))
	sh := &Sheet{signals: signalsOf(lines, pageFeatures(lines))}
	for _, l := range lines {
		sh.Lines = append(sh.Lines, l.text)
	}
	return sh
}

// Value is what a question about a line asks for.
func (sh *Sheet) Value(line int, a Ask) float32 { return value(sh.signals, line, a) }

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
			if value(s, i, a) > a.Over {
				leaf |= 1 << d
			}
		}
		sum += f[t].Values[leaf]
	}
	return sum
}

// Sheet is a flattened page as the labeller sees it: without the lines that
// cannot be text.
type Sheet struct {
	Lines   []string
	signals []signals
	open    []int // where they stand on the page
	all     int   // lines of the page
}

// NewSheet measures the lines of a page.
func NewSheet(t string) *Sheet {
	lines := unwrap(splitLines(t))
	return newSheet(lines, pageFeatures(lines))
}

func newSheet(lines []flatLine, all []features) *Sheet {
	sh := &Sheet{all: len(lines)}
	whole := signalsOf(all)
	for i := range all {
		if !all[i].barred() {
			sh.open = append(sh.open, i)
			sh.Lines = append(sh.Lines, lines[i].text)
			sh.signals = append(sh.signals, whole[i])
		}
	}
	for k, line := range sh.open {
		before, after := -1, len(all)
		if k > 0 {
			before = sh.open[k-1]
		}
		if k+1 < len(sh.open) {
			after = sh.open[k+1]
		}
		sh.signals[k][sBarredAbove], sh.signals[k][sBarredBelow] = float32(line-before-1), float32(after-line-1)
	}
	return sh
}

// Value is what a question about a line asks for.
func (sh *Sheet) Value(line int, a Ask) float32 { return value(sh.signals, line, a) }

package page

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// Ask is a question about a line: whether a signal of the line so far away is
// over a threshold.
type Ask struct {
	Signal Signal
	Away   int8
	Over   float32
}

// Tree asks the same questions of every line, eight at most, and adds the value
// at the place that the answers, read as bits, stand for.
type Tree struct {
	Asks   []Ask
	Values []float32
}

// Forest is trees whose values add up to the logarithm of the odds: that a line
// is text of an article, or that an article begins at a border. Package fit
// grows them.
//
// A forest asks 600 questions of every line, so the lines of a page are asked
// eight at once. Each signal is ranked once among the thresholds that any tree
// has for it; the ranks, below 128, lie in bytes, one line beside the next, and
// one addition to eight of them sets the high bit of those over a threshold.
// That takes a sixth of the time of asking line by line.
type Forest struct {
	Trees  []Tree
	ranked []ranked
	asks   []rankAsk // of all trees, one after the other
}

// ranked is a signal with its thresholds, in order.
type ranked struct {
	signal Signal
	over   []float32
}

// rankAsk is an Ask of ranks.
type rankAsk struct {
	column int
	away   int
	add    uint64 // to each rank: over 127 when it is over the threshold
}

// maxOver is how many thresholds a signal may have. Forests of 120 trees have
// a quarter of that.
const maxOver = 127

// NewForest prepares trees for asking. It panics where a signal has more than
// maxOver thresholds.
func NewForest(trees []Tree) Forest {
	f := Forest{Trees: trees}
	var over [allSignals][]float32
	for _, t := range trees {
		for _, a := range t.Asks {
			over[a.Signal] = append(over[a.Signal], a.Over)
		}
	}
	var column [allSignals]int
	for s := range over {
		if len(over[s]) > 0 {
			column[s] = len(f.ranked)
			f.ranked = append(f.ranked, newRanked(Signal(s), over[s]))
		}
	}
	for _, t := range trees {
		for _, a := range t.Asks {
			c := column[a.Signal]
			place, _ := slices.BinarySearch(f.ranked[c].over, a.Over)
			f.asks = append(f.asks, rankAsk{c, int(a.Away), uint64(maxOver-place) * eachByte})
		}
	}
	return f
}

func newRanked(s Signal, over []float32) ranked {
	slices.Sort(over)
	over = slices.Compact(over)
	if len(over) > maxOver {
		panic(fmt.Sprintf("forest: signal %d has %d thresholds", s, len(over)))
	}
	return ranked{s, over}
}

const (
	eachByte = 0x0101010101010101
	highBits = 0x8080808080808080
)

// reach is how many lines up and down are asked about.
const reach = 3

// Asks lists what may be asked about a line, without thresholds.
func Asks() []Ask { return asksOf(Signals, nearSignals) }

// asksOf lists what may be asked for of some signals, the first of them also
// around.
func asksOf(all, near Signal) []Ask {
	var asks []Ask
	for s := range all {
		asks = append(asks, Ask{Signal: s})
		for d := int8(1); d <= reach && s < near; d++ {
			asks = append(asks, Ask{Signal: s, Away: -d}, Ask{Signal: s, Away: d})
		}
	}
	return asks
}

// beyond is the value of all signals beyond the ends of a page.
const beyond = -1

// answer is what is asked for.
func answer(s []signals, i int, a Ask) float32 {
	i += int(a.Away)
	if i < 0 || i >= len(s) {
		return beyond
	}
	return s[i][a.Signal]
}

// never is less than any odds.
const never = -50

// odds are the logarithms of the odds that lines are text of an article.
func (f Forest) odds(sheet *Sheet, room *[]byte) []float32 {
	odds := make([]float32, len(sheet.lines))
	for i := range odds {
		odds[i] = never
	}
	sums := sumsOf(f, sheet.signals, room)
	for k, line := range sheet.open {
		odds[line] = sums[k]
	}
	return odds
}

// sumsOf adds up what the trees say of each line, of a flattened page or of an
// HTML page.
func sumsOf[S signals | blockSignals](f Forest, s []S, room *[]byte) []float32 {
	sums := make([]float32, len(s)+7)
	ranks, width := ranksOf(f, s, room)
	for at := 0; at < len(s); at += 8 {
		f.ask(ranks, width, at, (*[8]float32)(sums[at:]))
	}
	return sums[:len(s)]
}

// ask adds up what the trees say of eight lines from a line on. Ranks begin
// reach bytes into each column.
func (f Forest) ask(ranks []byte, width, from int, sums *[8]float32) {
	asks := f.asks
	for i := range f.Trees {
		t := &f.Trees[i]
		leaves := uint64(0)
		for d, a := range asks[:len(t.Asks)] {
			eight := binary.LittleEndian.Uint64(ranks[a.column*width+reach+from+a.away:])
			leaves |= (eight + a.add) & highBits >> (7 - d)
		}
		asks = asks[len(t.Asks):]
		for k := range sums {
			sums[k] += t.Values[leaves>>(8*k)&0xff]
		}
	}
}

// ranksOf are the ranks of the lines' signals, column by column; each column has
// room for the lines beyond both ends.
func ranksOf[S signals | blockSignals](f Forest, s []S, room *[]byte) (ranks []byte, width int) {
	width = len(s) + 2*reach + 8
	ranks = sized(*room, len(f.ranked)*width)
	*room = ranks
	for c := range f.ranked {
		r, column := &f.ranked[c], ranks[c*width:(c+1)*width]
		outside := r.rank(beyond)
		for i := range reach {
			column[i] = outside
		}
		for i := range s {
			column[reach+i] = r.rank(s[i][r.signal])
		}
		for i := reach + len(s); i < width; i++ {
			column[i] = outside
		}
	}
	return ranks, width
}

// rank is how many thresholds a value is over.
func (r *ranked) rank(v float32) byte {
	n := 0
	for n < len(r.over) && v > r.over[n] {
		n++
	}
	return byte(n)
}

// sum adds up what the trees say of one border, without asking around.
func (f Forest) sum(s *signals) float32 {
	sum := float32(0)
	for i := range f.Trees {
		t := &f.Trees[i]
		leaf, bit := 0, 1
		for k := range t.Asks {
			if a := &t.Asks[k]; s[a.Signal] > a.Over {
				leaf |= bit
			}
			bit <<= 1
		}
		sum += t.Values[leaf]
	}
	return sum
}

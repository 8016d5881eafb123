package page

// Odds, as logarithms, over which a line is text: anywhere; between two lines of
// text at most farApart lines apart; and there beside paragraphs of text in the
// same box.
const (
	textOdds    = 0
	betweenOdds = -1
	besideOdds  = -2
	stubOdds    = -2 // on a page with less text than a stub
	awayOdds    = 1  // away from the boxes that hold most paragraphs
	farApart    = 5
)

// choose keeps the lines that the labeller holds for text, what stands between
// them, and tables.
func (b *Blocks) choose(odds []float32) {
	enough := float32(textOdds)
	if b.textOver(odds, enough) < stubSize {
		enough = stubOdds
	}
	for i := range b.lines {
		if odds[i] > enough {
			b.lines[i].keep()
		}
	}
	b.cohere(odds)
	b.fillGaps(odds)
	b.keepTables()
}

// textOver is how many characters of lines, without links, have odds over a
// threshold.
func (b *Blocks) textOver(odds []float32, enough float32) int {
	n := 0
	for i := range b.lines {
		if odds[i] > enough {
			n += b.lines[i].size - b.lines[i].linked
		}
	}
	return n
}

// fillGaps keeps lines of lower odds between lines of text.
func (b *Blocks) fillGaps(odds []float32) {
	text := make([]int, len(b.boxes)) // kept characters, by home
	for i := range b.lines {
		if l := &b.lines[i]; l.kept > 0 && 2*l.linked < l.size {
			text[b.home(i)] += l.size
		}
	}
	last := -1
	for i := range b.lines {
		if b.lines[i].kept == 0 {
			continue
		}
		for j := last + 1; last >= 0 && i-last-1 <= farApart && j < i; j++ {
			l := &b.lines[j]
			beside := text[b.home(j)] >= stubSize && 3*l.linked < l.size
			if odds[j] > betweenOdds || beside && odds[j] > besideOdds {
				l.keep()
			}
		}
		last = i
	}
}

// leastCells is how many lines a table has at least.
const leastCells = 4

// keepTables keeps tables that stand beside the paragraphs of the text, right
// after a line of it. Publishers' own texts leave them out, people who mark
// texts do not, so that the labeller does not know what to make of them.
func (b *Blocks) keepTables() {
	text, _ := b.keptText()
	for from, end := 0, 0; from < len(b.lines); from = end {
		t := b.tableAt(b.lines[from].box)
		for end = from + 1; t > 0 && end < len(b.lines) && b.tableAt(b.lines[end].box) == t; {
			end++
		}
		x := &b.boxes[t]
		if t > 0 && end-from >= leastCells && 3*x.linked <= x.size && text[b.outer(x.parent)] >= stubSize && b.keptBefore(from) {
			for i := from; i < end; i++ {
				b.lines[i].keep()
			}
		}
	}
}

func (b *Blocks) keptBefore(line int) bool {
	return line > 0 && (b.lines[line-1].kept > 0 || line > 1 && b.lines[line-2].kept > 0)
}

// tableAt is the outermost table around a box with only parts of tables and
// lists between, 0 without one.
func (b *Blocks) tableAt(at int32) int32 {
	found := int32(0)
	for ; b.boxes[at].inner; at = b.boxes[at].parent {
		if b.boxes[at].table {
			found = at
		}
	}
	return found
}

// cohere keeps paragraphs of lower odds in the boxes that hold most of those
// that are kept, and drops lines of no high odds elsewhere.
func (b *Blocks) cohere(odds []float32) {
	text, total := b.keptText()
	home := func(at int32) bool { return mainShare*text[at] >= total }
	mainly := 0
	for at, n := range text {
		if home(int32(at)) {
			mainly += n
		}
	}
	if 2*mainly < total || total < stubSize {
		return
	}
	for i := range b.lines {
		l := &b.lines[i]
		switch inHome := home(b.home(i)); {
		case inHome && odds[i] > besideOdds && l.prose():
			l.keep()
		case !inHome && odds[i] < awayOdds:
			l.kept = 0
		}
	}
}

// leastLed is how many lines of one make, four of five of which stand under
// links, are teasers.
const leastLed = 3

func (s *sums) ofTeasers() bool { return s.led >= leastLed && 5*s.led >= 4*s.lines }

// dropTeasers drops what stands under links again and again, where the text
// stands elsewhere.
func (b *Blocks) dropTeasers() {
	text, total := make([]int, len(b.boxes)), 0
	for i := range b.lines {
		if l := &b.lines[i]; l.main() && !b.makes[i].ofTeasers() {
			text[b.home(i)] += l.size
			total += l.size
		}
	}
	for i := range b.lines {
		if l := &b.lines[i]; total >= stubSize && b.makes[i].ofTeasers() && mainShare*text[b.home(i)] < total {
			l.kept = 0
		}
	}
}

// mainShare is the part of the kept paragraphs, as its inverse, that stands in a
// main box.
const mainShare = 5

// keptText is how many characters of kept paragraphs each box holds, and all.
func (b *Blocks) keptText() (text []int, total int) {
	text = make([]int, len(b.boxes))
	for i := range b.lines {
		if l := &b.lines[i]; l.main() {
			text[b.home(i)] += l.size
			total += l.size
		}
	}
	return text, total
}

package page

// A run of pieces that stood on the page before is a copy when it has two
// paragraphs of foldedSize characters, one of foldedAlone, or three pieces of
// foldedShort together.
const (
	foldedAlone = 250
	foldedShort = 180
)

// maxShortRun is after how many pieces without two paragraphs a run is given
// up, so that a page of equal lines takes linear time.
const maxShortRun = 50

// startCopied is the evidence, in nats, that an article begins where a copy,
// or what was copied, begins or ends. Of a run as long as an article it is
// sure: pages repeat articles whole, and a run that is cut elsewhere would fold
// into its neighbour.
const (
	startCopied = 60
	sureCopies  = 3   // pieces of a run
	sureSize    = 500 // and their characters
)

// foldCopies takes out runs of pieces that stood before word for word, counts
// them on the pieces that stay, and marks their ends as starts of articles. It
// is linear: a run is compared once, and what it covers is passed over.
func foldCopies(pieces []piece, lines []flatLine) []piece {
	first := make(map[string]int, len(pieces)) // text to index in kept
	kept := make([]piece, 0, len(pieces))
	for i := 0; i < len(pieces); {
		at, again := first[lines[pieces[i].line].text]
		if !again {
			first[lines[pieces[i].line].text] = len(kept)
			kept = append(kept, pieces[i])
			i++
			continue
		}
		n, size := runOf(kept[at:], pieces[i:], lines)
		if n == 0 {
			kept = append(kept, pieces[i])
			i++
			continue
		}
		sure := n >= sureCopies && size >= sureSize
		markCopied(kept, at, n, sure)
		kept[len(kept)-1].copied = pieces[i].line
		i += n
		if i < len(pieces) {
			pieces[i].border(sure)
		}
	}
	return kept
}

// border marks a piece at which a run begins or ends that stands twice.
func (pc *piece) border(sure bool) {
	pc.start += startCopied
	pc.sure = pc.sure || sure
}

// runOf is how many of the pieces equal those that stood before, 0 when too
// few to be a copy, and their characters.
func runOf(before, pieces []piece, lines []flatLine) (n, total int) {
	long, size := 0, 0
	for n < len(before) && n < len(pieces) && (n < maxShortRun || long > 1) && lines[before[n].line].text == lines[pieces[n].line].text {
		c := chars(lines[pieces[n].line].text)
		if c >= foldedSize {
			long++
		}
		size = max(size, c)
		total += c
		n++
	}
	if long < 2 && size < foldedAlone && (n < 3 || total < foldedShort) {
		return 0, 0
	}
	return n, total
}

func markCopied(kept []piece, at, n int, sure bool) {
	for i := at; i < at+n; i++ {
		kept[i].copies++
	}
	if n < 2 {
		return
	}
	if at > 0 {
		kept[at].border(sure)
	}
	if at+n < len(kept) {
		kept[at+n].border(sure)
	}
}

// timesOf is how often an article of these pieces stands on the page.
func timesOf(pieces []piece, lines []flatLine) int {
	size, copied := 0, 0
	for i := range pieces {
		n := len(lines[pieces[i].line].text)
		size += n
		copied += n * pieces[i].copies
	}
	return 1 + (2*copied+size)/(2*max(size, 1))
}

// agree gives lines of copies the best odds that any of them has: what stands
// around them differs, and copies that are labelled otherwise do not fold.
func agree(lines []flatLine, all []features, odds []float32) {
	best := make(map[string]float32)
	for i := range all {
		if t := lines[i].text; all[i].copied {
			if b, ok := best[t]; !ok || odds[i] > b {
				best[t] = odds[i]
			}
		}
	}
	for i := range all {
		if all[i].copied {
			odds[i] = best[lines[i].text]
		}
	}
}

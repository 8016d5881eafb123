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
// or what was copied, begins or ends.
const startCopied = 60

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
		n := runOf(kept[at:], pieces[i:], lines)
		if n == 0 {
			kept = append(kept, pieces[i])
			i++
			continue
		}
		markCopied(kept, at, n)
		kept[len(kept)-1].copied = pieces[i].line
		i += n
		if i < len(pieces) {
			pieces[i].start += startCopied
		}
	}
	return kept
}

// runOf is how many of the pieces equal those that stood before, 0 when too
// few to be a copy.
func runOf(before, pieces []piece, lines []flatLine) int {
	n, long, size, total := 0, 0, 0, 0
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
		return 0
	}
	return n
}

func markCopied(kept []piece, at, n int) {
	for i := at; i < at+n; i++ {
		kept[i].copies++
	}
	if n < 2 {
		return
	}
	if at > 0 {
		kept[at].start += startCopied
	}
	if at+n < len(kept) {
		kept[at+n].start += startCopied
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

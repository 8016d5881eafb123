package page

import "hearsay/internal/lexicon"

// Sheet is a flattened page as the labeller sees it: without the lines that
// cannot be text.
type Sheet struct {
	lines   []flatLine // of the page
	signals []signals
	open    []int // where they stand on the page
}

// NewSheet measures the lines of a page.
func NewSheet(t string) *Sheet {
	lines, s := unwrap(splitLines(t)), borrowScanner()
	return s.newSheet(lines, s.pageFeatures(lines))
}

func (s *scanner) newSheet(lines []flatLine, all []features) *Sheet {
	sh := &Sheet{lines: lines, signals: s.signalsOf(all), open: make([]int, 0, len(lines))}
	for i := range all {
		if !all[i].barred() {
			sh.signals[len(sh.open)] = sh.signals[i]
			sh.open = append(sh.open, i)
		}
	}
	sh.signals = sh.signals[:len(sh.open)]
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

// Lines are those that may be text.
func (sh *Sheet) Lines() []string {
	texts := make([]string, len(sh.open))
	for k, line := range sh.open {
		texts[k] = sh.lines[line].text
	}
	return texts
}

// Value is what a question about a line asks for.
func (sh *Sheet) Value(line int, a Ask) float32 { return answer(sh.signals, line, a) }

// paragraphLike reports a sentence of some length that is no furniture.
func (f *features) paragraphLike() bool {
	return f.end == endStop && f.chars >= 80 && f.furniture&strong == 0
}

// mass is how much a line counts as text.
func (f *features) mass() int {
	if f.paragraphLike() {
		return min(f.chars, maxMass)
	}
	return 0
}

const (
	maxMass     = 1000 // of one line
	farthest    = 30   // lines that a paragraph is looked for
	outermost   = 50   // lines that a date, a closing line or the core is
	coreCost    = 60   // what a line that is no paragraph costs a core
	maxEndings  = 10
	runGap      = 3 // lines that do not end a run of paragraphs
	denseReach  = 5
	denserReach = 15
	likeReach   = 4
	rowReach    = 8
	headedChars = 150 // of the headline of a teaser, at most
)

// signalsOf measures the lines of a page.
func (s *scanner) signalsOf(all []features) []signals {
	s.signals = sized(s.signals, len(all))
	lines := s.signals
	for i := range all {
		all[i].signals(&lines[i])
	}
	placeSignals(lines, all)
	coreSignals(lines, all, len(s.words.stems.keys))
	denseSignals(lines, all)
	rowSignals(lines, all)
	downwards(lines, all)
	upwards(lines, all)
	return lines
}

// placeSignals are where on the page a line stands, and what page it is.
func placeSignals(s []signals, all []features) {
	total, sentences := 0, 0
	for i := range all {
		total += all[i].mass()
		sentences += int(all[i].sentenceSignal())
	}
	n, above := float32(len(all)), 0
	for i := range all {
		m := all[i].mass()
		s[i][sPlace], s[i][sLines] = float32(i)/n, logOf(len(all))
		s[i][sSentences], s[i][sText] = float32(sentences)/n, logOf(total)
		s[i][sAbove] = float32(above) / float32(max(total, 1))
		above += m
		s[i][sBelow] = float32(total-above) / float32(max(total, 1))
	}
}

func (f *features) sentenceSignal() float32 { return truth(f.end == endStop && f.chars >= 40) }

// core is the run of lines with the most paragraphs: each counts by its mass,
// and each other line costs.
func core(all []features) (from, to int) {
	best, sum, start := 0, 0, 0
	for i := range all {
		if m := all[i].mass(); m > 0 {
			sum += m
		} else {
			sum -= coreCost
		}
		if sum < 0 {
			sum, start = 0, i+1
		}
		if sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}

// coreSignals are how lines stand to the core.
func coreSignals(s []signals, all []features, stems int) {
	from, to := core(all)
	text, total := 0, 0
	count := make([]int, stems) // of the longer words of its paragraphs
	for i := range all {
		m := all[i].mass()
		total += m
		if i < from || i >= to || m == 0 {
			continue
		}
		text += m
		for _, w := range all[i].long {
			count[w]++
		}
	}
	for i := range all {
		own := 0
		switch {
		case i < from:
			s[i][sCore] = float32(max(i-from, -outermost))
		case i >= to:
			s[i][sCore] = float32(min(i-to+1, outermost))
		case all[i].paragraphLike():
			own = 1
		}
		s[i][sCoreText], s[i][sCoreFull] = logOf(text), float32(text)/float32(max(total, 1))
		s[i][sWordy] = all[i].heldIn(count, own)
	}
}

// heldIn is the share of a line's longer words that are counted more than own
// times.
func (f *features) heldIn(count []int, own int) float32 {
	n := 0
	for _, w := range f.long {
		if count[w] > own {
			n++
		}
	}
	return float32(n) / float32(max(len(f.long), 3))
}

// denseSignals are shares of the lines around.
func denseSignals(s []signals, all []features) {
	n := len(all)
	sentences, glued := make([]float32, n+1), make([]float32, n+1)
	for i := range all {
		sentences[i+1] = sentences[i] + all[i].sentenceSignal()
		glued[i+1] = glued[i] + truth(all[i].glued)
	}
	for i := range all {
		from, to := max(0, i-denseReach), min(n, i+denseReach+1)
		s[i][sDense] = (sentences[to] - sentences[from]) / (2*denseReach + 1)
		s[i][sGluedAround] = (glued[to] - glued[from]) / float32(to-from)
		from, to = max(0, i-denserReach), min(n, i+denserReach+1)
		s[i][sDenser] = (sentences[to] - sentences[from]) / (2*denserReach + 1)
		for j := max(0, i-likeReach); j < min(n, i+likeReach+1); j++ {
			if j == i {
				continue
			}
			if d := all[j].chars - all[i].chars; 5*max(d, -d) <= all[i].chars {
				s[i][sLike]++
			}
			if all[i].opensLike(&all[j]) {
				s[i][sSame]++
			}
		}
	}
}

// rowSignals tell rows of teasers and of comments by what comes again and again
// around a line.
func rowSignals(s []signals, all []features) {
	n := len(all)
	sentences, led, dates := make([]float32, n+1), make([]float32, n+1), make([]float32, n+1)
	for i := range all {
		f := &all[i]
		sentences[i+1], led[i+1] = sentences[i], led[i]
		dates[i+1] = dates[i] + truth((f.dates || f.byline) && f.end != endStop)
		if f.sentenceSignal() > 0 {
			sentences[i+1]++
			led[i+1] += truth(i > 0 && all[i-1].headsTeaser())
		}
	}
	for i := range all {
		from, to := max(0, i-rowReach), min(n, i+rowReach+1)
		s[i][sLedAround] = (led[to] - led[from]) / max(sentences[to]-sentences[from], 1)
		s[i][sDatesAround] = dates[to] - dates[from]
	}
}

func (f *features) headsTeaser() bool {
	return (f.end == endNone || f.asks()) && f.words >= 3 && f.chars <= headedChars
}

// opensLike reports whether both lines open with the same word, or with a
// number, as the entries of a list do.
func (f *features) opensLike(o *features) bool {
	if len(f.tokens) == 0 || len(o.tokens) == 0 {
		return false
	}
	return f.tokens[0].word == o.tokens[0].word || f.opensDigit && o.opensDigit
}

// walk is what was passed on the way along a page.
type walk struct {
	paragraph, dated, ended int // lines since
	colon                   int // and since a colon, without a paragraph between
	endings                 int
	run, miss               int // characters of a run of paragraphs, lines since its last
}

func newWalk() walk {
	return walk{paragraph: farthest, dated: outermost, ended: outermost, colon: farthest}
}

func (w *walk) pass(f *features) {
	w.paragraph, w.dated, w.ended = min(w.paragraph+1, farthest), min(w.dated+1, outermost), min(w.ended+1, outermost)
	w.colon = min(w.colon+1, farthest)
	if f.end == endColon {
		w.colon = 0
	}
	if f.paragraphLike() {
		w.paragraph, w.miss, w.colon = 0, 0, farthest
		w.run += f.chars
	} else if w.miss++; w.miss > runGap {
		w.run = 0
	}
	if f.dates || f.byline {
		w.dated = 0
	}
	if f.furniture&(closing|lexicon.Roll) != 0 && f.chars < 100 {
		w.ended = 0
		w.endings = min(w.endings+1, maxEndings)
	}
}

func downwards(s []signals, all []features) {
	w := newWalk()
	for i := range all {
		s[i][sSince], s[i][sSinceDated], s[i][sRunAbove] = float32(w.paragraph), float32(w.dated), logOf(w.run)
		s[i][sEnded], s[i][sEndings], s[i][sSinceColon] = float32(w.ended), float32(w.endings), float32(w.colon)
		w.pass(&all[i])
	}
}

func upwards(s []signals, all []features) {
	w := newWalk()
	for i := len(all) - 1; i >= 0; i-- {
		s[i][sUntil], s[i][sUntilDated], s[i][sRunBelow] = float32(w.paragraph), float32(w.dated), logOf(w.run)
		w.pass(&all[i])
	}
}

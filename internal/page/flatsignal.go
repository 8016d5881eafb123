package page

import (
	"math"

	"hearsay/internal/lexicon"
)

// Signal is one of the measures that a line is judged by.
type Signal uint8

// The signals. Those up to nearSignals are looked at on the lines around, too.
const (
	sChars Signal = iota // logarithm of characters
	sEnd
	sStop
	sProse // a sentence of some length
	sKnown // furniture by itself
	sWordy // words that the page's paragraphs hold
	sCaps
	sGlued
	nearSignals

	sDigits Signal = iota - 1
	sWords
	sVerb
	sQuestion
	sLower
	sQuote
	sBracketed
	sCaptioned
	sAbovePicture
	sMenu
	sTeaser
	sForm
	sComment
	sAdvert
	sPicture
	sCredit
	sPointed
	sDates
	sByline
	sLeads
	sIsolated
	sTwice
	sDoubled
	sAfter
	sMark
	sPlace     // share of the page's lines above
	sAbove     // share of the page's paragraphs above, by characters
	sBelow     // and below
	sDense     // share of sentences in the 5 lines on each side
	sDenser    // and in the 15
	sSince     // lines since the last paragraph
	sUntil     // and until the next
	sEnded     // lines since a line that closes articles
	sEndings   // such lines above
	sLines     // logarithm of the page's lines
	sSentences // share of the page's lines
	sText      // logarithm of the characters of its paragraphs
	sRunAbove  // paragraphs in a row above, by characters
	sRunBelow
	sCore     // lines to the page's core: negative above it, 0 inside
	sCoreText // logarithm of the characters of the core
	sCoreFull // share of the page's paragraphs in the core
	sSinceDated
	sUntilDated
	sGluedAround
	sBarredAbove // lines right above that cannot be text
	sBarredBelow
	sLinesSame // lines around of like length
	Signals
)

type signals [Signals]float32

// reach is how many lines up and down a line's neighbours are looked at.
const reach = 3

func truth(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

func logOf(n int) float32 { return float32(math.Log(float64(n + 1))) }

// sentence-like
func (f *features) paragraphLike() bool {
	return f.end == endStop && f.chars >= 80 && f.furniture&strong == 0
}

// signalsOf measures the lines of a page.
func signalsOf(all []features) []signals {
	s := make([]signals, len(all))
	from, to := core(all)
	wordy := wordyness(all, from, to)
	for i := range all {
		s[i] = all[i].signals()
		s[i][sWordy] = wordy[i]
	}
	pageSignals(s, all)
	coreSignals(s, all, from, to)
	return s
}

func (f *features) signals() signals {
	var s signals
	s[sChars], s[sEnd], s[sStop], s[sCaps], s[sDigits] = logOf(f.chars), float32(f.end), float32(f.stop), float32(f.caps), float32(f.digits)
	s[sProse] = truth(f.end == endStop) * min(float32(f.chars), 400) / 100
	s[sKnown] = truth(f.known())
	s[sWords] = float32(f.words)
	s[sVerb], s[sQuestion], s[sLower], s[sQuote] = truth(f.verb), truth(f.question), truth(f.opensLower), truth(f.opensQuote)
	s[sBracketed], s[sCaptioned], s[sAbovePicture] = truth(f.bracketed), truth(f.captioned), truth(f.abovePicture)
	s[sMenu] = truth(f.furniture&(lexicon.Menu|lexicon.Share|lexicon.Tags|lexicon.Count) != 0)
	s[sTeaser] = truth(f.furniture&(lexicon.Teaser|lexicon.Roll) != 0)
	s[sForm] = truth(f.furniture&(lexicon.Newsletter|lexicon.Consent|lexicon.Rights) != 0)
	s[sComment] = truth(f.furniture&lexicon.Comments != 0)
	s[sAdvert] = truth(f.furniture&lexicon.Advert != 0)
	s[sPicture] = truth(f.furniture&lexicon.Picture != 0)
	s[sCredit] = truth(f.furniture&(lexicon.Credit|lexicon.Disclaimer) != 0)
	s[sPointed], s[sDates], s[sByline], s[sLeads] = truth(f.pointed), truth(f.dates), truth(f.byline), float32(f.leads)
	s[sIsolated], s[sGlued], s[sTwice], s[sDoubled] = truth(f.isolated), truth(f.glued), truth(f.twice), truth(f.doubled)
	s[sAfter] = float32(f.after)
	switch f.mark {
	case '-':
		s[sMark] = 1
	case '#':
		s[sMark] = 2
	case '>':
		s[sMark] = 3
	}
	return s
}

func pageSignals(s []signals, all []features) {
	n := len(all)
	sum := make([]int, n+1)  // sentences before line i
	mass := make([]int, n+1) // characters of paragraphs before line i
	for i := range all {
		sum[i+1], mass[i+1] = sum[i], mass[i]
		if all[i].end == endStop && all[i].chars >= 40 {
			sum[i+1]++
		}
		if all[i].paragraphLike() {
			mass[i+1] += min(all[i].chars, 1000)
		}
	}
	dense := func(i, d int) float32 {
		from, to := max(0, i-d), min(n, i+d+1)
		return float32(sum[to]-sum[from]) / float32(2*d+1)
	}
	total := float32(max(mass[n], 1))
	since, ended, endings, run, miss := 30, 50, 0, 0, 0
	for i := range all {
		f := &all[i]
		s[i][sPlace] = float32(i) / float32(n)
		s[i][sAbove] = float32(mass[i]) / total
		s[i][sBelow] = float32(mass[n]-mass[i+1]) / total
		s[i][sDense], s[i][sDenser] = dense(i, 5), dense(i, 15)
		s[i][sSince] = float32(since)
		s[i][sEnded], s[i][sEndings] = float32(ended), float32(min(endings, 10))
		s[i][sLines], s[i][sSentences], s[i][sText] = logOf(n), float32(sum[n])/float32(n), logOf(mass[n])
		s[i][sRunAbove] = logOf(run)
		since, ended = min(since+1, 30), min(ended+1, 50)
		if f.paragraphLike() {
			since = 0
			run += f.chars
			miss = 0
		} else if miss++; miss > 3 {
			run = 0
		}
		if f.furniture&(closing|lexicon.Roll) != 0 && f.chars < 100 {
			ended = 0
			endings++
		}
	}
	until, run, miss := 30, 0, 0
	for i := n - 1; i >= 0; i-- {
		f := &all[i]
		s[i][sUntil] = float32(until)
		s[i][sRunBelow] = logOf(run)
		until = min(until+1, 30)
		if f.paragraphLike() {
			until = 0
			run += f.chars
			miss = 0
		} else if miss++; miss > 3 {
			run = 0
		}
	}
}

// wordyness is the share of each line's longer words that the page's
// paragraphs hold, without the line itself.
func wordyness(all []features, from, to int) []float32 {
	count := make(map[string]int)
	for i := range all {
		if i >= from && i < to && all[i].paragraphLike() {
			for _, w := range all[i].long {
				count[w]++
			}
		}
	}
	shares := make([]float32, len(all))
	for i := range all {
		own := truth(i >= from && i < to && all[i].paragraphLike())
		n := float32(0)
		for _, w := range all[i].long {
			n += truth(float32(count[w]) > own)
		}
		shares[i] = n / float32(max(len(all[i].long), 3))
	}
	return shares
}

// core is the run of lines with the most paragraphs: each counts by its
// characters, and each other line costs.
func core(all []features) (int, int) {
	const cost = 60
	best, from, to := 0, 0, 0
	sum, start := 0, 0
	for i := range all {
		if all[i].paragraphLike() {
			sum += min(all[i].chars, 1000)
		} else {
			sum -= cost
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

func coreSignals(s []signals, all []features, from, to int) {
	n := len(all)
	mass, total := 0, 0
	glued := make([]int, n+1)
	for i := range all {
		glued[i+1] = glued[i]
		if all[i].glued {
			glued[i+1]++
		}
		if all[i].paragraphLike() {
			total += min(all[i].chars, 1000)
			if i >= from && i < to {
				mass += min(all[i].chars, 1000)
			}
		}
	}
	since := 50
	for i := range all {
		switch {
		case i < from:
			s[i][sCore] = float32(max(i-from, -50))
		case i >= to:
			s[i][sCore] = float32(min(i-to+1, 50))
		}
		s[i][sCoreText], s[i][sCoreFull] = logOf(mass), float32(mass)/float32(max(total, 1))
		s[i][sSinceDated] = float32(since)
		since = min(since+1, 50)
		if all[i].dates || all[i].byline {
			since = 0
		}
		a, b := max(0, i-5), min(n, i+6)
		s[i][sGluedAround] = float32(glued[b]-glued[a]) / float32(b-a)
		same := 0
		for j := max(0, i-4); j < min(n, i+5); j++ {
			if d := all[j].chars - all[i].chars; j != i && 5*max(d, -d) <= all[i].chars {
				same++
			}
		}
		s[i][sLinesSame] = float32(same)
	}
	since = 50
	for i := n - 1; i >= 0; i-- {
		s[i][sUntilDated] = float32(since)
		since = min(since+1, 50)
		if all[i].dates || all[i].byline {
			since = 0
		}
	}
}

package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
)

// features are what the labeller sees of a line: measures and lexicon hits,
// never the words themselves.
type features struct {
	chars, words int
	long         []string // its longer words that are no stopwords, by their first letters
	stop         float64  // share of words that are stopwords
	caps         float64  // share of words that open with a capital
	digits       float64  // share of characters that are digits
	end          ending
	question     bool // one sentence that ends in a question mark
	verb         bool // has a common finite verb
	opensLower   bool
	opensQuote   bool
	bracketed    bool // short and in brackets, as a credit is
	captioned    bool // sentences with a quotation of which the last has no full stop, as in captions
	abovePicture bool // a picture's credit follows
	furniture    lexicon.Furniture
	pointed      bool // at another story, by a label: "READ MORE: …"
	dates        bool // holds a date
	byline       bool
	leads        float64 // share of its longer words that come again in the next lines
	isolated     bool    // no sentence stands next to it
	glued        bool    // words run together, as where a headline meets its teaser: "WinsThe team"
	twice        bool    // stands on the page more than once
	copied       bool    // stands there again with a paragraph next to it
	doubled      bool    // stands twice in a row, as a title for the eye and for the window
	after        shadow  // what stood above it
	mark         byte
	gap          bool
}

// ending is how a line ends.
type ending uint8

const (
	endNone  ending = iota
	endStop         // full stop, question or exclamation mark, perhaps with closing quotes
	endColon        // colon, comma, semicolon or dash: something follows
	endTrail        // three dots: a text that was cut
)

// scanned is how much of a line is looked at, in bytes: enough to know what it
// is, so that one endless line costs no more than a long one.
const scanned = 2000

func featuresOf(l flatLine) features {
	t := l.text
	f := features{chars: utf8.RuneCountInString(t), mark: l.mark, gap: l.gap, end: endingOf(t)}
	head := t[:runeStart(t, scanned)]
	f.countWords(head)
	r, _ := utf8.DecodeRuneInString(t)
	f.opensLower = unicode.IsLower(r)
	f.opensQuote = strings.ContainsRune(quoteOpeners, r)
	f.bracketed = f.chars <= 80 && t[0] == '(' && strings.IndexByte(t, ')') == len(t)-1
	f.question = strings.HasSuffix(t, "?") && !strings.ContainsAny(t[:len(t)-1], ".?!")
	f.captioned = f.end == endNone && f.chars <= 200 && strings.ContainsAny(t, quoteOpeners) && innerStop(t)
	if f.chars <= 600 {
		f.furniture = lexicon.LineFurniture(strings.ToLower(t))
		f.pointed = f.furniture&lexicon.Teaser != 0 && strings.Contains(t[:runeStart(t, 25)], ":")
	}
	if f.chars <= 160 {
		f.dates = strings.ContainsAny(t, "0123456789") && len(findDates(t)) > 0
		f.byline = looksLikeByline(t)
	}
	return f
}

// countWords fills in the shares. Writing without spaces counts two characters
// as a word.
func (f *features) countWords(t string) {
	var stops, caps, digits, wide int
	for w := range strings.FieldsFuncSeq(t, notWord) {
		f.words++
		low := strings.ReplaceAll(strings.ToLower(w), "’", "'")
		stop := lexicon.Stopword(low)
		if stop {
			stops++
		}
		f.addLong(low, stop)
		f.verb = f.verb || lexicon.FiniteVerb(low)
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			caps++
		}
		f.glued = f.glued || runTogether(w)
		for _, r := range w {
			switch {
			case unicode.IsDigit(r):
				digits++
			case r >= 0x2E80 && unicode.IsOneOf([]*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai}, r):
				wide++
			}
		}
	}
	f.words += wide / 2
	if f.words > 0 {
		f.stop, f.caps = float64(stops)/float64(f.words), float64(caps)/float64(f.words)
		f.digits = float64(digits) / float64(len(t))
	}
}

func notWord(r rune) bool {
	if r < utf8.RuneSelf {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '\'')
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '’'
}

// innerStop reports whether a sentence ends inside t: a full stop after a word
// of three letters or more, then a capital or a quotation mark. Shorter words
// are abbreviations and initials.
func innerStop(t string) bool {
	for at := 0; ; {
		n := strings.Index(t[at:], ". ")
		if n < 0 {
			return false
		}
		word := t[at : at+n]
		word = word[strings.LastIndexAny(word, " .")+1:]
		at += n + 2
		next, _ := utf8.DecodeRuneInString(t[at:])
		if utf8.RuneCountInString(word) >= 3 && (unicode.IsUpper(next) || strings.ContainsRune(quoteOpeners, next)) {
			return true
		}
	}
}

const quoteOpeners = `"“«„'‘`

func endingOf(t string) ending {
	t = strings.TrimRight(t, ` "”’'»)]`)
	switch r, _ := utf8.DecodeLastRuneInString(t); {
	case strings.HasSuffix(t, "...") || r == '…':
		return endTrail
	case strings.ContainsRune(".!?。！？।؟", r) && t != "":
		return endStop
	case strings.ContainsRune(":,;—–-", r) && t != "":
		return endColon
	}
	return endNone
}

// runeStart returns the largest character boundary of t that is at most n.
func runeStart(t string, n int) int {
	if n >= len(t) {
		return len(t)
	}
	for n > 0 && !utf8.RuneStart(t[n]) {
		n--
	}
	return n
}

// pageFeatures are the features of all lines, with what only the page tells.
func pageFeatures(lines []flatLine) []features {
	count := make(map[string]int, len(lines))
	for _, l := range lines {
		count[l.text]++
		if title, _, cut := strings.Cut(l.text, " | "); cut {
			count[title]++
		}
	}
	all := make([]features, len(lines))
	for i, l := range lines {
		all[i] = featuresOf(l)
		all[i].twice = count[l.text] > 1
		all[i].doubled = i > 0 && lines[i-1].text == l.text || i+1 < len(lines) && lines[i+1].text == l.text
	}
	keepCopies(lines, all)
	markAfter(all)
	for i := range all {
		if f := &all[i]; f.end == endNone && f.chars >= 25 && f.chars <= 250 {
			f.leads = comesAgain(f.long, after(lines, all, i))
		}
	}
	return all
}

// keepCopies takes the mark of furniture, to stand more than once, from runs of
// lines with a paragraph that come again as they are: those are articles.
func keepCopies(lines []flatLine, all []features) {
	first := make(map[[2]string]int)
	for i := range len(lines) - 1 {
		if !all[i].twice || !all[i+1].twice || !all[i].paragraphLike() && !all[i+1].paragraphLike() {
			continue
		}
		pair := [2]string{lines[i].text, lines[i+1].text}
		at, again := first[pair]
		if !again {
			first[pair] = i
			continue
		}
		for _, line := range [...]int{at, at + 1, i, i + 1} {
			all[line].copied = true
		}
	}
	for i := range all {
		all[i].twice = all[i].twice && !all[i].copied
	}
}

// after are the features of the three lines after line i that do not equal it.
func after(lines []flatLine, all []features, i int) []features {
	from := i + 1
	for from < len(lines) && lines[from].text == lines[i].text {
		from++
	}
	return all[from:min(max(from, i+4), len(lines))]
}

// comesAgain is the share of a line's longer words that other lines hold.
func comesAgain(words []string, lines []features) float64 {
	n := 0
	for _, w := range words {
		for i := range lines {
			if slices.Contains(lines[i].long, w) {
				n++
				break
			}
		}
	}
	return float64(n) / float64(max(len(words), 3))
}

// addLong keeps a word of four letters or more by its first five letters, so
// that endings do not count.
func (f *features) addLong(low string, stop bool) {
	if len(low) >= 4 && !stop && len(f.long) < maxLong {
		f.long = append(f.long, low[:runeStart(low, 5)])
	}
}

// maxLong is how many longer words of a line are kept.
const maxLong = 50

// runTogether reports whether a long word has a capital after its third
// letter, which names such as McDonald or YouTube have earlier or as their
// only one.
func runTogether(w string) bool {
	lower, n := 0, 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r) && lower >= 4 && n >= 5 && len(w) > n+1 || unicode.IsUpper(r) && lower >= 4 && len(w) == n+1:
			return true
		case unicode.IsLower(r):
			lower++
		default:
			lower = 0
		}
		n++
	}
	return false
}

// shadow is what a line above makes of the lines under it.
type shadow uint8

const (
	inOpen   shadow = iota
	inRoll          // under a heading such as TRENDING, for a dozen lines
	inTeaser        // under "Read more", for three lines
)

// again reports a short line that stands on the page more than once, as
// furniture does; so do the openers of articles that come twice, but their
// words come again in the lines after them.
func (f *features) again() bool {
	return f.twice && f.chars < 150 && (f.doubled || f.leads < 0.4)
}

func (f *features) creditsPicture() bool {
	return f.bracketed && f.furniture&lexicon.Credit == 0 || f.furniture&lexicon.Picture != 0 && f.chars < 80
}

// asks reports a headline that is a question.
func (f *features) asks() bool { return f.chars <= 100 && f.question }

// markAfter notes what stands above each line. Under "Read more" stand a
// caption and a headline, or headlines; after two of them a sentence is the
// article's again.
func markAfter(all []features) {
	now, left, shown := inOpen, 0, 0
	for i := range all {
		f := &all[i]
		if now == inTeaser && f.end == endStop && !f.asks() && shown >= 2 {
			now, left = inOpen, 0
		}
		if f.end != endStop || f.asks() {
			shown++
		}
		f.after = now
		f.abovePicture = i+1 < len(all) && all[i+1].creditsPicture()
		f.isolated = (i == 0 || all[i-1].end != endStop) && (i+1 == len(all) || all[i+1].end != endStop)
		switch left--; {
		case f.furniture&lexicon.Roll != 0:
			now, left = inRoll, 12
		case f.furniture&lexicon.Teaser != 0 && f.chars < 25:
			now, left, shown = inTeaser, 3, 0
		case left <= 0:
			now = inOpen
		}
	}
}

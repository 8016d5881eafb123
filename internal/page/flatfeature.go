package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"hearsay/internal/lexicon"
)

// features are what the labeller sees of a line: measures and lexicon hits,
// never the words themselves.
type features struct {
	chars, words int
	tokens       []token // its words
	long         []int32 // numbers of the first letters of its longer words that are no stopwords
	stop         float64 // share of words that are stopwords
	caps         float64 // share of words that open with a capital
	digits       float64 // share of characters that are digits
	end          ending
	question     bool // one sentence that ends in a question mark
	verb         bool // has a common finite verb
	opensLower   bool
	opensQuote   bool
	opensDigit   bool
	code         bool // HTML, as readers are to copy it
	bracketed    bool // short and in brackets, as a credit is
	captioned    bool // sentences with a quotation of which the last has no full stop, as in captions
	abovePicture bool // a picture's credit follows
	furniture    lexicon.Furniture
	pointed      bool // at another story, by a label: "READ MORE: …"
	dates        bool // holds a date
	found        []foundDate
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

// features are those of each line by itself, in the room of others.
func (s *scanner) features(room []features, lines []flatLine) []features {
	all := sized(room, len(lines))
	s.ends = sized(s.ends, len(lines))
	from := len(s.words.low)
	for i := range lines {
		all[i] = s.measure(&lines[i])
		s.ends[i] = len(s.words.low) - from
	}
	low, start := string(s.words.low[from:]), 0
	for i, end := range s.ends {
		all[i].say(low[start:end])
		start = end
	}
	return all
}

// measure is what a line is by itself, but for what its phrases say.
func (s *scanner) measure(l *flatLine) features {
	t := l.text
	f := features{chars: l.chars, mark: l.mark, gap: l.gap, end: endingOf(t)}
	s.scan(t[:runeStart(t, scanned)], &f)
	r, _ := utf8.DecodeRuneInString(t)
	f.opensLower = unicode.IsLower(r)
	f.opensQuote = strings.ContainsRune(quoteOpeners, r)
	f.opensDigit = isDigit(r)
	f.code = isCode(t)
	f.bracketed = f.chars <= 80 && t[0] == '(' && strings.IndexByte(t, ')') == len(t)-1
	f.question = oneQuestion(t)
	f.captioned = f.end == endNone && f.chars <= 200 && innerStop(t) && strings.ContainsAny(t, quoteOpeners)
	if f.chars <= datedChars {
		f.found = datesIn(t)
		f.dates = len(f.found) > 0
		f.byline = looksLikeByline(t)
	}
	return f
}

// datedChars is how long a line with a byline or the page's date may be.
const datedChars = 160

// say fills in what the phrases of a line say, which is given in lower case.
func (f *features) say(low string) {
	if f.chars <= 600 {
		f.furniture = lexicon.LineFurniture(low)
		f.pointed = f.furniture&lexicon.Teaser != 0 && pointing(low)
	}
}

// pointing reports a line that opens with a label.
func pointing(low string) bool {
	colon := strings.IndexAny(low[:runeStart(low, 3*labelChars)], ":：")
	return colon >= 0 && chars(low[:colon]) < labelChars
}

// labelChars is how long a label that points at another story may be.
const labelChars = 25

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

const quoteOpeners = `"“«„'‘「『`

func endingOf(t string) ending {
	t = strings.TrimRight(t, ` "”’'»)]」』）】`)
	switch r, n := utf8.DecodeLastRuneInString(t); {
	case strings.HasSuffix(t, "...") || r == '…':
		return endTrail
	case strings.ContainsRune(".!?。！？।؟", r) && t != "":
		return endStop
	case r == ';' && endsGreek(t[:len(t)-n]): // a question mark
		return endStop
	case strings.ContainsRune(":,;—–-：，；、", r) && t != "":
		return endColon
	}
	return endNone
}

// isCode reports an element of HTML with attributes.
func isCode(t string) bool {
	open := strings.IndexByte(t, '<')
	return open >= 0 && strings.Contains(t[open:], `="`) && strings.IndexByte(t[open:], '>') > 0
}

// oneQuestion reports one sentence that is a question.
func oneQuestion(t string) bool {
	r, n := utf8.DecodeLastRuneInString(t)
	before := t[:len(t)-n]
	return (strings.ContainsRune("?？؟", r) || r == ';' && endsGreek(before)) && !strings.ContainsAny(before, ".?!。！？؟")
}

func endsGreek(t string) bool {
	r, _ := utf8.DecodeLastRuneInString(t)
	return unicode.Is(unicode.Greek, r)
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
func (s *scanner) pageFeatures(lines []flatLine) []features {
	s.all = s.features(s.all, lines)
	all := s.all
	markTwice(lines, all)
	keepCopies(lines, all)
	markAfter(all)
	for i := range all {
		if f := &all[i]; f.end == endNone && f.chars >= 25 && f.chars <= 250 {
			f.leads = comesAgain(f.long, after(lines, all, i))
		}
	}
	return all
}

// markTwice notes which lines stand on the page more than once; the window's
// title counts as the title that it opens with.
func markTwice(lines []flatLine, all []features) {
	texts := newNumbering()
	numbers, count := make([]int32, len(lines)), make([]int, 0, len(lines))
	add := func(t string) int32 {
		n, met := texts.of(xxhash.Sum64String(t))
		if !met {
			count = append(count, 0)
		}
		count[n]++
		return n
	}
	for i := range lines {
		numbers[i] = add(lines[i].text)
		if title, _, cut := strings.Cut(lines[i].text, " | "); cut {
			add(title)
		}
	}
	for i, n := range numbers {
		all[i].twice = count[n] > 1
		all[i].doubled = i > 0 && numbers[i-1] == n || i+1 < len(lines) && numbers[i+1] == n
	}
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
func comesAgain(words []int32, lines []features) float64 {
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

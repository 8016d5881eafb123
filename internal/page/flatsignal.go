package page

import (
	"math"

	"hearsay/internal/lexicon"
)

// Signal is a measure that a forest may ask for: of a line of a flattened page,
// or of a border between two runs of lines. None holds a word of the page.
type Signal uint8

// The measures of a line. Those before nearSignals are also asked for of the
// lines around it.
const (
	sChars Signal = iota // logarithm of its characters
	sEnd                 // how it ends
	sStop                // share of stopwords
	sProse               // characters of a line that ends like a sentence, in hundreds
	sKnown               // looks like furniture
	sWordy               // share of its longer words that the core's paragraphs hold
	sCaps                // share of words in capitals
	sGlued               // words run together
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
	sMenu // kinds of furniture
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
	sPlace       // share of the page's lines above
	sAbove       // share of the text of its paragraphs above
	sBelow       // and below
	sDense       // share of sentences among the 5 lines on each side
	sDenser      // among the 15
	sSince       // lines since the last paragraph, at most farthest
	sUntil       // and until the next
	sEnded       // lines since one that closes articles
	sEndings     // such lines above
	sLines       // logarithm of the page's lines
	sSentences   // share of the page's lines that end like sentences
	sText        // logarithm of the characters of its paragraphs
	sRunAbove    // of the run of paragraphs above
	sRunBelow    // and below
	sCore        // lines to the page's core: negative above it, 0 inside
	sCoreText    // logarithm of the characters of the core's paragraphs
	sCoreFull    // share of the page's paragraphs in the core
	sSinceDated  // lines since a date or a byline
	sUntilDated  // and until the next
	sGluedAround // share of glued lines among the 5 on each side
	sLike        // of the 4 lines on each side, how many are as long
	sBarredAbove // lines right above that cannot be text
	sBarredBelow // and below
	sSame        // of the 4 lines on each side, how many open with the same word, or with a number like it
	sSinceColon  // lines since one that ends in a colon, without a paragraph between
	sLedAround   // of the sentences among the 8 lines on each side, the share that stand right under a line without a full stop, as teasers do
	sOpensDigit  // opens with a digit, as headlines with their time do
	sDatesAround // dates and bylines among the 8 lines on each side, as between comments
	Signals
)

// signals are the measures of one line or border.
type signals [Signals]float32

func truth(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// logOf is the logarithm of n and 1.
func logOf(n int) float32 { return float32(logarithm(n + 1)) }

// logarithm looks most up: forests and cuts ask for thousands a page.
func logarithm(n int) float64 {
	if n < len(logarithms) {
		return logarithms[n]
	}
	return math.Log(float64(n))
}

var logarithms = func() (l [4096]float64) {
	for n := range l {
		l[n] = math.Log(float64(n))
	}
	return l
}()

// signals are the measures of a line by itself.
func (f *features) signals(s *signals) {
	*s = signals{}
	s[sChars], s[sWords], s[sEnd] = logOf(f.chars), float32(f.words), float32(f.end)
	s[sStop], s[sCaps], s[sDigits], s[sLeads] = float32(f.stop), float32(f.caps), float32(f.digits), float32(f.leads)
	s[sProse] = truth(f.end == endStop) * min(float32(f.chars), 400) / 100
	s[sVerb], s[sQuestion], s[sLower], s[sQuote] = truth(f.verb), truth(f.question), truth(f.opensLower), truth(f.opensQuote)
	s[sBracketed], s[sCaptioned], s[sAbovePicture] = truth(f.bracketed), truth(f.captioned), truth(f.abovePicture)
	s[sKnown], s[sPointed], s[sDates], s[sByline] = truth(f.known()), truth(f.pointed), truth(f.dates), truth(f.byline)
	s[sIsolated], s[sGlued], s[sTwice], s[sDoubled] = truth(f.isolated), truth(f.glued), truth(f.twice), truth(f.doubled)
	s[sAfter], s[sMark], s[sOpensDigit] = float32(f.after), markSignal(f.mark), truth(f.opensDigit)
	for _, k := range furnitureSignals {
		s[k.signal] = truth(f.furniture&k.kinds != 0)
	}
}

// furnitureSignals are kinds that stand at like places.
var furnitureSignals = [...]struct {
	signal Signal
	kinds  lexicon.Furniture
}{
	{sMenu, lexicon.Menu | lexicon.Share | lexicon.Tags | lexicon.Count},
	{sTeaser, lexicon.Teaser | lexicon.Roll},
	{sForm, lexicon.Newsletter | lexicon.Consent | lexicon.Rights},
	{sComment, lexicon.Comments},
	{sAdvert, lexicon.Advert},
	{sPicture, lexicon.Picture},
	{sCredit, lexicon.Credit | lexicon.Disclaimer},
}

func markSignal(mark byte) float32 {
	switch mark {
	case '-':
		return 1
	case '#':
		return 2
	case '>':
		return 3
	}
	return 0
}

package page

import "hearsay/internal/lexicon"

// The measures of a piece by which it may open an article. Those before
// nearOpenings are also asked for of the pieces around it.
const (
	oChars   Signal = iota // logarithm of its characters
	oEnd                   // how it ends
	oStop                  // share of stopwords
	oCaps                  // share of words in capitals
	oLabel                 // its label
	oRefers                // it opens with a word that refers back
	oQuote                 // or with a quotation mark
	oDigit                 // or with a number
	oWeekday               // days of the week that it names
	oEnding                // it has phrases with which articles end
	oPicture               // or those of a picture's caption
	oTeaser                // or those that point at other stories
	nearOpenings

	oQuestion  Signal = iota - 1 // it is a question
	oVerb                        // it has a common finite verb
	oAfter                       // what stands above makes of it
	oLeads                       // share of its longer words that the next lines hold
	oGap                         // a blank line stands before it
	oNear                        // likeness of the 3 pieces before and the 3 from it on
	oFar                         // of the 8
	oFreshNear                   // share of its terms that the 3 pieces before do not hold
	oFreshFar                    // nor the 8
	oHeldNear                    // that the pieces after it hold
	oHeldFar                     // likewise, of the 8
	oNames                       // names that come again after it and were not before
	oNamesHeld                   // and those that were
	oBetween                     // lines that lie before it, which are no text
	oEnded                       // of these, with phrases with which articles end
	oDated                       // with dates and bylines
	oPointed                     // with advertisements and other stories
	oCaptions                    // captions
	oEvidence                    // by rules, that it is a start
	oAbove                       // pieces above, 20 at most
	oBelow                       // and below
	oPieces                      // logarithm of the page's pieces
	oHeadlines                   // share of its pieces that may be headlines
	openingSignals
)

// OpeningAsks lists what may be asked about a piece, without thresholds.
func OpeningAsks() []Ask { return asksOf(openingSignals, nearOpenings) }

// OpeningOdds are the logarithm of the odds that any piece opens an article, to
// which a forest adds: one in thirty does in rows of articles.
const OpeningOdds = -3

const (
	nearWindow  = 3 // pieces on each side
	farWindow   = 8
	mostOutside = 20 // pieces that are counted above and below
)

// weighOpenings says how likely each piece opens an article.
func (p *flatPage) weighOpenings(pieces []piece) {
	for i, sum := range sumsOf(p.cutter.Openings, p.openings(pieces), &p.words.ranks) {
		pieces[i].odds = OpeningOdds + sum
	}
}

// openings measures the pieces of a page.
func (p *flatPage) openings(pieces []piece) []signals {
	v := p.words
	v.openings = sized(v.openings, len(pieces))
	s := v.openings
	near, far := v.slide(&v.near, pieces, nearWindow), v.slide(&v.far, pieces, farWindow)
	headlines := 0
	for i := range pieces {
		s[i] = signals{}
		pieces[i].opening(&s[i])
		s[i][oWeekday] = float32(v.weekdays(pieces[i].f.tokens))
		s[i][oAbove], s[i][oBelow] = float32(min(i, mostOutside)), float32(min(len(pieces)-i, mostOutside))
		if i > 0 {
			p.between(pieces[i-1].line+1, pieces[i].line, &s[i])
		}
		s[i][oNear], s[i][oFreshNear], s[i][oHeldNear] = near.alike(), near.fresh(i), near.held(i)
		s[i][oFar], s[i][oFreshFar], s[i][oHeldFar] = far.alike(), far.fresh(i), far.held(i)
		s[i][oNames], s[i][oNamesHeld] = far.names(i)
		near.step(i)
		far.step(i)
		headlines += int(truth(pieces[i].f.headlineLike()))
	}
	for i := range s {
		s[i][oPieces], s[i][oHeadlines] = logOf(len(pieces)), float32(headlines)/float32(len(pieces))
	}
	return s
}

// headlineLike reports a line of some length without a full stop.
func (f *features) headlineLike() bool { return f.end == endNone && f.chars > 25 && f.words > 3 }

// opening measures a piece by itself.
func (pc *piece) opening(s *signals) {
	f := pc.f
	s[oChars], s[oEnd], s[oStop], s[oCaps] = logOf(f.chars), float32(f.end), float32(f.stop), float32(f.caps)
	s[oLabel], s[oRefers], s[oQuote], s[oDigit] = float32(pc.label), truth(pc.refers), truth(f.opensQuote), truth(f.opensDigit)
	s[oEnding] = truth(f.furniture&ofEndings != 0)
	s[oPicture] = truth(f.furniture&lexicon.Picture != 0 || f.bracketed)
	s[oTeaser] = truth(f.furniture&ofStories != 0 || f.pointed)
	s[oQuestion], s[oVerb], s[oAfter] = truth(f.question), truth(f.verb), float32(f.after)
	s[oLeads], s[oGap], s[oEvidence] = float32(f.leads), truth(f.gap), float32(pc.start)
}

// Furniture with which articles end, and that which points at others.
const (
	ofEndings = closing | lexicon.Credit | lexicon.Newsletter | lexicon.Share
	ofStories = lexicon.Advert | lexicon.Teaser | lexicon.Roll
)

// between measures the lines [from, to) that lie before a piece.
func (p *flatPage) between(from, to int, s *signals) {
	for line := from; line < to; line++ {
		f := &p.features[line]
		s[oBetween]++
		s[oEnded] += truth(f.furniture&ofEndings != 0)
		s[oDated] += truth(f.dates || f.byline)
		s[oPointed] += truth(f.furniture&ofStories != 0)
		s[oCaptions] += truth(p.labels[line] == asCaption)
	}
}

// weekdays counts the days of the week: the first paragraph of news says when.
func (v *vocabulary) weekdays(tokens []token) int {
	n := 0
	for _, t := range tokens {
		if t.cased && daysOfWeek[string(v.text(t.word))] {
			n++
		}
	}
	return n
}

var daysOfWeek = setOf(`monday tuesday wednesday thursday friday saturday sunday`)

package page

import (
	"math"
	"strings"

	"hearsay/internal/lexicon"
)

// Which line is the title is a matter of odds: a weighted sum of what is
// measured of each line before the text, with the weights of a logistic
// regression over the lines of a page and none of them (package fit). Fitted
// without a page's site, they name the title of 80 of 100 flattened pages that
// bear it, where rules set by hand named 64.
const (
	tOne       = iota // 1: the odds of a line of which nothing is known
	tNear             // lines between it and the text: logarithm
	tNext             // the text follows
	tBehind           // it stands after the first line of text
	tChars            // logarithm of its characters to 60
	tShort            // less than 25
	tLong             // more than 130
	tStop             // ends with a full stop
	tTrail            // ends with three dots or a colon
	tFunction         // share of function words
	tCaps             // share of capitalised words
	tDoubled          // stands twice in a row
	tTwice            // stands on the page more than once
	tDates            // holds a date
	tFurniture        // a phrase of furniture
	tCaption          // looks like the caption of a picture, or its credit follows
	tPiece            // is labelled as text
	tDatedNext        // a date or byline follows within three lines
	tLeadNext         // a longer line follows that is not the text
	tQuotes           // opens with a quotation mark
	tGap              // a blank line before it
	tPrefix           // another line begins with it and goes on
	tGlued            // words run together
	tCrumb            // says where the page stands: "Home > Sport"
	tUnder            // under "Read more" and its like
	tDigits           // share of digits
	tFar              // lines between it and the text, by twenty
	tShared           // share of its terms that the opening of the text holds
	tHeld             // how many those are, to mostHeld
	tCount
)

type titleSigns [tCount]float64

func (h *flatHead) titleSigns(i int) (s titleSigns) {
	f := &h.page.features[i]
	t := h.page.lines[i].text
	s[tOne] = 1
	s[tNear] = math.Log1p(float64(max(h.first-i-1, 0)))
	s[tNext], s[tBehind] = truth64(i == h.first-1), truth64(i > h.first)
	s[tChars] = math.Abs(math.Log(float64(f.chars) / 60))
	s[tShort], s[tLong] = truth64(f.chars < 25), truth64(f.chars > 130)
	switch {
	case f.end == endStop && (strings.HasSuffix(t, ".") || strings.HasSuffix(t, "。")):
		s[tStop] = 1
	case f.end == endTrail, f.end == endColon:
		s[tTrail] = 1
	}
	s[tFunction], s[tCaps] = f.stop, f.caps
	s[tDoubled], s[tTwice] = truth64(f.doubled), truth64(f.twice)
	s[tDates] = truth64(f.dates)
	s[tFurniture] = truth64(f.furniture != 0 && f.furniture != lexicon.Teaser)
	s[tCaption] = truth64(h.page.labels[i] == asCaption || f.abovePicture || f.captioned)
	s[tPiece] = truth64(h.isPiece(i))
	s[tDatedNext] = truth64(h.page.datedBetween(i+1, min(i+4, len(h.page.lines))))
	s[tLeadNext] = truth64(i+1 < len(h.page.features) && h.page.features[i+1].chars >= 60 && i+1 < h.first)
	s[tQuotes] = truth64(f.opensQuote)
	s[tGap] = truth64(f.gap)
	s[tPrefix] = truth64(h.begunBy(i))
	s[tGlued] = truth64(f.glued)
	s[tCrumb] = truth64(strings.ContainsAny(t, "»>›|"))
	s[tUnder] = truth64(f.after != inOpen)
	s[tDigits] = f.digits
	s[tFar] = float64(max(h.first-i, 0)) / 20
	return s
}

func truth64(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

// mostHeld is how many terms that come again count.
const mostHeld = 6

// mostShared is the most that the terms which come again add. They are counted
// last, for that takes longest, and only where they can make a line the likeliest.
var mostShared = titleWeights[tShared] + titleWeights[tHeld]*mostHeld

// addShared measures the words of a line that come again in the text.
func (h *flatHead) addShared(i int, s *titleSigns) {
	s[tShared] = h.shared(i)
	s[tHeld] = min(s[tShared]*float64(len(h.page.features[i].tokens)), mostHeld)
}

// begunBy reports whether a line near the text opens with line i and goes on.
func (h *flatHead) begunBy(i int) bool {
	t := h.page.lines[i].text
	for j := h.from; j < h.first; j++ {
		if l := h.page.lines[j].text; len(l) > len(t) && j != i && strings.EqualFold(l[:len(t)], t) {
			return true
		}
	}
	return false
}

func (s *titleSigns) odds() float64 {
	sum := 0.0
	for k, w := range titleWeights {
		sum += w * s[k]
	}
	return sum
}

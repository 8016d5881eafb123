package page

import (
	"strings"

	"hearsay/internal/lexicon"
)

// A page behind a paywall says in its markup that it is not free, or asks
// readers in a line to subscribe. Neither means that the text is cut: what the
// crawler got is often whole. So the text is looked at: against the count of
// words and the body that the markup gives, and by its size where it gives none.

// paywallSize is the length in characters from which a page that is not free
// is taken to hold its whole text anyway. An ideograph counts double.
const paywallSize = 1500

// cut reports whether the text of a page that is not free may be cut.
func (p *htmlPage) cut(blocks []block, lines []stretch) bool {
	words, mass := 0, 0
	for _, b := range blocks {
		words += len(strings.Fields(b.text))
		mass += chars(b.text)
	}
	may := mass < paywallSize
	if told := p.ld.words; told >= tellingWords {
		may = 10*words < 7*told
	} else if n := chars(p.ld.body); n >= stubSize {
		may = may || size(blocks) < n/2
	}
	return may && (p.ld.closed || strings.Contains(p.head.meta["article:content_tier"], "locked") || asksToPay(lines))
}

// tellingWords is the smallest count of words that is believed: some systems
// count those of the summary.
const tellingWords = 150

// asksToPay reports whether a line of the page says that the rest is for
// subscribers. A paragraph of the article may speak of such things; only its
// last one may be the request.
func asksToPay(lines []stretch) bool {
	last := 0
	for i := range lines {
		if lines[i].main() {
			last = i
		}
	}
	for i := range lines {
		l := &lines[i]
		if l.size > 2*furnitureSize || l.inside&^inAside != 0 || l.main() && i < last {
			continue
		}
		if lexicon.WallLine(l.whole(), lexicon.Paywall) != 0 {
			return true
		}
	}
	return false
}

// payReach is how many lines after a flattened text may ask for a subscription.
const payReach = 10

// cutFlat reports whether a flattened article may be cut.
func (h *flatHead) cut(blocks []block) bool {
	if size(blocks) >= paywallSize {
		return false
	}
	last := h.part.pieces[len(h.part.pieces)-1].line
	for i := last; i < min(h.part.next, last+1+payReach); i++ {
		if t := h.page.lines[i].text; len(t) <= 2*furnitureSize && lexicon.WallLine(t, lexicon.Paywall) != 0 {
			return true
		}
	}
	return false
}

package page

import "hearsay/internal/lexicon"

// label is what a line of a flattened page is.
type label uint8

const (
	asOutside label = iota // furniture before, after and between articles
	asWithin               // furniture inside an article: teasers, forms, advertisements
	asDated                // byline, dates, dateline of the page
	asCaption              // of a picture, with its credit
	asProse                // a paragraph
	asHeading              // a heading inside the article, or the title of one
	asItem                 // of a list
)

// ofText reports whether a label is of an article's text.
func (l label) ofText() bool { return l >= asProse }

// maxWithin is how many lines of furniture may lie inside an article.
const maxWithin = 8

// labelsOf labels the lines of a page: the odds say which are text, and what a
// line looks like says which kind of text or of furniture it is.
func labelsOf(all []features, odds []float32) []label {
	labels := make([]label, len(all))
	last := -1 // line of text
	for i := range all {
		if odds[i] <= 0 && !(odds[i] > returnOdds && last >= 0 && all[i].returns(all[last+1:i])) {
			labels[i] = all[i].furnitureLabel()
			continue
		}
		labels[i] = all[i].textLabel()
		if last >= 0 && i-last <= maxWithin {
			for j := last + 1; j < i; j++ {
				if labels[j] == asOutside {
					labels[j] = asWithin
				}
			}
		}
		last = i
	}
	return labels
}

// returnOdds are enough for the text of an article that goes on after a box of
// other stories, at most maxBox lines.
const (
	returnOdds = -2
	maxBox     = 12
)

// returns reports a sentence next to another, before which only other stories
// stand since the last line of text.
func (f *features) returns(since []features) bool {
	if f.end != endStop || f.isolated || len(since) > maxBox {
		return false
	}
	for i := range since {
		if since[i].after == inOpen && since[i].furniture&(lexicon.Teaser|lexicon.Roll) == 0 {
			return false
		}
	}
	return true
}

// barred reports a line that cannot be text, whatever stands around it: code for
// other pages, one that points elsewhere, the caption of a picture, a date alone, and what
// stands alone under "Read more".
func (f *features) barred() bool {
	switch {
	case f.code:
		return true
	case f.chars > 250:
		return false
	case f.pointed, f.captioned && f.isolated, f.bracketed, f.furniture&(lexicon.Roll|lexicon.Rights) != 0, f.abovePicture && f.isolated && f.chars < 200:
		return true
	case f.end == endStop && !f.asks():
		return f.after != inOpen && f.isolated && f.chars < 200
	case f.after != inOpen, f.furniture&strong != 0:
		return true
	}
	return f.furniture&(lexicon.Teaser|lexicon.Picture|lexicon.Count|lexicon.Credit) != 0 || f.dates && f.chars <= 80 || f.byline
}

// headingChars is how long a heading may be.
const headingChars = 100

func (f *features) textLabel() label {
	switch {
	case f.mark == '-':
		return asItem
	case f.mark == '#', f.end == endNone && f.chars <= headingChars && !f.opensLower && !f.standfirstLike():
		return asHeading
	}
	return asProse
}

// standfirstLike reports a sentence without a full stop that says what the
// next lines say.
func (f *features) standfirstLike() bool { return f.chars >= 50 && f.leads >= 0.4 && f.stop >= 0.2 }

func (f *features) furnitureLabel() label {
	switch {
	case f.furniture&lexicon.Picture != 0 && f.chars <= 500, f.bracketed, f.captioned:
		return asCaption
	case (f.dates || f.byline) && (f.chars <= 80 || f.end != endStop):
		return asDated
	case f.abovePicture && f.chars < 200:
		return asCaption
	}
	return asOutside
}

// strong are the kinds of furniture whose phrases hardly occur in a paragraph.
const strong = lexicon.Share | lexicon.Newsletter | lexicon.Consent | lexicon.Rights | lexicon.Comments | lexicon.Advert | lexicon.Menu | lexicon.Roll | lexicon.Tags

// closing are the kinds that stand after an article more often than inside.
const closing = lexicon.Rights | lexicon.Comments | lexicon.Tags | lexicon.Disclaimer

// known reports whether a line by itself, or by the line above it, is
// furniture.
func (f *features) known() bool {
	return f.furniture != 0 && f.chars < 200 || f.bracketed || f.after != inOpen && (f.end != endStop || f.asks()) || f.again() || f.words == 1 && f.digits > 0.5
}

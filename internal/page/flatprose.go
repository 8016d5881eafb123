package page

import "hearsay/internal/lexicon"

// strong are the kinds of furniture whose phrases hardly occur in a paragraph.
const strong = lexicon.Share | lexicon.Newsletter | lexicon.Consent | lexicon.Rights | lexicon.Comments | lexicon.Advert | lexicon.Menu | lexicon.Roll | lexicon.Tags

// prose scores a line as a paragraph by itself.
func (f *features) prose() float64 {
	s := lengthHint(f.chars)
	switch {
	case f.end == endStop:
		s += 1.2
	case f.end == endColon:
		s += 0.3
	case f.end == endTrail:
		s -= 0.7
	case f.chars >= 50 && f.leads >= 0.4 && f.stop >= 0.2:
		s += 0.8 // a standfirst
	case f.chars < 200:
		s -= 1
	}
	if f.verb {
		s += 0.6
	}
	if f.opensQuote && f.end == endStop {
		s += 0.6
	}
	if f.words > 3 && f.caps > 0.6 {
		s -= 1
	}
	if f.digits > 0.12 && f.chars < 200 {
		s -= 1
	}
	if f.glued {
		s--
	}
	if f.abovePicture && f.isolated && f.chars < 200 {
		s -= 1.5
	}
	if f.captioned {
		s -= 3
	}
	return s + f.furnitureHint() + f.markHint() + f.shadowHint()
}

func lengthHint(chars int) float64 {
	switch {
	case chars < 25:
		return -1.6
	case chars < 50:
		return -1
	case chars < 80:
		return -0.3
	case chars < 130:
		return 0.3
	case chars < 200:
		return 1
	}
	return 1.8
}

func (f *features) furnitureHint() float64 {
	s := 0.0
	if f.furniture&strong != 0 {
		s -= 2
	}
	if f.furniture&lexicon.Consent != 0 || f.pointed {
		s -= 2
	}
	if f.furniture&(lexicon.Picture|lexicon.Teaser|lexicon.Count|lexicon.Disclaimer) != 0 {
		s -= 1.5
	}
	if f.furniture&lexicon.Credit != 0 {
		s -= 2.5
	}
	if f.chars > 250 && f.furniture&lexicon.Consent == 0 {
		s /= 2 // a long paragraph may speak of newsletters
	}
	if f.chars < 120 && (f.dates && f.end != endStop || f.byline) {
		s -= 1.5
	}
	if f.again() {
		s -= 1
	}
	return s
}

func (f *features) shadowHint() float64 {
	switch {
	case f.after == inOpen || f.chars > 250:
		return 0
	case f.end != endStop:
		return -1
	case f.after == inTeaser && f.asks():
		return -4
	case f.isolated && f.chars < 200:
		return -3.2
	}
	return -0.4
}

func (f *features) markHint() float64 {
	switch f.mark {
	case '#':
		return -1
	case '-':
		return -4
	}
	return 0
}

// stopHint scores the share of stopwords, where the page's language has any
// that we know. 0.30 and 0.15 part prose from headlines and those from menus.
func (f *features) stopHint(known bool) float64 {
	switch {
	case !known || f.words < 4:
		return 0
	case f.stop >= 0.3:
		return 0.8
	case f.stop >= 0.2:
		return 0.2
	case f.stop < 0.1:
		return -1.5
	}
	return -0.5
}

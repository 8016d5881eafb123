package page

import "hearsay/internal/lexicon"

// label is what a line of a flattened page is.
type label uint8

const (
	asOutside label = iota // furniture before an article and between articles
	asAfter                // furniture after an article
	asOther                // others' words after an article: comments, teasers with a summary, what lies between them
	asWithin               // furniture inside an article: teasers, forms, advertisements
	asDated                // byline, dates, dateline of the page
	asCaption              // of a picture, with its credit
	asProse                // a paragraph
	asHeading              // a heading inside the article, or the title of one
	asItem                 // of a list
	labels
)

// score is how well each label fits a line, in arbitrary units where 1 is a
// weak hint and 3 is hard to outvote.
type score [labels]float64

// emissions scores the labels of every line. The weights are set by hand: a
// trained model would replace this function and the table of transitions.
func emissions(all []features) []score {
	context := contexts(all)
	speaksStops := knownLanguage(all)
	scores := make([]score, len(all))
	for i := range all {
		f := &all[i]
		p := f.prose() + f.stopHint(speaksStops) + context[i]
		scores[i] = score{
			asOther:   f.otherLike(p),
			asWithin:  f.withinLike(),
			asDated:   f.dateline(),
			asCaption: f.captionLike(),
			asProse:   p,
			asHeading: f.headingLike() + 0.5*context[i],
			asItem:    f.itemLike() + 0.5*context[i],
		}
	}
	return scores
}

// withinLike scores a line as furniture inside an article: free where the line
// looks it, so that a list of other stories does not end the text above it.
func (f *features) withinLike() float64 {
	switch {
	case f.furniture&closing != 0:
		return -2
	case f.known():
		return -0.2
	}
	return -0.4
}

// closing are the kinds that stand after an article more often than inside.
const closing = lexicon.Rights | lexicon.Comments | lexicon.Tags | lexicon.Disclaimer

// known reports whether a line by itself, or by the line above it, is
// furniture.
func (f *features) known() bool {
	return f.furniture != 0 && f.chars < 200 || f.bracketed || f.after != inOpen && (f.end != endStop || f.asks()) || f.again() || f.words == 1 && f.digits > 0.5
}

// never bars a label.
const never = -50

// knownLanguage reports whether the long lines of a page hold stopwords of the
// languages whose lists we have.
func knownLanguage(all []features) bool {
	long, spoken := 0, 0
	for i := range all {
		if all[i].chars >= 100 {
			long++
			if all[i].stop >= 0.15 {
				spoken++
			}
		}
	}
	return spoken*2 >= long
}

// contexts are what the three lines on each side say: between paragraphs stand
// paragraphs. The nearer count more; known furniture is looked through.
func contexts(all []features) []float64 {
	var lines []int
	var own []float64
	sums := make([]float64, len(all))
	for i := range all {
		if !all[i].known() {
			lines = append(lines, i)
			own = append(own, min(max(all[i].prose(), -2), 2))
		} else {
			sums[i] = -0.5
		}
	}
	for k, i := range lines {
		sum := 0.0
		for d := 1; d <= 3; d++ {
			sum += (at(own, k-d) + at(own, k+d)) / float64(d)
		}
		sums[i] = 0.25 * sum
	}
	return sums
}

// at is the value at i; beyond the ends of a page lies furniture.
func at(own []float64, i int) float64 {
	if i < 0 || i >= len(own) {
		return -1
	}
	return own[i]
}

func (f *features) dateline() float64 {
	if f.chars > 160 {
		return never
	}
	s := -3.0
	if f.dates {
		s += 3.2
	}
	if f.byline {
		s += 3.2
	}
	if f.dates && f.chars <= 80 {
		s++
	}
	if f.end == endStop {
		s -= 1
	}
	return s
}

func (f *features) captionLike() float64 {
	if f.chars > 500 {
		return never
	}
	switch {
	case f.furniture&lexicon.Picture != 0 || f.bracketed:
		return 1
	case f.captioned:
		return 0
	case f.abovePicture && f.end != endStop:
		return -0.5
	case f.abovePicture && f.chars < 200:
		return -1
	}
	return -3
}

// otherLike scores a line as one of a comment or teaser: those alternate
// between prose and short lines with names, times and buttons.
func (f *features) otherLike(prose float64) float64 {
	switch {
	case f.furniture&lexicon.Comments != 0 && f.chars < 60:
		return 1
	case f.dates && f.chars < 100:
		return 0.3
	case f.chars < 60:
		return -0.4
	}
	return max(-0.3, prose-0.8)
}

// headingLike scores a short line without a full stop as a heading. It pays
// only between paragraphs: see transitions.
func (f *features) headingLike() float64 {
	if f.chars > 160 || f.words < 1 {
		return never
	}
	s := -0.6
	if f.mark == '#' {
		s += 1
	}
	if f.leads >= 0.4 {
		s += 0.2
	}
	if f.dates && f.digits > 0.2 {
		s -= 3
	}
	if f.end == endStop || f.opensLower {
		s -= 0.8
	}
	if f.furniture != 0 || f.after == inTeaser {
		s -= 3
	}
	if f.dates || f.byline || f.twice {
		s -= 1.5
	}
	if f.chars < 4 {
		s -= 1
	}
	return s
}

func (f *features) itemLike() float64 {
	if f.mark != '-' {
		return never
	}
	s := 0.2
	if f.furniture != 0 {
		s -= 2
	}
	if f.end == endStop || f.chars > 80 {
		s += 0.8
	}
	return s
}

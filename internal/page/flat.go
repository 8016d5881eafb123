package page

// A flattened page is read in four steps, each a plain function of the one
// before:
//
//	lines    cut, cleaned of invisible characters, hard-wrapped ones rejoined
//	labels   each line scored for each label by hand-set weights over features
//	         that hold none of its words, decoded by Viterbi's algorithm
//	articles the lines of text cut where vocabulary and signs of a start say
//	         so, by dynamic programming; articles that come again are folded
//	heads    title, standfirst, byline, dates and credits from the lines around
//
// It does not guess at what a page does not say: no date, no byline, no outlet
// is made up, and a page without a run of paragraphs has no article.

// readFlat returns the articles of a flattened page in reading order, none for
// a page that holds no article.
func readFlat(t string, h hints) []draft {
	p := labelLines(t)
	if p == nil {
		return nil
	}
	p.order = p.dayOrder(h)
	parts := p.articles()
	drafts := make([]draft, len(parts))
	for i, a := range parts {
		drafts[i] = p.draft(a, h)
	}
	if len(drafts) == 1 {
		drafts[0].takeHints(h)
	}
	return drafts
}

// flatPage is a page's lines with what each is.
type flatPage struct {
	lines    []flatLine
	features []features
	labels   []label
	words    *vocabulary
	order    dayOrder
}

// labelLines reads and labels the lines of a page; nil when none is text of an
// article.
func labelLines(t string) *flatPage {
	p := &flatPage{lines: unwrap(splitLines(t))}
	p.features = pageFeatures(p.lines)
	p.labels = bestPath(emissions(p.features))
	for _, l := range p.labels {
		if l == asProse {
			return p
		}
	}
	return nil
}

// takeHints fills in what the page's input says better than the page.
func (d *draft) takeHints(h hints) {
	if h.title != "" {
		d.title = h.title
	}
	if len(h.byline) > 0 {
		d.byline = h.byline
	}
	if h.published != nil {
		d.published = h.published
	}
}

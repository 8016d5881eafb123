package page

import "strings"

// A section page that was flattened is a series: article after article, each
// of a few paragraphs under a title or a standfirst without a full stop, which
// says what the paragraphs say. One such line may be a subheading; seriesSize
// of them, each long enough to tell something, are not. Once there is a
// series, lines that tell less belong to it too.
const (
	seriesSize   = 3
	seriesLength = 15 // pieces to an opener, at most: the articles are short
	openerChars  = 40
	openerWords  = 7
	openerShared = 0.45 // of its terms come again after it, twice as many as stood before
	openerWeak   = 0.3
	openerNear   = 3  // pieces after it
	openerFar    = 10 // pieces before it
	openerRun    = 3  // lines without a full stop in a row; more are a list
)

// findSeries marks the openers of a series as starts of articles.
func (p *flatPage) findSeries(pieces []piece) {
	openers := p.openers(pieces, openerShared)
	if len(openers) < seriesSize || len(pieces) > seriesLength*len(openers) {
		return
	}
	openers = p.openers(pieces, openerWeak)
	told := 0
	for _, o := range openers {
		pieces[o.first].start += startSeries
		pieces[o.first].series = true
		if o.first == o.last && p.features[pieces[o.last].line].sentence() {
			told++
		}
	}
	p.untitled = 2*told >= len(openers)
}

// opener is the pieces that open an article: one, or a title and a standfirst.
type opener struct{ first, last int }

// openers are the last two lines, or the only one, of runs of lines without a
// full stop that share at least so much with the paragraph after them. What
// else stands in such a run is the end of a menu or a section's name.
func (p *flatPage) openers(pieces []piece, shared float64) []opener {
	var found []opener
	seen := map[string]bool{} // an article that comes again opens again
	run := 0                  // lines without a full stop before piece i
	for i := range pieces {
		if p.open(pieces[i]) {
			run++
			continue
		}
		o := opener{i - min(run, 2), i - 1}
		if 0 < run && run <= openerRun && p.closes(pieces[i]) {
			if t := p.lines[pieces[o.last].line].text; seen[t] || p.tells(pieces, o, shared) {
				found = append(found, o)
				seen[t] = true
			}
		}
		run = 0
	}
	return found
}

// tells reports whether an opener says what stands after it rather than what
// stands before: a subheading's words stand on both sides.
func (p *flatPage) tells(pieces []piece, o opener, shared float64) bool {
	f, terms := &p.features[pieces[o.last].line], pieces[o.last].terms
	if f.chars < openerChars || f.words < openerWords {
		return false
	}
	after := p.words.shared(terms, pieces[o.last+1:min(o.last+1+openerNear, len(pieces))])
	before := p.words.shared(terms, pieces[max(0, o.first-openerFar):o.first])
	return after >= shared && after >= 2*before
}

// open reports a line without a full stop that is no item of a list.
func (p *flatPage) open(pc piece) bool {
	f := &p.features[pc.line]
	return pc.label != asItem && f.words > 1 && f.end == endNone && !f.opensLower && !numbered(p.lines[pc.line].text)
}

// numbered reports "1. …" or "2) …", an entry of a list.
func numbered(t string) bool {
	rest := strings.TrimLeft(t, "0123456789")
	return len(rest) < len(t) && rest != "" && (rest[0] == '.' || rest[0] == ')')
}

// closes reports a paragraph that ends with a full stop.
func (p *flatPage) closes(pc piece) bool {
	return pc.label == asProse && p.features[pc.line].end == endStop
}

package page

import (
	"slices"

	"hearsay/internal/lexicon"
)

// flatPart is the lines of one article on a page.
type flatPart struct {
	pieces  []piece
	before  int // the line after the last piece of the article before
	next    int // the line of the first piece of the article after
	repeats int
}

// articles cuts the page's text into articles.
func (p *flatPage) articles() []flatPart {
	pieces := p.cutPieces()
	starts := p.withHead(pieces, p.words.segments(pieces, p.cutter.Borders))
	parts := make([]flatPart, 0, len(starts))
	before := 0
	for i, s := range starts {
		end, next := len(pieces), len(p.lines)
		if i+1 < len(starts) {
			end = starts[i+1]
			next = pieces[end].line
		}
		if copied := pieces[end-1].copied; copied > 0 {
			next = min(next, copied)
		}
		if own := p.trimPieces(pieces[s:end]); len(own) > 0 {
			parts = append(parts, flatPart{own, before, next, timesOf(own, p.lines)})
		}
		before = pieces[end-1].line + 1
	}
	return p.worthy(parts)
}

// cutPieces are the pieces with their terms, the evidence of starts and the odds
// of openings, without copies.
func (p *flatPage) cutPieces() []piece {
	pieces := p.pieces()
	p.words.numberTerms(pieces)
	for i := 1; i < len(pieces); i++ {
		pieces[i].start = p.startEvidence(pieces, i)
	}
	p.findSeries(pieces)
	p.weighOpenings(pieces)
	return foldCopies(pieces, p.lines)
}

// headPieces is how many pieces, a summary or a caption, may stand before the
// dateline with which the page's first article opens.
const headPieces = 3

// withHead drops the start at the page's first dateline when only the head of
// its article stands before it.
func (p *flatPage) withHead(pieces []piece, starts []int) []int {
	if len(starts) < 2 || starts[1] > headPieces || pieces[0].series || pieces[starts[1]].sure || !hasDateline(p.lines[pieces[starts[1]].line].text) {
		return starts
	}
	for _, pc := range pieces[:starts[1]] {
		if hasDateline(p.lines[pc.line].text) {
			return starts
		}
	}
	return slices.Delete(starts, 1, 2)
}

// pieces are the lines of text, in order.
func (p *flatPage) pieces() []piece {
	var pieces []piece
	for i, l := range p.labels {
		if l.ofText() {
			pieces = append(pieces, piece{line: i, label: l, f: &p.features[i]})
		}
	}
	return pieces
}

// trimPieces drops headings at the end that head nothing, notices on rights and
// comments there, and single words before the text: the last entry of a menu, a
// section's name.
func (p *flatPage) trimPieces(pieces []piece) []piece {
	for len(pieces) > 1 && pieces[0].label == asHeading && p.features[pieces[0].line].words == 1 && p.lines[pieces[0].line].mark == 0 {
		pieces = pieces[1:]
	}
	for len(pieces) > 0 && p.endsAfter(pieces[len(pieces)-1], len(pieces)) {
		pieces = pieces[:len(pieces)-1]
	}
	return pieces
}

// endsAfter reports a piece that does not belong to the end of an article of n
// pieces.
func (p *flatPage) endsAfter(last piece, n int) bool {
	return last.label == asHeading || n > 1 && last.f.chars <= closingSize && last.f.furniture&(lexicon.Rights|lexicon.Comments) != 0
}

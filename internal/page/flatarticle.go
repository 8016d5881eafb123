package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	pieces := p.pieces()
	p.words = numberTerms(pieces, p.lines)
	for i := 1; i < len(pieces); i++ {
		pieces[i].start = p.startEvidence(pieces, i)
	}
	p.findSeries(pieces)
	pieces = foldCopies(pieces, p.lines)
	starts := p.withHead(pieces, p.words.segments(pieces))
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

// headPieces is how many pieces, a summary or a caption, may stand before the
// dateline with which the page's first article opens.
const headPieces = 3

// withHead drops the start at the page's first dateline when only the head of
// its article stands before it.
func (p *flatPage) withHead(pieces []piece, starts []int) []int {
	if len(starts) < 2 || starts[1] > headPieces || pieces[0].series || !hasDateline(p.lines[pieces[starts[1]].line].text) {
		return starts
	}
	for _, pc := range pieces[:starts[1]] {
		if hasDateline(p.lines[pc.line].text) {
			return starts
		}
	}
	return slices.Delete(starts, 1, 2)
}

// An article that stands after furniture, as the teasers and comments after
// the main one do, must look like one: minOwn long paragraphs that close, which
// fill most of its lines. One that follows another directly may have fewer.
const (
	minOwn     = 3
	minOwnSize = 110
)

// worthy drops parts that are teasers, comments or notices, but never the
// largest, and gives those that follow an article directly and are too short
// to be one back to it.
func (p *flatPage) worthy(parts []flatPart) []flatPart {
	largest := 0
	for i := range parts {
		if p.size(parts[i]) > p.size(parts[largest]) {
			largest = i
		}
	}
	var kept []flatPart
	dropped := false
	for i, part := range parts {
		apart := p.apart(part)
		inSeries := part.pieces[0].series && (len(kept) == 0 || !apart) && !dropped
		switch last := len(kept) - 1; {
		case i == largest, p.standsAlone(part), inSeries, p.comesAgain(part) && !apart:
			dropped = false
			kept = append(kept, part)
		case apart, dropped:
			dropped = true
		case last >= 0 && !p.opensArticle(part):
			kept[last].pieces = append(slices.Clip(kept[last].pieces), part.pieces...)
			kept[last].next = part.next
		default:
			kept = append(kept, part)
		}
	}
	return kept
}

// comesAgain reports an article that stands on the page more than once:
// paragraphs for the larger part, or it is captions.
func (p *flatPage) comesAgain(part flatPart) bool {
	n := 0
	for _, pc := range part.pieces {
		if p.closes(pc) {
			n++
		}
	}
	return part.repeats > 1 && 2*n >= len(part.pieces)
}

// opensArticle reports whether a part that is short has a sign of a start and
// a second paragraph.
func (p *flatPage) opensArticle(part flatPart) bool {
	n := 0
	for _, pc := range part.pieces {
		if p.closes(pc) && p.features[pc.line].chars >= minOwnSize/2 {
			n++
		}
	}
	return n >= minOwn || n == minOwn-1 && part.pieces[0].start >= startStandfirst
}

// size is the bytes of a part's paragraphs.
func (p *flatPage) size(part flatPart) int {
	n := 0
	for _, pc := range part.pieces {
		if pc.label == asProse {
			n += len(p.lines[pc.line].text)
		}
	}
	return n
}

// apart reports whether furniture parts an article from the one before.
func (p *flatPage) apart(part flatPart) bool {
	n := 0
	for i := part.before; i < part.pieces[0].line; i++ {
		if p.labels[i] <= asOther {
			n++
		}
	}
	return n > 2
}

func (p *flatPage) standsAlone(part flatPart) bool {
	own := 0
	for _, pc := range part.pieces {
		if f := &p.features[pc.line]; pc.label == asProse && f.chars >= minOwnSize && f.end == endStop && f.after != inRoll {
			own++
		}
	}
	span := part.pieces[len(part.pieces)-1].line - part.pieces[0].line + 1
	return own >= minOwn && 3*own >= 2*len(part.pieces) && 3*len(part.pieces) >= 2*span
}

// pieces are the lines of text, in order.
func (p *flatPage) pieces() []piece {
	var pieces []piece
	for i, l := range p.labels {
		if l == asProse || l == asHeading || l == asItem {
			pieces = append(pieces, piece{line: i, label: l})
		}
	}
	return pieces
}

// trimPieces drops headings at the end that head nothing, and single words
// before the text: the last entry of a menu, a section's name.
func (p *flatPage) trimPieces(pieces []piece) []piece {
	for len(pieces) > 1 && pieces[0].label == asHeading && p.features[pieces[0].line].words == 1 && p.lines[pieces[0].line].mark == 0 {
		pieces = pieces[1:]
	}
	for len(pieces) > 0 && pieces[len(pieces)-1].label == asHeading {
		pieces = pieces[:len(pieces)-1]
	}
	return pieces
}

// Evidence of a start, in nats: what lies between an article and the next, and
// how an article opens.
const (
	startDated      = 25  // a byline or a date stands before it
	startGap        = 8   // furniture lies between
	startCredit     = 15  // the text before ended in a credit
	startDateline   = 110 // "PORT VARDA, April 9 (KPA) —"
	startStandfirst = 25  // a sentence without a full stop, then a paragraph with its names
	startHeaded     = 50  // a line without a full stop, then a byline or a date
	startSeries     = 100 // one of a series of such lines
	startTitle      = 6   // a line that can be a title, then a paragraph with its words
)

// startEvidence weighs the signs that an article begins at piece i; it is
// negative when none can.
func (p *flatPage) startEvidence(pieces []piece, i int) float64 {
	line := pieces[i].line
	f := &p.features[line]
	if f.opensLower || pieces[i].label == asItem || f.end == endColon {
		return -1
	}
	s := p.gapEvidence(pieces[i-1].line+1, line)
	if pieces[i].label == asProse && hasDateline(p.lines[line].text) {
		s += startDateline
	}
	if i+1 >= len(pieces) || pieces[i+1].label == asItem || f.end == endStop || f.end == endTrail {
		return s
	}
	if f.chars >= 20 && f.words >= 3 && p.datedBetween(line+1, pieces[i+1].line) {
		s += startHeaded
	}
	shared := sharedTerms(pieces[i].terms, pieces[i+1:min(i+4, len(pieces))])
	switch {
	case f.chars >= 60 && f.stop >= 0.15 && shared >= 0.5:
		s += startStandfirst
	case f.chars >= 25 && f.words >= 4 && shared >= 0.4:
		s += startTitle
	}
	return s
}

// gapEvidence weighs the lines [from, to) that lie between two pieces.
func (p *flatPage) gapEvidence(from, to int) float64 {
	s := 0.0
	gap, credit := false, false
	for i := from; i < to; i++ {
		gap = gap || p.labels[i] <= asOther
		credit = credit || p.features[i].furniture&(lexicon.Credit|lexicon.Rights) != 0
	}
	if p.datedBetween(from, to) {
		s += startDated
	}
	if gap {
		s += startGap
	}
	if credit {
		s += startCredit
	}
	return s
}

// sharedTerms is the share of terms that the pieces after hold.
func sharedTerms(terms []int, after []piece) float64 {
	if len(terms) == 0 {
		return 0
	}
	held := make(map[int]bool)
	for _, a := range after {
		for _, t := range a.terms {
			held[t] = true
		}
	}
	n := 0
	for _, t := range terms {
		if held[t] {
			n++
		}
	}
	return float64(n) / float64(len(terms))
}

// hasDateline reports whether a paragraph opens like an agency's: a place in
// capitals, perhaps a date and an agency, then a dash; or an agency in
// brackets, then a dash.
func hasDateline(t string) bool {
	head := t[:runeStart(t, 90)]
	dash := strings.IndexAny(head, "—–")
	if d := strings.Index(head, " - "); d >= 0 && (dash < 0 || d < dash) {
		dash = d
	}
	if dash < 3 {
		return false
	}
	head = strings.TrimSpace(head[:dash])
	return strings.HasSuffix(head, ")") && strings.Contains(head, "(") && opensUpper(head) && len(strings.Fields(head)) <= 9 || shouts(head)
}

func opensUpper(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r)
}

// shouts reports whether the first word, of at least four letters, stands in
// capitals and no more than a place and a date follow.
func shouts(t string) bool {
	words := strings.Fields(t)
	if len(words) == 0 || len(words) > 6 || utf8.RuneCountInString(words[0]) < 4 {
		return false
	}
	w := strings.Trim(words[0], ",.")
	return strings.ToUpper(w) == w && strings.ToLower(w) != w
}

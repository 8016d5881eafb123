package page

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// headReach is how many lines before an article's text may belong to its head.
const headReach = 60

// head is the part of a page around the beginning of one article.
type flatHead struct {
	page  *flatPage
	part  flatPart
	from  int // first line of the head
	first int // line of the first piece
	title int // line of the title, -1 without one

	opening int32 // the vocabulary's set of terms that is those of the opening, none before it is asked for
}

// draft makes an article of a part.
func (p *flatPage) draft(a flatPart) draft {
	first := a.pieces[0].line
	head := &flatHead{page: p, part: a, from: max(a.before, first-headReach), first: first, title: -1, opening: none}
	d := draft{repeats: a.repeats, outlet: p.outlet}
	head.title = head.titleLine()
	if head.title >= 0 {
		d.title = p.withoutSuffix(head.title, d.outlet)
	}
	d.blocks = head.blocks(d.title)
	d.byline = head.byline()
	d.credits = head.credits()
	d.dateline = head.place()
	d.published, d.updated = head.dates()
	head.flag(&d)
	head.warn(&d)
	return d
}

// blocks are the pieces of the article after its title, with the standfirst
// among the lines between where the labels left one out.
func (h *flatHead) blocks(title string) []block {
	var blocks []block
	standfirst := h.standfirst()
	if standfirst >= 0 && !h.isPiece(standfirst) {
		blocks = append(blocks, block{news.Standfirst, h.page.lines[standfirst].text})
	}
	for _, pc := range h.part.pieces {
		t := h.page.lines[pc.line].text
		switch {
		case h.isSlug(pc), pc.line <= h.title && pc.label == asHeading, pc.line == h.title, pc.line < h.first+4 && title != "" && fold(t) == fold(title):
			continue
		case pc.line == standfirst:
			blocks = append(blocks, block{news.Standfirst, t})
		default:
			blocks = append(blocks, block{h.page.kindOf(pc), t})
		}
	}
	return blocks
}

func (p *flatPage) kindOf(pc piece) news.BlockKind {
	switch {
	case p.lines[pc.line].mark == '>':
		return news.BlockQuote
	case pc.label == asHeading:
		return news.Heading
	case pc.label == asItem:
		return news.ListItem
	}
	return news.Paragraph
}

func (h *flatHead) isPiece(line int) bool {
	return h.page.labels[line].ofText()
}

// standfirst returns the line that is the standfirst, -1 without one: between
// the title and the text a sentence with words of the text, or the first
// paragraph when it has no full stop or when the byline or a picture follows.
func (h *flatHead) standfirst() int {
	for i := max(h.title+1, h.from); i < h.first && h.title >= 0; i++ {
		if h.introduces(i) {
			return i
		}
	}
	for k, pc := range h.part.pieces {
		if pc.line <= h.title {
			continue
		}
		if k+1 >= len(h.part.pieces) || k > 2 || pc.label == asItem {
			return -1
		}
		f := &h.page.features[pc.line]
		open := f.end == endNone && f.chars >= 50 && h.part.pieces[k+1].label == asProse
		if open || f.chars >= 40 && f.chars <= 350 && h.page.datedBetween(pc.line+1, h.part.pieces[k+1].line) {
			return pc.line
		}
		return -1
	}
	return -1
}

// introduces reports whether a line outside the labelled text reads as a
// standfirst.
func (h *flatHead) introduces(line int) bool {
	f := &h.page.features[line]
	if f.chars < 50 || f.chars > 400 || f.stop < 0.15 || f.furniture != 0 || f.dates || f.byline || h.isPiece(line) ||
		h.page.labels[line] == asCaption || f.abovePicture || f.end == endTrail {
		return false
	}
	return fold(h.page.lines[line].text) != fold(h.page.lines[h.title].text) && h.shared(line) >= 0.4
}

// datedBetween reports whether the lines [from, to) hold a byline or a date.
func (p *flatPage) datedBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if p.features[i].byline || p.labels[i] == asDated && p.features[i].dates {
			return true
		}
	}
	return false
}

// shared is the share of a line's terms that the opening of the text holds.
func (h *flatHead) shared(line int) float64 {
	v := h.page.words
	if piece := h.isPiece(line); piece || h.opening != v.sets {
		h.gatherOpening(line)
		if h.opening = v.sets; piece {
			h.opening = none // it is an opening without this line
		}
	}
	n, held := 0, 0
	for _, t := range h.page.features[line].tokens {
		if term := v.term(t.word); term >= 0 {
			n++
			held += v.holds(term)
		}
	}
	return float64(held) / float64(max(n, 1))
}

// openingPieces is how many paragraphs the opening of a text has.
const openingPieces = 6

// gatherOpening makes the terms of the text's first paragraphs the set that is
// asked for, without those of a line.
func (h *flatHead) gatherOpening(line int) {
	v := h.page.words
	v.sets++
	n := 0
	for i := range h.part.pieces {
		if pc := &h.part.pieces[i]; pc.line != line && pc.label == asProse && n < openingPieces {
			v.gather(pc)
			n++
		}
	}
}

// byline returns the people that the head names as authors.
func (h *flatHead) byline() []string {
	end := h.part.next
	if end < len(h.page.lines) { // what stands after the text is the next article's
		end = h.part.pieces[len(h.part.pieces)-1].line
	}
	for i := min(h.first+5, end-1); i >= h.from; i-- {
		if h.page.labels[i] == asProse {
			continue
		}
		if names := people(bylineNames(h.page.lines[i].text)...); len(names) > 0 {
			return names
		}
	}
	for i := max(h.from, h.first-12); i < h.first; i++ {
		if h.signs(i) {
			return people(h.page.lines[i].text)
		}
	}
	for _, pc := range h.part.pieces[:min(len(h.part.pieces), datelineReach)] {
		if names := hanNames(h.page.lines[pc.line].text); len(names) > 0 {
			return names
		}
	}
	last := h.lastLine()
	for i := max(h.first, last-creditReach); i < min(last+1+creditReach, h.part.next); i++ {
		if names := reportersIn(h.page.lines[i].text); len(names) > 0 {
			return names
		}
	}
	return nil
}

// isSlug reports a piece beside the title that names no more than an agency.
func (h *flatHead) isSlug(pc piece) bool {
	if pc.line > h.first+creditReach || h.page.features[pc.line].words > creditWords {
		return false
	}
	t := h.page.lines[pc.line].text
	if _, ok := slugOf(t); ok {
		return true
	}
	return len(t) <= maxSlug && len(creditLineNames(t)) > 0
}

// signs reports whether a line is a person's name alone, next to a date.
func (h *flatHead) signs(i int) bool {
	t := h.page.lines[i].text
	given, _, more := strings.Cut(t, " ")
	if !more || len(t) > 40 || personName(t) != t || i <= h.title {
		return false
	}
	if _, known := lexicon.FirstName(strings.ToLower(given)); !known {
		return false
	}
	before, after := max(i-1, 0), min(i+1, len(h.page.features)-1)
	return h.page.features[before].dates || h.page.features[after].dates
}

// creditWords is the most that a line has that is no more than a credit.
const creditWords = 8

// endsText reports a line right before or after the text, where an agency may
// stand alone.
func (h *flatHead) endsText(i int) bool {
	return h.page.features[i].words <= creditWords && h.reaches(i)
}

// opens reports a line around the beginning of the text.
func (h *flatHead) opens(i int) bool { return i >= h.first-creditReach && i < h.first+creditReach }

// reaches reports a line right before or after the text.
func (h *flatHead) reaches(i int) bool {
	last := h.lastLine()
	return i >= h.first-creditReach && i < h.first || i > last && i <= last+creditReach
}

// place is the one that a slug before the text names.
func (h *flatHead) place() string {
	for i := max(h.from, h.first-creditReach); h.opens(i) && i < h.part.next; i++ {
		t := h.page.lines[i].text
		if !strings.Contains(t, "|") {
			continue
		}
		if s, ok := slugOf(t); ok && s.place != "" {
			return s.place
		}
	}
	return ""
}

// credits are the agencies that the first paragraph's dateline and the credit
// lines name. Between two articles stand those of the first.
func (h *flatHead) credits() []string {
	var credits []string
	for k, pc := range h.part.pieces {
		if k < 3 && (pc.label == asProse || h.isSlug(pc)) {
			t := h.page.lines[pc.line].text
			credits = addCredits(credits, creditsIn(t[:runeStart(t, 200)])...)
		}
	}
	from := h.from
	if h.part.before > 0 {
		from = h.first
	}
	for i := from; i < h.part.next; i++ {
		f := &h.page.features[i]
		switch {
		case h.isPiece(i) && i <= h.lastLine():
		case f.furniture&lexicon.Credit != 0, f.dates && h.opens(i), h.endsText(i), h.reaches(i) && isNotice(h.page.lines[i].text):
			credits = addCredits(credits, creditsIn(h.page.lines[i].text)...)
		}
	}
	return addCredits(credits, tailCredits(h.page.lines[h.lastLine()].text)...)
}

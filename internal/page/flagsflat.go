package page

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// flag flags an article of a flattened page: labels and notes in its head,
// notes at the ends of its text and after it, and what captions say.
func (h *flatHead) flag(d *draft) {
	d.flagTitle(d.title)
	opening, closing, last := h.edges()
	start := max(h.from, h.first-flagsAbove)
	if h.title >= 0 {
		start = max(h.from, h.title-flagsTitle)
	}
	for i := start; i < min(h.part.next, last+1+flagsBelow); i++ {
		t := h.page.lines[i].text
		if len(t) > maxFlag || i == h.title || i < h.first && fold(t) == fold(d.title) {
			continue
		}
		switch {
		case i < h.first && !h.inMenu(i):
			d.flagLine(t)
		case i <= opening || i >= closing:
			d.flagNote(t, i < h.firstParagraph())
		}
		if f := &h.page.features[i]; !h.isPiece(i) && i <= last+flagsEdge && (f.furniture&lexicon.Picture != 0 || f.end != endStop || h.page.labels[i] == asCaption) {
			d.flag(news.AIImage, lexicon.PictureNotice(t))
		}
	}
}

// firstParagraph is the line of the text's first one: titles and labels above
// it may be pieces of the text, too.
func (h *flatHead) firstParagraph() int {
	for _, pc := range h.part.pieces {
		if h.page.closes(pc) {
			return pc.line
		}
	}
	return h.first
}

// edges are the lines of the last opening piece, of the first closing one, and
// of the last.
func (h *flatHead) edges() (opening, closing, last int) {
	pieces := h.part.pieces
	n := len(pieces)
	return pieces[min(flagsEdge, n)-1].line, pieces[max(0, n-flagsEdge)].line, pieces[n-1].line
}

// inMenu reports a label that is the last line of a menu: short lines stand
// before it, and it has not stood on the page before.
func (h *flatHead) inMenu(i int) bool {
	if i == 0 || i > h.title && h.title >= 0 {
		return false
	}
	if above := &h.page.features[i-1]; above.end == endStop || above.words > 3 || h.page.lines[i].gap && !h.page.lines[i-1].gap {
		return false
	}
	for j := i - 2; j >= 0; j-- {
		if strings.EqualFold(h.page.lines[j].text, h.page.lines[i].text) {
			return false
		}
	}
	return true
}

// flagClean flags a clean body, which has no furniture but may hold notes.
func (d *draft) flagClean() {
	d.flagTitle(d.title)
	n := len(d.blocks)
	for i, b := range d.blocks {
		t := squeeze(b.text)
		if i == 0 {
			d.flagLabel(t)
		}
		if i < flagsEdge || i >= n-flagsEdge {
			d.flagNote(t, i == 0)
		}
	}
}

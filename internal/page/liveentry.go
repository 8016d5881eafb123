package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// draft reads the entry as an article of the page.
func (e *liveEntry) draft(page draft) draft {
	d := page
	d.credits, d.published, d.updated, d.warnings = nil, nil, nil, nil
	own := e.own()
	if d.title, own = entryTitle(own); len(own) == 0 {
		d.blocks = nil
		return d
	}
	if by := d.withoutOutletName(shownByline(own, d.title)); len(by) > 0 {
		d.byline = by
	}
	d.blocks, d.repeats = foldRepeats(bodyBlocks(own, []string{d.title}, ""))
	for i := range d.blocks {
		if _, rest, ok := readStamp(d.blocks[i].text, orderUnknown); i == 0 && ok && rest != "" {
			d.blocks[i].text = rest
		}
	}
	d.creditLines(own)
	return d
}

// own are the entry's lines but those that only tell a time or stand aside.
func (e *liveEntry) own() []stretch {
	var own []stretch
	for _, l := range e.lines {
		if _, rest, ok := readStamp(l.whole(), orderUnknown); ok && rest == "" {
			continue
		}
		l.kept = 0
		if l.inside == 0 && !onlyTime(&l) {
			l.keep()
		}
		if l.kind == news.ListItem && !e.lists(&l) {
			l.kind = news.Paragraph
		}
		own = append(own, l)
	}
	return own
}

// lists reports a line of a list inside the entry, which may be one of a list
// itself.
func (e *liveEntry) lists(l *stretch) bool {
	for n := l.block; n != nil && n != e.element; n = n.Parent {
		if n.DataAtom == atom.Li {
			return true
		}
	}
	return false
}

// onlyTime reports a line that is a date, with few words beside it.
func onlyTime(l *stretch) bool {
	t := l.whole()
	if len(t) > maxStampSize || sentence(t) && chars(t) > 40 {
		return false
	}
	for _, f := range findDates(t) {
		return 2*(f.end-f.start) >= len(t)
	}
	return false
}

// entryTitle is the headline of an entry, and its lines without it: a heading
// or a line in bold before its first sentence.
func entryTitle(lines []stretch) (string, []stretch) {
	for i := range lines {
		l := &lines[i]
		t := l.whole()
		heads := l.kind == news.Heading || l.bold == l.size && l.size > 0 && endingOf(t) != endStop && i+1 < len(lines)
		switch {
		case l.kept == 0:
		case heads && chars(t) <= maxEntryTitle && lexicon.LineFurniture(strings.ToLower(t)) == 0:
			return stampless(t), slices.Delete(slices.Clone(lines), i, i+1)
		case sentence(t):
			return "", lines
		}
	}
	return "", lines
}

// stampless is a headline without the time that opens it.
func stampless(t string) string {
	if _, rest, ok := readStamp(t, orderUnknown); ok && rest != "" {
		return rest
	}
	return t
}

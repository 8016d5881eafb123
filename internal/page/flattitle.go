package page

import (
	"iter"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// titleLine returns the line that is the article's title, -1 when none fits: of
// the lines before the text, or among its first ones, the likeliest.
func (h *flatHead) titleLine() int {
	if h.page.untitled && h.part.pieces[0].series {
		return -1
	}
	best, at := likelyTitle, -1
	for i := range h.mayBeTitles() {
		signs := h.titleSigns(i)
		marked := 0.0
		if h.page.features[i].mark == '#' {
			marked = markedTitle
		}
		if signs.odds()+marked+mostShared <= best {
			continue
		}
		h.addShared(i, &signs)
		if s := signs.odds() + marked; s > best {
			best, at = s, i
		}
	}
	return at
}

// likelyTitle are the odds from which a line is the title. The pages that the
// weights are fitted on have menus, so that a line is rarely it; most of the few
// lines before a clean text are. At 0 a title in six was left out.
const likelyTitle = -3.0

// markedTitle is what Markdown's sign adds: there is none in the pages that the
// weights are fitted on.
const markedTitle = 2

// titleBehind is how many lines after the first one of text may be the title.
const titleBehind = 3

// mayBeTitles are the lines around the beginning of the text that may be its
// title: none behind a first paragraph.
func (h *flatHead) mayBeTitles() iter.Seq[int] {
	last := min(h.first+titleBehind, h.part.next-1)
	if h.page.labels[h.first] == asProse && h.page.features[h.first].end == endStop {
		last = h.first
	}
	return func(yield func(int) bool) {
		for i := h.from; i <= max(last, h.first); i++ {
			if h.mayTitle(i) && !yield(i) {
				return
			}
		}
	}
}

// mayTitle reports a line that is neither too short nor too long for a title.
func (h *flatHead) mayTitle(i int) bool {
	f := &h.page.features[i]
	return f.chars >= 6 && f.chars <= 220 && f.words >= 2 && h.page.labels[i] != asItem && !f.byline
}

// sentence reports whether a line of text is a full sentence, as a standfirst
// is, where headlines leave articles and auxiliaries out.
func (f *features) sentence() bool {
	return f.mark == 0 && f.chars >= 65 && (f.stop >= 0.38 || f.stop >= 0.3 && f.verb) && f.caps < 0.5
}

// withoutSuffix is the text of the title's line without the outlet's name at
// its end: where another line is the title alone, that line.
func (p *flatPage) withoutSuffix(line int, outlet *news.Outlet) string {
	title := p.lines[line].text
	for _, s := range separators {
		at := strings.LastIndex(title, s)
		if at < 12 {
			continue
		}
		for i := max(line-headReach, 0); i < min(line+headReach, len(p.lines)); i++ {
			if p.lines[i].text == title[:at] {
				return title[:at]
			}
		}
	}
	if outlet == nil {
		return title
	}
	return withoutOutlet(title, outlet.Name, outlet.Domain)
}

// outletOf is the outlet that the page's input names, else the one of its last
// copyright line.
func (p *flatPage) outletOf(h hints) *news.Outlet {
	if h.outlet != nil {
		return h.outlet
	}
	for i := len(p.lines) - 1; i >= 0; i-- {
		if p.features[i].furniture&lexicon.Rights == 0 {
			continue
		}
		if name := rightsHolder(p.lines[i].text); name != "" {
			return &news.Outlet{Name: name}
		}
	}
	return nil
}

// rightsHolder returns the name in "© 2031 Harbour Courier. All rights
// reserved.", "Copyright © Harbour Courier 2031", "" when there is none.
func rightsHolder(t string) string {
	at := strings.Index(t, "©")
	rest := t[max(at, 0):]
	if at < 0 {
		if at = strings.Index(strings.ToLower(t), "copyright"); at < 0 || at > 40 {
			return ""
		}
		rest = t[at:]
	}
	rest = strings.TrimLeft(rest, "© ")
	if len(rest) > len("copyright") && strings.EqualFold(rest[:len("copyright")], "copyright") {
		rest = rest[len("copyright"):]
	}
	rest = strings.TrimLeft(rest, "©()cC:, ")
	rest = strings.TrimLeft(rest, "0123456789-–—, ")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "by "), "| ")
	if end := strings.IndexAny(rest, ".|,;:()–—•·/"); end >= 0 {
		rest = rest[:end]
	}
	rest = strings.TrimRight(rest, "0123456789- ")
	if low := strings.ToLower(rest); strings.HasSuffix(low, " all rights reserved") {
		rest = rest[:len(rest)-len(" all rights reserved")]
	}
	n := len(strings.Fields(rest))
	if n == 0 || n > 6 || chars(rest) < 2 || chars(rest) > 60 || !opensUpper(rest) || strings.HasPrefix(strings.ToLower(rest), "all rights") {
		return ""
	}
	return strings.TrimSpace(rest)
}

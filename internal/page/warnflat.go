package page

import "hearsay/internal/lexicon"

// warn tells a reader why to doubt an article of a flattened page.
func (h *flatHead) warn(d *draft) {
	if w := h.doubt(d); w != "" {
		d.warnings = append(d.warnings, w)
	}
}

func (h *flatHead) doubt(d *draft) string {
	if h.page.alone {
		seen := looks{titles: append(h.above(), d.title), texts: textsOf(d.blocks), address: h.page.address}
		seen.article = d.published != nil && len(d.byline) > 0
		if name := seen.name(); name != "" {
			return name
		}
	}
	switch {
	case h.cut(d.blocks):
		return warnPaywall
	case h.page.stub && size(d.blocks) < 2*stubChars:
		return warnStub
	}
	return ""
}

// above are the lines right before the text that head a wall or a list. A word
// alone is an entry of the menu: "Search".
func (h *flatHead) above() []string {
	var out []string
	for i := max(h.from, h.first-flagsTitle); i < h.first; i++ {
		if t := h.page.lines[i].text; h.page.features[i].words > 1 && lexicon.WallTitle(t) != 0 {
			out = append(out, t)
		}
	}
	return out
}

// noteFlat says why a flattened page holds no article.
func noteFlat(t, address string) string {
	var seen looks
	for _, l := range splitLines(t[:runeStart(t, wallBytes)]) {
		if lexicon.WallTitle(l.text)&(lexicon.Fault|lexicon.Robots) != 0 { // menus hold the others
			seen.titles = append(seen.titles, l.text)
		}
		seen.texts = append(seen.texts, l.text)
	}
	seen.address = address
	if name := seen.name(); name != "" {
		return "no article in this text: " + name
	}
	lines, s := unwrap(splitLines(t)), borrowScanner()
	defer s.giveBack()
	if p := (&flatPage{lines: lines, features: s.pageFeatures(lines)}); p.onlyTeasers() {
		return "no article in this text: it is a list of teasers, as on a front page; give the text of one of the articles"
	}
	return "no article in this text: it has no run of paragraphs; give the whole text of an article's page"
}

// wallBytes is how much of a page without an article is looked at to name it.
const wallBytes = 20_000

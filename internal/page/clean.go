package page

import (
	"strings"

	"hearsay/internal/news"
)

// readClean keeps a clean body as it comes: its paragraphs are those between
// blank lines or, without any blank line, its lines.
func readClean(t string, h hints) []draft {
	var blocks []block
	for _, p := range paragraphs(t) {
		if p = squeeze(p); p != "" {
			blocks = append(blocks, block{news.Paragraph, p})
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	d := draft{title: h.title, blocks: blocks, byline: h.byline, outlet: h.outlet, published: h.published, repeats: 1}
	d.flagAddress(h.url)
	d.flagClean()
	return []draft{d}
}

// paragraphs cuts t at blank lines or, where there is none, at line breaks.
func paragraphs(t string) []string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimSpace(t)), "\n")
	var out, open []string
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			out, open = append(out, strings.Join(open, " ")), nil
			continue
		}
		open = append(open, l)
	}
	if len(out) == 0 {
		return lines
	}
	return append(out, strings.Join(open, " "))
}

package page

import "hearsay/internal/news"

// readFlat returns the articles of a flattened page in reading order, none for
// a page that holds no article.
func readFlat(t string, h hints) []draft {
	lines := unwrap(splitLines(t))
	all := pageFeatures(lines)
	path := bestPath(emissions(all))
	var d draft
	for i, l := range path {
		switch l {
		case prose:
			d.blocks = append(d.blocks, block{news.Paragraph, lines[i].text})
		case headline:
			d.blocks = append(d.blocks, block{news.Heading, lines[i].text})
		case item:
			d.blocks = append(d.blocks, block{news.ListItem, lines[i].text})
		}
	}
	if len(d.blocks) == 0 {
		return nil
	}
	return []draft{d}
}

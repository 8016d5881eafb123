package page

import "hearsay/internal/news"

func (p *flatPage) draft(a flatPart, h hints) draft {
	d := draft{repeats: a.repeats}
	for _, pc := range a.pieces {
		k := map[label]news.BlockKind{asProse: news.Paragraph, asHeading: news.Heading, asItem: news.ListItem}[pc.label]
		d.blocks = append(d.blocks, block{k, p.lines[pc.line].text})
	}
	return d
}

func (p *flatPage) dayOrder(h hints) dayOrder { return dayFirst }

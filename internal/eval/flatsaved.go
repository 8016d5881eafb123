package eval

import (
	"context"

	"hearsay/internal/flatset"
	"hearsay/internal/page"
)

// addFlatStrings scores saved pages in UTF-8, flattened, by the strings that
// are known to be in and out of their texts.
func addFlatStrings(ctx context.Context, t *Table, dir string, unseen func(site string) page.Forest) error {
	pages, err := flatset.Saved(dir)
	if err != nil {
		return err
	}
	scores, err := sideBySide(ctx, len(pages), func(i int) (tally, error) {
		return flatStrings(&pages[i], flatset.Layout(i%2), unseen)
	})
	if err != nil {
		return err
	}
	t.Add("saved_pages, strings with and without", len(pages), stringFigures(scores)...)
	return nil
}

func flatStrings(p *flatset.Partial, layout flatset.Layout, unseen func(site string) page.Forest) (tally, error) {
	text, err := p.Flat(layout)
	if err != nil {
		return tally{}, err
	}
	r, err := page.ReadWith(flatPage(text), unseen(p.Site()))
	return stringTally(bodies(r.Articles), p.With, p.Without), err
}

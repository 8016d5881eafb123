package eval

import (
	"context"
	"strings"

	"hearsay/internal/flatset"
	"hearsay/internal/page"
)

// stringScore counts strings that must stand in a text, those of them that do,
// and all that are found, with those that must not.
type stringScore struct{ right, found, total int }

// addFlatStrings scores saved pages in UTF-8, flattened, by the strings that
// are known to be in and out of their texts.
func addFlatStrings(ctx context.Context, t *Table, dir string, unseen func(site string) page.Forest) error {
	pages, err := flatset.Saved(dir)
	if err != nil {
		return err
	}
	scores, err := sideBySide(ctx, len(pages), func(i int) (stringScore, error) {
		return scoreStrings(&pages[i], flatset.Layout(i%2), unseen)
	})
	if err != nil {
		return err
	}
	var sum stringScore
	for _, s := range scores {
		sum.right, sum.found, sum.total = sum.right+s.right, sum.found+s.found, sum.total+s.total
	}
	t.Add("saved_pages, strings with and without", len(pages), prf(sum.right, sum.found, sum.total)...)
	return nil
}

func scoreStrings(p *flatset.Partial, layout flatset.Layout, unseen func(site string) page.Forest) (s stringScore, err error) {
	text, err := p.Flat(layout)
	if err != nil {
		return s, err
	}
	r, err := page.ReadWith(flatPage(text), unseen(p.Site()))
	body := squeezed(bodies(r.Articles))
	s.total = len(p.With)
	for _, known := range p.With {
		s.right += count(strings.Contains(body, squeezed(known)))
	}
	s.found = s.right
	for _, known := range p.Without {
		s.found += count(strings.Contains(body, squeezed(known)))
	}
	return s, err
}

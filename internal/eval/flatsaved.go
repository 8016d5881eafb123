package eval

import (
	"context"
	"runtime"
	"strings"

	"golang.org/x/sync/errgroup"

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
	scores := make([]stringScore, len(pages))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range pages {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return scores[i].score(&pages[i], flatset.Layout(i%2), unseen)
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	var sum stringScore
	for _, s := range scores {
		sum.right, sum.found, sum.total = sum.right+s.right, sum.found+s.found, sum.total+s.total
	}
	t.Add("saved_pages, strings with and without", len(pages), prf(sum.right, sum.found, sum.total)...)
	return nil
}

func (s *stringScore) score(p *flatset.Partial, layout flatset.Layout, unseen func(site string) page.Forest) error {
	text, err := p.Flat(layout)
	if err != nil {
		return err
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
	return err
}

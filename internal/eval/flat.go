package eval

import (
	"context"
	"strings"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// FitLines fits labellers of lines, of flattened pages or of HTML, on the pages
// of a data folder, for each fold of the sites one that never saw them, and
// returns which is a site's.
type FitLines func(dir string) (unseen, error)

// unseen is the labeller that never saw a site.
type unseen = func(site string) page.Forest

// flatPages scores the reading of flattened pages: HTML pages with their tags
// dropped and menus, lists and footers kept; every other one has a blank line
// between blocks. Gold is the body; tokens are counted, and F1 is of the mean
// precision and the mean recall, with its standard error by the bootstrap over
// sites. A page is read with a labeller that never saw its site, and in the
// rows "as shipped" with the one that is shipped, which learnt from these pages.
// Of saved pages only pieces of the text are known.
// "everything" is the page as it is, "wrapped" one that is hard-wrapped at 80
// columns.
func flatPages(fit FitLines) func(context.Context, string) (*Table, error) {
	return func(ctx context.Context, dir string) (*Table, error) {
		benchmark, err := flatset.Scrapinghub(dir)
		if err != nil {
			return nil, err
		}
		published, err := flatset.Fundus(dir)
		if err != nil {
			return nil, err
		}
		unseen, err := fit(dir)
		if err != nil {
			return nil, err
		}
		t := new(Table)
		for _, set := range []struct {
			name  string
			pages []flatset.Page
		}{{"scrapinghub", benchmark}, {"fundus", published}} {
			if err := scoreFlat(ctx, t, set.name, set.pages, unseen); err != nil {
				return nil, err
			}
		}
		return t, addFlatStrings(ctx, t, dir, unseen)
	}
}

// flatScore is how a flattened page was read.
type flatScore struct {
	site                           string
	everything, read, wrapped, own tally
	parts                          int
}

func scoreFlat(ctx context.Context, t *Table, name string, pages []flatset.Page, unseen func(site string) page.Forest) error {
	scores, err := sideBySide(ctx, len(pages), func(i int) (s flatScore, err error) {
		err = s.score(&pages[i], flatset.Layout(i%2), unseen)
		return s, err
	})
	if err != nil {
		return err
	}
	addFlat(t, name, scores)
	return nil
}

func (s *flatScore) score(p *flatset.Page, layout flatset.Layout, unseen func(site string) page.Forest) error {
	text, err := p.Flat(layout)
	if err != nil {
		return err
	}
	wrapped, err := p.Flat(flatset.Wrapped)
	if err != nil {
		return err
	}
	s.site, s.everything = p.Site(), overlapOf(text, p.Body)
	if s.read, s.parts, err = readFlatWith(text, p.Body, unseen(s.site)); err != nil {
		return err
	}
	if s.wrapped, _, err = readFlatWith(wrapped, p.Body, unseen(s.site)); err != nil {
		return err
	}
	own, err := page.Read(flatPage(text))
	s.own = overlapOf(bodies(own.Articles), p.Body)
	return err
}

func flatPage(t string) *news.Page { return &news.Page{Form: news.Flat, Body: []byte(t)} }

// readFlatWith compares what a labeller reads with the body, and counts the
// articles.
func readFlatWith(t, body string, labeller page.Forest) (tally, int, error) {
	r, err := page.ReadWith(flatPage(t), labeller)
	return overlapOf(bodies(r.Articles), body), len(r.Articles), err
}

func addFlat(t *Table, name string, scores []flatScore) {
	n, whole := len(scores), 0
	everything, read, wrapped, own, sites := make([]tally, n), make([]tally, n), make([]tally, n), make([]tally, n), make([]string, n)
	for i, s := range scores {
		everything[i], read[i], wrapped[i], own[i], sites[i] = s.everything, s.read, s.wrapped, s.own, s.site
		whole += count(s.parts == 1)
	}
	t.Add(name+", everything", n, meanOverlap(everything)...)
	t.Add(name+", body", n, append(meanOverlap(read), Figure{"error", bootstrap(read, sites)})...)
	t.Add(name+", as one article", n, Figure{"accuracy", ratio(whole, n)})
	t.Add(name+", body, wrapped", n, meanOverlap(wrapped)...)
	t.Add(name+", body, as shipped", n, meanOverlap(own)...)
}

func bodies(articles []*news.Article) string {
	texts := make([]string, len(articles))
	for i, a := range articles {
		texts[i] = a.Text
	}
	return strings.Join(texts, "\n\n")
}

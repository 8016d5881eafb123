package eval

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// hostPages scores what the memory of hosts does for the reading of pages:
// token F1 of the body, of the same pages, when none and more and more of the
// other pages of their host are remembered. Of daniel, which also measures
// flattened pages, the body opens with the title.
func hostPages(ctx context.Context, dir string) (*Table, error) {
	benchmark, err := flatset.Scrapinghub(dir)
	if err != nil {
		return nil, err
	}
	publishers, err := flatset.Fundus(dir)
	if err != nil {
		return nil, err
	}
	health, err := danielPages(dir)
	if err != nil {
		return nil, err
	}
	t := new(Table)
	for _, row := range []struct {
		name  string
		pages []*hostPage
		known []int // of the host's other pages
	}{
		{"scrapinghub", hostsOf(benchmark, 2, false), []int{0, 1}},
		{"fundus", hostsOf(publishers, 3, false), []int{0, 1, 2}},
		{"daniel", hostsOf(health, 10, false), []int{0, 1, 2, 4, 9}},
		{"daniel, flattened", hostsOf(health, 10, true), []int{0, 1, 2, 4, 9}},
	} {
		if err := scoreHosts(ctx, t, row.name, row.pages, row.known); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// hostPage is a page with the other pages of its host.
type hostPage struct {
	page   *news.Page
	body   string
	titled bool // body opens with the title
	sight  page.Sight
	others []*hostPage // the next one first
}

// hostsOf are the pages of hosts with so many pages or more, the hosts in order
// of their names.
func hostsOf(pages []flatset.Page, least int, flattened bool) []*hostPage {
	hosts := make(map[string][]*hostPage)
	for i := range pages {
		p := &pages[i]
		h := &hostPage{page: htmlPage(p), body: p.Body, titled: strings.HasPrefix(p.Name, "daniel/")}
		if flattened {
			t, err := p.Flat(flatset.Layout(i % 2))
			if err != nil {
				continue
			}
			h.page.Form, h.page.Body = news.Flat, []byte(t)
		}
		hosts[news.Domain(p.URL)] = append(hosts[news.Domain(p.URL)], h)
	}
	var all []*hostPage
	for _, name := range slices.Sorted(maps.Keys(hosts)) {
		own := hosts[name]
		if name == "" || len(own) < least {
			continue
		}
		for i, h := range own {
			h.others = slices.Concat(own[i+1:], own[:i])
			all = append(all, h)
		}
	}
	return all
}

func scoreHosts(ctx context.Context, t *Table, name string, pages []*hostPage, known []int) error {
	sights, err := sideBySide(ctx, len(pages), func(i int) (page.Sight, error) {
		r, err := page.Reader{Hosts: func(string) *page.Host { return nil }}.Read(pages[i].page)
		return r.Sight, err
	})
	if err != nil {
		return err
	}
	for i := range pages {
		pages[i].sight = sights[i]
	}
	for _, n := range known {
		scores, err := sideBySide(ctx, len(pages), func(i int) (tally, error) { return pages[i].score(n) })
		if err != nil {
			return err
		}
		t.Add(fmt.Sprintf("%s, %d known", name, n), len(pages), meanOverlap(scores)...)
	}
	return nil
}

func (p *hostPage) score(known int) (tally, error) {
	var sights []page.Sight
	for _, o := range p.others[:min(known, len(p.others))] {
		sights = append(sights, o.sight)
	}
	host := page.NewHost(sights)
	r, err := page.Reader{Hosts: func(string) *page.Host { return host }}.Read(p.page)
	text := bodies(r.Articles)
	if p.titled && len(r.Articles) > 0 {
		text = r.Articles[0].Title + "\n" + text
	}
	return overlapOf(text, p.body), err
}

// danielPages reads the pages of health news of 2011 and 2012: their names hold
// the day, the host and a number.
func danielPages(dir string) ([]flatset.Page, error) {
	html, bodies := make(map[string][]byte), make(map[string]string)
	for m, err := range members(dir, "pages", "daniel_en_ru.tar.zst") {
		if err != nil {
			return nil, err
		}
		switch folder, name := path.Split(m.Name); path.Base(folder) {
		case "html":
			html[name] = m.Data
		case "reference":
			bodies[name] = string(m.Data)
		}
	}
	var pages []flatset.Page
	for _, name := range slices.Sorted(maps.Keys(bodies)) {
		parts := strings.SplitN(name, "_", 3)
		if len(parts) < 3 {
			return nil, fmt.Errorf("daniel: %s names no host", name)
		}
		pages = append(pages, flatset.Page{
			Name: "daniel/" + name, URL: "http://" + parts[1] + "/" + parts[2],
			Body: bodies[name], HTML: bytes.Clone(html[name]),
		})
	}
	return pages, nil
}

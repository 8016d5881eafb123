package web

import (
	"net/http"

	"hearsay/internal/api"
	"hearsay/internal/store"
)

// outletPage is the Outlet screen.
type outletPage struct {
	Name    string
	Domain  string
	Summary string
	Lines   []articleLine
	More    string
	Search  string
}

func (s *site) outlet(r *http.Request) (*frame, error) {
	v, err := api.Kept(r, s.src.Outlet)
	if err != nil {
		return nil, err
	}
	p := newOutletPage(v)
	return &frame{Title: p.Name, Body: p}, nil
}

func newOutletPage(v *store.OutletView) *outletPage {
	p := &outletPage{
		Name: outletName(v.Outlet), Lines: linesOf(v.Articles),
		Summary: count(v.Total, "article", "articles") + " on record",
		More:    more(v.Total-len(v.Articles), "article", "articles"),
	}
	p.Search = "/search?" + query("outlet", p.Name)
	if v.Outlet.Name != "" {
		p.Domain = v.Outlet.Domain
	}
	if v.Copied > 0 {
		p.Summary += "; " + digits(v.Copied) + " of them carry a report that another outlet had before"
	}
	p.Summary = sentence(p.Summary)
	return p
}

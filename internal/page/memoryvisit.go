package page

import "hearsay/internal/news"

// visit is the reading of a page with the memory of its host. A nil visit
// remembers nothing.
type visit struct {
	hosts Hosts
	body  []byte
	name  string // of the host
	host  *Host
	sight Sight
}

// enter is told the page's canonical address.
func (v *visit) enter(address string) {
	if v == nil {
		return
	}
	if v.name = news.Domain(address); v.name != "" {
		v.sight.Page = news.NewPageID(address, v.body)
		v.host = v.hosts(v.name)
	}
}

// note remembers the page: text yields its lines, of which the articles lie in
// [from, to).
func (v *visit) note(keys []lineKey, text func(i int) string, from, to int) {
	page, paths := v.sight.Page, v.sight.Paths
	v.sight = sightOf(keys, text, from, to)
	v.sight.Page, v.sight.Paths = page, paths
}

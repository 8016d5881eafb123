package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/publicsuffix"

	"hearsay/internal/news"
)

// address returns the page's canonical address: the one that it declares, if
// it lies on the same site as the one it was read from, else that one.
func (h *head) address(given string, ld linked) string {
	given = outOfCache(given)
	base := news.CanonicalURL(given)
	for _, declared := range []string{h.canonical, h.meta["og:url"], ld.address} {
		if a := news.CanonicalURL(resolve(given, declared)); a != "" && accepts(base, a) {
			return a
		}
	}
	return base
}

func resolve(base, ref string) string {
	b, err := url.Parse(base)
	if err != nil {
		return ref
	}
	r, err := b.Parse(strings.TrimSpace(ref))
	if err != nil || strings.TrimSpace(ref) == "" {
		return ""
	}
	return r.String()
}

// accepts refuses another site's address, and a site's front page as the
// address of a page below it, which is a frequent mistake.
func accepts(given, declared string) bool {
	d, err := url.Parse(declared)
	if err != nil {
		return false
	}
	if given == "" {
		return d.Path != "/" || d.RawQuery != ""
	}
	g, err := url.Parse(given)
	return err == nil && site(g) == site(d) && (d.Path != "/" || d.RawQuery != "" || g.Path == "/")
}

// site is the registered domain of a host.
func site(u *url.URL) string {
	host := u.Hostname()
	if s, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil {
		return s
	}
	return host
}

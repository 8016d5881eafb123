package news

import (
	"net/url"
	"strings"
)

// tracking lists query parameters that name a campaign or a click, never a
// page. Names that begin with "utm_" are tracking too.
var tracking = map[string]bool{
	"fbclid": true, "gclid": true, "dclid": true, "msclkid": true, "yclid": true, "igshid": true,
	"mc_cid": true, "mc_eid": true, "ref": true, "ref_src": true, "referrer": true, "cmpid": true,
	"ocid": true, "smid": true, "src": true, "taid": true, "ftag": true, "ito": true, "amp": true,
}

// CanonicalURL returns the form of an http(s) address under which it is kept:
// host in lower case without a default port, no fragment, no tracking
// parameters, the others in order of name. It returns "" for anything else.
func CanonicalURL(raw string) string {
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Hostname() == "" {
		return ""
	}
	u.Host = strings.ToLower(u.Host)
	if p := u.Port(); p == "80" || p == "443" {
		u.Host = strings.TrimSuffix(u.Host, ":"+p)
	}
	u.Fragment, u.RawFragment, u.User = "", "", nil
	query := u.Query()
	for name := range query {
		if low := strings.ToLower(name); tracking[low] || strings.HasPrefix(low, "utm_") {
			query.Del(name)
		}
	}
	u.RawQuery = query.Encode()
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String()
}

// Domain is the host of an address without "www.", or "".
func Domain(raw string) string {
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

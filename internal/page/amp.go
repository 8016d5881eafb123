package page

import "regexp"

// cached are the addresses under which caches of AMP pages serve those of
// others, with the page's own address in the path.
var cached = regexp.MustCompile(`^https?://(?:[\w-]+\.cdn\.ampproject\.org/[a-z]/|(?:www\.)?google\.[a-z.]+/amp/)(s/)?([\w-]+\.[\w.-]+(?:/[^?#]*)?)`)

// outOfCache returns the page's own address where a cache's is given. Its
// query is the cache's, so it goes.
func outOfCache(address string) string {
	m := cached.FindStringSubmatch(address)
	switch {
	case m == nil:
		return address
	case m[1] != "":
		return "https://" + m[2]
	}
	return "http://" + m[2]
}

package page

import "testing"

func TestAddress(t *testing.T) {
	const page = "https://www.courier.example/harbour"
	tests := []struct{ name, given, canonical, want string }{
		{"none", page, "", page},
		{"the AMP page's", "https://www.courier.example/amp/harbour", page, page},
		{"a host of its own for AMP", "https://amp.courier.example/harbour", page, page},
		{"a cache of AMP pages", "https://www-courier-example.cdn.ampproject.org/v/s/www.courier.example/harbour?amp_js_v=0.1", "", page},
		{"a cache of AMP pages, and canonical", "https://www-courier-example.cdn.ampproject.org/c/s/www.courier.example/amp/harbour", page, page},
		{"a search engine's viewer", "https://www.google.com/amp/s/www.courier.example/harbour", "", page},
		{"another site's", page, "https://herald.example/harbour", page},
		{"the front page", page, "https://www.courier.example/", page},
		{"relative", page, "/harbour/", "https://www.courier.example/harbour/"},
	}
	for _, test := range tests {
		h := &head{canonical: test.canonical}
		if got := h.address(test.given, linked{}); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

package news

import "time"

// Page is what was fetched: bytes, address and time, kept as they came.
type Page struct {
	Path        string    // where it was read: a file, archive.tar/member, pages.jsonl:12; empty for an address
	URL         string    // address, when known
	Form        Form      // what Body is
	Body        []byte    // as it came, not decoded
	ContentType string    // the server's header, empty otherwise
	Fetched     time.Time // UTC

	// What a .jsonl line says beside the body.
	Title, Outlet, Date string
	Authors             []string
}

// Name is how the user knows the page: where it was read, else its address. A
// nil page has none.
func (p *Page) Name() string {
	switch {
	case p == nil:
		return ""
	case p.Path != "":
		return p.Path
	}
	return p.URL
}

// Form is what the body of a page is.
type Form string

const (
	HTML  Form = "html"  // markup
	Flat  Form = "flat"  // a page already flattened to plain text, with its furniture
	Clean Form = "clean" // an article's body alone: never split or cut
)

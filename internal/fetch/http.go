package fetch

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"hearsay/internal/news"
)

// UserAgent tells a site who asks.
const UserAgent = "Hearsay/0.1 (self-hosted news reader)"

const (
	pageTimeout  = 30 * time.Second // for the whole answer
	maxRedirects = 10
)

func newClient() *http.Client {
	return &http.Client{
		Timeout: pageTimeout,
		CheckRedirect: func(_ *http.Request, via []*http.Request) error {
			if len(via) > maxRedirects {
				return fmt.Errorf("redirected more than %d times", maxRedirects)
			}
			return nil
		},
	}
}

// address reads the page at an http(s) address.
func (r reader) address(ctx context.Context, address string) bool {
	p, err := r.get(ctx, address)
	if err != nil {
		return r.fail(address, err)
	}
	return r.page(p)
}

func (f *Fetcher) get(ctx context.Context, address string) (*news.Page, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, errors.New("not a web address")
	}
	req.Header.Set("User-Agent", UserAgent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8")
	res, err := f.client.Do(req)
	if err != nil {
		return nil, httpError(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the server answers %s", res.Status)
	}
	return pageOf(res)
}

func pageOf(res *http.Response) (*news.Page, error) {
	contentType := res.Header.Get("Content-Type")
	form, err := formOf(contentType)
	if err != nil {
		return nil, err
	}
	body, err := readLimited(res.Body)
	if err != nil {
		return nil, httpError(err)
	}
	return &news.Page{URL: res.Request.URL.String(), Form: form, Body: body, ContentType: contentType}, nil
}

func formOf(contentType string) (news.Form, error) {
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		media = "text/html" // servers that say nothing, or nothing sensible, mostly send pages
	}
	switch {
	case media == "text/html" || media == "application/xhtml+xml":
		return news.HTML, nil
	case media == "text/plain" || media == "text/markdown":
		return news.Flat, nil
	case strings.Contains(media, "rss") || strings.Contains(media, "atom") || strings.HasSuffix(media, "/xml"):
		return "", errFeed
	}
	return "", fmt.Errorf("the server sends %s, not a page", media)
}

// httpError says in a few words what kept an address from being read.
func httpError(err error) error {
	var dns *net.DNSError
	var timeout net.Error
	var wrapped *url.Error
	switch {
	case errors.Is(err, errTooLarge) || errors.Is(err, errTruncated):
		return err
	case errors.As(err, &dns):
		return fmt.Errorf("no such host: %s", dns.Name)
	case errors.As(err, &timeout) && timeout.Timeout():
		return fmt.Errorf("no answer within %s", pageTimeout)
	}
	if errors.As(err, &wrapped) {
		err = wrapped.Err // without the address, which the caller names
	}
	return fmt.Errorf("cannot be fetched: %w", err)
}

package fetch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"hearsay/internal/news"
)

// line is what a .jsonl line or a .json file says of a page. Pointers tell a
// missing key from an empty value.
type line struct {
	URL     scalar          `json:"url"`
	Title   scalar          `json:"title"`
	Date    scalar          `json:"date"`
	Source  scalar          `json:"source"`
	Authors json.RawMessage `json:"authors"`

	HTML            *string `json:"html"`
	Text            *string `json:"text"`
	Content         *string `json:"content"`
	ContentOriginal *string `json:"content_original"`
	Body            *string `json:"body"`
}

// lines reads a page from each line that is not empty.
func (r reader) lines(name string, in io.Reader) bool {
	b := bufio.NewReaderSize(in, 1<<16)
	for n := 1; ; n++ {
		raw, err := readLine(b)
		at := fmt.Sprintf("%s:%d", name, n)
		switch {
		case errors.Is(err, errTooLarge):
			if !r.fail(at, err) {
				return false
			}
		case err != nil && !errors.Is(err, io.EOF):
			return r.fail(at, err)
		case len(bytes.TrimSpace(raw)) > 0 && !r.line(at, raw):
			return false
		case err != nil:
			return true
		}
	}
}

func (r reader) line(at string, raw []byte) bool {
	p, err := parseLine(raw)
	if err != nil {
		return r.fail(at, err)
	}
	p.Path = at
	return r.page(p)
}

// readLine returns the next line, with io.EOF beside the last one. It never
// holds more than a page may have: of a longer line it keeps nothing.
func readLine(b *bufio.Reader) (long []byte, err error) {
	tooLarge := false
	for {
		part, err := b.ReadSlice('\n')
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
			return nil, packError(err)
		}
		if tooLarge = tooLarge || len(long)+len(part) > MaxPage; !tooLarge {
			long = append(long, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case tooLarge:
			return nil, errTooLarge
		default:
			return long, err
		}
	}
}

// object reads a .json file that holds one page, or passes over it.
func (r reader) object(name string, in io.Reader) bool {
	raw, err := readLimited(in)
	if err != nil {
		return r.fail(name, plain(err))
	}
	p, err := parseLine(raw)
	switch {
	case err != nil && r.wanted:
		return r.fail(name, err)
	case err != nil:
		r.passed++ // some other program's .json
		return true
	}
	p.Path = name
	return r.page(p)
}

func parseLine(raw []byte) (*news.Page, error) {
	var l line
	if err := json.Unmarshal(bytes.TrimPrefix(raw, []byte("\ufeff")), &l); err != nil {
		return nil, fmt.Errorf("not a JSON object with a page: %w", err)
	}
	form, body := l.body()
	if body == nil {
		return nil, errNoText
	}
	return &news.Page{
		URL: string(l.URL), Form: form, Body: []byte(*body), ContentType: "text/html; charset=utf-8", // JSON is UTF-8
		Title: string(l.Title), Outlet: string(l.Source), Date: string(l.Date), Authors: names(l.Authors),
	}, nil
}

func (l *line) body() (news.Form, *string) {
	switch {
	case l.HTML != nil:
		return news.HTML, l.HTML
	case l.Text != nil:
		return news.Flat, l.Text
	case l.Content != nil:
		return news.Clean, l.Content
	case l.ContentOriginal != nil:
		return news.Clean, l.ContentOriginal
	}
	return news.Clean, l.Body
}

// scalar is a string or a number; anything else in its place is taken for
// nothing, so that it does not cost the page.
type scalar string

// UnmarshalJSON implements json.Unmarshaler.
func (s *scalar) UnmarshalJSON(raw []byte) error {
	var text string
	var number json.Number
	switch {
	case json.Unmarshal(raw, &text) == nil:
		*s = scalar(text)
	case json.Unmarshal(raw, &number) == nil:
		*s = scalar(number)
	}
	return nil
}

// names reads a list of names, or one string of them with commas.
func names(raw json.RawMessage) []string {
	var list []string
	if json.Unmarshal(raw, &list) == nil {
		return list
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return nil
	}
	for name := range strings.SplitSeq(s, ",") {
		if name = strings.TrimSpace(name); name != "" {
			list = append(list, name)
		}
	}
	return list
}

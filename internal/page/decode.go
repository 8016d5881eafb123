package page

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"

	"hearsay/internal/news"
)

// maxBytes is how much of a page is read. No article is as long; what is, is a
// log or a mistake, and the tree of an HTML page needs thirty times its bytes.
const maxBytes = 8 << 20

const cutWarning = "only the first 8 MB of the page were read"

// isBinary reports whether body is not text: it has NUL bytes that no UTF-16
// mark explains, or begins like a picture or an archive.
func isBinary(body []byte) bool {
	if bytes.HasPrefix(body, []byte("\xff\xfe")) || bytes.HasPrefix(body, []byte("\xfe\xff")) {
		return false
	}
	for _, magic := range []string{"\x89PNG", "\xff\xd8\xff", "GIF8", "PK\x03\x04", "\x1f\x8b", "RIFF"} {
		if bytes.HasPrefix(body, []byte(magic)) {
			return true
		}
	}
	head := body[:min(len(body), 8<<10)]
	return bytes.Count(head, []byte{0}) > len(head)/100
}

// decode returns the page as valid UTF-8 without control characters other than
// white space, and a warning when it is cut.
func decode(p *news.Page) (string, string) {
	body, warning := p.Body, ""
	if p.Form != news.Clean && len(body) > maxBytes {
		body, warning = body[:maxBytes], cutWarning
		for i := 0; i < utf8.UTFMax && !utf8.RuneStart(p.Body[len(body)]); i++ {
			body = body[:len(body)-1]
		}
	}
	t := decodeBytes(body, p)
	if !utf8.ValidString(t) {
		t = strings.ToValidUTF8(t, "\ufffd")
	}
	if controls(t) {
		t = strings.Map(readable, t)
	}
	return t, warning
}

// controls reports whether t may hold a character that is not readable. Few
// pages do, and to look at bytes takes a tenth of the time.
func controls(t string) bool {
	for i := range len(t) {
		if unreadableBytes[t[i]] && (t[i] != 0xc2 || t[i+1] < 0xa0) {
			return true
		}
	}
	return false
}

// unreadableBytes are controls but white space, and the byte that opens those of
// Latin-1.
var unreadableBytes = func() (is [256]bool) {
	for b := range byte(' ') {
		is[b] = b < '\t' || b > '\r'
	}
	is[0x7f], is[0xc2] = true, true
	return is
}()

// readable drops r, for strings.Map, when it is a control character but no white
// space: left-overs of typesetting and of wrong character sets.
func readable(r rune) rune {
	if unicode.IsControl(r) && !unicode.IsSpace(r) {
		return -1
	}
	return r
}

// decodeBytes believes, in this order: a byte-order mark, the server's header,
// valid UTF-8, the page's own declaration, statistics. UTF-8 comes before the
// declaration because text in another encoding is never valid UTF-8 by chance,
// while declarations are often left over from a template.
func decodeBytes(body []byte, p *news.Page) string {
	if utf8.Valid(body) {
		return string(bytes.TrimPrefix(body, []byte("\ufeff")))
	}
	enc, name, certain := charset.DetermineEncoding(body, p.ContentType)
	marked := bytes.HasPrefix(body, []byte("\xff\xfe")) || bytes.HasPrefix(body, []byte("\xfe\xff"))
	switch {
	case marked:
		return transcode(enc, body)
	case name == "utf-8" && mostlyUTF8(body):
		return string(body)
	case certain && name != "utf-8":
		return transcode(enc, body)
	}
	if guess, err := chardet.NewTextDetector().DetectBest(sample(body)); err == nil {
		if e, _ := charset.Lookup(guess.Charset); e != nil {
			return transcode(e, body)
		}
	}
	return transcode(enc, body)
}

// mostlyUTF8 reports whether body is UTF-8 with a few broken bytes.
func mostlyUTF8(body []byte) bool {
	bad, wide := 0, 0
	for i := 0; i < len(body); {
		r, size := utf8.DecodeRune(body[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else if size > 1 {
			wide++
		}
		i += size
	}
	return bad <= wide/4
}

// sample keeps the part of body that the statistics look at: they take time in
// proportion, and 64 KB decide as well as the whole.
func sample(body []byte) []byte {
	at := bytes.IndexFunc(body, func(r rune) bool { return r >= utf8.RuneSelf })
	start := max(0, at-(1<<10))
	return body[start:min(len(body), start+(64<<10))]
}

func transcode(e encoding.Encoding, body []byte) string {
	out, err := e.NewDecoder().Bytes(body)
	if err != nil {
		return string(body)
	}
	return string(out)
}

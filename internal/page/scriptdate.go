package page

import (
	"regexp"
	"strings"
)

// dateKeys are the keys under which scripts keep the date of publication, for
// pages that describe themselves in a way of their own.
var dateKeys = []string{
	"datePublished", "date_published", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate",
	"publication_date", "firstPublished", "first_published_at", "uploadDate", "dateCreated",
}

// dateKeyParts are parts of all dateKeys: few scripts hold one.
var dateKeyParts = []string{"ubli", "uploadDate", "dateCreated"}

// keyedDate is what follows a key. Quotation marks may be escaped.
var keyedDate = regexp.MustCompile(`^\\?"\s*:\s*\\?"([^"\\]{8,40})`)

// scriptDate is the first date of publication in a script's data.
func scriptDate(data string) string {
	if !containsAny(data, dateKeyParts) {
		return ""
	}
	for _, key := range dateKeys {
		if _, after, ok := strings.Cut(data, key); ok {
			if m := keyedDate.FindStringSubmatch(after[:min(len(after), 80)]); m != nil {
				return m[1]
			}
		}
	}
	return ""
}

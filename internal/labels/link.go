package labels

import (
	"strings"

	"hearsay/internal/news"
)

// Same reports whether a found link is this one of the labels, in the text t:
// it has the relation, and its words stand where the labels say, at least in
// part, or are the same name.
func (l Link) Same(t string, found *news.Link) bool {
	return l.Relation == found.Relation && (found.Span != nil && l.Span.Overlaps(*found.Span) || SameName(l.Span.Of(t), found.Name))
}

// SameName reports whether names differ in case, white space and "the" alone.
func SameName(a, b string) bool { return foldName(a) == foldName(b) }

func foldName(name string) string {
	return strings.TrimPrefix(strings.ToLower(strings.Join(strings.Fields(name), " ")), "the ")
}

// Package record writes the program's values in the form that its users' own
// programs read: the JSON objects of extract, export and the API, stable from
// the first release.
//
// Offsets count Unicode code points of the text they refer to (as in the W3C
// TextPositionSelector), half-open; bytes stay inside the program. Lists are
// never null. A line ends with a line feed, and no character inside it is one
// that some reader takes for the end of a line (U+0085, U+2028 and U+2029 are
// escaped).
//
// An article's language_confidence is how sure the language is, from 0 to 1:
// 0.95 where the script or its letters tell, half and twice the lead over the
// next language in the share of function words elsewhere, 0.5 where only the
// page's declaration told, less by trigrams. dateline is the place that the text
// names as the one it was written at, null without one; its offsets are null
// where only the page's markup names it. flags are what the page itself says of
// the article: kind is ai_text, ai_image, sponsored, opinion, satire,
// correction, update or embargo, text the page's own words (a line, a section,
// a type such as OpinionNewsArticle), with offsets where they are a block of
// the article's text and null where they stand elsewhere on the page.
package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// WriteLine writes v as one line of JSON.
func WriteLine(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b) // escapes U+2028 and U+2029 by itself
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("encode %T: %w", v, err)
	}
	_, err := w.Write(bytes.ReplaceAll(b.Bytes(), []byte("\u0085"), []byte(`\u0085`)))
	return err
}

// list replaces nil by an empty list.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

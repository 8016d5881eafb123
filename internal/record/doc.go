// Package record writes the program's values in the form that its users' own
// programs read: the JSON objects of extract, export and the API, stable from
// the first release.
//
// Offsets count Unicode code points of the text they refer to (as in the W3C
// TextPositionSelector), half-open; bytes stay inside the program. Lists are
// never null. A line ends with a line feed, and no character inside it is one
// that some reader takes for the end of a line (U+0085, U+2028 and U+2029 are
// escaped).
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

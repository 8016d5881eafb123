package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"hearsay/internal/gen"
	"hearsay/internal/statement"
)

// source is the table as the Go source of package statement.
func source(t statement.Table) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`// fitted is fitted on the labelled training articles.
var fitted = Table{
`)
	for _, sign := range slices.Sorted(maps.Keys(t)) {
		fmt.Fprintf(&b, "%q: {", sign)
		for r, w := range t[sign] {
			if w != 0 {
				fmt.Fprintf(&b, "%s: %v, ", statement.RelationWord(r), w)
			}
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	return gen.Source("statement", b.Bytes())
}

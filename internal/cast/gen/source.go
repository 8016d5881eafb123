package main

import (
	"bytes"
	"fmt"

	"hearsay/internal/cast"
	"hearsay/internal/gen"
)

// source is the table as the Go source of package cast.
func source(t *cast.Table) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`// fitted is fitted on the labelled training articles.
var fitted = Table{
	Certain: [evidences]Certainty{
`)
	for e, c := range t.Certain {
		fmt.Fprintf(&b, "%v: {%v, %v},\n", cast.Evidence(e), c.Direct, c.Other)
	}
	b.WriteString("},\nWeights: [classes]Signs{\n")
	for class, w := range t.Weights {
		if w == (cast.Signs{}) {
			continue
		}
		fmt.Fprintf(&b, "%v: {\n", cast.Class(class))
		row(&b, &w)
		b.WriteString("},\n")
	}
	b.WriteString("},\n}\n")
	return gen.Source("cast", b.Bytes())
}

// inLine is how many weights stand in a line.
const inLine = 6

func row(b *bytes.Buffer, w *cast.Signs) {
	n := 0
	for k, v := range w {
		if v == 0 {
			continue
		}
		if n++; n > 1 && n%inLine == 1 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(b, "%s: %v,", cast.SignName(k), v)
	}
	b.WriteByte('\n')
}

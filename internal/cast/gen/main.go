// Gen fits the table that package cast weighs answers with (cast.Table), on the
// labelled training articles of a data folder, and writes it as Go. It is run by
// hand, from the project's root:
//
//	go run ./internal/cast/gen ../shared/data internal/cast/weights.go
//
// It also prints what tables fitted without a fifth of the articles do on that
// fifth. The same articles, model of English and rules give the same bytes,
// whatever the table was before. The attributions are the given ones, so that
// the table does not depend on the model that finds them.
//
// # Method
//
// Weights of signs are fitted for each class of source as a conditional logit
// with "nobody" among the answers, by steepest ascent with a weight decay (fit).
// What was answered before is a sign too, so the articles are asked several
// times: first with a table that knows nothing, then with the one just fitted.
// How sure other evidence makes is how often it was right, drawn towards its
// share over all kinds of content where there is little of it (share).
package main

import (
	"io"

	"hearsay/internal/gen"
)

func main() { gen.Main(table().Run) }

// table is how the table of package cast is fitted.
func table() gen.Table[article] {
	return gen.Table[article]{
		Read:   read,
		Report: func(out io.Writer, all []article) { inFolds(all).print(out) },
		Source: func(all []article) ([]byte, error) { return source(fitTable(all)) },
	}
}

// Gen fits the table that package statement grades links with
// (statement.Table), on the labelled training articles of a data folder, and
// writes it as Go. It is run by hand, from the project's root:
//
//	go run ./internal/statement/gen ../shared/data internal/statement/weights.go
//
// It also prints how right the links are that tables fitted without a fifth of
// the articles give that fifth, from several chances on. The same articles,
// model of English and rules give the same bytes. The attributions are the given
// ones, so that the table does not depend on the model that finds them.
//
// # Method
//
// A mark about a statement has one of the relations that its group can have,
// or none. The weights of its signs are those of a multinomial logistic
// regression, by steepest ascent with a step of its own for each weight
// (AdaGrad) and a weight decay (fit). Signs that were seen a few times only are
// left out: they are names.
package main

import (
	"io"

	"hearsay/internal/gen"
)

func main() { gen.Main(table().Run) }

// table is how the table of package statement is fitted.
func table() gen.Table[article] {
	return gen.Table[article]{
		Read:   read,
		Report: func(out io.Writer, all []article) { inFolds(all).print(out) },
		Source: func(all []article) ([]byte, error) { return source(fit(all)) },
	}
}

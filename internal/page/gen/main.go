// Gen fits the forests that label the lines of pages, flattened or of HTML, on
// the public sets of a data folder and writes them as Go. It is run by hand,
// from the project's root:
//
//	go run ./internal/page/gen html ../shared/data internal/page/weightsblock.go
//	go run ./internal/page/gen flat ../shared/data internal/page/weights.go
//	go run ./internal/page/gen cut ../shared/data internal/page/weightscut.go
//
// The bodies of some pages that the second learns from are read with the first;
// the third, which tell where articles begin, learn from lines that the second
// labels.
// The same data and rules give the same bytes.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"hearsay/internal/gen"
	"hearsay/internal/page"
	"hearsay/internal/page/fit"
)

var errUsage = errors.New("usage: gen html|flat|cut DATA FILE")

func main() { gen.Main(run) }

func run(_ io.Writer, args []string) error {
	if len(args) != 3 {
		return errUsage
	}
	var forests []forest
	var err error
	switch args[0] {
	case "html":
		forests, err = blockForests(args[1])
	case "flat":
		forests, err = lineForests(args[1])
	case "cut":
		forests, err = cutForests(args[1])
	default:
		return errUsage
	}
	if err != nil {
		return err
	}
	code, err := source(forests)
	if err != nil {
		return err
	}
	return os.WriteFile(args[2], code, 0o644)
}

// forest is one with the name that it bears in package page.
type forest struct {
	name, comment string
	page.Forest
}

func blockForests(dir string) ([]forest, error) {
	m, err := fit.ReadBlocks(dir)
	if err != nil {
		return nil, err
	}
	f, err := m.Labeller(-1)
	return []forest{{"fittedBlocks", "is fitted on HTML pages of public sets", f}}, err
}

func lineForests(dir string) ([]forest, error) {
	m, err := fit.Read(dir)
	if err != nil {
		return nil, err
	}
	f, err := m.Labeller(-1)
	return []forest{{"fitted", "is fitted on flattened pages of public sets", f}}, err
}

func cutForests(dir string) ([]forest, error) {
	stories, err := fit.ReadStories(dir)
	if err != nil {
		return nil, err
	}
	c, err := stories.Cutter(-1)
	return []forest{
		{"fittedOpenings", "is fitted on rows of articles", c.Openings},
		{"fittedBorders", "is fitted on others, and on what the first says of them", c.Borders},
	}, err
}

// source is forests as Go source of package page.
func source(forests []forest) ([]byte, error) {
	var b bytes.Buffer
	for _, f := range forests {
		fmt.Fprintf(&b, "\n// %s %s.\nvar %s = NewForest([]Tree{\n", f.name, f.comment, f.name)
		write(&b, f.Forest)
		b.WriteString("})\n")
	}
	return gen.Source("page", b.Bytes())
}

func write(b *bytes.Buffer, f page.Forest) {
	for _, t := range f.Trees {
		b.WriteString("{Asks: []Ask{")
		for _, a := range t.Asks {
			fmt.Fprintf(b, "{%v, %d, %v},", a.Signal, a.Away, a.Over)
		}
		b.WriteString("}, Values: []float32{")
		for _, v := range t.Values {
			fmt.Fprintf(b, "%v,", v)
		}
		b.WriteString("}},\n")
	}
}

// Gen fits the forests that label the lines of pages, flattened or of HTML, and
// what cuts and heads those, on the public sets of a data folder and writes them
// as Go. It is run by hand, from the project's root:
//
//	go run ./internal/page/gen html ../shared/data internal/page/weightsblock.go
//	go run ./internal/page/gen flat ../shared/data internal/page/weights.go
//	go run ./internal/page/gen cut ../shared/data internal/page/weightscut.go
//	go run ./internal/page/gen title ../shared/data internal/page/weightstitle.go
//
// The bodies of some pages that the second learns from are read with the first;
// the third, which tell where articles begin, learn from lines that the second
// labels; so does the fourth, weights of what makes a line the title.
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

var errUsage = errors.New("usage: gen html|flat|cut|title DATA FILE")

func main() { gen.Main(run) }

func run(_ io.Writer, args []string) error {
	if len(args) != 3 {
		return errUsage
	}
	code, err := fitted(args[0], args[1])
	if err != nil {
		return err
	}
	return os.WriteFile(args[2], code, 0o644)
}

// fitted is the source of what is fitted on a data folder.
func fitted(what, dir string) ([]byte, error) {
	var forests []forest
	var err error
	switch what {
	case "html":
		forests, err = blockForests(dir)
	case "flat":
		forests, err = lineForests(dir)
	case "cut":
		forests, err = cutForests(dir)
	case "title":
		return titleWeights(dir)
	default:
		return nil, errUsage
	}
	if err != nil {
		return nil, err
	}
	return source(forests)
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

// titleWeights is the weights of titles as Go source of package page.
func titleWeights(dir string) ([]byte, error) {
	weights, err := fit.Titles(dir)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("\n// titleWeights is fitted on flattened pages of public sets.\nvar titleWeights = titleSigns{\n")
	for _, w := range weights {
		fmt.Fprintf(&b, "%.2f,\n", w)
	}
	b.WriteString("}\n")
	return gen.Source("page", b.Bytes())
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

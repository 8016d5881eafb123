// Gen helps to label articles of the data folder and checks invented cases;
// doc/labelling.md tells how. It is run by hand:
//
//	go run ./internal/labels/gen show DATA ID           an article, its sentences numbered
//	go run ./internal/labels/gen check DATA ID.lab...   what the labels of articles say
//	go run ./internal/labels/gen standoff DATA ID.lab...
//	go run ./internal/labels/gen case FILE...           the same of invented cases
//
// The lines that standoff writes go into a label file of package labels.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"hearsay/internal/gen"
	"hearsay/internal/labels"
)

var errUsage = errors.New("usage: gen show DATA ID | check DATA FILE... | standoff DATA FILE... | case FILE [FILE...]")

func main() { gen.Main(run) }

func run(out io.Writer, args []string) error {
	if len(args) < 2 || (args[0] != "case" && len(args) < 3) {
		return errUsage
	}
	switch args[0] {
	case "show":
		return showArticles(out, args[1], args[2:])
	case "check":
		return eachLabelled(args[1], args[2:], func(a *labels.Article) { describe(out, a) })
	case "standoff":
		return eachLabelled(args[1], args[2:], func(a *labels.Article) { fmt.Fprint(out, a.StandOff()) })
	case "case":
		return showCases(out, args[1:])
	}
	return errUsage
}

func showArticles(out io.Writer, data string, ids []string) error {
	found, err := labels.Find(data, ids...)
	if err != nil {
		return err
	}
	for _, id := range ids {
		a := found[id]
		show(out, &a)
	}
	return nil
}

func showCases(out io.Writer, files []string) error {
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		a, err := labels.ReadCase(stem(name), string(b))
		show(out, &a)
		if err != nil {
			return err
		}
		describe(out, &a)
	}
	return nil
}

// eachLabelled reads the label files, each named after its article, and passes
// on those that hold labels. What is wrong in one keeps none of the others.
func eachLabelled(data string, files []string, do func(*labels.Article)) error {
	ids := make([]string, len(files))
	for i, name := range files {
		ids[i] = stem(name)
	}
	found, err := labels.Find(data, ids...)
	if err != nil {
		return err
	}
	var errs []error
	for i, name := range files {
		lines, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		a := found[ids[i]]
		if err := a.Read(string(lines)); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		} else if len(a.Statements)+len(a.Scare) > 0 {
			do(&a)
		}
	}
	return errors.Join(errs...)
}

func stem(name string) string {
	return strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
}

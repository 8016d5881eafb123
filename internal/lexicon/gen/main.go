// Gen counts in how many news articles each term stands and writes the table
// that package lexicon carries. It is run by hand (go generate) with the data
// folder and the output file; only counts leave the data.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/archive"
	"hearsay/internal/gen"
	"hearsay/internal/lexicon"
)

// kept is how many terms the table holds; the rarest of them stands in
// three documents, below which a count says nothing.
const kept = 30_000

var errUsage = errors.New("usage: gen DATA FILE")

func main() { gen.Main(run) }

func run(_ io.Writer, args []string) error {
	if len(args) != 2 {
		return errUsage
	}
	articles, err := archive.OpenZstd(filepath.Join(args[0], "stories", "articles.jsonl.zst"))
	if err != nil {
		return err
	}
	defer articles.Close()
	documents, counts, err := count(articles)
	if err != nil {
		return err
	}
	return write(args[1], documents, counts)
}

// count returns the number of documents and, for each term, of those that hold
// it.
func count(r io.Reader) (int, map[string]int, error) {
	documents, counts := 0, map[string]int{}
	terms := map[string]string{} // a word's term: stemming each word anew takes ten times as long
	for dec := json.NewDecoder(r); ; documents++ {
		var article struct {
			Title string `json:"title"`
			Body  string `json:"content_original"`
		}
		if err := dec.Decode(&article); errors.Is(err, io.EOF) {
			return documents, counts, nil
		} else if err != nil {
			return 0, nil, fmt.Errorf("article %d: %w", documents, err)
		}
		for term := range termsOf(article.Title+"\n"+article.Body, terms) {
			counts[term]++
		}
	}
}

func termsOf(t string, known map[string]string) map[string]bool {
	found := map[string]bool{}
	for _, word := range strings.FieldsFunc(t, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	}) {
		term, ok := known[word]
		if !ok {
			term = strings.Trim(lexicon.Term(strings.Trim(word, "'’")), "'")
			known[word] = term
		}
		found[term] = true
	}
	delete(found, "")
	return found
}

func write(output string, documents int, counts map[string]int) error {
	terms := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		if d := counts[b] - counts[a]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	terms = terms[:min(kept, len(terms))]
	slices.Sort(terms)
	f, err := os.Create(output)
	if err != nil {
		return err
	}
	zw, _ := gzip.NewWriterLevel(f, gzip.BestCompression)
	w := bufio.NewWriter(zw)
	fmt.Fprintln(w, documents)
	for _, term := range terms {
		fmt.Fprintf(w, "%s\t%d\n", term, counts[term])
	}
	return errors.Join(w.Flush(), zw.Close(), f.Close())
}

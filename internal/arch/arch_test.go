package arch

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The layers, from the ground up.
var (
	vocabulary = []string{"text", "news"}
	leaves     = []string{"lexicon", "langid", "cast", "mention", "when", "model", "conllu", "archive", "trace", "attribution", "labels"}
	stages     = []string{"fetch", "page", "lang", "statement", "story", "utterance", "event"}
	keeping    = []string{"store", "queue", "record", "samples"}
	top        = []string{"engine", "eval", "train"}
)

// allowed lists what each package of the project may import of the others.
// What is not listed may import nothing.
func allowed() map[string][]string {
	rules := map[string][]string{
		"text":          {},
		"news":          {"text"},
		"lexicon":       vocabulary,
		"lexicon/gen":   {"archive", "gen", "lexicon"},
		"gen":           {"labels", "lang", "lang/en"},
		"langid":        {"lexicon"},
		"page/htmldate": {},
		"trace":         {},
		"model":         {},
		"conllu":        {"text", "archive"},
		"archive":       {},
		"flatset":       {"archive"},
		"page/fit":      {"news", "page", "flatset", "archive"},
		"page/gen":      {"gen", "page", "page/fit"},
		"attribution":   join(vocabulary, []string{"lexicon", "model"}),
		"labels":        join(vocabulary, []string{"archive"}),
		"labels/gen":    {"text", "gen", "labels"},
		"when":          join(vocabulary, []string{"lexicon"}),
		"lang/en":       join(vocabulary, []string{"lexicon", "model", "lang", "attribution"}),
		"train":         join(vocabulary, leaves, []string{"lang", "lang/en"}),
		"cast":          join(vocabulary, []string{"lexicon", "mention"}),
		"cast/gen":      join(vocabulary, []string{"lexicon", "attribution", "cast", "gen", "labels", "lang"}),
		"statement/gen": join(vocabulary, []string{"attribution", "gen", "labels", "lang", "statement"}),
		"mention":       join(vocabulary, []string{"lexicon"}),
		"record":        join(vocabulary, []string{"revision"}),
		"samples":       vocabulary,
		"store":         vocabulary,
		"web":           join(vocabulary, []string{"store", "record", "revision", "api"}), // api for its table of errors and its addresses
		"api":           join(vocabulary, []string{"store", "record", "revision"}),
		"pipeline":      join(vocabulary, leaves, stages, keeping, []string{"lang/en"}),
		"engine":        join(vocabulary, keeping, []string{"pipeline", "fetch", "web", "api"}),
		"revision":      vocabulary,
		"eval":          join(vocabulary, leaves, stages, keeping, []string{"pipeline", "lang/en", "flatset"}),
		"arch":          {},
		"cmd/hearsay":   join(vocabulary, keeping, top, []string{"pipeline", "fetch", "conllu", "model", "lang", "lang/en", "page/fit"}),
	}
	for _, stage := range stages {
		rules[stage] = join(vocabulary, leaves)
	}
	return rules
}

func join(lists ...[]string) []string { return slices.Concat(lists...) }

// TestImports reads the sources themselves: a cached list of packages would
// miss a change.
func TestImports(t *testing.T) {
	rules := allowed()
	seen := 0
	for file, imports := range sources(t) {
		seen++
		from := packageOf(path.Dir(file))
		may, known := rules[from]
		if !known {
			t.Errorf("%s: package %s has no rule: add one to allowed", file, from)
			continue
		}
		for _, to := range imports {
			if to != from && !slices.Contains(may, to) {
				t.Errorf("%s: %s may not import %s", file, from, to)
			}
		}
	}
	if seen < 50 {
		t.Errorf("only %d files read: is this the project's root?", seen)
	}
}

// sources maps each Go file that is not a test to the packages of the project
// that it imports.
func sources(t *testing.T) map[string][]string {
	t.Helper()
	root := filepath.Join("..", "..")
	found := map[string][]string{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		found[rel] = []string{}
		for _, imp := range f.Imports {
			if to, err := strconv.Unquote(imp.Path.Value); err == nil && strings.HasPrefix(to, "hearsay/") {
				found[rel] = append(found[rel], packageOf(strings.TrimPrefix(to, "hearsay/")))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func packageOf(dir string) string { return strings.TrimPrefix(dir, "internal/") }

package conllu

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestTreebanks reads the optional data folder.
func TestTreebanks(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "data")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("skipped: %v", err)
	}
	for name, read := range map[string]func(string) ([]Document, error){"EWT": EWT, "GUM": GUM} {
		documents, err := read(dir)
		if err != nil {
			t.Fatal(err)
		}
		splits := map[Split]int{}
		for _, d := range documents {
			splits[d.Split]++
			if doc, err := Doc(d.Sentences); err != nil || len(doc.Sentences()) != len(d.Sentences) {
				t.Errorf("%s: %v", d.Name, err)
			}
		}
		if splits[Train] == 0 || splits[Dev] == 0 || splits[Test] == 0 {
			t.Errorf("%s: %v", name, splits)
		}
		if name == "GUM" && (splits[Test] != len(gumTest) || splits[Dev] != len(gumDev)) {
			t.Errorf("%s: %v: a document of a list is not there", name, splits)
		}
	}
}

func TestNoTreebanks(t *testing.T) {
	for name, read := range map[string]func(string) ([]Document, error){"EWT": EWT, "GUM": GUM} {
		if _, err := read(t.TempDir()); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLearnable(t *testing.T) {
	tests := []struct {
		Document
		want bool
	}{
		{Document{Free: true, Split: Train}, true},
		{Document{Free: true, Split: Dev}, true},
		{Document{Free: true, Split: Test}, false},
		{Document{Split: Train}, false},
	}
	for _, test := range tests {
		if got := test.Learnable(); got != test.want {
			t.Errorf("%+v: %v", test.Document, got)
		}
	}
}

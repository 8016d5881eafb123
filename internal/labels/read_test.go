package labels

import (
	"errors"
	"io/fs"
	"path/filepath"
	"testing"
)

// TestLabelsFitTheCollection reads all labels of real articles, where there is
// a data folder.
func TestLabelsFitTheCollection(t *testing.T) {
	data := filepath.Join("..", "..", "..", "shared", "data")
	for name, read := range map[string]func(string) ([]Article, error){"training": Training, "measured": Measured} {
		all, err := read(data)
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("no data folder")
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, a := range all {
			for i, s := range a.Statements {
				if s.Inside >= len(a.Statements) || len(s.Content) == 0 {
					t.Errorf("%s: statement %d of article %s holds no content or stands nowhere", name, i+1, a.ID)
				}
			}
		}
	}
}

func TestFindWantsEveryArticle(t *testing.T) {
	if _, err := Find(t.TempDir(), "x"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a collection: %v", err)
	}
}

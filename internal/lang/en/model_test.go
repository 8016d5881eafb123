package en

import (
	"errors"
	"testing"

	"hearsay/internal/model"
)

// TestDamagedSections: a section that is cut off is refused, whatever part of
// the analysis it belongs to. The checksum stands before, but only for those
// who do not make it anew.
func TestDamagedSections(t *testing.T) {
	whole, err := model.Read(modelFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range whole.Names() {
		data, err := whole.Section(name)
		if err != nil {
			t.Fatal(err)
		}
		n := len(data)
		for _, cut := range []int{0, 1, 7, n / 1000, n / 100, n / 3, n / 2, n - 5, n - 1} {
			f, err := model.Read(modelFile)
			if err != nil {
				t.Fatal(err)
			}
			f.Set(name, data[:max(0, min(cut, n-1))])
			l := WordLists()
			err = l.Load(f)
			if err == nil && l.Net != nil {
				_, err = l.Net()
			}
			if err == nil {
				_, err = decodeAttributions(f, l)
			}
			if !errors.Is(err, model.ErrFormat) {
				t.Errorf("%s cut to %d of %d bytes: %v", name, cut, n, err)
			}
		}
	}
}

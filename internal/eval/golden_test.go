package eval

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"hearsay/internal/page/fit"
	"hearsay/internal/train"
)

var (
	update = flag.Bool("update", false, "write the golden scores")
	data   = flag.String("data", filepath.Join("..", "..", "..", "shared", "data"), "the data folder")
)

// tolerance is what a score may fall by without failing: figures are printed
// with four decimals, and only the last may differ between machines.
const tolerance = 0.0002

// TestScores compares every set's table with its golden text. A score that
// dropped fails; one that rose fails too, in words that say how to keep it.
func TestScores(t *testing.T) {
	if testing.Short() {
		t.Skip("scores take minutes")
	}
	for _, s := range Sets(Training{train.Splitter, train.Attributions, fit.InFolds, fit.BlocksInFolds, fit.CuttersInFolds}) {
		t.Run(s.Name, func(t *testing.T) {
			got, err := s.Run(context.Background(), *data)
			if errors.Is(err, ErrNoData) {
				t.Skipf("skipped: %v", err)
			}
			if err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", s.Name+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("no golden scores; write them with go test ./internal/eval -run TestScores/%s -update", s.Name)
			}
			compare(t, string(want), got.String())
		})
	}
}

// compare looks at tables line by line and figure by figure.
func compare(t *testing.T, want, got string) {
	t.Helper()
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	if len(w) != len(g) {
		t.Fatalf("the table has other rows; look at them and write the golden file with -update:\n%s", got)
	}
	for i := range w {
		if w[i] == g[i] {
			continue
		}
		switch change := change(w[i], g[i]); {
		case change < -tolerance:
			t.Errorf("dropped:\n was %s\n now %s", w[i], g[i])
		case change > tolerance:
			t.Errorf("changed for the better, or counted otherwise; keep it with -update:\n was %s\n now %s", w[i], g[i])
		}
	}
}

// change is the largest fall of a figure between two lines, else the largest
// rise; lines of another shape count as a rise.
func change(was, now string) float64 {
	w, g := strings.Fields(was), strings.Fields(now)
	if len(w) != len(g) {
		return 1
	}
	worst, best := 0.0, 0.0
	for i := range w {
		a, errA := strconv.ParseFloat(w[i], 64)
		b, errB := strconv.ParseFloat(g[i], 64)
		switch {
		case errA == nil && errB == nil:
			worst, best = min(worst, b-a), max(best, b-a)
		case w[i] != g[i]:
			best = max(best, 1)
		}
	}
	if worst < -tolerance {
		return worst
	}
	return best
}

func TestChange(t *testing.T) {
	tests := []struct {
		was, now string
		want     float64
	}{
		{"a n=3 F1 0.5000", "a n=3 F1 0.5000", 0},
		{"a n=3 F1 0.5000", "a n=3 F1 0.2500", -0.25},
		{"a n=3 F1 0.5000", "a n=3 F1 0.7500", 0.25},
		{"a n=3 P 0.5000 F1 0.5000", "a n=3 P 0.7500 F1 0.2500", -0.25},
		{"a n=3 F1 0.5000", "a n=4 F1 0.5000", 1},
		{"a n=3 F1 0.5000", "b", 1},
	}
	for _, test := range tests {
		if got := change(test.was, test.now); got != test.want {
			t.Errorf("change(%q, %q) = %v, want %v", test.was, test.now, got, test.want)
		}
	}
}

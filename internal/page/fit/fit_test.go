package fit

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/page"
)

func TestProject(t *testing.T) {
	body := "Ferry line\nThe ferry between Kessia and Port Varda will sail again next week.\n“No.”\nThe minister gave no further answer to reporters on Tuesday."
	tests := []struct {
		line string
		want bool
	}{
		{"Home", false},
		{"No", false}, // too far from what is placed
		{"", false},
		{"", false},
		{"", false},
		{"", false},
		{"", false},
		{"Ferry line", true},
		{"The ferry between Kessia and Port Varda will sail again next week.", true},
		{"Read more", false},
		{"“No.”", true},
		{"The minister gave no further answer to reporters on Tuesday.", true},
		{"No", false}, // it has stood
		{"The ferry between Kessia and Port Varda will sail again next week.", false}, // so has this
		{"The minister of something else entirely spoke to nobody on a Friday.", false},
	}
	lines := make([]string, len(tests))
	for i, test := range tests {
		lines[i] = test.line
	}
	for i, got := range project(lines, body) {
		if got != tests[i].want {
			t.Errorf("line %d, %q: %v", i, tests[i].line, got)
		}
	}
}

func TestCutsOf(t *testing.T) {
	tests := []struct {
		name   string
		values []float32
		want   []float32
	}{
		{"one value parts nothing", []float32{2, 2, 2}, []float32{}},
		{"few values, all but the last", []float32{3, 1, 2, 1}, []float32{1, 2}},
	}
	for _, test := range tests {
		if got := cutsOf(test.values); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
	many := make([]float32, 1000)
	for i := range many {
		many[i] = float32(i)
	}
	if got := cutsOf(many); len(got) != bins-1 || got[0] > 40 || got[bins-2] < 950 {
		t.Errorf("of a thousand values: %v", got)
	}
}

// parted is a table in which lines are in when both of two signals are over a
// half; a third tells nothing.
func parted() *table {
	const n = 400
	t := &table{in: make([]bool, n), odds: make([]float64, n), weight: make([]float32, n)}
	value := func(s, i int) float32 { return float32(i*(s*6+7)%n) / n }
	for i := range n {
		t.in[i], t.weight[i] = value(0, i) > 0.5 && value(1, i) > 0.5, 1
	}
	for s := range 3 {
		t.ask(page.Ask{Signal: page.Signal(s)}, func(i int) float32 { return value(s, i) })
	}
	return t
}

func TestBoostLearns(t *testing.T) {
	table := parted()
	forest := table.boost(growing{trees: 60, sampled: 0.8, rate: 0.15})
	wrong := 0
	for i, odds := range table.odds {
		if odds > 0 != table.in[i] {
			wrong++
		}
	}
	if wrong > len(table.in)/20 {
		t.Errorf("%d of %d lines are told wrongly", wrong, len(table.in))
	}
	if again := parted().boost(growing{trees: 60, sampled: 0.8, rate: 0.15}); fmt.Sprint(again) != fmt.Sprint(forest) {
		t.Error("the same data give another forest")
	}
}

func TestGainsArePositiveWhereACutParts(t *testing.T) {
	sums := make([]slope, bins)
	sums[0], sums[1] = slope{g: 5, h: 2}, slope{g: -5, h: 2}
	got := gains(sums, 2)
	if got[0] <= 0 || math.Abs(got[1]) > 1e-9 {
		t.Errorf("%v: the first cut parts, the second does not", got)
	}
}

func TestRightOnes(t *testing.T) {
	lines := []int{0, 1, 4, 5, 6, 9, 20}
	tests := []struct {
		name     string
		proposed []int
		starts   []int
		want     []int
	}{
		{"the first is no border", []int{0, 2}, []int{0}, nil},
		{"where it begins", []int{0, 2, 3}, []int{0, 5}, []int{3}},
		{"nearest within two lines", []int{0, 2, 4}, []int{0, 5}, []int{2}},
		{"too far", []int{0, 6}, []int{0, 9}, nil},
	}
	for _, test := range tests {
		right := rightOnes(test.proposed, lines, test.starts)
		var got []int
		for _, p := range test.proposed {
			if right[p] {
				got = append(got, p)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestFoldsCoverAllSites(t *testing.T) {
	seen := make(map[int]bool)
	for i := range 100 {
		f := FoldOf(fmt.Sprintf("site%d.example", i))
		if f < 0 || f >= Folds || f != FoldOf(fmt.Sprintf("site%d.example", i)) {
			t.Fatalf("fold %d", f)
		}
		seen[f] = true
	}
	if len(seen) != Folds {
		t.Errorf("100 sites fall in %d folds", len(seen))
	}
}

// TestLearnsBorders reads two articles in a row.
func TestLearnsBorders(t *testing.T) {
	first := "The ferry between Kessia and Port Varda will sail again next week, the harbour minister Ana Petrova said on Tuesday."
	other := "Growers in the valley lost a third of their apricots to the frost, the farm office of Ostrava Nova said."
	r := newRow([]story{
		{paragraphs: []string{first, strings.ReplaceAll(first, "next week", "on Monday"), strings.ReplaceAll(first, "Tuesday", "Friday")}},
		{paragraphs: []string{other, strings.ReplaceAll(other, "third", "tenth"), strings.ReplaceAll(other, "apricots", "plums")}},
	}, true)
	if !slices.Equal(r.starts, []int{0, 3}) {
		t.Fatalf("articles begin at %v", r.starts)
	}
	var o openings
	o.learn(r)
	if want := []bool{false, false, true, false, false}; !slices.Equal(o.right, want) || len(o.pieces) != len(want) {
		t.Errorf("of %d pieces after the first, these open articles: %v, want %v", len(o.pieces), o.right, want)
	}
	var b borders
	b.learn(r, page.Forest{})
	for _, m := range b.measures {
		if len(m) != len(b.measures[0]) {
			t.Error("borders with other measures")
		}
	}
	if len(b.right) != len(b.measures) || len(b.right) != len(b.odds) {
		t.Errorf("%d borders, %d of them measured", len(b.right), len(b.measures))
	}
}

package en

import (
	"strings"
	"testing"

	"hearsay/internal/lang"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// named returns an analyser that finds names with the embedded model, without
// the parts that names do not need.
func named(t testing.TB) *lang.Analyser {
	t.Helper()
	f, err := model.Read(modelFile)
	if err != nil {
		t.Fatal(err)
	}
	l := WordLists()
	l.Names = namer(t, f)
	return lang.New(l)
}

// namer reads the part of the model that finds names.
func namer(t testing.TB, f *model.File) *lang.Namer {
	t.Helper()
	section, err := f.Section("names")
	if err != nil {
		t.Skip("the model has no names")
	}
	var words *model.Words
	if data, err := f.Section("words"); err == nil {
		words = model.DecodeWords(model.NewDecoder(data))
	}
	n, err := lang.DecodeNamer(section, words)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// line analyses a text of one paragraph.
func line(t testing.TB, a *lang.Analyser, s string) *text.Doc {
	t.Helper()
	d, err := a.Line(s)
	if err == nil {
		d, err = a.Annotate(d, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// mark writes the names of a line as "[PER Ana Petrova]".
func mark(d *text.Doc) string {
	var b strings.Builder
	at := 0
	for _, n := range d.Names() {
		b.WriteString(d.Text()[at:n.Start] + "[" + n.Type.String() + " " + d.Of(n.Span) + "]")
		at = n.End
	}
	return b.String() + d.Text()[at:]
}

func TestNames(t *testing.T) {
	tests := []string{
		"Mr. [PER Lind] told the [ORG Kessian Press Agency] on Monday that he would stay.",
		"[PER Tomas Lind], a spokesman for the [ORG Ministry of Harbours], said in [LOC Port Varda].",
		"She moved from [LOC Germany] to [LOC France] in May.",
		"The [NORP French] and the [NORP Germans] met.",
		"the weather was fine, as it often is in spring.",
		"",
	}
	a := named(t)
	for _, want := range tests {
		in := strings.NewReplacer("[PER ", "", "[LOC ", "", "[ORG ", "", "[NORP ", "", "]", "").Replace(want)
		d := line(t, a, in)
		if got := mark(d); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

// TestNamesOddText asks only that odd texts are read, in time that grows with
// their length: quadratic time would never end.
func TestNamesOddText(t *testing.T) {
	a := named(t)
	for _, s := range []string{"A ", "ANA PETROVA ", "of the ", "Ana - ", "Bank of the ", "Анна Петрова ", "安娜", "é", "' ", "Ana"} {
		d := line(t, a, strings.Repeat(s, 100_000/len(s)))
		checkNames(t, d)
	}
}

func checkNames(t *testing.T, d *text.Doc) {
	t.Helper()
	if _, err := d.WithNames(d.Names()); err != nil {
		t.Error(err)
	}
	for _, n := range d.Names() {
		s := d.Sentences()[d.SentenceAt(n.Start)]
		if n.Type == text.NoName || n.First < s.First || n.Last > s.Last {
			t.Errorf("%v reaches beyond its sentence, or has no type", n)
		}
	}
}

func FuzzNames(f *testing.F) {
	for _, s := range []string{"Ana Petrova of Kessia", "KPA (Kessian Press Agency)", "al-Lind, Jr.", "“A", "É É", "1 A 1", "A\u200bB"} {
		f.Add(s)
	}
	a := named(f)
	f.Fuzz(func(t *testing.T, s string) {
		checkNames(t, line(t, a, strings.ToValidUTF8(s, "\uFFFD")))
	})
}

func BenchmarkNames(b *testing.B) {
	f, err := model.Read(modelFile)
	if err != nil {
		b.Fatal(err)
	}
	n := namer(b, f)
	d, err := lang.New(WordLists()).Line(strings.Repeat(`The ferries will sail again from Monday, Kessia's harbour minister,
		Ana Petrova, told the Kessian Press Agency in Port Varda after two days of talks with the crews, who had asked for more pay. `, 50))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		n.Find(d)
	}
	words := float64(len(d.Tokens())) * float64(b.N)
	b.ReportMetric(words/b.Elapsed().Seconds(), "words/s")
}

package utterance

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"hearsay/internal/news"
)

// drawTellings draws articles of one to three statements that tell, trim and
// change a few sentences.
func drawTellings(t *rapid.T) []telling {
	sentences := []string{
		full,
		"keep the northern harbour open until the last grain ship",
		"We will not keep the northern harbour open until the last grain ship has left Port Varda",
		"Seventeen grain ships left the northern harbour with wheat for Dravik",
		"Nineteen grain ships left the northern harbour with wheat for Dravik",
		"The parliament of Kessia rejected the pension budget on Monday",
		"We have no comment on this",
	}
	one := rapid.Custom(func(t *rapid.T) telling {
		day := rapid.SampledFrom([]int{1, 2, 5, 9, 12, 20}).Draw(t, "day")
		speaker := rapid.SampledFrom([]string{"-", "Ana Petrova", "Petrova", "Tomas Lind"}).Draw(t, "speaker")
		words := rapid.SliceOfNDistinct(rapid.SampledFrom(sentences), 1, 3, rapid.ID[string]).Draw(t, "words")
		return telling(fmt.Sprintf("%d %s: %s", day, speaker, strings.Join(words, " | ")))
	})
	return rapid.SliceOfN(one, 1, 12).Draw(t, "tellings")
}

// TestPlacing checks what holds for any articles in any order: placing is the
// same for an index that saw everything and for one that was rebuilt from the
// stored features and renderings of the window; each statement has one
// rendering; what is reported is what the index knows.
func TestPlacing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		index := NewIndex()
		stored := map[news.StatementID]news.Rendering{}
		var known []*Features
		for n, told := range drawTellings(rt) {
			f := Trace(told.article(n))
			rebuilt := rebuild(rt, f, known, stored)
			got := index.Place(f, "story")
			if again := rebuilt.Place(f, "story"); !reflect.DeepEqual(got, again) {
				rt.Fatalf("%s\n in one go %+v\n rebuilt   %+v", told, got, again)
			}
			if len(got) < len(f.statements) {
				rt.Fatalf("%d renderings of %d statements", len(got), len(f.statements))
			}
			for _, r := range got {
				checkRendering(rt, r)
				stored[r.Statement] = r
			}
			known = append(known, f)
		}
		for _, e := range index.entries {
			if e.rendering != stored[e.id] {
				rt.Fatalf("index %+v, told %+v", e.rendering, stored[e.id])
			}
		}
	})
}

func checkRendering(t *rapid.T, r news.Rendering) {
	if r.Similarity < 0 || r.Similarity > 1 || r.Utterance == "" || r.Variant == news.Identical && r.Similarity != 1 {
		t.Fatalf("%+v", r)
	}
}

// rebuild adds the known articles near f in reverse, from their bytes.
func rebuild(t *rapid.T, f *Features, known []*Features, stored map[news.StatementID]news.Rendering) *Index {
	index := NewIndex()
	for _, k := range slices.Backward(known) {
		if k.day < f.day-window || k.day > f.day+window {
			continue
		}
		data, err := k.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var read Features
		if err := read.UnmarshalBinary(data); err != nil || !reflect.DeepEqual(read, *k) {
			t.Fatalf("%v: %+v", err, read)
		}
		var renderings []news.Rendering
		for _, s := range k.statements {
			renderings = append(renderings, stored[s.id])
		}
		index.Add(&read, "story", renderings)
	}
	return index
}

func FuzzUnmarshal(f *testing.F) {
	for n, told := range []telling{"1 -: x", "1 Ana Petrova: " + full} {
		data, err := Trace(told.article(n)).MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a Features
		if a.UnmarshalBinary(data) != nil {
			return
		}
		again, err := a.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var b Features
		if err := b.UnmarshalBinary(again); err != nil || !reflect.DeepEqual(a, b) {
			t.Fatalf("%v: %+v and %+v", err, a, b)
		}
		NewIndex().Place(&a, "story")
	})
}

func FuzzCanonical(f *testing.F) {
	f.Add("“We’ll won't can't n't ninety-nine, 1,000.5 forty forty-eight”")
	f.Fuzz(func(t *testing.T, s string) {
		words, _ := canonical(strings.ToValidUTF8(s, "?"))
		if len(words) > maxWords+2 {
			t.Errorf("%d words", len(words))
		}
	})
}

func TestSpeakers(t *testing.T) {
	person := func(name string) *news.Speaker { return &news.Speaker{Name: name, Type: news.Person} }
	body := func(name string) *news.Speaker { return &news.Speaker{Name: name, Type: news.Organisation} }
	tests := []struct {
		a, b        *news.Speaker
		same, apart bool
	}{
		{person("Ana Petrova"), person("Petrova"), true, false},
		{person("Ana Petrova"), person("A. Petrova"), true, false},
		{person("Ana Petrova"), person("Ана Петрова"), true, false},
		{person("Ana Petrova"), person("Olga Petrova"), false, true},
		{person("Yevhen Zhukhov"), person("Evhen Jukov"), false, true}, // Y dropped and j for zh: one too many
		{person("Józef Müller"), person("Jozef Muller"), true, false},
		{body("the Harbour Ministry"), body("Harbour Ministry"), true, false},
		{body("Harbour Ministry"), person("Ana Petrova"), false, false},
		{nil, person("Ana Petrova"), false, false},
		{nil, nil, false, false},
	}
	for _, test := range tests {
		a, b := newSpeaker(test.a), newSpeaker(test.b)
		if a.same(b) != test.same || a.apart(b) != test.apart {
			t.Errorf("%+v and %+v: same %v, apart %v", a, b, a.same(b), a.apart(b))
		}
	}
}

// BenchmarkPlace places articles of 10 statements among 2,000 known ones.
func BenchmarkPlace(b *testing.B) {
	const articles = 2000
	all := make([]*Features, articles)
	for n := range all {
		var words []string
		for i := range 10 {
			k := (n*10 + i) % 3001
			words = append(words, fmt.Sprintf("We promised harbour%d to fishermen%d before winter%d ended and the pilots%d of Dravik left", k, k%101, k%13, k%997))
		}
		all[n] = Trace(telling(fmt.Sprintf("%d Ana Petrova: %s", 1+n%28, strings.Join(words, " | "))).article(n))
	}
	index := NewIndex()
	for _, f := range all {
		index.Place(f, "story")
	}
	for i := 0; b.Loop(); i++ {
		index.Place(all[i%articles], "story")
	}
}

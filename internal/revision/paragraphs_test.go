package revision

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// lines makes a text of paragraphs that are written on one line.
func lines(s string) string { return strings.ReplaceAll(s, " / ", "\n\n") }

// shown writes paragraphs in short: "= kept", "\" retouched", "~ reworded",
// "+ added", "- removed", each with the words of the new text or of the one
// that has it, a ^ when it moved, a ” when quotation marks came or went, a | when
// a break was put in before it and a & when one was taken out.
func shown(old, new string, all []Paragraph) string {
	var out []string
	for _, p := range all {
		sign := map[Kind]string{Kept: "=", Retouched: `"`, Reworded: "~", Added: "+", Removed: "-"}[p.Kind]
		if p.Moved {
			sign += "^"
		}
		for _, flag := range []struct {
			is   bool
			sign string
		}{{p.Requoted, "”"}, {p.Split, "|"}, {p.Joined, "&"}} {
			if flag.is {
				sign += flag.sign
			}
		}
		words := p.New.Of(new)
		if p.Kind == Removed {
			words = p.Old.Of(old)
		}
		out = append(out, sign+" "+words)
	}
	return strings.Join(out, " / ")
}

func TestParagraphs(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"nothing changed", "A. / B. / C.", "A. / B. / C.", "= A. / = B. / = C."},
		{"nothing before", "", "A. / B.", "+ A. / + B."},
		{"nothing left", "A. / B.", "", "- A. / - B."},
		{"one added", "A. / C.", "A. / B. / C.", "= A. / + B. / = C."},
		{"one removed", "A. / B. / C.", "A. / C.", "= A. / - B. / = C."},
		{"the first removed", "A. / B.", "B.", "- A. / = B."},
		{"a word changed", "A. / The bridge will close on Monday. / C.", "A. / The bridge may close on Monday. / C.", "= A. / ~ The bridge may close on Monday. / = C."},
		{"quotation marks put in", "The bridge is closed.", "The bridge is “closed”.", "\"” The bridge is “closed”."},
		{"other quotation marks", "The bridge is \"closed\".", "The bridge is “closed”.", "\" The bridge is “closed”."},
		{"a capital", "The bridge is closed.", "The Bridge is closed.", "\" The Bridge is closed."},
		{"reworded and put in quotation marks", "The bridge will stay closed.", "The bridge may stay “closed”.", "~” The bridge may stay “closed”."},
		{"reworded inside quotation marks", "“The bridge will stay closed.”", "“The bridge may stay closed.”", "~ “The bridge may stay closed.”"},
		{"one moved up", "A. / B. / C. / D.", "D. / A. / B. / C.", "=^ D. / = A. / = B. / = C."},
		{
			"moved and reworded", "The bridge over the Varda is closed today. / B. / C. / D.", "B. / C. / D. / The bridge over the Varda is open today.",
			"= B. / = C. / = D. / ~^ The bridge over the Varda is open today.",
		},
		{
			"cut to a stump", "Divers found cracks in the concrete below the water line of the old pier, the harbour office said on Monday after a week of storms and ice on the river. / B.",
			"Divers found cracks in the concrete below the water line. / B.", "~ Divers found cracks in the concrete below the water line. / = B.",
		},
		{"the same twice", "A. / A. / B.", "A. / B.", "= A. / - A. / = B."},
		{"the same once more", "A. / B.", "A. / B. / A.", "= A. / = B. / + A."},
		{
			"split in two", "A. / The old bridge will close on Monday. Nobody knows for how long. / C.", "A. / The old bridge will close on Monday. / Nobody knows for how long. / C.",
			"= A. / = The old bridge will close on Monday. / =| Nobody knows for how long. / = C.",
		},
		{
			"joined and one more", "A. / The old bridge will close on Monday. / Nobody knows for how long.", "A. / B. / The old bridge will close on Monday. Nobody knows for how long.",
			"= A. / + B. / = The old bridge will close on Monday. / =& Nobody knows for how long.",
		},
		{
			"a part dropped", "The old bridge of Port Varda will close on Monday, for a month or more. Nobody knows it.", "The old bridge of Port Varda will close on Monday, for a month or more.",
			"~ The old bridge of Port Varda will close on Monday, for a month or more.",
		},
		{"another text", "Ships wait at the pier.", "Snow fell in Lissow.", "- Ships wait at the pier. / + Snow fell in Lissow."},
		{
			"the best pairs go first", "The price of grain was 10 dinars at noon. / The price of grain was 12 dinars at night.",
			"The price of grain was 12 dinars at midnight. / The price of grain was 10 dinars at noon.",
			"~^ The price of grain was 12 dinars at midnight. / = The price of grain was 10 dinars at noon.",
		},
	}
	for _, test := range tests {
		old, new := lines(test.old), lines(test.new)
		if got := shown(old, new, paragraphs(old, new)); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

// paragraphText draws texts whose paragraphs often look alike.
func paragraphText(t *rapid.T, name string) string {
	words := rapid.SampledFrom([]string{"the", "bridge", "closed", "“open”", "Monday", "Varda", "10", "—", "не"})
	one := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(words, 1, 12).Draw(t, "words"), " ")
	})
	all := rapid.SliceOfN(one, 0, 12).Draw(t, name)
	return strings.Join(all, rapid.SampledFrom([]string{"\n\n", "\n\n", " "}).Draw(t, "break"))
}

// TestBreaksAreFound splits and joins what the texts have in common.
func TestBreaksAreFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sentence := rapid.StringMatching(`[A-D][a-d ]{24,30}[a-d]\.`)
		sentences := rapid.SliceOfNDistinct(sentence, 0, 10, rapid.ID).Draw(t, "sentences")
		broken := func(name string) string {
			var b strings.Builder
			for i, s := range sentences {
				if i > 0 {
					b.WriteString(rapid.SampledFrom([]string{"\n\n", " "}).Draw(t, name))
				}
				b.WriteString(s)
			}
			return b.String()
		}
		together, apart := strings.Join(sentences, " "), strings.Join(sentences, "\n\n")
		for _, pair := range [][2]string{{together, apart}, {apart, together}, {apart, broken("new")}, {broken("old"), apart}} {
			all := paragraphs(pair[0], pair[1])
			checkWhole(t, pair[0], pair[1], all)
			for _, p := range all {
				if p.Kind != Kept {
					t.Errorf("%q to %q: %+v", pair[0], pair[1], p)
				}
			}
		}
	})
}

// TestNothingIsLost rebuilds both texts from their changes: every paragraph of
// either is there once, those of the new text in order.
func TestNothingIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := paragraphText(t, "old"), paragraphText(t, "new")
		checkWhole(t, old, new, paragraphs(old, new))
	})
}

type failer interface {
	Helper()
	Errorf(format string, args ...any)
}

func checkWhole(t failer, old, new string, all []Paragraph) {
	t.Helper()
	var olds, news []text.Span
	for _, p := range all {
		if (p.Kind == Added) != (p.Old == text.Span{}) || (p.Kind == Removed) != (p.New == text.Span{}) {
			t.Errorf("%+v has the wrong sides", p)
		}
		if p.Kind != Added {
			olds = append(olds, p.Old)
		}
		if p.Kind != Removed {
			news = append(news, p.New)
		}
		if p.Kind == Kept && p.Old.Of(old) != p.New.Of(new) {
			t.Errorf("%q is not %q", p.Old.Of(old), p.New.Of(new))
		}
	}
	slices.SortFunc(olds, func(a, b text.Span) int { return a.Start - b.Start })
	if got := refilled(old, olds); got != old {
		t.Errorf("the old text comes back as %q, it was %q", got, old)
	}
	if got := refilled(new, news); got != new {
		t.Errorf("the new text comes back as %q, it was %q", got, new)
	}
}

// refilled is t from its spans in order, with its own white space between them.
func refilled(t string, spans []text.Span) string {
	var b strings.Builder
	for _, s := range spans {
		gap := t[min(b.Len(), s.Start):s.Start]
		if strings.TrimSpace(gap) != "" {
			return b.String()
		}
		b.WriteString(gap + s.Of(t))
	}
	return b.String()
}

func rebuilt(t string, spans []text.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, s.Of(t))
	}
	return strings.Join(all, "\n\n")
}

// TestBackwards swaps the texts: what was added is removed.
func TestBackwards(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := paragraphText(t, "old"), paragraphText(t, "new")
		there, back := map[Kind]int{}, map[Kind]int{}
		for _, p := range paragraphs(old, new) {
			there[p.Kind]++
		}
		for _, p := range paragraphs(new, old) {
			back[p.Kind]++
		}
		if there[Kept] != back[Kept] {
			t.Errorf("%d kept there, %d back", there[Kept], back[Kept])
		}
	})
}

func FuzzParagraphs(f *testing.F) {
	f.Add("A.\n\nB.", "B.\n\n\n A.")
	f.Add("Гавань", "»«\n\n…")
	f.Fuzz(func(t *testing.T, old, new string) {
		tidy := func(s string) string { return rebuilt(s, text.Paragraphs(s)) }
		old, new = tidy(strings.ToValidUTF8(old, "?")), tidy(strings.ToValidUTF8(new, "?"))
		checkWhole(t, old, new, paragraphs(old, new))
	})
}

// longText has paragraphs of 50 words out of 3,000; words outside are edited.
func longText(paragraphs int, edit func(i int) bool) string {
	r := rand.New(rand.NewPCG(1, 2))
	var all []string
	for i := range paragraphs {
		var words []string
		for range 50 {
			words = append(words, fmt.Sprint("w", r.IntN(3000)))
		}
		if edit(i) {
			words[10], words[30] = "edited", "changed"
		}
		all = append(all, strings.Join(words, " ")+".")
	}
	return strings.Join(all, "\n\n")
}

func BenchmarkCompare(b *testing.B) {
	never := func(int) bool { return false }
	always := func(int) bool { return true }
	few := func(i int) bool { return i%100 == 0 }
	for _, bench := range []struct {
		name       string
		paragraphs int
		edited     func(int) bool
	}{{"article", 30, few}, {"few of 4000", 4000, few}, {"all of 4000", 4000, always}} {
		old, new := longText(bench.paragraphs, never), longText(bench.paragraphs, bench.edited)
		b.Run(bench.name, func(b *testing.B) {
			for b.Loop() {
				Compare(&news.Edition{Text: old}, &news.Edition{Text: new})
			}
		})
	}
	quotes := func(edited func(int) bool) *news.Edition {
		return edition(b, "Ana Petrova said: “"+strings.ReplaceAll(longText(4000, edited), ".\n\n", "” / Ana Petrova said: “"))
	}
	before, after, others := quotes(never), quotes(always), edition(b, strings.Repeat("Tomas Lind said: nothing. / ", 4000))
	b.Run("4000 statements edited", func(b *testing.B) {
		for b.Loop() {
			Compare(before, after)
		}
	})
	b.Run("4000 statements gone", func(b *testing.B) {
		for b.Loop() {
			Compare(before, others)
		}
	})
	alike := strings.Repeat("The price of grain was 10 dinars at noon.\n\n", 4000)
	other := strings.Repeat("The price of grain was 12 dinars at noon.\n\n", 4000)
	b.Run("all alike", func(b *testing.B) {
		for b.Loop() {
			Compare(&news.Edition{Text: alike}, &news.Edition{Text: other})
		}
	})
	line := strings.Repeat("The “price” of grain was 10 dinars at noon. ", 100_000)
	b.Run("one line of 4 MB", func(b *testing.B) {
		for b.Loop() {
			Compare(&news.Edition{Text: line}, &news.Edition{Text: line[46:]})
		}
	})
}

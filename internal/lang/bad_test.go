package lang_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// badTexts are what texts must not be and are.
func badTexts() map[string]string {
	news := "“We will keep the harbour open,” Ana Petrova of the Kessian Press Agency (KPA) told Tomas Lind in Port Varda on 3 May 2031. "
	return map[string]string{
		"empty":              "",
		"white space":        " \t\n\u00a0\u2003\r\n",
		"one letter":         "a",
		"one mark":           ".",
		"a line of 300 KB":   strings.Repeat(news, 2500),
		"no spaces":          strings.Repeat("abcdefghij", 20_000),
		"no spaces, marks":   strings.Repeat("a-b.c'd/", 20_000),
		"digits":             strings.Repeat("1234567890", 10_000) + strings.Repeat("1,234.5 ", 1000),
		"one mark for ever":  strings.Repeat("“", 50_000) + strings.Repeat(".", 50_000) + strings.Repeat("(", 50_000),
		"no full stop":       strings.Repeat("the ship of the harbour ", 5000),
		"all capitals":       strings.ToUpper(strings.Repeat(news, 20)),
		"no capitals":        strings.ToLower(strings.Repeat(news, 20)),
		"emoji":              strings.Repeat("Ana 👩‍👩‍👧‍👦 left 🇰🇪 🏳️‍🌈! ", 200),
		"combining marks":    "A" + strings.Repeat("\u0301", 5000) + " left.",
		"right to left":      "وصلت السفن إلى الميناء اليوم. \u202eAna left\u202c הספינות הגיעו לנמל.",
		"control characters": "Ana\x00 left\x07.\x1b[31m She\u0085 came\u2028 back.\x7f",
		"invisible":          "\ufeffA\u00adna\u200b le\u200dft\u2060.\u200b",
		"Chinese":            strings.Repeat("船今天到达港口。", 500),
		"Russian":            strings.Repeat("Корабли пришли в порт, сообщило министерство. ", 100),
		"German":             strings.Repeat("Die Schiffe seien gestern angekommen, sagte die Sprecherin z. B. der Zeitung. ", 100),
		"Thai":               strings.Repeat("เรือมาถึงท่าเรือวันนี้", 300),
		"mathematics":        "𝔸𝕟𝕒 𝐥𝐞𝐟𝐭 ½ ² ³ Ⅷ ① ﬁn",
		"replacement":        strings.Repeat("\ufffd", 1000),
		"private use":        "\ue000\uf8ff \U0010ffff",
		"code":               `<div class="x">if (a&&b) { return "c"; } // http://a.example/?q=1&r=2</div>`,
		"quotations":         strings.Repeat("\"'“‘«„‚", 500),
		"clitics":            strings.Repeat("n't's 'll've'd ", 500),
		"long words":         strings.Repeat(strings.Repeat("x", 3000)+" ", 20),
	}
}

// analysers are English as it comes and English with a network that nobody
// trained, whose tags and trees are noise.
func analysers(t testing.TB) map[string]*lang.Analyser {
	t.Helper()
	english, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	noise := en.WordLists()
	net := untrainedNet()
	noise.Net = func() (*model.Net, error) { return net, nil }
	return map[string]*lang.Analyser{"English": english, "untrained": lang.New(noise)}
}

func untrainedNet() *model.Net {
	random := rand.New(rand.NewPCG(3, 4))
	noise := func(n int) []float32 {
		all := make([]float32, n)
		for i := range all {
			all[i] = 4*random.Float32() - 2
		}
		return all
	}
	shape := model.Shape{Embed: 16, Vector: 16, Window: 1, Hidden: 16, Lows: 1, Ups: 1, Arcs: 16, Labels: 16}
	net := model.NewNet(shape, []string{"NOUN", "VERB"}, []string{"NN", "VB"}, []string{"", "Number=Sing"}, []string{"root", "nsubj", "obj"})
	for _, w := range net.Weights() {
		copy(w, noise(len(w)))
	}
	net.Features = model.NewRows(shape.Embed, noise(64*shape.Embed))
	net.Words = model.NewWords([]string{"", "the", "ship"}, shape.Vector, noise(3*shape.Vector))
	net.Ready()
	return net
}

func TestBadTexts(t *testing.T) {
	for name, a := range analysers(t) {
		for about, s := range badTexts() {
			if name == "untrained" || testing.Short() { // trees of noise are hard to find
				s = strings.ToValidUTF8(s[:min(len(s), 3000)], "")
			}
			t.Run(name+"/"+about, func(t *testing.T) {
				t.Parallel()
				checkAnalysis(t, a, s, []text.Span{{Start: 0, End: len(s)}})
				checkAnalysis(t, a, s, text.Paragraphs(s))
			})
		}
	}
}

// TestScrambled cuts, repeats and swaps pieces of the bad texts.
func TestScrambled(t *testing.T) {
	var pieces []string
	for _, s := range badTexts() {
		pieces = append(pieces, s[:min(len(s), 300)])
	}
	slices.Sort(pieces)
	random, analysers := rand.New(rand.NewPCG(1, 2)), analysers(t)
	rounds := 100
	if testing.Short() {
		rounds = 10
	}
	for range rounds {
		var b strings.Builder
		for range 1 + random.IntN(12) {
			p := pieces[random.IntN(len(pieces))]
			if len(p) > 0 {
				b.WriteString(p[random.IntN(len(p)):])
			}
		}
		s := strings.ToValidUTF8(b.String(), "?")
		for _, a := range analysers {
			checkAnalysis(t, a, s, text.Paragraphs(s))
		}
	}
}

func FuzzAnalyser(f *testing.F) {
	for _, s := range badTexts() {
		f.Add(s[:min(len(s), 200)])
	}
	analysers := analysers(f)
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd") // every text is decoded before it comes here
		for _, a := range analysers {
			checkAnalysis(t, a, s, text.Paragraphs(s))
		}
	})
}

// checkAnalysis analyses s and checks what holds for every text.
func checkAnalysis(t *testing.T, a *lang.Analyser, s string, paragraphs []text.Span) {
	t.Helper()
	d, err := a.Analyse(s, paragraphs)
	if err != nil {
		t.Fatal(err)
	}
	if d, err = a.Annotate(d, nil); err != nil {
		t.Fatal(err)
	}
	fail := func(format string, args ...any) {
		t.Helper()
		t.Errorf("%.300q: %s", s, fmt.Sprintf(format, args...))
	}
	if missed := outside(d); missed != "" {
		fail("%.50q is in no token", missed)
	}
	next := 0
	for _, sentence := range d.Sentences() {
		if sentence.First != next {
			fail("tokens %d to %d are in no sentence", next, sentence.First)
		}
		next = sentence.Last
		if problem := treeProblem(d.Tokens(), sentence); problem != "" {
			fail("sentence %.100q: %s", d.Of(sentence.Span), problem)
		}
	}
	if next != len(d.Tokens()) {
		fail("tokens from %d on are in no sentence", next)
	}
	for i, token := range d.Tokens() {
		if problem := tokenProblem(d, i); problem != "" {
			fail("token %.50q: %s", d.Of(token.Span), problem)
		}
	}
	for _, n := range d.Names() {
		sentence := d.Sentences()[d.SentenceAt(n.Start)]
		if n.First < sentence.First || n.Last > sentence.Last || n.Type == text.NoName {
			fail("name %.50q: crosses a sentence, or is of no type", d.Of(n.Span))
		}
	}
}

// outside returns what can be read and stands in no token.
func outside(d *text.Doc) string {
	var b strings.Builder
	at := 0
	readable := func(r rune) rune {
		if unicode.IsGraphic(r) && !unicode.IsSpace(r) {
			return r
		}
		return -1
	}
	for _, token := range d.Tokens() {
		b.WriteString(strings.Map(readable, d.Text()[at:token.Start]))
		at = token.End
	}
	b.WriteString(strings.Map(readable, d.Text()[at:]))
	return b.String()
}

func tokenProblem(d *text.Doc, i int) string {
	token := d.Tokens()[i]
	switch {
	case token.Len() == 0:
		return "empty"
	case strings.ContainsFunc(d.Of(token.Span), unicode.IsSpace):
		return "white space in it"
	case token.Clitic && (i == 0 || d.Tokens()[i-1].End != token.Start):
		return "a clitic that stands alone"
	case !utf8.ValidString(token.Lemma):
		return fmt.Sprintf("lemma %q", token.Lemma)
	case token.Rel != "" && token.UPOS == "":
		return "parsed, but without a tag"
	}
	return ""
}

// treeProblem tells why the words of a sentence are no tree with one root.
func treeProblem(tokens []text.Token, s text.Sentence) string {
	roots := 0
	for i := s.First; i < s.Last; i++ {
		token := tokens[i]
		if token.Rel == "" {
			if i > s.First && tokens[i-1].Rel != "" {
				return "parsed in part"
			}
			continue
		}
		if token.Head < 0 {
			roots++
			if token.Rel != "root" {
				return fmt.Sprintf("its root is called %s", token.Rel)
			}
		}
		steps := 0
		for head := token.Head; head >= 0; head = tokens[head].Head {
			if head < s.First || head >= s.Last {
				return fmt.Sprintf("head %d outside [%d,%d)", head, s.First, s.Last)
			}
			if steps++; steps > s.Last-s.First {
				return fmt.Sprintf("a circle through %d", head)
			}
		}
	}
	if tokens[s.First].Rel != "" && roots != 1 {
		return fmt.Sprintf("%d roots", roots)
	}
	return ""
}

package lang_test

import (
	"io/fs"
	"strings"
	"testing"

	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/lexicon"
	"hearsay/internal/samples"
	"hearsay/internal/text"
)

// newsText is the flattened sample pages, one after the other.
func newsText(b *testing.B) string {
	b.Helper()
	names, err := fs.Glob(samples.Pages(), "*.txt")
	if err != nil || len(names) == 0 {
		b.Fatal("no sample pages: ", err)
	}
	var all strings.Builder
	for _, name := range names {
		data, err := fs.ReadFile(samples.Pages(), name)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(data)
		all.WriteString("\n\n")
	}
	return all.String()
}

func carried(b *testing.B) *lang.Analyser {
	b.Helper()
	a, err := en.Analyser()
	if err != nil {
		b.Fatal(err)
	}
	return a
}

func analyse(b *testing.B, a *lang.Analyser, t string) *text.Doc {
	b.Helper()
	d, err := a.Analyse(t, text.Paragraphs(t))
	if err != nil {
		b.Fatal(err)
	}
	return d
}

func annotate(b *testing.B, a *lang.Analyser, d *text.Doc, pick lang.Pick) *text.Doc {
	b.Helper()
	d, err := a.Annotate(d, pick)
	if err != nil {
		b.Fatal(err)
	}
	return d
}

// eventVerbs are what happens between the people, bodies and countries of the
// news; a stand-in for the list that a stage of events will bring.
var eventVerbs = lang.NewSet(`abduct accuse aid approve arrest ask assassinate attack ban block bomb break
	capture cancel charge close confer condemn consult cut defeat deploy detain die donate elect evacuate
	expel fight fire fund halt host impose injure invade investigate join jail kidnap kill launch lead leave
	meet mobilise negotiate occupy open oppose order pay protest provide raid reach release resign retreat
	riot seize send shell shoot sign step storm strike support surrender suspend take talk threaten torture
	trade train travel veto visit vote withdraw wound`)

// telling picks the sentences that statements and events can be in: those with
// a quotation mark, with a cue (a verb or noun of saying by the tags, or
// "according to"), or with a verb of what happens.
//
// Of every hundredth article of the news collection these are .75 of the sentences and .85
// of the words; .95 of the cues that PolNeAR's dev part marks lie in them. To
// ask more of a noun (that a possessor, "that", "to" or "of" stand beside it) and
// of a verb (that it may govern a clause) leaves .70 and .80, and .92 of the cues.
func telling(d *text.Doc, s text.Sentence) bool {
	last := ""
	for _, t := range d.Tokens()[s.First:s.Last] {
		word := strings.ToLower(d.Of(t.Span))
		_, verb := lexicon.Verb(word)
		_, noun := lexicon.Noun(word)
		switch {
		case t.Kind == text.Punct && strings.Contains(`“”„"«»`, word),
			t.UPOS == text.VERB && (verb || eventVerbs[t.Lemma]),
			t.UPOS == text.NOUN && noun,
			last == "according" && word == "to":
			return true
		}
		last = word
	}
	return false
}

func none(*text.Doc, text.Sentence) bool { return false }

// perWord reports words a second, and the share of sentences that pick chose.
func perWord(b *testing.B, d *text.Doc, pick lang.Pick) {
	b.ReportMetric(float64(len(d.Tokens()))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	b.ReportMetric(float64(len(d.Sentences())), "sentences/op")
	if pick == nil {
		return
	}
	picked := 0
	for _, s := range d.Sentences() {
		if pick(d, s) {
			picked++
		}
	}
	b.ReportMetric(float64(picked)/float64(len(d.Sentences())), "picked")
}

// BenchmarkSteps measures what the steps of the analysis cost on one core:
// tokens and sentences; tags and lemmas; these with the trees of some sentences
// or of all; everything. Allocations are those of the whole text.
func BenchmarkSteps(b *testing.B) {
	a, t := carried(b), newsText(b)
	tokens := analyse(b, a, t)
	tagged := annotate(b, a, tokens, none)
	b.Run("tokens and sentences", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			analyse(b, a, t)
		}
		perWord(b, tokens, nil)
	})
	b.Run("lemmas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, k := range tagged.Tokens() {
				a.Lemma(k.Of(t), k)
			}
		}
		perWord(b, tokens, nil)
	})
	for _, step := range []struct {
		name string
		pick lang.Pick
	}{
		{"tags and lemmas", none},
		{"tags, lemmas, trees of telling sentences", telling},
		{"tags, lemmas, trees", nil},
	} {
		b.Run(step.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				annotate(b, a, tokens, step.pick)
			}
			perWord(b, tagged, step.pick)
		})
	}
	b.Run("whole", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			annotate(b, a, analyse(b, a, t), nil)
		}
		perWord(b, tokens, nil)
	})
}

// BenchmarkGrowth shows whether time grows with the text alone: from 10 KB to
// 1 MB, the bytes a second must stay.
func BenchmarkGrowth(b *testing.B) {
	a, t := carried(b), newsText(b)
	sizes := []struct {
		name  string
		bytes int
	}{{"10 KB", 10_000}, {"100 KB", 100_000}, {"1 MB", 1_000_000}}
	for _, kind := range []struct{ name, text string }{
		{"news", t},
		{"no full stop", "the ship of the harbour "},
		{"no spaces", "abc-def'"},
		{"marks", "“.”("},
	} {
		for _, size := range sizes {
			s := strings.Repeat(kind.text, size.bytes/len(kind.text)+1)[:size.bytes]
			s = strings.ToValidUTF8(s, "")
			b.Run(kind.name+", "+size.name, func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					annotate(b, a, analyse(b, a, s), nil)
				}
			})
		}
	}
}

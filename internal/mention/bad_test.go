package mention_test

import (
	"strings"
	"testing"

	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// FuzzOf makes texts of arbitrary analysis: heads anywhere, names of any type.
func FuzzOf(f *testing.F) {
	f.Add("Ana Petrova , the minister , said she left .", []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
	f.Add("“ The agency 's , KPA . ” it", []byte{250, 0, 17, 33})
	f.Fuzz(func(t *testing.T, words string, analysis []byte) {
		d := arbitrary(t, strings.ToValidUTF8(words, "?"), analysis)
		var told []mention.Told
		for i := range d.Names() {
			told = append(told, mention.Told{Name: i, Role: d.Tokens()[i].Span, Affiliation: d.Tokens()[len(d.Tokens())-1].Span})
		}
		check(t, d, mention.Of(d, mention.English(), told))
	})
}

// arbitrary reads an analysis of words out of bytes.
func arbitrary(t *testing.T, words string, analysis []byte) *text.Doc {
	t.Helper()
	at := 0
	next := func() int {
		at++
		if len(analysis) == 0 {
			return at
		}
		return int(analysis[at%len(analysis)]) + at/len(analysis)
	}
	tags := []text.UPOS{text.NOUN, text.PROPN, text.PRON, text.VERB, text.ADJ, text.DET, text.PUNCT, ""}
	rels := []text.Rel{"nsubj", "obj", "appos", "conj", "flat", "compound", "nmod:poss", "det", "root", ""}
	var tokens []text.Token
	var names []text.Name
	fields := strings.Fields(words)
	joined := strings.Join(fields, " ")
	start := 0
	for i, w := range fields {
		tokens = append(tokens, text.Token{
			Span: text.Span{Start: start, End: start + len(w)}, UPOS: tags[next()%len(tags)], Rel: rels[next()%len(rels)], Head: next()%(len(fields)+1) - 1,
		})
		if kind := text.NameType(next() % 9); kind > text.NoName && kind <= text.Group {
			names = append(names, text.Name{Span: tokens[i].Span, First: i, Last: i + 1, Type: kind})
		}
		start += len(w) + 1
	}
	var sentences []text.Sentence
	all := text.Span{Start: 0, End: len(joined)}
	if len(tokens) > 0 {
		sentences = []text.Sentence{{Span: all, First: 0, Last: len(tokens)}}
	}
	d, err := text.NewDoc(joined, []text.Span{all}, sentences, tokens)
	if err == nil {
		d, err = d.WithNames(names)
	}
	if err != nil {
		t.Skip(err)
	}
	return d
}

// check tests what holds of every result.
func check(t *testing.T, d *text.Doc, s *mention.Set) {
	t.Helper()
	for i, m := range s.Mentions {
		if err := m.Span.Check(d.Text()); err != nil {
			t.Errorf("mention %d: %v", i, err)
		}
		if m.Head < m.First || m.Head >= m.Last || m.Antecedent >= i || m.Entity >= len(s.Entities) {
			t.Errorf("mention %d: %+v", i, m)
		}
		if m.Antecedent >= 0 && (m.Entity < 0 || s.Mentions[m.Antecedent].Entity != m.Entity) {
			t.Errorf("mention %d and its antecedent are of two entities: %+v", i, m)
		}
		if (m.Entity < 0) != (m.Reason == mention.Open) {
			t.Errorf("mention %d is open without saying so, or says so and is not: %+v", i, m)
		}
	}
	for id, e := range s.Entities {
		for _, i := range e.Mentions {
			if s.Mentions[i].Entity != id {
				t.Errorf("entity %d holds mention %d of another", id, i)
			}
		}
	}
}

// Every search is bounded, so a text of one sentence over and over, or of one
// endless sentence, takes linear time.
func TestRepeated(t *testing.T) {
	const once = "[PER Ana Petrova]:nsubj>met met/v the minister/n:obj>met . She:nsubj>left left/v her:nmod:poss>agency agency/n:obj>left . "
	d := note(t, strings.Repeat(once, 3_000))
	check(t, d, mention.Of(d, mention.English(), nil))
}

func BenchmarkOf(b *testing.B) {
	const once = "[PER Ana Petrova]:nsubj>met met/v the minister/n:obj>met . She:nsubj>left left/v her:nmod:poss>agency agency/n:obj>left . "
	d := note(b, strings.Repeat(once, 100))
	w := mention.English()
	for b.Loop() {
		mention.Of(d, w, nil)
	}
	b.ReportMetric(float64(len(d.Tokens())*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

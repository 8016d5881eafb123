package eval

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/conllu"
	"hearsay/internal/text"
)

// tree reads sentences written as words "form/UPOS/head/relation", apart by
// spaces; "|" ends a sentence, "+" before a word joins it to the one before as
// one token, "=" glues it without being one.
func tree(t testing.TB, sentences string) *text.Doc {
	t.Helper()
	var all []conllu.Sentence
	for line := range strings.SplitSeq(sentences, "|") {
		var s conllu.Sentence
		for field := range strings.FieldsSeq(line) {
			w := conllu.Word{Clitic: field[0] == '+', SpaceAfter: true}
			if n := len(s.Words); n > 0 && strings.ContainsRune("+=", rune(field[0])) {
				s.Words[n-1].SpaceAfter = false
				field = field[1:]
			}
			parts := strings.Split(field, "/")
			w.Form, w.UPOS, w.Rel, w.Lemma = parts[0], parts[1], parts[3], strings.ToLower(parts[0])
			if _, err := fmt.Sscan(parts[2], &w.Head); err != nil {
				t.Fatal(err)
			}
			s.Words = append(s.Words, w)
		}
		all = append(all, s)
	}
	d, err := conllu.Doc(all)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestScoreUD(t *testing.T) {
	const sails = "Ana/PROPN/2/nsubj sails/VERB/0/root =./PUNCT/2/punct"
	tests := []struct{ about, gold, system, want string }{
		{
			"the same", sails, sails,
			"tokens 3/3/3 sentences 1/1/1 words 3/3/3 UPOS 3 UAS 3 LAS 3",
		},
		{
			"a wrong tag, a wrong relation, a wrong head",
			sails, "Ana/NOUN/2/obj sails/VERB/0/root =./PUNCT/1/punct",
			"tokens 3/3/3 sentences 1/1/1 words 3/3/3 UPOS 2 UAS 2 LAS 1",
		},
		{
			"a subtype does not count",
			"Ana/PROPN/2/nsubj:pass seen/VERB/0/root", "Ana/PROPN/2/nsubj seen/VERB/0/root",
			"tokens 2/2/2 sentences 1/1/1 words 2/2/2 UPOS 2 UAS 2 LAS 2",
		},
		{
			"a token in two: its words are lost, and the head of the other",
			"port-side/NOUN/2/obl sails/VERB/0/root", "port/NOUN/4/obl =-/PUNCT/1/punct =side/NOUN/1/dep sails/VERB/0/root",
			"tokens 1/4/2 sentences 1/1/1 words 1/4/2 UPOS 1 UAS 1 LAS 1",
		},
		{
			"a sentence in two: one root more",
			"Ana/PROPN/2/nsubj sails/VERB/0/root home/ADV/2/advmod", "Ana/PROPN/2/nsubj sails/VERB/0/root | home/ADV/0/root",
			"tokens 3/3/3 sentences 0/2/1 words 3/3/3 UPOS 3 UAS 2 LAS 2",
		},
		{
			"a written word of two against one of one",
			"I/PRON/3/nsubj do/AUX/3/aux +n't/PART/3/advmod", "I/PRON/2/nsubj don't/AUX/0/root",
			"tokens 2/2/2 sentences 1/1/1 words 1/2/3 UPOS 1 UAS 0 LAS 0",
		},
		{
			"a written word cut elsewhere: its words are told by their forms",
			"ca/AUX/3/aux +n't/PART/3/advmod go/VERB/0/root", "can/AUX/3/aux +'t/PART/3/advmod go/VERB/0/root",
			"tokens 2/2/2 sentences 1/1/1 words 1/3/3 UPOS 1 UAS 1 LAS 1",
		},
		{
			"words that are no written word of two align by their characters",
			"do/AUX/3/aux =n't/PART/3/advmod go/VERB/0/root", "do/AUX/3/aux +n't/PART/3/advmod go/VERB/0/root",
			"tokens 1/2/3 sentences 1/1/1 words 3/3/3 UPOS 3 UAS 3 LAS 3",
		},
	}
	for _, test := range tests {
		s := scoreUD(tree(t, test.gold), tree(t, test.system))
		got := fmt.Sprintf("tokens %s sentences %s words %s UPOS %d UAS %d LAS %d",
			s.tokens, s.sentences, s.words, s.upos, s.uas, s.las)
		if got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.about, got, test.want)
		}
	}
}

func (c tally) String() string { return fmt.Sprintf("%d/%d/%d", c.right, c.predicted, c.gold) }

func TestUniversalFeatures(t *testing.T) {
	tests := []struct{ feats, want string }{
		{"", ""},
		{"Number=Sing", "Number=Sing"},
		{"NumForm=Word|NumType=Card", "NumType=Card"},
		{"Typo=Yes", ""},
		{"Tense=Past|Mood=Ind", "Mood=Ind|Tense=Past"},
	}
	for _, test := range tests {
		if got := universal(text.Feats(test.feats)); got != test.want {
			t.Errorf("%q: %q, want %q", test.feats, got, test.want)
		}
	}
}

// FuzzAlignWords: words align one to one, in order, and a text with itself as
// a whole.
func FuzzAlignWords(f *testing.F) {
	f.Add("ab+cd e=f", "a=b+c=d e+f")
	f.Add("a+b=c", "a=b+c")
	f.Fuzz(func(t *testing.T, a, b string) {
		gold, system := cutWords(a), cutWords(b)
		last := pair{-1, -1}
		for _, p := range alignWords(gold, system) {
			if p.gold <= last.gold || p.system <= last.system || p.gold >= len(gold) || p.system >= len(system) {
				t.Fatalf("%q and %q: %v after %v", a, b, p, last)
			}
			last = p
		}
		if n := len(alignWords(gold, gold)); n != len(gold) {
			t.Errorf("%q: %d of %d words align with themselves", a, n, len(gold))
		}
	})
}

// cutWords makes words of the letters of a string: "=" and " " end a word, "+"
// ends a word of a token that goes on.
func cutWords(s string) []udWord {
	var words []udWord
	at, joined := 0, false
	first := 0 // of the token
	for i := 0; i <= len(s); i++ {
		if i < len(s) && !strings.ContainsRune("+= ", rune(s[i])) {
			continue
		}
		if i > at {
			if !joined {
				first = len(words)
			}
			words = append(words, udWord{text.Span{Start: at, End: i}, joined, s[at:i]})
			joined = i < len(s) && s[i] == '+'
			if len(words)-first > 1 {
				for j := range words[first:] {
					words[first+j].several, words[first+j].Start, words[first+j].End = true, words[first].Start, i
				}
			}
		}
		at = i + 1
	}
	return words
}

package attribution

import (
	"slices"
	"testing"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// annotated is a text of which each word has a part of speech, a relation and
// the number of the word it hangs on, -1 for none.
func annotated(tb testing.TB, t string, words ...text.Token) *text.Doc {
	tb.Helper()
	d := plain(t)
	tokens := slices.Clone(d.Tokens())
	for i, w := range words {
		tokens[i].UPOS, tokens[i].XPOS, tokens[i].Lemma, tokens[i].Head, tokens[i].Rel = w.UPOS, w.XPOS, w.Lemma, w.Head, w.Rel
	}
	d, err := text.NewDoc(t, d.Paragraphs(), d.Sentences(), tokens)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

func word(tag text.UPOS, lemma string, head int, rel text.Rel) text.Token {
	return text.Token{UPOS: tag, XPOS: string(tag), Lemma: lemma, Head: head, Rel: rel}
}

// The minister said ports closed.
func reported(tb testing.TB) *describer {
	tb.Helper()
	return describe(Read(annotated(tb, "The minister said ports closed.",
		word(text.DET, "the", 1, "det"), word(text.NOUN, "minister", 2, "nsubj"), word(text.VERB, "say", -1, "root"),
		word(text.NOUN, "port", 4, "nsubj"), word(text.VERB, "close", 2, "ccomp"), word(text.PUNCT, ".", 2, "punct"),
	)))
}

func TestDescribe(t *testing.T) {
	d := reported(t)
	for i, c := range []struct {
		word string
		has  []uint32
		not  []uint32
	}{
		{"The", []uint32{feature(ownForm, hash("the")), feature(ownShape, 3), feature(headLemma, hash("minister"), hash("det"))}, nil},
		{"minister", []uint32{feature(roleNoun), feature(ownShape, 0)}, []uint32{feature(cueNoun, 0)}},
		{"said", []uint32{feature(ownLemma, hash("say")), feature(ownKid, 0), feature(ownKid, 2)}, []uint32{feature(roleNoun), feature(ownKid, 1)}},
		{"ports", []uint32{feature(ownRel, hash("nsubj")), feature(headLemma, hash("close"), hash("nsubj"))}, nil},
		{"closed", []uint32{feature(ownKid, 0), feature(headLemma, hash("say"), hash("ccomp"))}, []uint32{feature(ownKid, 2)}},
	} {
		var run model.Run
		d.word(&run, d.r.Units[0], i)
		for _, h := range c.has {
			if !slices.Contains(run.Hashes, h) {
				t.Errorf("%s lacks feature %v", c.word, slices.Index(c.has, h))
			}
		}
		for _, h := range c.not {
			if slices.Contains(run.Hashes, h) {
				t.Errorf("%s has feature %v", c.word, slices.Index(c.not, h))
			}
		}
	}
}

// Seen from "said", and from "closed".
func TestBranch(t *testing.T) {
	d := reported(t)
	for _, c := range []struct{ cue, token, meet, child, depth int }{
		{2, 2, 0, -1, 0}, // said itself
		{2, 1, 0, 1, 1},  // minister
		{2, 0, 0, 1, 2},  // The, by way of minister
		{2, 3, 0, 4, 2},  // ports, by way of closed
		{4, 3, 0, 3, 1},
		{4, 2, 1, -1, 0}, // said is one above closed
		{4, 0, 1, 1, 2},
	} {
		meet, child, depth := d.place(c.cue, c.cue+1).branch(c.token)
		if meet != c.meet || child != c.child || depth != c.depth {
			t.Errorf("token %d from %d: %d %d %d, want %d %d %d", c.token, c.cue, meet, child, depth, c.meet, c.child, c.depth)
		}
	}
}

func TestSides(t *testing.T) {
	d := reported(t)
	a := d.place(2, 3)
	for _, c := range []struct {
		word, far int
		want      uint32
	}{
		{0, 0, feature(side, leftOf)},
		{2, 0, feature(side, within)},
		{4, 0, feature(side, rightOf)},
		{0, -1, feature(side, otherUnit)},
		{0, 1, feature(side, otherUnit+2)},
		{0, 2, feature(side, otherUnit+3)},
	} {
		var run model.Run
		if a.describe(&run, c.word, c.far); run.Hashes[0] != c.want {
			t.Errorf("word %d, %d away: another side", c.word, c.far)
		}
	}
}

// Without trees, with words that hang on words of other sentences, and without
// words at all, there is still something to describe and no panic.
func TestOddTexts(t *testing.T) {
	for name, doc := range map[string]*text.Doc{
		"empty":    plain(""),
		"no trees": plain("“We shall stay in the bay,” he said. “It is ours.”"),
		"heads elsewhere": annotated(t, "She left. He stayed.",
			word(text.PRON, "she", 4, "nsubj"), word(text.VERB, "leave", 3, "root"), word(text.PUNCT, ".", 1, "punct"),
			word(text.PRON, "he", 1, "nsubj"), word(text.VERB, "stay", 0, "ccomp"), word(text.PUNCT, ".", 4, "punct")),
		"only marks": plain("“” ”“ ,.."),
	} {
		r := Read(doc)
		d := describe(r)
		for i, u := range r.Units {
			var extra model.Run
			picked := d.around(nil, &extra, i, u.First, u.Last)
			if len(picked) < u.Last-u.First || extra.Len() != len(picked) {
				t.Errorf("%s: %d words picked, %d described", name, len(picked), extra.Len())
			}
			for k := u.First; k < u.Last; k++ {
				var run model.Run
				d.word(&run, u, k)
			}
		}
	}
}

// The words after a unit are those of the quotations alone that follow it.
func TestWindow(t *testing.T) {
	r := Read(plain("“We shall not leave the bay.” He said so. “We never wanted to go there.”\n“It is ours and stays so.”\nShe left."))
	for i, want := range map[int][]near{2: {{0, -1}, {2, 0}, {3, 1}, {5, 2}}, 1: {{1, 0}}, 7: {{7, 0}}} {
		if got := r.window(i); !slices.Equal(got, want) {
			t.Errorf("around unit %d: %v, want %v", i, got, want)
		}
	}
}

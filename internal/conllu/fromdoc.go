package conllu

import (
	"strconv"
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// FromDoc writes the analysis of d as sentences, with comments that number
// them from first and give their text. Names are in MISC, as "NE=B-PER" on the
// first word of one and "NE=I-PER" on the others.
func FromDoc(d *text.Doc, first int) []Sentence {
	sentences := make([]Sentence, 0, len(d.Sentences()))
	names := d.Names()
	paragraph := -1
	for i, s := range d.Sentences() {
		sentence := Sentence{NewPar: s.Paragraph != paragraph, Words: words(d, s)}
		paragraph = s.Paragraph
		sentence.Comments = comments(d.Of(s.Span), first+i, sentence.NewPar)
		for len(names) > 0 && names[0].First < s.Last {
			markName(sentence.Words, names[0], s)
			names = names[1:]
		}
		sentences = append(sentences, sentence)
	}
	return sentences
}

// markName writes a name into the MISC of its words.
func markName(words []Word, n text.Name, s text.Sentence) {
	mark := "NE=B-"
	for i := max(n.First, s.First); i < min(n.Last, s.Last); i++ {
		words[i-s.First].Misc = mark + n.Type.String()
		mark = "NE=I-"
	}
}

func comments(t string, number int, newPar bool) []string {
	c := []string{"sent_id = " + strconv.Itoa(number), "text = " + strings.Join(strings.Fields(t), " ")}
	if newPar {
		c = append([]string{"newpar"}, c...)
	}
	return c
}

func words(d *text.Doc, s text.Sentence) []Word {
	all := make([]Word, 0, s.Last-s.First)
	for i := s.First; i < s.Last; i++ {
		t := d.Tokens()[i]
		w := Word{
			Form: form(d, i), Lemma: t.Lemma, UPOS: string(t.UPOS), XPOS: t.XPOS, Feats: string(t.Feats), Head: -1,
			Rel: string(t.Rel), Clitic: t.Clitic && i > s.First, SpaceAfter: spaceFollows(d, i),
		}
		if t.Rel != "" {
			w.Head = max(t.Head-s.First+1, 0)
		}
		all = append(all, w)
	}
	return all
}

// form is token i with the invisible characters around it that stand in no
// token, as zero-width spaces: the forms together are the text but for its
// white space, and scorers insist on that.
func form(d *text.Doc, i int) string {
	whole := d.Tokens()[i].Span
	whole.End = nextStart(d, i)
	if i == 0 {
		whole.Start = 0
	}
	return strings.Join(strings.Fields(d.Of(whole)), "")
}

// nextStart is where the token after i begins, or the text ends.
func nextStart(d *text.Doc, i int) int {
	if i+1 < len(d.Tokens()) {
		return d.Tokens()[i+1].Start
	}
	return len(d.Text())
}

// spaceFollows reports whether white space stands after token i, or nothing.
func spaceFollows(d *text.Doc, i int) bool {
	if i+1 == len(d.Tokens()) {
		return true
	}
	return strings.ContainsFunc(d.Text()[d.Tokens()[i].End:nextStart(d, i)], unicode.IsSpace)
}

// Reannotated returns the sentences given with the analysis of parsed, which
// has the same words. Comments, forms and what else MISC holds stay.
func Reannotated(given, parsed []Sentence) []Sentence {
	out := make([]Sentence, len(given))
	for i, s := range given {
		out[i] = s
		out[i].Words = make([]Word, len(s.Words))
		for j, w := range s.Words {
			p := parsed[i].Words[j]
			w.Lemma, w.UPOS, w.XPOS, w.Feats, w.Head, w.Rel = p.Lemma, p.UPOS, p.XPOS, p.Feats, p.Head, p.Rel
			w.Misc = withName(w.Misc, p.Misc)
			out[i].Words[j] = w
		}
	}
	return out
}

// withName puts name in the place of the one that misc had, if any.
func withName(misc, name string) string {
	var kept []string
	for part := range strings.SplitSeq(misc, "|") {
		if part != "" && !strings.HasPrefix(part, "NE=") {
			kept = append(kept, part)
		}
	}
	if name != "" {
		kept = append(kept, name)
	}
	return strings.Join(kept, "|")
}

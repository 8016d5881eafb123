package train

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
)

// bank writes sentences as a treebank of one paragraph, their words apart by
// spaces.
func bank(t *testing.T, sentences []string) conllu.Document {
	t.Helper()
	var d conllu.Document
	for i, s := range sentences {
		var words []conllu.Word
		for form := range strings.FieldsSeq(s) {
			words = append(words, conllu.Word{Form: form, Head: -1, SpaceAfter: true})
		}
		d.Sentences = append(d.Sentences, conllu.Sentence{NewDoc: i == 0, NewPar: i == 0, Words: words})
	}
	return d
}

// TestSplitter learns that a sentence ends before "Also", which no rule says,
// and gives the same bytes each time.
func TestSplitter(t *testing.T) {
	var sentences []string
	for range 20 {
		sentences = append(sentences, "the harbour is open", "Also Lind left the town", "Also Petrova met him there")
	}
	d := bank(t, sentences)
	var sections [2][]byte
	for i := range sections {
		b, err := Splitter(context.Background(), []conllu.Document{d}, 7)
		if err != nil {
			t.Fatal(err)
		}
		sections[i] = b.Encode()
	}
	if !bytes.Equal(sections[0], sections[1]) {
		t.Error("two runs differ")
	}
	l := en.WordLists()
	var err error
	if l.Borders, err = lang.DecodeBorders(sections[0]); err != nil {
		t.Fatal(err)
	}
	doc, err := lang.New(l).Line("the harbour is open Also Lind left the town")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(doc.Sentences()); n != 2 {
		t.Errorf("%d sentences", n)
	}
}

func TestBordersRefuse(t *testing.T) {
	for _, section := range []string{"", "\x00\x00\x00\x00", strings.Repeat("\xff", 16)} {
		if _, err := lang.DecodeBorders([]byte(section)); err == nil {
			t.Errorf("%q was taken for borders", section)
		}
	}
}

package treebank

import (
	"strings"
	"testing"

	"hearsay/internal/conllu"
)

func TestRaw(t *testing.T) {
	const bank = `# newdoc id = a
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	VB	_	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

1	Stay	stay	VERB	VB	_	0	root	_	_

# newpar id = b
1	Lind	Lind	PROPN	NNP	_	0	root	_	_

`
	sentences, err := conllu.ReadAll(strings.NewReader(bank))
	if err != nil {
		t.Fatal(err)
	}
	d := Document{Sentences: sentences}
	raw := d.Raw()
	if want := "Don't go. Stay\n\nLind"; raw.Text != want {
		t.Fatalf("raw text %q, want %q", raw.Text, want)
	}
	var words, all []string
	for i, w := range raw.Words {
		mark := ""
		if raw.Clitic[i] {
			mark = "+"
		}
		words = append(words, mark+w.Of(raw.Text))
	}
	for _, s := range raw.Sentences {
		all = append(all, s.Of(raw.Text))
	}
	for _, p := range raw.Paragraphs {
		all = append(all, p.Of(raw.Text))
	}
	if got, want := strings.Join(words, " "), "Do +n't go . Stay Lind"; got != want {
		t.Errorf("words %q, want %q", got, want)
	}
	if got, want := strings.Join(all, "|"), "Don't go.|Stay|Lind|Don't go. Stay|Lind"; got != want {
		t.Errorf("sentences and paragraphs %q, want %q", got, want)
	}
}

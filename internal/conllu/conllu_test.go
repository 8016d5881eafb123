package conllu

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"hearsay/internal/text"
)

// table makes CoNLL-U of lines whose columns are apart by spaces.
func table(lines ...string) string {
	var b strings.Builder
	for _, line := range lines {
		if !strings.HasPrefix(line, "#") {
			line = strings.Join(strings.Fields(line), "\t")
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

var minister = table(
	"# newdoc id = kessia",
	"# newpar",
	"# sent_id = 1",
	"# text = Ana doesn't sail.",
	"1   Ana     Ana   PROPN NNP Number=Sing 4 nsubj 4:nsubj NE=B-PER",
	"2-3 doesn't _     _     _   _           _ _     _       _",
	"2   does    do    AUX   VBZ VerbForm=Fin 4 aux  _       _",
	"3   n't     not   PART  RB  _           4 advmod _      _",
	"4   sail    sail  VERB  VB  _           0 root  _       SpaceAfter=No",
	"4.1 left    left  VERB  VB  _           _ _     _       _",
	"5   .       .     PUNCT .   _           4 punct _       _",
	"",
	"# newpar",
	"# sent_id = 2",
	"# text = _",
	"1   _       _     _     _   _           _ _     _       _",
	"",
)

func TestRead(t *testing.T) {
	got, err := ReadAll(strings.NewReader(minister))
	if err != nil {
		t.Fatal(err)
	}
	want := []Sentence{{
		Comments: []string{"newdoc id = kessia", "newpar", "sent_id = 1", "text = Ana doesn't sail."},
		NewDoc:   true, NewPar: true,
		Words: []Word{
			{Form: "Ana", Lemma: "Ana", UPOS: "PROPN", XPOS: "NNP", Feats: "Number=Sing", Head: 4, Rel: "nsubj", Misc: "NE=B-PER", SpaceAfter: true},
			{Form: "does", Lemma: "do", UPOS: "AUX", XPOS: "VBZ", Feats: "VerbForm=Fin", Head: 4, Rel: "aux"},
			{Form: "n't", Lemma: "not", UPOS: "PART", XPOS: "RB", Head: 4, Rel: "advmod", Clitic: true, SpaceAfter: true},
			{Form: "sail", Lemma: "sail", UPOS: "VERB", XPOS: "VB", Rel: "root"},
			{Form: ".", Lemma: ".", UPOS: "PUNCT", XPOS: ".", Head: 4, Rel: "punct", SpaceAfter: true},
		},
	}, {
		Comments: []string{"newpar", "sent_id = 2", "text = _"},
		NewPar:   true,
		Words:    []Word{{Form: "_", Head: -1, SpaceAfter: true}},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadRefuses(t *testing.T) {
	tests := []struct{ about, lines, want string }{
		{"few columns", "1\tAna\n", "line 1: 2 columns instead of 10"},
		{"a gap in the numbers", table("1 a _ _ _ _ _ _ _ _", "3 b _ _ _ _ _ _ _ _"), `line 2: word number "3" where 2 was expected`},
		{"letters for a head", table("1 a _ _ _ _ x _ _ _"), `line 1: bad head "x"`},
		{"a head outside", table("1 a _ _ _ _ 2 dep _ _"), "sentence that ends at line 1: word 1 of 1 has the head 2"},
		{"its own head", table("1 a _ _ _ _ 1 dep _ _"), "sentence that ends at line 1: word 1 of 1 has the head 1"},
		{"a range backwards", table("1-1 a _ _ _ _ _ _ _ _"), `line 1: bad range "1-1" before word 1`},
		{"a range too late", table("1 a _ _ _ _ _ _ _ _", "1-2 a _ _ _ _ _ _ _ _"), `line 2: bad range "1-2" before word 2`},
		{"a range within a range", table("1-3 abc _ _ _ _ _ _ _ _", "1 a _ _ _ _ _ _ _ _", "2-3 bc _ _ _ _ _ _ _ _"), `line 3: bad range "2-3" before word 2`},
		{"a range without end", table("1-2 ab _ _ _ _ _ _ _ _", "1 a _ _ _ _ _ _ _ _"), "sentence that ends at line 2: a range ends at word 2 of 1"},
		{"no form", "1\t \t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: no form"},
		{"other bytes", "\xff\xfe1\n", "line 1: not UTF-8"},
	}
	for _, test := range tests {
		_, err := ReadAll(strings.NewReader(test.lines))
		if err == nil || err.Error() != test.want {
			t.Errorf("%s:\n got %v\nwant %s", test.about, err, test.want)
		}
	}
}

func TestWriteKeepsWhatWasRead(t *testing.T) {
	lines := table(
		"# newpar",
		"1-2 du _ _ _ _ _ _ _ SpaceAfter=No",
		"1 de de ADP _ Case=Gen 3 case _ Gloss=of",
		"2 le le DET _ _ 3 det:def _ _",
		"3 _ _ NOUN _ _ 0 root _ A=1|SpaceAfter=No",
		"",
		"1-2 don't _ _ _ _ _ _ _ _",
		"1 do do AUX VB _ _ _ _ _",
		"2 n't not PART RB _ _ _ _ _",
		"",
	)
	sentences, err := ReadAll(strings.NewReader(lines))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(lines, written(t, sentences)); diff != "" {
		t.Error(diff)
	}
}

func written(t *testing.T, sentences []Sentence) string {
	t.Helper()
	var b bytes.Buffer
	for _, s := range sentences {
		if err := Write(&b, s); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func TestText(t *testing.T) {
	sentences, err := ReadAll(strings.NewReader(minister))
	if err != nil {
		t.Fatal(err)
	}
	got, spans := Text(sentences)
	if want := "Ana doesn't sail.\n\n_"; got != want {
		t.Errorf("Text: %q, want %q", got, want)
	}
	var forms []string
	for _, s := range spans {
		forms = append(forms, s.Of(got))
	}
	if diff := cmp.Diff([]string{"Ana", "does", "n't", "sail", ".", "_"}, forms); diff != "" {
		t.Error(diff)
	}
}

func TestDoc(t *testing.T) {
	sentences, err := ReadAll(strings.NewReader(minister))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := Doc(sentences)
	if err != nil {
		t.Fatal(err)
	}
	if doc, err = doc.WithNames([]text.Name{{Span: text.Span{Start: 0, End: 3}, First: 0, Last: 1, Type: text.Person}}); err != nil {
		t.Fatal(err)
	}
	back := FromDoc(doc, 1)
	for i := range back {
		back[i].NewDoc = sentences[i].NewDoc
		if i == 0 {
			sentences[i].Comments = sentences[i].Comments[1:]
		}
	}
	if diff := cmp.Diff(sentences, back); diff != "" {
		t.Error(diff)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(minister)
	f.Add("1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n")
	f.Fuzz(func(t *testing.T, in string) {
		sentences, err := ReadAll(strings.NewReader(in))
		if err != nil {
			return
		}
		out := written(t, sentences)
		again, err := ReadAll(strings.NewReader(out))
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, out)
		}
		if diff := cmp.Diff(out, written(t, again)); diff != "" {
			t.Error("written again it differs:", diff)
		}
		if _, err := Doc(sentences); err != nil {
			t.Error(err)
		}
	})
}

func TestReannotated(t *testing.T) {
	read := func(lines ...string) []Sentence {
		s, err := ReadAll(strings.NewReader(table(lines...)))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	given := read("# sent_id = a", "1-2 zur x x x x x x x SpaceAfter=No", "1 zu X X X X 0 root _ Gloss=to|NE=B-X", "2 der X X X X 1 dep _ NE=I-X")
	parsed := read("# sent_id = 7", "1 zu zu ADP _ _ 2 case _ _", "2 der der DET _ Case=Dat 0 root _ NE=B-LOC")
	want := read("# sent_id = a", "1-2 zur _ _ _ _ _ _ _ SpaceAfter=No", "1 zu zu ADP _ _ 2 case _ Gloss=to", "2 der der DET _ Case=Dat 0 root _ NE=B-LOC")
	if diff := cmp.Diff(want, Reannotated(given, parsed)); diff != "" {
		t.Error(diff)
	}
}

func TestFromDocKeepsEveryCharacter(t *testing.T) {
	const s = "\ufeffAna\u200b left\u00ad.\u200b\n"
	tokens := []text.Token{{Span: text.Span{Start: 3, End: 6}}, {Span: text.Span{Start: 10, End: 14}}, {Span: text.Span{Start: 16, End: 17}}}
	all := text.Span{Start: 0, End: 20}
	doc, err := text.NewDoc(s, []text.Span{all}, []text.Sentence{{Span: all, Last: 3}}, tokens)
	if err != nil {
		t.Fatal(err)
	}
	got := FromDoc(doc, 1)[0].Words
	want := []Word{
		{Form: "\ufeffAna\u200b", Head: -1, SpaceAfter: true},
		{Form: "left\u00ad", Head: -1},
		{Form: ".\u200b", Head: -1, SpaceAfter: true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

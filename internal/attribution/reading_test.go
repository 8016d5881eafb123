package attribution

import (
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/text"
)

// plain cuts a text into words apart by blanks and sentences that end in a full
// stop, so that the tests need no language.
func plain(t string) *text.Doc {
	var paragraphs []text.Span
	var sentences []text.Sentence
	var tokens []text.Token
	at := 0
	for p, line := range strings.Split(t, "\n") {
		paragraphs = append(paragraphs, text.Span{Start: at, End: at + len(line)})
		first := len(tokens)
		end := func() {
			if len(tokens) > first {
				sentences = append(sentences, text.Sentence{Span: tokens[first].Cover(tokens[len(tokens)-1].Span), First: first, Last: len(tokens), Paragraph: p})
				first = len(tokens)
			}
		}
		for i := 0; i < len(line); {
			r, n := utf8.DecodeRuneInString(line[i:])
			if r == ' ' {
				i += n
				continue
			}
			if !strings.ContainsRune("“”.,", r) {
				for n = 0; i+n < len(line) && !strings.ContainsAny(line[i+n:i+n+1], " .,") && !strings.HasPrefix(line[i+n:], "”"); n++ {
				}
			}
			s := text.Span{Start: at + i, End: at + i + n}
			tokens = append(tokens, text.Token{Span: s, Kind: text.KindOf(s.Of(t)), Head: -1})
			i += n
			if strings.HasSuffix(line[:i], ".") && !strings.HasPrefix(line[i:], "”") || strings.HasSuffix(line[:i], ".”") {
				end()
			}
		}
		end()
		at += len(line) + 1
	}
	d, err := text.NewDoc(t, paragraphs, sentences, tokens)
	if err != nil {
		panic(err)
	}
	return d
}

// Units are written with a bar between words, and > before those inside a
// quotation.
func TestUnits(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"She left. He stayed.", []string{"She|left|.", "He|stayed|."}},
		{"He called it “a joke” twice.", []string{"He|called|it|“|a|joke|”|twice|."}},
		{"“We shall not leave the bay,” he said.", []string{"“We shall not leave the bay,”|he|said|.", ">We|shall|not|leave|the|bay|,"}},
		{"“We shall stay here. We came first,” he said. She left.", []string{
			"“We shall stay here. We came first,”|he|said|.", ">We|shall|stay|here|.", ">We|came|first|,", "She|left|.",
		}},
		{"“No.” He left.", []string{"“No.”", "He|left|."}},
	}
	for _, test := range tests {
		r := Read(plain(test.text))
		var got []string
		for _, u := range r.Units {
			var words []string
			for _, w := range r.Words[u.First:u.Last] {
				words = append(words, w.Of(test.text))
			}
			s := strings.Join(words, "|")
			if u.Inside >= 0 {
				s = ">" + s
			}
			got = append(got, s)
		}
		if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s\ngot\n%s\nwant\n%s", test.text, strings.Join(got, "\n"), strings.Join(test.want, "\n"))
		}
	}
}

func TestBare(t *testing.T) {
	r := Read(plain("“We shall not leave the bay.” He left.\n“We never wanted to go there.”"))
	want := []bool{true, false, false, true, false}
	for i := range r.Units {
		if got := r.Bare(i); got != want[i] {
			t.Errorf("unit %d: bare %t", i, got)
		}
	}
}

// What a reader marked comes back as classes.
func TestFindWords(t *testing.T) {
	s := "“We shall not leave the bay,” he said. “It is ours and it stays so.”"
	r := Read(plain(s))
	span := func(words string) text.Span {
		at := strings.Index(s, words)
		return text.Span{Start: at, End: at + len(words)}
	}
	l := Labels{Cue: span("said"), Source: []text.Span{span("he")}, Content: []text.Span{span("“We shall not leave the bay,”"), span("“It is ours and it stays so.”")}}
	first, last, ok := r.find(r.Units[0], l.Cue)
	if !ok || first != 2 || last != 3 {
		t.Errorf("cue at %d to %d", first, last)
	}
	if _, _, ok := r.find(r.Units[0], span("leave")); ok {
		t.Error("a word inside a quotation is found outside it")
	}
	for w, want := range map[string]int{"“We shall not leave the bay,”": content, "he": source, "said": nothing} {
		if got := l.class(span(w)); got != want {
			t.Errorf("%s: class %d, want %d", w, got, want)
		}
	}
}

package cast

import (
	"hearsay/internal/text"
)

// gap stands between the body and the title, which is read after it because
// titles shorten names and roles that the body tells in full.
const gap = "\n\n"

func join(body, title *text.Doc) (*text.Doc, error) {
	t := body.Text() + gap + title.Text()
	shift, first := len(body.Text())+len(gap), len(body.Tokens())
	tokens := append(make([]text.Token, 0, first+len(title.Tokens())), body.Tokens()...)
	for _, k := range title.Tokens() {
		k.Span = moved(k.Span, shift)
		if k.Head >= 0 {
			k.Head += first
		}
		tokens = append(tokens, k)
	}
	paragraphs := append(append([]text.Span(nil), body.Paragraphs()...), text.Span{Start: shift, End: len(t)})
	sentences := append([]text.Sentence(nil), body.Sentences()...)
	for _, s := range title.Sentences() {
		sentences = append(sentences, text.Sentence{Span: moved(s.Span, shift), First: s.First + first, Last: s.Last + first, Paragraph: len(paragraphs) - 1})
	}
	names := append([]text.Name(nil), body.Names()...)
	for _, n := range title.Names() {
		n.Span, n.First, n.Last = moved(n.Span, shift), n.First+first, n.Last+first
		names = append(names, n)
	}
	doc, err := text.NewDoc(t, paragraphs, sentences, tokens)
	if err != nil {
		return nil, err
	}
	return doc.WithNames(names)
}

func moved(s text.Span, by int) text.Span { return text.Span{Start: s.Start + by, End: s.End + by} }

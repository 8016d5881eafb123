// Package text holds a text verbatim and the views of it.
//
// A text is stored once. Tokens, sentences, names and statements are spans of
// bytes into it, so whatever the program shows can be traced to the exact
// characters of the page. Offsets are bytes inside the program; only the
// outside world counts code points, and Offsets converts between the two.
//
// The package knows nothing of languages or of news: package lang fills a Doc,
// the stages after it read one.
package text

import (
	"fmt"
	"sort"
	"unicode"
)

// Doc is an analysed text: the verbatim string, its paragraphs, sentences,
// tokens and names, and what a network says of the tokens. It does not change
// once made, so goroutines may share it.
type Doc struct {
	text       string
	paragraphs []Span
	sentences  []Sentence
	tokens     []Token
	names      []Name
	states     *States
}

// Token is a word, a number or a punctuation mark: a syntactic word in the
// sense of Universal Dependencies, whose terms its analysis uses. What has not
// been analysed is zero.
type Token struct {
	Span
	Kind   Kind
	Clitic bool   // part of one written word with the token before, as "n't" in "don't"
	UPOS   UPOS   // universal part of speech
	XPOS   string // part of speech of the language's own tag set; Penn's for English
	Feats  Feats  // morphological features
	Lemma  string
	Head   int // index in Tokens of the word it depends on; -1 for the root of a sentence
	Rel    Rel // relation to Head; "" when its sentence was not parsed
}

// Kind tells what a token is made of.
type Kind uint8

const (
	Word   Kind = iota // has a letter
	Number             // has a digit and no letter
	Punct              // everything else that is not white space
)

// KindOf tells what a token of these characters is.
func KindOf(token string) Kind {
	kind := Punct
	for _, r := range token {
		switch {
		case unicode.IsLetter(r):
			return Word
		case unicode.IsDigit(r):
			kind = Number
		}
	}
	return kind
}

// Sentence is a run of tokens within one paragraph.
type Sentence struct {
	Span
	First, Last int // tokens [First, Last)
	Paragraph   int // index into Paragraphs
}

// NewDoc checks the views against the text and against each other: spans lie
// inside the text, on character boundaries, in order, and each sentence holds
// its tokens. It returns ErrSpan otherwise.
func NewDoc(t string, paragraphs []Span, sentences []Sentence, tokens []Token) (*Doc, error) {
	d := &Doc{text: t, paragraphs: paragraphs, sentences: sentences, tokens: tokens}
	if err := d.check(); err != nil {
		return nil, fmt.Errorf("analysed text: %w", err)
	}
	return d, nil
}

func (d *Doc) check() error {
	if err := CheckOrdered(d.text, d.paragraphs...); err != nil {
		return err
	}
	end := 0
	for i := range d.tokens {
		if err := d.tokens[i].checkAfter(d.text, end); err != nil {
			return err
		}
		end = d.tokens[i].End
	}
	next := 0
	for _, s := range d.sentences {
		if err := d.checkSentence(s, next); err != nil {
			return err
		}
		next = s.Last
	}
	return nil
}

func (d *Doc) checkSentence(s Sentence, next int) error {
	if err := s.Span.Check(d.text); err != nil {
		return err
	}
	bad := s.First < next || s.Last <= s.First || s.Last > len(d.tokens) ||
		s.Paragraph < 0 || s.Paragraph >= len(d.paragraphs)
	if bad || !s.Contains(d.tokens[s.First].Span) || !s.Contains(d.tokens[s.Last-1].Span) ||
		!d.paragraphs[s.Paragraph].Contains(s.Span) {
		return fmt.Errorf("%w: sentence [%d,%d) and its tokens or paragraph disagree", ErrSpan, s.Start, s.End)
	}
	return nil
}

// Text is the verbatim text.
func (d *Doc) Text() string { return d.text }

// Paragraphs are the paragraphs in order. The caller must not change them.
func (d *Doc) Paragraphs() []Span { return d.paragraphs }

// Sentences are the sentences in order. The caller must not change them.
func (d *Doc) Sentences() []Sentence { return d.sentences }

// Tokens are the tokens in order. The caller must not change them.
func (d *Doc) Tokens() []Token { return d.tokens }

// Names are the names in order. The caller must not change them.
func (d *Doc) Names() []Name { return d.names }

// Of returns the bytes that s covers.
func (d *Doc) Of(s Span) string { return s.Of(d.text) }

// TokenAt returns the index of the first token that ends after the byte at;
// len(Tokens()) when there is none.
func (d *Doc) TokenAt(at int) int {
	return sort.Search(len(d.tokens), func(i int) bool { return d.tokens[i].End > at })
}

// SentenceAt returns the index of the sentence that holds the byte at, or of
// the first one after it; len(Sentences()) when there is none.
func (d *Doc) SentenceAt(at int) int {
	return sort.Search(len(d.sentences), func(i int) bool { return d.sentences[i].End > at })
}

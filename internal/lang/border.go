package lang

import (
	"fmt"
	"math"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Borders is a trained classifier of sentence borders: it scores the ends of
// tokens as ends of sentences.
//
// Headings, greetings and signatures have no full stop, so words may end
// sentences too; three of four are passed over at once (goesOn). The features of an end are the forms and shapes of the tokens
// around it, the quotation marks and brackets that are open, what the sentence
// has had so far, and what the paragraph has in all (ends.go).
type Borders struct {
	linear *model.Linear
	bias   int32 // added to every score; above 0 is a border
}

// NewBorders returns a classifier from weights and the bias in their units.
func NewBorders(bits int, weights []float32, bias float32) *Borders {
	b := &Borders{linear: model.NewLinear(1, bits, weights)}
	b.bias = int32(bias / b.linear.Scale())
	return b
}

// Encode returns the section of a model file.
func (b *Borders) Encode() []byte {
	var e model.Encoder
	e.Uint32(int(uint32(b.bias)))
	b.linear.Encode(&e)
	return e.Data()
}

// DecodeBorders reads what Encode wrote.
func DecodeBorders(section []byte) (*Borders, error) {
	d := model.NewDecoder(section)
	b := &Borders{bias: int32(uint32(d.Uint32()))}
	b.linear = model.DecodeLinear(d)
	if err := d.Err(); err != nil {
		return nil, fmt.Errorf("sentence borders: %w", err)
	}
	return b, nil
}

// score is the score of an end with these features.
func (b *Borders) score(features []uint32) int32 {
	sum := [1]int32{b.bias}
	for _, f := range features {
		b.linear.Add(sum[:], f)
	}
	return sum[0]
}

// longestSentence bounds what later stages take for one sentence, in tokens:
// their time may grow with its square. The longest of the treebanks has 190.
const longestSentence = 250

// sentences cuts the tokens of a paragraph, tokens[first:], where the scores
// say.
func (b *Borders) sentences(c *cutter, e *ends) {
	scores := e.scores[:0]
	start := c.first
	e.visit(c.t, c.tokens, c.first, func(i int, features []uint32) bool {
		score := b.score(features)
		if e.surelyEnds(i - start) {
			score = max(score, 1)
		}
		scores = append(passOver(scores, i-start), score)
		if score <= 0 {
			return false
		}
		c.shorten(scores, start, i)
		c.cut(i)
		return true
	})
	last := len(c.tokens) - 1
	scores = passOver(scores, last-start+1)
	e.scores = scores
	if c.first <= last {
		c.shorten(scores, start, last)
		c.cut(last)
	}
}

// passOver fills scores up to n for the ends that were not described.
func passOver(scores []int32, n int) []int32 {
	for len(scores) < n {
		scores = append(scores, math.MinInt32)
	}
	return scores
}

// cutter makes the sentences of a paragraph.
type cutter struct {
	t         string
	tokens    []text.Token
	paragraph int
	first     int // token that begins the next sentence
	sentences []text.Sentence
}

// cut ends a sentence with token last.
func (c *cutter) cut(last int) {
	c.sentences = append(c.sentences, text.Sentence{
		Span:  text.Span{Start: c.tokens[c.first].Start, End: c.tokens[last].End},
		First: c.first, Last: last + 1, Paragraph: c.paragraph,
	})
	c.first = last + 1
}

// shorten cuts a sentence that would be too long where the scores, those of
// the tokens from start, are highest in the second half of what is allowed.
func (c *cutter) shorten(scores []int32, start, last int) {
	for last-c.first >= longestSentence {
		best := c.first + longestSentence/2
		for i := best; i < c.first+longestSentence; i++ {
			if scores[i-start] > scores[best-start] {
				best = i
			}
		}
		c.cut(best)
	}
}

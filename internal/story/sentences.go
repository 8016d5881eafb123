package story

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"github.com/cespare/xxhash/v2"

	"hearsay/internal/text"
)

// minSentence is the fewest words of a sentence that is looked up as a whole.
const minSentence = 8

// A token is 15 bits of a word's hash and a bit that says that it stands
// inside quotation marks. Two words of 1,000 share their 15 bits by chance
// once in 33, four in a row never.
const (
	quotedBit = 1 << 15
	hashBits  = quotedBit - 1
)

// sentences returns the words of a body as copies are compared by.
func (r *wordReader) sentences(d *text.Doc, blockQuotes []text.Span) ([]sentence, []uint16) {
	sentences := make([]sentence, 0, len(d.Sentences()))
	tokens := make([]uint16, 0, len(d.Tokens()))
	quotes := quoteReader{paragraph: -1}
	for _, s := range d.Sentences() {
		quotes.enter(s.Paragraph)
		quotes.block = slices.ContainsFunc(blockQuotes, func(q text.Span) bool { return q.Contains(s.Span) })
		first := len(tokens)
		digest, weight := xxhash.New(), 0.0
		for _, t := range d.Tokens()[s.First:s.Last] {
			if t.Kind == text.Punct {
				quotes.read(d.Of(t.Span))
				continue
			}
			w := r.word(d.Of(t.Span))
			_, _ = digest.Write(binary.LittleEndian.AppendUint64(nil, w.form))
			tokens = append(tokens, uint16(w.form)&hashBits|quotes.bit())
			if quotes.bit() == 0 {
				weight += w.idf
			}
		}
		sentences = append(sentences, newSentence(s.Span, first, len(tokens)-first, digest.Sum64(), weight))
	}
	return sentences, tokens
}

func newSentence(span text.Span, first, words int, hash uint64, weight float64) sentence {
	if words < minSentence {
		hash = 0
	}
	return sentence{
		hash: hash, start: uint32(span.Start), end: uint32(span.End), first: uint32(first),
		words: uint32(words), weight: uint16(min(4*weight, math.MaxUint16)),
	}
}

// quoteReader knows whether a word stands inside double quotation marks. A
// quotation ends with its paragraph at the latest.
type quoteReader struct {
	paragraph int
	inside    bool
	block     bool // the paragraph stands apart as a quotation
}

func (q *quoteReader) enter(paragraph int) {
	if paragraph != q.paragraph {
		q.paragraph, q.inside = paragraph, false
	}
}

func (q *quoteReader) read(mark string) {
	switch {
	case mark == `"` || mark == "''":
		q.inside = !q.inside
	case strings.ContainsAny(mark, "“«„"):
		q.inside = true
	case strings.ContainsAny(mark, "”»"):
		q.inside = false
	}
}

func (q *quoteReader) bit() uint16 {
	if q.inside || q.block {
		return quotedBit
	}
	return 0
}

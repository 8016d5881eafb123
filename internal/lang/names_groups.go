package lang

import (
	"fmt"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// WordGroups are groups of words that stand in like places, by the vectors of
// the model's words: few large ones and many small ones. What is learnt of a
// group holds for words that the labelled texts do not have. A nil value has no
// groups.
//
// In a section: twice the number of words, then for each row of the table its
// large group and its small one, one byte each, from 1.
type WordGroups struct {
	words *model.Words
	of    []byte
}

// NewWordGroups returns the groups of the table's words by row, from 0. Row 0,
// which stands for all other words, has none.
func NewWordGroups(words *model.Words, large, small []int) *WordGroups {
	g := &WordGroups{words: words, of: make([]byte, 2*words.Len())}
	for row := 1; row < words.Len(); row++ {
		g.of[2*row], g.of[2*row+1] = byte(large[row]+1), byte(small[row]+1)
	}
	return g
}

// group is the large and the small group of a word; 0 for none.
type group struct{ large, small uint8 }

func (g *WordGroups) get(word string) group {
	if g == nil {
		return group{}
	}
	row := g.words.Lookup(word)
	return group{g.of[2*row], g.of[2*row+1]}
}

func (g *WordGroups) encode(e *model.Encoder) {
	if g == nil {
		e.Uint32(0)
		return
	}
	e.Uint32(len(g.of))
	e.Bytes(g.of)
}

func decodeWordGroups(d *model.Decoder, words *model.Words) (*WordGroups, error) {
	n := d.Uint32()
	if n == 0 {
		return nil, d.Err()
	}
	of := d.Bytes(n)
	if err := d.Err(); err != nil {
		return nil, fmt.Errorf("groups: %w", err)
	}
	if words == nil || n != 2*words.Len() {
		return nil, fmt.Errorf("groups: %w: they belong to other words", model.ErrFormat)
	}
	return &WordGroups{words, of}, nil
}

// groups appends the groups of a token, of those beside it, and of those beside
// and inside its run [first, last).
func (r *nameReader) groups(dst []uint32, s text.Sentence, first, last, i int) []uint32 {
	if r.grouped == nil {
		return dst
	}
	from, to := min(uint32(i-first), 3), min(uint32(last-1-i), 3)
	here, before, after := r.tokens[i].group, r.at(s, i-1).group, r.at(s, i+1).group
	dst = appendGroup(dst, fGroup, 0, here)
	dst = appendGroup(dst, fGroup, 1, before)
	dst = appendGroup(dst, fGroup, 2, after)
	dst = appendGroup(dst, fGroup, 3, r.at(s, i-2).group)
	dst = appendGroup(dst, fGroup, 4, r.at(s, i+2).group)
	dst = appendGroup(dst, fGroup, 5+from, r.at(s, first-1).group)
	dst = appendGroup(dst, fGroup, 9+to, r.at(s, last).group)
	dst = appendGroup(dst, fGroup, 13+to, r.tokens[last-1].group)
	dst = appendGroup(dst, fGroup, 17+from, r.tokens[first].group)
	return append(dst,
		featureHash(fGroupPair, uint32(before.large)<<16|uint32(here.large)),
		featureHash(fGroupPair, 1<<24|uint32(here.large)<<16|uint32(after.large)),
		featureHash(fGroupPair, 2<<24|uint32(before.large)<<16|uint32(after.large)))
}

func appendGroup(dst []uint32, template int, place uint32, g group) []uint32 {
	if g.large == 0 {
		return dst
	}
	h := featureHash(template, place)
	return append(dst, model.HashUint(h, uint32(g.small)), model.HashUint(h, 256+uint32(g.large)))
}

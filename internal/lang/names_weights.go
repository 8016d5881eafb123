package lang

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// NameWeights are the weights of features: for each the tags that it speaks
// for or against, most have two or three. A feature is known by the 32 bits of
// its hash; one that was not learnt has no weights.
//
// In a section: the number of features, their hashes in rising order, how many
// weights each has, one byte, then the weights as pairs of tag and signed
// byte.
type NameWeights struct {
	mask  uint32
	slots []weightSlot // open addressing, at most half full
	pairs []tagWeight
}

type weightSlot struct {
	key   uint32
	first uint32
	count uint32 // 0 in a free slot
}

type tagWeight struct {
	tag    uint8
	weight int8
}

// FeatureWeights are the weights of one feature, a number for each tag.
type FeatureWeights struct {
	Key     uint32
	Weights [NameTags]float32
}

// NameBias is the feature that every token has.
var NameBias = featureHash(fBias, 0)

// Favour adds to the weights of a type's tags.
func (f *FeatureWeights) Favour(kind text.NameType, by float32) {
	for place := range atBoth + 1 {
		f.Weights[tagOf(kind, place)] += by
	}
}

// NewNameWeights quantises weights to one byte each, and returns what 1 is
// worth in their units. Features that come to nothing are dropped.
func NewNameWeights(features []FeatureWeights) (weights *NameWeights, scale float32) {
	slices.SortFunc(features, func(a, b FeatureWeights) int { return cmp.Compare(a.Key, b.Key) })
	for _, f := range features {
		for _, w := range f.Weights {
			scale = max(scale, w, -w)
		}
	}
	scale = max(scale/127, 1e-9)
	b := weightBuilder{}
	for _, f := range features {
		b.add(f, scale)
	}
	return b.table(), scale
}

// weightBuilder collects features by rising key.
type weightBuilder struct {
	keys   []uint32
	counts []uint8
	pairs  []tagWeight
}

func (b *weightBuilder) add(f FeatureWeights, scale float32) {
	count := uint8(0)
	for t, w := range f.Weights {
		if q := roundAway(w / scale); q != 0 {
			b.pairs = append(b.pairs, tagWeight{uint8(t), q})
			count++
		}
	}
	if count > 0 {
		b.keys, b.counts = append(b.keys, f.Key), append(b.counts, count)
	}
}

func roundAway(x float32) int8 {
	if x < 0 {
		return -int8(0.5 - x)
	}
	return int8(x + 0.5)
}

func (b *weightBuilder) table() *NameWeights {
	size := 1 << bits.Len(uint(2*len(b.keys)))
	w := &NameWeights{mask: uint32(size - 1), slots: make([]weightSlot, size), pairs: b.pairs}
	first := uint32(0)
	for i, key := range b.keys {
		at := key & w.mask
		for w.slots[at].count != 0 {
			at = (at + 1) & w.mask
		}
		w.slots[at] = weightSlot{key, first, uint32(b.counts[i])}
		first += uint32(b.counts[i])
	}
	return w
}

// add adds the weights of the feature with hash key to scores.
func (w *NameWeights) add(scores *NameScores, key uint32) {
	for at := key & w.mask; ; at = (at + 1) & w.mask {
		switch s := w.slots[at]; {
		case s.count == 0:
			return
		case s.key == key:
			for _, p := range w.pairs[s.first : s.first+s.count] {
				scores[p.tag] += int32(p.weight)
			}
			return
		}
	}
}

// Features is the number of features.
func (w *NameWeights) Features() int {
	n := 0
	for _, s := range w.slots {
		if s.count > 0 {
			n++
		}
	}
	return n
}

func (w *NameWeights) encode(e *model.Encoder) {
	slots := slices.DeleteFunc(slices.Clone(w.slots), func(s weightSlot) bool { return s.count == 0 })
	slices.SortFunc(slots, func(a, b weightSlot) int { return cmp.Compare(a.key, b.key) })
	e.Uint32(len(slots))
	for _, s := range slots {
		e.Uint32(int(s.key))
	}
	for _, s := range slots {
		e.Uint8(uint8(s.count))
	}
	for _, s := range slots {
		for _, p := range w.pairs[s.first : s.first+s.count] {
			e.Uint8(p.tag)
			e.Uint8(uint8(p.weight))
		}
	}
}

func decodeNameWeights(d *model.Decoder) (*NameWeights, error) {
	n := d.Uint32()
	keys, counts := model.NewDecoder(d.Bytes(4*n)), d.Bytes(n)
	b := weightBuilder{counts: counts}
	sum := 0
	for _, c := range counts {
		b.keys = append(b.keys, uint32(keys.Uint32()))
		sum += int(c)
	}
	raw := d.Bytes(2 * sum)
	if err := d.Err(); err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	for i := 0; i < len(raw); i += 2 {
		if raw[i] >= tags {
			return nil, fmt.Errorf("weights: %w: tag %d", model.ErrFormat, raw[i])
		}
		b.pairs = append(b.pairs, tagWeight{raw[i], int8(raw[i+1])})
	}
	return b.table(), nil
}

package lang

import (
	"math/bits"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Templates of features. A feature is the hash of its template and values.
const (
	fBias = iota
	fWord
	fShape
	fPrefix
	fSuffix
	fBefore
	fBefore2
	fAfter
	fAfter2
	fPairBefore
	fPairAfter
	fAround
	fShapes
	fClass
	fClassBefore
	fClassAfter
	fClassBefore2
	fClassAfter2
	fPhrase
	fPhraseBefore
	fPhraseAfter
	fRunLeft
	fRunRight
	fRunLeftClass
	fRunRightClass
	fRunHead
	fRunHeadClass
	fRunFirst
	fRunFirstClass
	fPlace
	fStart
	fSeen
	fMark
	fGlue
	fGroup
	fGroupPair
	fHabit
	fRunLeft2
	fRunRight2
)

// features appends the features of token i, of the run [first, last) in s.
func (r *nameReader) features(dst []uint32, s text.Sentence, first, last, i int) []uint32 {
	t := &r.tokens[i]
	dst = append(dst, featureHash(fBias, 0), featureHash(fWord, t.key), r.shapes(s, i))
	dst = append(dst, model.HashUint(featureHash(fShape, uint32(t.shape)), uint32(r.length(i))))
	dst = r.affixes(dst, i)
	dst = r.neighbours(dst, s, i)
	dst = r.classes(dst, s, i)
	dst = r.around(dst, s, first, last, i)
	dst = r.place(dst, s, first, last, i)
	dst = r.groups(dst, s, first, last, i)
	return r.elsewhere(dst, first, last, i)
}

// at returns the token j, or nothing beyond the sentence.
func (r *nameReader) at(s text.Sentence, j int) *nameToken {
	switch {
	case j < s.First:
		return &beforeAll
	case j >= s.Last:
		return &afterAll
	}
	return &r.tokens[j]
}

var beforeAll, afterAll = nameToken{key: 1}, nameToken{key: 2}

func (r *nameReader) length(i int) uint32 {
	return min(r.tokens[i].folded.end-r.tokens[i].folded.start, 8)
}

func (r *nameReader) shapes(s text.Sentence, i int) uint32 {
	return featureHash(fShapes, uint32(r.at(s, i-1).shape)<<16|uint32(r.tokens[i].shape)<<8|uint32(r.at(s, i+1).shape))
}

func (r *nameReader) affixes(dst []uint32, i int) []uint32 {
	t := &r.tokens[i]
	word := r.bytes[t.folded.start:t.folded.end]
	for n := 2; n <= 4 && n < len(word); n++ {
		dst = append(dst, featureHash(fSuffix, hashBytes(word[len(word)-n:])))
	}
	for n := 2; n <= 4 && n < len(word); n++ {
		dst = append(dst, featureHash(fPrefix, hashBytes(word[:n])))
	}
	return dst
}

func (r *nameReader) neighbours(dst []uint32, s text.Sentence, i int) []uint32 {
	before, after, word := r.at(s, i-1).key, r.at(s, i+1).key, r.tokens[i].key
	return append(dst,
		featureHash(fBefore, before), featureHash(fAfter, after),
		featureHash(fBefore2, r.at(s, i-2).key), featureHash(fAfter2, r.at(s, i+2).key),
		model.HashUint(featureHash(fPairBefore, before), word), model.HashUint(featureHash(fPairAfter, word), after),
		model.HashUint(featureHash(fAround, before), after))
}

func (r *nameReader) classes(dst []uint32, s text.Sentence, i int) []uint32 {
	t, before, after := &r.tokens[i], r.at(s, i-1), r.at(s, i+1)
	dst = appendClasses(dst, fClass, 0, t.class&^longer)
	dst = appendClasses(dst, fClassBefore, uint32(before.shape), before.class&^longer)
	dst = appendClasses(dst, fClassAfter, uint32(after.shape), after.class&^longer)
	dst = appendClasses(dst, fClassBefore2, 0, r.at(s, i-2).class&^longer)
	dst = appendClasses(dst, fClassAfter2, 0, r.at(s, i+2).class&^longer)
	for place, c := range t.phrase {
		dst = appendClasses(dst, fPhrase, uint32(place), c)
	}
	for place, c := range before.phrase {
		dst = appendClasses(dst, fPhraseBefore, uint32(place), c)
	}
	for place, c := range after.phrase {
		dst = appendClasses(dst, fPhraseAfter, uint32(place), c)
	}
	return dst
}

func appendClasses(dst []uint32, template int, v uint32, c NameClass) []uint32 {
	h := featureHash(template, v)
	for rest := uint32(c); rest != 0; rest &= rest - 1 {
		dst = append(dst, model.HashUint(h, uint32(bits.TrailingZeros32(rest))))
	}
	return dst
}

// around appends what stands around the run and at its ends.
func (r *nameReader) around(dst []uint32, s text.Sentence, first, last, i int) []uint32 {
	left, right, opens, head := r.at(s, first-1), r.at(s, last), &r.tokens[first], &r.tokens[last-1]
	from, to := min(uint32(i-first), 3), min(uint32(last-1-i), 3)
	dst = append(dst,
		model.HashUint(featureHash(fRunLeft, left.key), from), model.HashUint(featureHash(fRunRight, right.key), to),
		model.HashUint(featureHash(fRunLeft2, left.key), r.at(s, first-2).key), model.HashUint(featureHash(fRunRight2, right.key), r.at(s, last+1).key),
		model.HashUint(featureHash(fRunHead, head.key), to), model.HashUint(featureHash(fRunFirst, opens.key), from))
	dst = appendClasses(dst, fRunLeftClass, from, left.class&^longer)
	dst = appendClasses(dst, fRunRightClass, to, right.class&^longer)
	dst = appendClasses(dst, fRunHeadClass, to, head.class&^longer)
	return appendClasses(dst, fRunFirstClass, from, opens.class&^longer)
}

// place appends where the token stands in run and sentence.
func (r *nameReader) place(dst []uint32, s text.Sentence, first, last, i int) []uint32 {
	t := &r.tokens[i]
	flags := uint32(0)
	for n, on := range [...]bool{t.start, r.caps, i == first, i == last-1, i+1 == s.Last} {
		if on {
			flags |= 1 << n
		}
	}
	glue := uint32(0)
	if r.glued(i) {
		glue |= 1
	}
	if i+1 < s.Last && r.glued(i+1) {
		glue |= 2
	}
	dst = append(dst, model.HashUint(featureHash(fGlue, glue), uint32(t.shape)))
	if glue != 0 && t.shape == noLetters {
		dst = append(dst, model.HashUint(featureHash(fGlue, glue+4), t.key), model.HashUint(featureHash(fGlue, glue+8), uint32(r.at(s, i+1).shape)))
	}
	h := featureHash(fStart, flags)
	dst = append(dst, model.HashUint(featureHash(fPlace, min(uint32(i-first), 4)), min(uint32(last-i), 4)), h)
	return appendClasses(dst, fMark, flags&3, t.class&(MostlyLower|OftenLower|OftenUpper|MostlyUpper))
}

// elsewhere appends what the text shows of the word in its other places.
func (r *nameReader) elsewhere(dst []uint32, first, last, i int) []uint32 {
	m := r.tokens[i].seen
	if m == nil {
		return dst
	}
	for n, count := range [...]uint16{m.small, m.middle, m.titled, m.surnamed, m.located, m.headed, m.articled, m.spoke, m.began, m.ended, m.alone} {
		dst = append(dst, featureHash(fSeen, uint32(n)<<8|uint32(min(count, 2))))
	}
	h := featureHash(fHabit, m.habit())
	return append(dst, h, model.HashUint(h, uint32(r.tokens[i].shape)<<8|placeIn(first, last, i)))
}

// placeIn is where token i stands in its run.
func placeIn(first, last, i int) uint32 {
	flags := uint32(min(last-1-i, 2))
	if i == first {
		flags |= 4
	}
	return flags
}

// habit says what the text shows of a word at all.
func (m *memory) habit() uint32 {
	flags := uint32(0)
	for n, count := range [...]uint16{m.titled, m.surnamed, m.located, m.headed, m.articled, m.spoke, m.began, m.ended, m.alone} {
		if count > 0 {
			flags |= 1 << n
		}
	}
	return flags
}

package story

// matcher compares one article with many.
type matcher struct {
	f        *Features
	skip     map[uint64]bool
	shingles map[uint64]int32 // first place of each
	maybe    [1024]uint64     // a bit for 16 bits of each shingle's hash: most look-ups end here
	sentence []int32          // of each token
}

func newMatcher(f *Features, skip map[uint64]bool) *matcher {
	m := &matcher{f: f, skip: skip, shingles: make(map[uint64]int32, len(f.tokens)), sentence: f.sentenceOf()}
	for i := len(f.tokens) - shingle; i >= 0; i-- {
		key := shingleAt(f.tokens, i)
		m.shingles[key] = int32(i)
		word, bit := filterBit(key)
		m.maybe[word] |= bit
	}
	return m
}

func filterBit(key uint64) (word int, bit uint64) {
	h := key * 0x9E3779B97F4A7C15 >> 48 // Fibonacci hashing
	return int(h >> 6), 1 << (h & 63)
}

// find returns the first place of a shingle.
func (m *matcher) find(key uint64) (int32, bool) {
	if word, bit := filterBit(key); m.maybe[word]&bit == 0 {
		return 0, false
	}
	i, ok := m.shingles[key]
	return i, ok
}

// shingleAt packs the hashes of four words.
func shingleAt(tokens []uint16, i int) uint64 {
	t := tokens[i : i+shingle]
	return uint64(t[0]&hashBits) | uint64(t[1]&hashBits)<<16 | uint64(t[2]&hashBits)<<32 | uint64(t[3]&hashBits)<<48
}

// sentenceOf returns the sentence of each token.
func (f *Features) sentenceOf() []int32 {
	of := make([]int32, len(f.tokens))
	for s, sentence := range f.sentences {
		for i := range int(sentence.words) {
			of[int(sentence.first)+i] = int32(s)
		}
	}
	return of
}

// matched counts the words of one sentence of the new article that lie in
// blocks, by the sentence of the other article that they stand in.
type matched map[int32]words

// words counts words; plain ones stand outside quotation marks in both texts.
type words struct{ all, plain int }

// passages returns the passages that stand in both, in the order of the new
// article.
func (m *matcher) passages(known *Features) []passage {
	by := m.match(known)
	if len(by) == 0 {
		return nil
	}
	var out []passage
	var run runOf
	for s := range m.f.sentences {
		partner, shared := by[int32(s)].partner()
		if shared.all == 0 || float64(shared.all) < matchedShare*float64(m.f.sentences[s].words) || m.skip[m.f.sentences[s].hash] {
			continue
		}
		if !run.continues(s, partner) {
			out = run.close(out, m.f, known)
		}
		run.add(m.f, s, partner, shared)
	}
	return run.close(out, m.f, known)
}

// match finds the blocks, in one pass over the known article.
func (m *matcher) match(known *Features) map[int32]matched {
	by := map[int32]matched{}
	var of []int32
	for j := 0; j+shingle <= len(known.tokens); {
		i, ok := m.find(shingleAt(known.tokens, j))
		if !ok {
			j++
			continue
		}
		if of == nil {
			of = known.sentenceOf()
		}
		n := common(m.f.tokens[i:], known.tokens[j:])
		for k := range n {
			quoted := (m.f.tokens[int(i)+k]|known.tokens[j+k])&quotedBit != 0
			count(by, m.sentence[int(i)+k], of[j+k], quoted)
		}
		j += n
	}
	return by
}

func common(a, b []uint16) int {
	n := 0
	for n < len(a) && n < len(b) && a[n]&hashBits == b[n]&hashBits {
		n++
	}
	return n
}

func count(by map[int32]matched, sentence, other int32, quoted bool) {
	if by[sentence] == nil {
		by[sentence] = matched{}
	}
	w := by[sentence][other]
	w.all++
	if !quoted {
		w.plain++
	}
	by[sentence][other] = w
}

// partner returns the other article's sentence that most words stand in, and
// the words that stand in it and in its neighbours: an editor may have cut one
// sentence in two.
func (m matched) partner() (int32, words) {
	best, most := int32(-1), 0
	for other, w := range m {
		if w.all > most || w.all == most && other < best {
			best, most = other, w.all
		}
	}
	var sum words
	for other := best - 1; other <= best+1; other++ {
		sum.all += m[other].all
		sum.plain += m[other].plain
	}
	return best, sum
}

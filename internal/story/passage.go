package story

// A block begins where shingle words in a row stand in both texts.
const shingle = 4

const (
	matchedShare  = .5  // of a sentence's words lie in blocks: it is matched
	verbatimShare = .97 // of the copy's words stand in the other: it is copied, not adapted
	gap           = 2   // unmatched sentences within a passage, on either side
	evidence      = 60  // nats of idf outside quotation marks: about ten rare words
)

// passage is a run of sentences that stands in both texts: a of the new, b of
// the known article.
type passage struct {
	a, b           span
	shared         int // words that stand in both, in order
	wordsA, wordsB int
	weight         float64
}

type span struct{ start, end uint32 }

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
		if float64(shared.all) < matchedShare*float64(m.f.sentences[s].words) || m.skip[m.f.sentences[s].hash] {
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

// runOf is a passage that is being collected: sentences [a0, a1] of the new
// article, [b0, b1] of the known one.
type runOf struct {
	open           bool
	a0, a1, b0, b1 int
	last           int
	shared         int
	weight         float64
}

func (r *runOf) continues(a int, b int32) bool {
	return r.open && a-r.a1 <= gap+1 && int(b) >= r.last-1 && int(b)-r.last <= gap+1
}

func (r *runOf) add(f *Features, a int, b int32, shared words) {
	if !r.open {
		*r = runOf{open: true, a0: a, b0: int(b), b1: int(b)}
	}
	r.a1, r.last = a, int(b)
	r.b0, r.b1 = min(r.b0, int(b)), max(r.b1, int(b))
	r.shared += min(shared.all, int(f.sentences[a].words))
	plain := f.plainWords(a)
	r.weight += float64(f.sentences[a].weight) / 4 * float64(min(shared.plain, plain)) / float64(max(plain, 1))
}

// plainWords counts the words of a sentence outside quotation marks.
func (f *Features) plainWords(s int) int {
	n := 0
	for _, t := range f.tokens[f.sentences[s].first:][:f.sentences[s].words] {
		if t&quotedBit == 0 {
			n++
		}
	}
	return n
}

// close ends the run and keeps it when there is evidence enough.
func (r *runOf) close(out []passage, a, b *Features) []passage {
	if r.open && r.weight >= evidence {
		p := passage{shared: r.shared, weight: r.weight}
		p.a, p.wordsA = a.sentenceSpan(r.a0, r.a1)
		p.b, p.wordsB = b.sentenceSpan(r.b0, r.b1)
		p.shared = min(p.shared, p.wordsA, p.wordsB)
		out = append(out, p)
	}
	*r = runOf{}
	return out
}

func (f *Features) sentenceSpan(first, last int) (span, int) {
	words := 0
	for _, s := range f.sentences[first : last+1] {
		words += int(s.words)
	}
	return span{f.sentences[first].start, f.sentences[last].end}, words
}

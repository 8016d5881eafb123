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
}

type span struct{ start, end uint32 }

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
		p := passage{shared: r.shared}
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

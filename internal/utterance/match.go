package utterance

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// Candidates share words with content, of the heaviest keyWords. Few would do
// for equal texts, but a fragment of a long statement may hold none of its
// heaviest words. The rarest are looked up first, until maxPostings entries
// were read.
const (
	keyWords      = 80
	maxPostings   = 1000
	maxCandidates = 24
)

// What two renderings share at least: words, words with content, and weight in
// nats. "We have no comment on this" weighs 2, "we are investigating the
// incident" 4.7.
const (
	minWords   = 4
	minContent = 2
	minWeight  = 5.0 // with the same speaker
	anyWeight  = 12.0
)

// Least scores of a rendering of the same utterance.
const (
	sameSpeakerAndStory = .5
	sameSpeaker         = .6
	anySpeaker          = .75
	otherSpeaker        = .85 // of both sides
)

// keyTerms are the terms under which a statement is found, each once.
func keyTerms(words []word) []uint32 {
	heavy := slices.Clone(words)
	slices.SortFunc(heavy, func(a, b word) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.term, b.term))
	})
	var terms []uint32
	for _, w := range slices.Compact(heavy) {
		if len(terms) < keyWords && w.content() {
			terms = append(terms, w.term)
		}
	}
	slices.Sort(terms)
	return slices.Compact(terms)
}

// stock reports whether words are too few and too common to be told apart from
// those of others.
func stock(words []word) bool {
	content := 0
	for _, w := range words {
		if w.content() {
			content++
		}
	}
	return len(words) < minWords || content < minContent || weightOf(words) < minWeight*weightSteps
}

// enough reports whether two renderings share more than a stock phrase.
func enough(al alignment, sameSpeaker bool) bool {
	least := anyWeight
	if sameSpeaker {
		least = minWeight
	}
	return len(al.pairs) >= minWords && al.content >= minContent && float64(al.shared) >= least*weightSteps
}

// matches returns the known utterances that statement i of f may tell.
func (x *Index) matches(f *Features, i int, story news.StoryID) []match {
	s := &f.statements[i]
	if stock(s.words) {
		return nil
	}
	var out []match
	seen := map[news.UtteranceID]bool{}
	bag := bagOf(s.words)
	for _, e := range x.candidates(s, f.day) {
		u := e.rendering.Utterance
		if seen[u] {
			continue
		}
		seen[u] = true
		full := x.fullest(u, f.day)
		if !bag.reaches(full.words, s.speaker.same(full.speaker)) {
			continue
		}
		al := align(full.words, s.words)
		if enough(al, s.speaker.same(full.speaker)) && al.score() >= threshold(s, full, story, al) {
			out = append(out, match{i, u, al.score()})
		}
	}
	return out
}

// bag is the words of a statement without their order. It tells in linear time
// that an alignment, which takes quadratic time, cannot be good enough: nine of
// ten candidates.
type bag struct {
	terms  map[uint32]bool
	weight int
}

func bagOf(words []word) bag {
	b := bag{make(map[uint32]bool, len(words)), weightOf(words)}
	for _, w := range words {
		b.terms[w.term] = true
	}
	return b
}

// reaches reports whether the words that others share with the bag, in any
// order, weigh enough.
func (b bag) reaches(others []word, sameSpeaker bool) bool {
	shared, all := 0, 0
	for _, w := range others {
		all += int(w.weight)
		if b.terms[w.term] {
			shared += int(w.weight)
		}
	}
	score, weight := anySpeaker, anyWeight
	if sameSpeaker {
		score, weight = sameSpeakerAndStory, minWeight
	}
	return float64(shared) >= weight*weightSteps && share(shared, min(b.weight, all)) >= score
}

// threshold is the least score by what is known of the speakers; it is out of
// reach where they differ and one side has much that the other lacks.
func threshold(s *statement, full *entry, story news.StoryID, al alignment) float64 {
	switch {
	case s.speaker.apart(full.speaker):
		if al.cover() < otherSpeaker {
			return 2
		}
		return otherSpeaker
	case s.speaker.same(full.speaker) && story == full.story:
		return sameSpeakerAndStory
	case s.speaker.same(full.speaker):
		return sameSpeaker
	}
	return anySpeaker
}

// candidates returns the near statements that share most key terms, most
// first.
func (x *Index) candidates(s *statement, day int32) []*entry {
	shared := x.terms.Shared(keyTerms(s.words), day, window, maxPostings)
	var out []*entry
	for _, slot := range trace.Most(shared, maxCandidates, x.ranks) {
		out = append(out, x.entries[slot])
	}
	return out
}

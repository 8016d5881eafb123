package utterance

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// Candidates share the heaviest words of a statement, rarest first.
const (
	keyWords      = 12
	maxPostings   = 2000
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

// match is a known utterance that one of the article's statements may tell.
type match struct {
	statement int
	utterance news.UtteranceID
	score     float64
}

// assign returns the utterance of each statement, the surest matches first; no
// two statements of the article tell the same one unless one repeats the
// other.
func (x *Index) assign(f *Features, story news.StoryID) []news.UtteranceID {
	var matches []match
	for i := range f.statements {
		matches = append(matches, x.matches(f, i, story)...)
	}
	slices.SortFunc(matches, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.statement, b.statement), compareIDs(a.utterance, b.utterance))
	})
	told := make([]news.UtteranceID, len(f.statements))
	for _, m := range matches {
		if told[m.statement] == "" && free(f, told, m) {
			told[m.statement] = m.utterance
		}
	}
	found(f, told)
	return told
}

// free reports whether no other statement of the article tells the utterance,
// but for repetitions.
func free(f *Features, told []news.UtteranceID, m match) bool {
	for i, u := range told {
		if u == m.utterance && !repeats(&f.statements[i], &f.statements[m.statement]) {
			return false
		}
	}
	return true
}

// found gives the statements without an utterance their own. One that repeats
// an other's words tells the other's.
func found(f *Features, told []news.UtteranceID) {
	for i := range told {
		if told[i] != "" {
			continue
		}
		told[i] = news.NewUtteranceID(f.statements[i].id)
		for j := range told {
			if j != i && told[j] != "" && repeats(&f.statements[i], &f.statements[j]) {
				told[i] = told[j]
				break
			}
		}
	}
}

// repeats reports whether one of two statements of an article has all of the
// other's words, in a row, without standing inside it.
func repeats(a, b *statement) bool {
	if a.overlaps(b) || a.speaker.apart(b.speaker) {
		return false
	}
	short, long := a.words, b.words
	if len(short) > len(long) {
		short, long = long, short
	}
	if stock(short) {
		return false
	}
	for i := 0; i+len(short) <= len(long); i++ {
		if slices.Equal(short, long[i:i+len(short)]) {
			return true
		}
	}
	return false
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
	for _, e := range x.candidates(s, f.day) {
		u := e.rendering.Utterance
		if seen[u] {
			continue
		}
		seen[u] = true
		full := x.fullest(u, f.day)
		al := align(full.words, s.words)
		if enough(al, s.speaker.same(full.speaker)) && al.score() >= threshold(s, full, story, al) {
			out = append(out, match{i, u, al.score()})
		}
	}
	return out
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
	byID := func(a, b int32) int { return compareIDs(x.entries[a].id, x.entries[b].id) }
	var out []*entry
	for _, slot := range trace.Most(shared, maxCandidates, byID) {
		out = append(out, x.entries[slot])
	}
	return out
}

// fullest returns the rendering that gives most of the words as spoken, of
// those near a day.
func (x *Index) fullest(u news.UtteranceID, day int32) *entry {
	var full *entry
	for _, slot := range x.utterances[u] {
		if e := x.entries[slot]; e.near(day) && (full == nil || fuller(e, full)) {
			full = e
		}
	}
	return full
}

func fuller(a, b *entry) bool {
	return cmp.Or(cmp.Compare(a.quoted, b.quoted), cmp.Compare(a.weight, b.weight), cmp.Compare(len(a.words), len(b.words)),
		cmp.Compare(b.day, a.day), compareIDs(b.id, a.id)) > 0
}

// retell brings the variants of an utterance's near renderings up to date and
// notes those that changed.
func (x *Index) retell(u news.UtteranceID, day int32, changed map[news.StatementID]news.Rendering) {
	full := x.fullest(u, day)
	for _, slot := range x.utterances[u] {
		e := x.entries[slot]
		if !e.near(day) {
			continue
		}
		r := e.rendering
		if r.Variant, r.Similarity = variant(full.statement, e.statement); r != e.rendering {
			e.rendering = r
			changed[e.id] = r
		}
	}
}

func compareIDs[T ~string](a, b T) int { return cmp.Compare(a, b) }

package utterance

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
)

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

// found gives the statements without an utterance their own, or that of the
// one whose words they repeat. Equal words are looked up; only titles are
// compared with every statement, so that the work stays linear.
func found(f *Features, told []news.UtteranceID) {
	first := map[uint64]int{} // statement by its words as written
	for i := range told {
		s := &f.statements[i]
		if told[i] == "" {
			told[i] = repeated(f, told, i, first)
		}
		if _, known := first[s.written]; !known {
			first[s.written] = i
		}
	}
}

func repeated(f *Features, told []news.UtteranceID, i int, first map[uint64]int) news.UtteranceID {
	s := &f.statements[i]
	if j, ok := first[s.written]; ok && repeats(s, &f.statements[j]) {
		return told[j]
	}
	for j := range f.statements[:i] {
		if s.title && repeats(s, &f.statements[j]) {
			return told[j]
		}
	}
	return news.NewUtteranceID(s.id)
}

// repeats reports whether two statements of an article have equal words, or one
// of them, in the title, has words of the other in a row, or the reverse.
func repeats(a, b *statement) bool {
	if a.overlaps(b) || a.speaker.apart(b.speaker) || a.title == b.title && a.written != b.written {
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

func compareIDs[T ~string](a, b T) int { return cmp.Compare(a, b) }

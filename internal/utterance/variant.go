package utterance

import (
	"slices"

	"hearsay/internal/news"
)

// trimmedShare of a rendering's weight must stand in the fullest one, in
// order, before it is called trimmed: one light word may differ.
const trimmedShare = .97

// variant tells how a rendering's words relate to the fullest rendering's.
func variant(fullest, rendering *statement) (news.Variant, float64) {
	if fullest.written == rendering.written {
		return news.Identical, 1
	}
	full, words := fullest.words, rendering.words
	al := align(full, words)
	similarity := al.similarity()
	switch {
	case conflict(full, words, al):
		return news.Conflicting, similarity
	case share(al.shared, al.b) >= trimmedShare && len(words) < len(full):
		return news.Trimmed, similarity
	}
	return news.Reworded, similarity
}

// A conflict is looked for in short stretches between shared words, and in
// longer ones right beside a shared word: elsewhere the two tell different
// things.
const maxStretch = 6

// conflict reports whether, between words that both have, a number stands for
// another one, or one side negates and the other does not.
func conflict(a, b []word, al alignment) bool {
	last := pair{-1, -1}
	ends := append(slices.Clone(al.pairs), pair{len(a), len(b)})
	for i, p := range ends {
		sideA, sideB := a[last.a+1:p.a], b[last.b+1:p.b]
		edge := i == 0 || i == len(ends)-1
		if len(sideA) <= maxStretch && len(sideB) <= maxStretch {
			if has(sideA, number) && has(sideB, number) || !edge && has(sideA, negation) != has(sideB, negation) {
				return true
			}
		}
		if i > 0 && leads(sideA) && leads(sideB) || i < len(ends)-1 && closes(sideA) && closes(sideB) {
			return true
		}
		last = p
	}
	return false
}

// leads and closes report whether a stretch begins or ends with a number. Two
// such numbers differ: equal ones would be shared.
func leads(words []word) bool { return len(words) > 0 && words[0].kind == number }

func closes(words []word) bool { return len(words) > 0 && words[len(words)-1].kind == number }

func has(words []word, kind wordKind) bool {
	return slices.ContainsFunc(words, func(w word) bool { return w.kind == kind })
}

package train

import "math/rand/v2"

// sequence is what a batch has several of.
type sequence interface{ words() int }

func wordsOf[S sequence](all []S) int {
	words := 0
	for _, s := range all {
		words += s.words()
	}
	return words
}

// batches shuffles sequences and returns them in groups of about size words.
func batches[S sequence](all []S, size int, random *rand.Rand) [][]S {
	var groups [][]S
	var now []S
	words := 0
	for _, i := range random.Perm(len(all)) {
		now = append(now, all[i])
		if words += all[i].words(); words >= size {
			groups, now, words = append(groups, now), nil, 0
		}
	}
	if len(now) > 0 {
		groups = append(groups, now)
	}
	return groups
}

// every returns each element that is a whole number of steps after the first.
func every[T any](all []T, first, step int) []T {
	var some []T
	for i := first; i < len(all); i += step {
		some = append(some, all[i])
	}
	return some
}

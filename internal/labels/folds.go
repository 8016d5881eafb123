package labels

// Folds is into how many parts labelled articles are cut for figures on articles
// held out.
const Folds = 5

// Fold returns the n-th of Folds parts, from 0, and what is in the others.
func Fold[T any](all []T, n int) (held, others []T) {
	for i, a := range all {
		if i%Folds == n {
			held = append(held, a)
		} else {
			others = append(others, a)
		}
	}
	return held, others
}

package model

// Distances is how many distances of a head are told apart.
const Distances = 20

// farther are the distances, in words, from which on each class but the first
// of a side holds.
var farther = [...]int{2, 3, 4, 5, 7, 10, 15, 25}

// Distance returns the class of the distance between the word at index i and
// its head, which is 0 for the root and else one more than the index of a word:
// 0 for the root, then those to the right, then those to the left.
func Distance(i, head int) int {
	if head == 0 {
		return 0
	}
	class, away := 1, head-1-i
	if away < 0 {
		class, away = 1+Distances/2, -away
	}
	for _, from := range farther {
		if away < from {
			break
		}
		class++
	}
	return class
}

// Widen sets y to the windows of radius words on each side around each row of
// x, which is wide numbers long. Beyond the ends there are zeros.
func Widen(y, x []float32, words, wide, radius int) {
	out := wide * (2*radius + 1)
	for i := range words {
		for k := range 2*radius + 1 {
			to := y[i*out+k*wide:][:wide]
			if j := i + k - radius; j >= 0 && j < words {
				copy(to, x[j*wide:])
			} else {
				clear(to)
			}
		}
	}
}

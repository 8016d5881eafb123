package eval

import (
	"strings"
	"unicode"
)

// rougeLSum is the summary-level ROUGE-L F1 (Lin 2004): for each gold line the
// union of its longest common subsequences with the predicted lines counts as
// found, each word at most as often as it occurs on both sides.
func rougeLSum(gold, predicted []string) float64 {
	g, p, vocabulary := wordIDs(gold, predicted)
	left, right := frequencies(g, len(vocabulary)), frequencies(p, len(vocabulary))
	hits, ng, np := 0, sumLengths(g), sumLengths(p)
	for _, line := range g {
		for _, at := range unionLCS(line, p) {
			if w := line[at]; left[w] > 0 && right[w] > 0 {
				left[w]--
				right[w]--
				hits++
			}
		}
	}
	return harmonic(ratio(hits, np), ratio(hits, ng))
}

// rougeWords are runs of \w, in lower case; scripts without spaces give one
// word a character.
func rougeWords(s string) []string {
	var words []string
	start := -1
	end := func(at int) {
		if start >= 0 {
			words = append(words, s[start:at])
			start = -1
		}
	}
	s = strings.ToLower(s)
	for i, r := range s {
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
			end(i)
			words = append(words, string(r))
		case !wordRune(r):
			end(i)
		case start < 0:
			start = i
		}
	}
	end(len(s))
	return words
}

// wordIDs replaces words by numbers.
func wordIDs(gold, predicted []string) (g, p [][]int, vocabulary map[string]int) {
	vocabulary = map[string]int{}
	number := func(lines []string) [][]int {
		var out [][]int
		for _, l := range lines {
			var ids []int
			for _, w := range rougeWords(l) {
				id, ok := vocabulary[w]
				if !ok {
					id = len(vocabulary)
					vocabulary[w] = id
				}
				ids = append(ids, id)
			}
			if len(ids) > 0 {
				out = append(out, ids)
			}
		}
		return out
	}
	return number(gold), number(predicted), vocabulary
}

func frequencies(lines [][]int, words int) []int {
	n := make([]int, words)
	for _, l := range lines {
		for _, w := range l {
			n[w]++
		}
	}
	return n
}

func sumLengths(lines [][]int) int {
	n := 0
	for _, l := range lines {
		n += len(l)
	}
	return n
}

// unionLCS returns the positions of line that lie on a longest common
// subsequence with any of the others, in order.
func unionLCS(line []int, others [][]int) []int {
	in := make([]bool, len(line))
	for _, o := range others {
		for _, at := range lcs(line, o) {
			in[at] = true
		}
	}
	var out []int
	for at, ok := range in {
		if ok {
			out = append(out, at)
		}
	}
	return out
}

// lcs returns the positions in a of a longest common subsequence of a and b.
func lcs(a, b []int) []int {
	width := len(b) + 1
	length := make([]int32, (len(a)+1)*width)
	for i, x := range a {
		for j, y := range b {
			best := max(length[i*width+j+1], length[(i+1)*width+j])
			if x == y {
				best = length[i*width+j] + 1
			}
			length[(i+1)*width+j+1] = best
		}
	}
	var out []int
	for i, j := len(a), len(b); i > 0 && j > 0; {
		switch {
		case a[i-1] == b[j-1]:
			out = append(out, i-1)
			i, j = i-1, j-1
		case length[(i-1)*width+j] > length[i*width+j-1]:
			i--
		default:
			j--
		}
	}
	return out
}

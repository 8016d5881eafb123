package page

import (
	"slices"

	"hearsay/internal/news"
)

// foldedSize is the length in characters from which a paragraph that stands
// twice is a repetition by the page, not by its author.
const foldedSize = 80

// foldRepeats leaves out paragraphs that stood before, word for word, and
// counts how often the whole stands on the page: templates for several screen
// sizes carry the body twice.
func foldRepeats(blocks []block) ([]block, int) {
	seen := map[string]int{}
	var out []block
	for _, b := range blocks {
		f := fold(b.text)
		long := chars(b.text) >= foldedSize && b.kind != news.Heading
		if seen[f]++; seen[f] == 1 || !long {
			out = append(out, b)
		}
	}
	times := repeatsOf(out, seen)
	if times > 1 {
		return firstOnes(blocks), times
	}
	return out, times
}

// firstOnes keeps the first of equal blocks.
func firstOnes(blocks []block) []block {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(blocks), func(b block) bool {
		f := fold(b.text)
		again := seen[f]
		seen[f] = true
		return again
	})
}

// repeatsOf is how often the least frequent long paragraph stands.
func repeatsOf(blocks []block, seen map[string]int) int {
	var times []int
	for _, b := range blocks {
		if chars(b.text) >= foldedSize && b.kind != news.Standfirst {
			times = append(times, seen[fold(b.text)])
		}
	}
	if len(times) == 0 {
		return 1
	}
	return slices.Min(times)
}

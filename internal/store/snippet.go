package store

import (
	"slices"
	"strings"

	"hearsay/internal/text"
)

// A snippet is one stretch of a text: snippetBefore words, then the hit, then
// the rest of snippetWords words.
const (
	snippetWords  = 32
	snippetBefore = 8
)

// snippet returns the stretch of t that holds most hits, cut at the hits.
func snippet(t string, wanted []phrase) []Fragment {
	var spans []text.Span
	var words []string
	for span, word := range foldedWords(t) {
		spans, words = append(spans, span), append(words, word)
	}
	if len(spans) == 0 {
		return nil
	}
	hits := hitsOf(words, wanted)
	first, last := window(hits)
	return fragments(t, spans[first:last], hits[first:last])
}

// hitsOf marks the words that belong to a phrase.
func hitsOf(words []string, wanted []phrase) []bool {
	hits := make([]bool, len(words))
	for at := range words {
		for _, p := range wanted {
			if p.matches(words[at:]) {
				for i := range p.words {
					hits[at+i] = true
				}
			}
		}
	}
	return hits
}

func (p phrase) matches(words []string) bool {
	last := len(p.words) - 1
	if len(words) <= last || !slices.Equal(words[:last], p.words[:last]) {
		return false
	}
	if p.prefix {
		return strings.HasPrefix(words[last], p.words[last])
	}
	return words[last] == p.words[last]
}

// window returns the range of words that holds most hits, the first of such.
func window(hits []bool) (first, last int) {
	size := min(snippetWords, len(hits))
	best, count, at := 0, 0, 0
	for i := range hits {
		count += bit(hits[i])
		if i >= size {
			count -= bit(hits[i-size])
		}
		if count > best {
			best, at = count, i-size+1
		}
	}
	first = max(at, 0)
	if hit := slices.Index(hits[first:], true); hit > 0 {
		first += hit
	}
	first = max(min(first-snippetBefore, len(hits)-size), 0)
	return first, first + size
}

// fragments cuts the text of the words where hits begin and end.
func fragments(t string, spans []text.Span, hits []bool) []Fragment {
	var all []Fragment
	start := spans[0].Start
	for i := 0; i < len(spans); {
		j := i
		for j < len(spans) && hits[j] == hits[i] {
			j++
		}
		end := spans[j-1].End
		if j < len(spans) && !hits[i] {
			end = spans[j].Start
		}
		all = append(all, Fragment{t[start:end], hits[i]})
		start, i = end, j
	}
	return all
}

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
	around := spans[first].Cover(spans[last-1])
	if first == 0 {
		around.Start = 0
	}
	if last == len(spans) {
		around.End = len(t)
	}
	return fragments(t, around, spans[first:last], hits[first:last])
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

// fragments cuts the text around the words where runs of hits begin and end.
func fragments(t string, around text.Span, spans []text.Span, hits []bool) []Fragment {
	var all []Fragment
	add := func(end int, hit bool) {
		if end > around.Start {
			all = append(all, Fragment{t[around.Start:end], hit})
			around.Start = end
		}
	}
	for i, span := range spans {
		if !hits[i] {
			continue
		}
		if i == 0 || !hits[i-1] {
			add(span.Start, false)
		}
		if i+1 == len(hits) || !hits[i+1] {
			add(span.End, true)
		}
	}
	add(around.End, false)
	return all
}

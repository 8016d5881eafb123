package eval

import (
	"strings"

	"hearsay/internal/text"
)

// udWord is a word with the characters by which it is aligned: its own, or
// those of the written word of several that it belongs to.
type udWord struct {
	text.Span
	several bool
	form    string // in lower case
}

func udWords(d *text.Doc) []udWord {
	tokens := d.Tokens()
	words := make([]udWord, len(tokens))
	for i := 0; i < len(tokens); {
		last := i
		for last+1 < len(tokens) && tokens[last+1].Clitic {
			last++
		}
		written := tokens[i].Cover(tokens[last].Span)
		for several := last > i; i <= last; i++ {
			words[i] = udWord{written, several, strings.ToLower(d.Of(tokens[i].Span))}
		}
	}
	return words
}

// pair is two aligned words, by their places.
type pair struct{ gold, system int }

// alignWords pairs the words that cover the same characters, and where a
// written word has several, those of the same form in the same order.
func alignWords(gold, system []udWord) []pair {
	var pairs []pair
	for g, s := 0, 0; g < len(gold) && s < len(system); {
		switch {
		case gold[g].several || system[s].several:
			r := newRegion(gold, system, g, s)
			pairs = r.align(pairs)
			g, s = r.goldEnd, r.systemEnd
		case gold[g].Span == system[s].Span:
			pairs = append(pairs, pair{g, s})
			g, s = g+1, s+1
		case gold[g].Start <= system[s].Start:
			g++
		default:
			s++
		}
	}
	return pairs
}

// region is the words around a written word of several: as few as both sides
// can be cut at.
type region struct {
	gold, system                               []udWord
	goldStart, goldEnd, systemStart, systemEnd int
	end                                        int // of its characters
}

// newRegion begins at words g and s, of which one at least is of several. A
// simple word that begins before the other side's is left out.
func newRegion(gold, system []udWord, g, s int) *region {
	r := &region{gold: gold, system: system}
	if gold[g].several {
		r.end = gold[g].End
		if !system[s].several && system[s].Start < gold[g].Start {
			s++
		}
	} else {
		r.end = system[s].End
		if gold[g].Start < system[s].Start {
			g++
		}
	}
	r.goldStart, r.systemStart = g, s
	for !r.beyond(gold, g) || !r.beyond(system, s) {
		if g < len(gold) && (s >= len(system) || gold[g].Start <= system[s].Start) {
			r.extend(gold[g])
			g++
		} else {
			r.extend(system[s])
			s++
		}
	}
	r.goldEnd, r.systemEnd = g, s
	return r
}

func (r *region) beyond(words []udWord, i int) bool {
	switch {
	case i >= len(words):
		return true
	case words[i].several:
		return words[i].Start >= r.end
	}
	return words[i].End > r.end
}

func (r *region) extend(w udWord) {
	if w.several {
		r.end = max(r.end, w.End)
	}
}

// align appends the pairs of the region: a longest common sub-sequence of the
// forms.
func (r *region) align(pairs []pair) []pair {
	gold, system := r.gold[r.goldStart:r.goldEnd], r.system[r.systemStart:r.systemEnd]
	longest := make([][]int, len(gold)+1)
	longest[len(gold)] = make([]int, len(system)+1)
	for g := len(gold) - 1; g >= 0; g-- {
		longest[g] = make([]int, len(system)+1)
		for s := len(system) - 1; s >= 0; s-- {
			longest[g][s] = max(longest[g+1][s], longest[g][s+1])
			if gold[g].form == system[s].form {
				longest[g][s] = max(longest[g][s], 1+longest[g+1][s+1])
			}
		}
	}
	for g, s := 0, 0; g < len(gold) && s < len(system); {
		switch {
		case gold[g].form == system[s].form:
			pairs = append(pairs, pair{r.goldStart + g, r.systemStart + s})
			g, s = g+1, s+1
		case longest[g][s] == longest[g+1][s]:
			g++
		default:
			s++
		}
	}
	return pairs
}

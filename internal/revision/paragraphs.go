package revision

import (
	"strings"

	"hearsay/internal/text"
)

// side is one of the two texts with its paragraphs.
type side struct {
	text     string
	spans    []text.Span
	broken   []bool // part of the same paragraph as the one before
	verbatim []string
	entries  []entry  // words, of the paragraphs that the other side does not have
	keys     []string // the words as one string
}

func sideOf(t string) *side {
	s := &side{text: t}
	spans := text.Paragraphs(t)
	s.set(spans, make([]bool, len(spans)))
	return s
}

func (s *side) set(spans []text.Span, broken []bool) {
	s.spans, s.broken, s.verbatim = spans, broken, nil
	for _, span := range spans {
		s.verbatim = append(s.verbatim, span.Of(s.text))
	}
	s.entries, s.keys = make([]entry, len(spans)), make([]string, len(spans))
}

// cut finds the words of the paragraphs without a pair.
func (s *side) cut(pairs []int) {
	for i, pair := range pairs {
		if pair == none {
			s.entries[i].words = text.Words(s.verbatim[i])
			s.keys[i] = strings.Join(s.entries[i].words, " ")
		}
	}
}

func paragraphs(oldText, newText string) []Paragraph {
	old, new := sideOf(oldText), sideOf(newText)
	p := verbatim(old, new)
	if old.cutBreaks(p.next, new, p.before) {
		p = verbatim(old, new)
	}
	if new.cutBreaks(p.before, old, p.next) {
		p = verbatim(old, new)
	}
	old.cut(p.next)
	new.cut(p.before)
	p.equal(old.keys, new.keys)
	p.alike()
	return laidOut(p, old, new)
}

// verbatim pairs what is the same to the character.
func verbatim(old, new *side) *pairing {
	p := newPairing(old.entries, new.entries, alikeParagraphs)
	p.equal(old.verbatim, new.verbatim)
	return p
}

func alikeParagraphs(a, b *entry) bool {
	s := overlap(a, b)
	return s.dice() >= 0.5 || s.shorter() >= 8 && s.cover() >= 0.8
}

// laidOut puts the paragraphs into the order of the new text, and each that it
// does not have behind the one that stood before it in the old text.
func laidOut(p *pairing, old, new *side) []Paragraph {
	var all []Paragraph
	removed := func(i int) {
		for ; i < len(old.spans) && p.next[i] == none; i++ {
			all = append(all, Paragraph{Kind: Removed, Old: old.spans[i]})
		}
	}
	removed(0)
	inOrder := rising(p.before)
	for j, i := range p.before {
		if i == none {
			all = append(all, Paragraph{Kind: Added, New: new.spans[j]})
			continue
		}
		kind := kindOf(old, new, i, j)
		all = append(all, Paragraph{
			Kind: kind, Moved: !inOrder[j], Split: old.broken[i], Joined: new.broken[j],
			Requoted: kind != Kept && requoted(old.verbatim[i], new.verbatim[j]),
			Old:      old.spans[i], New: new.spans[j],
		})
		removed(i + 1)
	}
	return all
}

func kindOf(old, new *side, i, j int) Kind {
	switch {
	case old.verbatim[i] == new.verbatim[j]:
		return Kept
	case old.keys[i] == new.keys[j]:
		return Retouched
	}
	return Reworded
}

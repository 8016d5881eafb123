package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// listed are the elements whose single line breaks may part the entries of a
// menu, or the title from the byline: they are no paragraphs.
var listed = atoms(atom.Td, atom.Th, atom.Div, atom.Center, atom.Body)

// atBreaks cuts the stretch at its line breaks when none of the lines between
// them reads like a sentence of a paragraph, and leaves it whole otherwise.
// Without a link or bold type it is neither menu nor title: verse, an address.
func (l *stretch) atBreaks() []stretch {
	if !listed[l.block.DataAtom] || l.linked == 0 && l.bold == 0 || !slices.ContainsFunc(l.parts, func(p part) bool { return p.br }) {
		return []stretch{*l}
	}
	var lines []stretch
	line := stretch{block: l.block, box: l.box, inline: l.inline, kind: l.kind, inside: l.inside}
	end := func() {
		if line.size > 0 {
			lines = append(lines, line)
		}
		line = stretch{block: l.block, box: l.box, inline: l.inline, kind: l.kind, inside: l.inside}
	}
	for _, p := range l.parts {
		if p.br {
			end()
			continue
		}
		line.add(p)
	}
	end()
	if slices.ContainsFunc(lines, func(s stretch) bool { return s.runs() }) {
		return []stretch{*l}
	}
	return lines
}

// runs reports whether a line between breaks belongs to a paragraph.
func (l *stretch) runs() bool {
	t := l.text()
	n := chars(t)
	return n > maxEntry || n > minSentence && strings.HasSuffix(t, ".")
}

// In characters: entries of menus and titles are shorter, sentences longer.
const (
	maxEntry    = 160
	minSentence = 40
)

package page

import (
	"slices"
	"strings"
)

// titleSource is a title that the markup gives.
type titleSource struct {
	text   string
	weight float64
	shown  string // the heading, if it is one
}

// ballot counts what speaks for each title. Titles that differ in case or marks
// only are one.
type ballot []titleSource

func (b *ballot) vote(t string, weight float64) int {
	key := fold(t)
	if key == "" {
		return -1
	}
	at := slices.IndexFunc(*b, func(c titleSource) bool { return fold(c.text) == key })
	if at < 0 {
		*b = append(*b, titleSource{text: t})
		at = len(*b) - 1
	}
	(*b)[at].weight += weight
	return at
}

// voteHeadings counts each heading once, however often it stands on the page,
// and leaves out the outlet's name. A heading's dashes and capitals are what
// readers see; its other marks may be lost between its elements.
func (b *ballot) voteHeadings(headings []string, major bool, outlet []string) {
	seen := map[string]bool{}
	for i, t := range headings {
		weight := byOther
		if i == 0 && major {
			weight = byHeading
		}
		key := fold(t)
		if seen[key] || isOutlet(t, outlet) {
			continue
		}
		seen[key] = true
		at := b.vote(t, weight)
		if at < 0 {
			continue
		}
		c := &(*b)[at]
		c.shown = first(c.shown, t)
		if plainMarks(t) == plainMarks(c.text) {
			c.text = t
		}
	}
}

// plainMarks makes the kinds of dashes and of quotation marks one, and drops
// case.
func plainMarks(s string) string { return strings.ToLower(sameMarks.Replace(s)) }

var sameMarks = strings.NewReplacer("–", "-", "—", "-", "’", "'", "‘", "'", "“", `"`, "”", `"`, "„", `"`)

// voteParts counts the sources of which a title is a part or the beginning.
func (b ballot) voteParts(sources []titleSource) {
	for i := range b {
		key := fold(b[i].text)
		for _, s := range sources {
			switch {
			case fold(s.text) == key:
			case titlePart(s.text, b[i].text):
				b[i].weight += asPart
			case strings.HasPrefix(fold(s.text), key):
				b[i].weight += asStart
			}
		}
	}
}

// winner is the title with most votes, or the heading with most.
func (b ballot) winner(heading bool) string {
	var best titleSource
	for _, c := range b {
		if c.weight > best.weight && (!heading || c.shown != "") {
			best = c
		}
	}
	if heading {
		return best.shown
	}
	return best.text
}

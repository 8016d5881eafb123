package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An article introduces people by their full names and goes on with one word
// of them. So a second article on the same people begins where full names come
// again, and no article begins where a name is short that only the lines before
// have told in full.

// named is how a piece names people: terms of the last words of full names, and
// of names of one word.
type named struct{ full, bare []int }

// readNames notes the names of a piece; its text was numbered before.
func (v *vocabulary) readNames(t string) named {
	var n named
	run, last, end := 0, "", 0 // words in capitals in a row, the last of them, where it ends
	close := func() {
		switch term := v.known(last); {
		case term < 0 || run == 0:
		case run == 1:
			n.bare = append(n.bare, term)
		default:
			n.full = append(n.full, term)
		}
		run = 0
	}
	t = t[:runeStart(t, scanned)]
	for at, w := range fields(t) {
		if run > 0 && t[end:at] != " " {
			close()
		}
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) || at == 0 {
			close()
			continue
		}
		run, last, end = run+1, w, at+len(w)
	}
	close()
	return n
}

// fields yields the words of t and where they stand.
func fields(t string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for at := 0; at < len(t); {
			n := strings.IndexFunc(t[at:], func(r rune) bool { return !notWord(r) })
			if n < 0 {
				return
			}
			at += n
			n = strings.IndexFunc(t[at:], notWord)
			if n < 0 {
				n = len(t) - at
			}
			w := t[at : at+n]
			if k := strings.IndexAny(w, "'’"); k > 0 {
				w = w[:k]
			}
			if !yield(at, w) {
				return
			}
			at += n
		}
	}
}

// known is the number of a word's term, -1 when it has none.
func (v *vocabulary) known(w string) int {
	if w == "" {
		return -1
	}
	return v.number(strings.ToLower(w))
}

// openingNames is how many pieces after a border are looked at for names.
const openingNames = 8

// names measures who is introduced anew after the border, and who is named
// there by one word though only the lines before gave the full name.
func (c *cut) names(m *signals) {
	before := make(map[int]bool)
	for i := range c.pieces[c.from:c.at] {
		for _, t := range c.pieces[c.from+i].named.full {
			before[t] = true
		}
	}
	own := make(map[int]bool)
	for i := c.at; i < min(c.end, c.at+openingNames); i++ {
		n := &c.pieces[i].named
		for _, t := range n.full {
			if before[t] && !own[t] {
				m[bAgain]++
			} else if !own[t] {
				m[bIntroduced]++
			}
			own[t] = true
		}
		for _, t := range n.bare {
			if before[t] && !own[t] {
				m[bShort]++
				if i < c.at+2 {
					m[bShortFirst]++
				}
				own[t] = true
			}
		}
	}
}

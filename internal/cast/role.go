package cast

import (
	"strings"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// longestRole is how many words of a role are looked at on each side of its
// noun.
const longestRole = 14

// roleWords is the role whose noun is token h: with the words before it but
// the determiner, the pronoun or the country that owns it, and with what
// follows by a preposition.
func (c *Cast) roleWords(h int) string {
	tokens := c.doc.Tokens()
	s := c.doc.Sentences()[c.doc.SentenceAt(tokens[h].Start)]
	first := h
	for first > max(s.First, h-longestRole) && c.inRole(first-1, h) {
		first--
	}
	if owner := c.countryOwner(first, h); owner > first {
		first = owner
	}
	end := h + 1
	for end < min(s.Last, h+longestRole) && c.afterRole(end, h) {
		end++
	}
	for end > h+1 && (tokens[end-1].UPOS == text.ADP || tokens[end-1].UPOS == text.DET || tokens[end-1].Kind == text.Punct || c.low[end-1] == "'s") {
		end--
	}
	return c.uncapitalised(tokens[first].Cover(tokens[end-1].Span), first == s.First)
}

// inRole reports whether token i before the noun is one of the role's words.
func (c *Cast) inRole(i, h int) bool {
	t := c.doc.Tokens()[i]
	if k := c.mentionAt(i); k >= 0 && c.set.Mentions[k].Kind == mention.Name && c.typeOf(k) == text.Person && !c.owns(i) {
		return false
	}
	switch t.UPOS {
	case text.NOUN, text.PROPN, text.ADJ:
		return true
	case text.PART:
		return c.low[i] == "'s"
	case text.PUNCT:
		return c.low[i] == "-" && t.Start > 0
	case text.VERB, text.ADV:
		return t.Head == h || t.Rel == "amod"
	}
	return false
}

// owns reports whether "'s" follows the name at token i.
func (c *Cast) owns(i int) bool {
	for i++; i < len(c.low) && c.mentionAt(i) == c.mentionAt(i-1); i++ {
	}
	return i < len(c.low) && c.low[i] == "'s"
}

// countryOwner returns the token after "Kessia's" at the start of a role.
func (c *Cast) countryOwner(first, h int) int {
	for i := first + 1; i < h; i++ {
		if c.low[i] == "'s" {
			if k := c.mentionAt(i - 1); k >= 0 && c.typeOf(k) == text.Place && placeKnown(c.doc.Of(c.set.Mentions[k].Span)) {
				return i + 1
			}
			return first
		}
	}
	return first
}

func placeKnown(name string) bool {
	p := lexicon.PlaceOf(strings.ToLower(name))
	return p == lexicon.Country || p == lexicon.NoPlace
}

// afterRole reports whether token i goes on with the role of token h: a
// preposition that hangs on it, and what hangs on that.
func (c *Cast) afterRole(i, h int) bool {
	t := c.doc.Tokens()[i]
	if t.Kind == text.Punct && c.low[i] != "-" || relatives[c.low[i]] || c.low[i] == "that" {
		return false
	}
	if k := c.mentionAt(i); k >= 0 && c.set.Mentions[k].Kind == mention.Name && c.typeOf(k) == text.Person {
		return false
	}
	top := i
	for range climb {
		k := c.doc.Tokens()[top]
		if k.Rel == "" || k.Head < 0 {
			return false
		}
		if k.Rel.Base() == "acl" || k.Rel.Base() == "appos" || k.Rel.Base() == "flat" && k.Head == h {
			return false
		}
		if k.Head == h {
			return k.Rel.Base() == "nmod" && top > h
		}
		top = k.Head
	}
	return false
}

// uncapitalised is the text of s, in lower case when only the start of the
// sentence gives it a capital and the article has it so elsewhere.
func (c *Cast) uncapitalised(s text.Span, opens bool) string {
	words := c.doc.Of(s)
	_, size := utf8.DecodeRuneInString(words)
	if low := strings.ToLower(words[:size]) + words[size:]; opens && strings.Contains(c.doc.Text(), low) {
		return low
	}
	return words
}

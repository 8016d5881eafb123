package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// longestRole is how many words of a role are looked at on each side of its
// noun.
const longestRole = 14

// roleWords is the role whose noun is token h: with the words before it but
// the determiner, the pronoun or the place that owns it, and with what
// follows by a preposition.
func (c *Cast) roleWords(h int) string {
	tokens := c.doc.Tokens()
	s := c.doc.Sentences()[c.doc.SentenceAt(tokens[h].Start)]
	first := h
	for first > max(s.First, h-longestRole) && c.inRole(first-1, h) {
		first--
	}
	first = max(first, c.placeOwner(first, h))
	end := h + 1
	for end < min(s.Last, h+longestRole) && c.afterRole(end, h) {
		end++
	}
	for end > h+1 && (tokens[end-1].UPOS == text.ADP || tokens[end-1].UPOS == text.DET || tokens[end-1].Kind == text.Punct || possessive[c.low[end-1]]) {
		end--
	}
	for end > first+1 && (address[strings.TrimSuffix(c.low[end-1], ".")] || nobles[c.low[end-1]] && roleOf(c.low[end-2]).Kind != lexicon.NoRole) {
		end--
	}
	return c.doc.Of(tokens[first].Cover(tokens[end-1].Span))
}

// nobles may stand between an office and the name of who holds it: "Foreign
// Minister Prince Faisal".
var nobles = set("prince princess sheikh sheikha shaikh")

// address stands before names and tells nothing of what somebody does: "lead
// author Dr".
var address = set("dr prof mr mrs ms sir dame datuk datin dato dato' haji hajah alhaji engr barr otunba shri smt")

// addresses are forms of two words.
var addresses = map[string]bool{"tan sri": true, "datuk seri": true, "datuk sri": true, "dato seri": true, "dato' seri": true, "dato sri": true, "dato' sri": true}

// inRole reports whether token i before the noun is one of the role's words.
func (c *Cast) inRole(i, h int) bool {
	t := c.doc.Tokens()[i]
	if k := c.mentionAt(i); k >= 0 && c.set.Mentions[k].Kind == mention.Name && c.typeOf(k) == text.Person && !c.owns(i) {
		return false
	}
	if t.Rel.Base() == "obl" || styles[c.low[i]] != nil || c.low[i] == "earlier" || c.low[i] == "later" {
		return false
	}
	switch t.UPOS {
	case text.NOUN, text.PROPN, text.ADJ:
		return true
	case text.VERB:
		return t.Head == h || t.Rel == "amod"
	}
	return possessive[c.low[i]] || c.low[i] == "-" && i > 0 && c.doc.Tokens()[i-1].End == t.Start && c.doc.Tokens()[i+1].Start == t.End
}

// owns reports whether "'s" follows the name at token i.
func (c *Cast) owns(i int) bool {
	for i++; i < len(c.low) && c.mentionAt(i) == c.mentionAt(i-1); i++ {
	}
	return i < len(c.low) && c.low[i] == "'s"
}

// placeOwner returns the token after "Kessia's" at the start of a role.
func (c *Cast) placeOwner(first, h int) int {
	for i := first + 1; i < h; i++ {
		if possessive[c.low[i]] {
			if k := c.mentionAt(i - 1); k >= 0 && c.typeOf(k) == text.Place {
				return i + 1
			}
			break
		}
	}
	return first
}

// afterRole reports whether token i goes on with the role of token h: a
// preposition that hangs on it, and what hangs on that.
func (c *Cast) afterRole(i, h int) bool {
	t := c.doc.Tokens()[i]
	if t.Kind == text.Punct && c.low[i] != "-" && !possessive[c.low[i]] || relatives[c.low[i]] || c.low[i] == "that" {
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
		if k.Rel.Base() == "acl" || k.Rel.Base() == "appos" || k.Rel.Base() == "flat" && k.Head == h && (top != h+1 || c.low[top] != "general") {
			return false
		}
		if k.Head == h {
			return (k.Rel.Base() == "nmod" || k.Rel.Base() == "flat") && top > h
		}
		top = k.Head
	}
	return false
}

package lang

import "hearsay/internal/text"

// Nine of ten tokens of a text are words of plain letters and marks before
// white space, of which nothing has to be looked at but where they end.

// byteKind is what a byte is to the tokeniser. Characters beyond ASCII, and marks
// that may stand inside a word, have none.
type byteKind uint8

const (
	letterByte byteKind = 1 << iota // of ASCII
	blankByte                       // white space
	markByte                        // a mark that is a token when white space follows it
	endByte                         // ends a word of letters, whatever follows
)

var byteKinds = kindsOfBytes()

func kindsOfBytes() (c [256]byteKind) {
	for b := byte('!'); b <= '~'; b++ {
		switch {
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			c[b] = letterByte
		case !digit(rune(b)) && !apostrophe(rune(b)):
			c[b] = markByte
		}
	}
	for _, b := range []byte("\t\n\v\f\r ") {
		c[b] = blankByte | endByte
	}
	for _, b := range []byte(`,;"()[]{}?!`) {
		c[b] |= endByte
	}
	return c
}

// plain adds the token that begins at at if that is plain, and returns where it
// ends; otherwise at.
func (k *tokeniser) plain(at int) int {
	end := at
	switch c := byteKinds[k.t[at]]; {
	case c&letterByte != 0:
		if end = k.plainEnd(at); end > at {
			k.tokens = append(k.tokens, text.Token{Span: text.Span{Start: at, End: end}, Kind: text.Word})
		}
	case c&markByte != 0 && (at+1 == k.limit || byteKinds[k.t[at+1]]&blankByte != 0):
		end = at + 1
		k.tokens = append(k.tokens, text.Token{Span: text.Span{Start: at, End: end}, Kind: text.Punct})
	}
	return end
}

// plainEnd is the end of a word of letters that is cut nowhere, or at.
func (k *tokeniser) plainEnd(at int) int {
	end := at
	for end < k.limit && byteKinds[k.t[end]]&letterByte != 0 {
		end++
	}
	if end < k.limit && byteKinds[k.t[end]]&endByte == 0 || k.contracted.May(k.t[at:end]) {
		return at
	}
	return end
}

// quickLists are the lists of a language, with glances at those that are asked
// for every word.
type quickLists struct {
	lists                       *Lists
	contracted, openers, finite text.Glance
}

func newQuickLists(l *Lists) *quickLists {
	q := &quickLists{lists: l}
	for word := range l.Contractions {
		q.contracted.Add(word)
	}
	for word := range l.Openers {
		q.openers.Add(word)
	}
	for word := range l.Finite {
		q.finite.Add(word)
	}
	return q
}

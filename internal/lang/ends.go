package lang

import (
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// ends describes the ends of the tokens of a paragraph to Borders. It is used
// again for the next paragraph, so that nothing is allocated for each token.
type ends struct {
	*quickLists
	looks    []look // of the paragraph's tokens, with padding on both sides
	features [numEndFeatures]uint32
	scores   []int32
}

// padding is how many tokens on both sides are looked at.
const padding = 3

// visit calls decide for the end of each token of tokens[first:] but the last,
// with its features, which are valid until the next call. decide tells whether
// a sentence ends there.
func (e *ends) visit(t string, tokens []text.Token, first int, decide func(i int, features []uint32) bool) {
	e.look(t, tokens[first:])
	n := len(tokens) - first
	profile := e.profile(n)
	var s soFar
	for i := range n - 1 {
		window := e.looks[i : i+2*padding+1]
		s.take(&window[padding], i)
		if s.runsOn(window) || goesOn(&window[padding], &window[padding+1]) && !e.surelyEnds(i) {
			continue
		}
		e.describe(window, &s, n-i-1, profile)
		if decide(first+i, e.features[:]) {
			s.restart(i + 1)
		}
	}
}

// soFar is what the sentence has had, and what is open in the paragraph.
type soFar struct {
	start, at    int    // tokens of the paragraph: the first of the sentence, the present one
	opener       look   // the first
	lower, verbs uint32 // words in lower case, finite verbs
	quotes       uint32 // 1 inside double quotation marks
	brackets     uint32 // 1 inside brackets
	groupFirst   uint32 // 1 when the mark or bracket that opened last began the sentence
}

func (s *soFar) restart(start int) {
	*s = soFar{start: start, quotes: s.quotes, brackets: s.brackets}
}

// take goes on to token i.
func (s *soFar) take(l *look, i int) {
	s.at = i
	if i == s.start {
		s.opener = *l
	}
	switch l.shape {
	case opensQuote:
		s.quotes, s.groupFirst = 1, bit(i == s.start)
	case closesQuote:
		s.quotes = 0
	case opensBracket, opensSquare:
		s.brackets, s.groupFirst = 1, bit(i == s.start)
	case closesBracket, closesSquare:
		s.brackets = 0
	case shapeLower:
		s.lower++
	}
	s.verbs += bit(l.verb)
}

// runsOn reports whether no sentence can end in the middle of the window: at
// the apostrophe of a possessive, at the bracket after words that were put into
// a quotation ("[the minister] agreed"), at the dash of a dateline ("PORT VARDA
// (KPA) -- The"), or at a colon: EWT ends a sentence at a quarter of its colons
// before a capital, GUM's news at one of 35.
func (s *soFar) runsOn(window []look) bool {
	before, last := &window[padding-1], &window[padding]
	return last.clitic && last.shape == closesInner || last.shape == colon || before.shape == closesBracket && last.dash() ||
		last.shape == closesSquare && s.groupFirst == 0 && before.shape >= shapeLower && before.shape <= shapeInitial
}

// goesOn reports whether no sentence ends between a and b, as with three of four
// tokens: nothing is between them and a ends no sentence, or b is a word in
// lower case after a word or comma. The treebanks end 1 of 80 of their sentences
// there, mostly where writers use no capitals.
func goesOn(a, b *look) bool {
	return !a.gap && !a.stop || b.shape == shapeLower && (a.shape < shapeWords || a.shape == comma)
}

// surelyEnds reports whether a sentence ends with token i of the paragraph for
// sure: an abbreviation before a word that opens sentences ("in the U.S. The
// minister"), or a full stop inside quotation marks before a capital. The
// treebanks have them too rarely for that to be learned.
func (e *ends) surelyEnds(i int) bool {
	before, a, b := &e.looks[i+padding-1], &e.looks[i+padding], &e.looks[i+padding+1]
	return a.closer && b.opens || b.credit && a.gap && a.shape < shapeWords ||
		before.dot && (a.shape == closesQuote || a.shape == closesInner) && b.begins() && (a.gap || b.shape == longDash || b.shape == longerDash)
}

func (l *look) dash() bool {
	return l.shape == hyphenMark || l.shape == doubleHyphen || l.shape == shortDash || l.shape == longDash
}

// begins reports whether a token begins what may stand after a sentence: a word
// with a capital, a quotation, a remark in brackets, or the name of who was
// quoted after a dash.
func (l *look) begins() bool {
	switch l.shape {
	case shapeCapital, shapeCapitals, shapeInitial, shapeCapital + shapeStop, opensQuote, opensBracket, longDash, longerDash:
		return true
	}
	return false
}

// profile tells what kind of paragraph it is: how long, how many marks that end
// sentences it has, how many of its words are in lower case, and how it ends.
func (e *ends) profile(n int) uint32 {
	if n == 0 {
		return 0
	}
	words := e.looks[padding : padding+n]
	var lower, stops uint32
	for i := range words {
		lower += bit(words[i].shape == shapeLower)
		stops += bit(words[i].stop)
	}
	return bucket(uint32(n)) | bucket(stops)<<4 | lower*4/uint32(n)<<8 | words[n-1].shape<<12
}

const numEndFeatures = 35

// describe fills features for the end of the token in the middle of w, after
// which left tokens follow in the paragraph.
func (e *ends) describe(w []look, s *soFar, left int, profile uint32) {
	const at = padding
	before, a, b, after := &w[at-1], &w[at], &w[at+1], &w[at+2]
	length := bucket(uint32(s.at - s.start + 1))
	verbs := min(s.verbs, 2)
	lower := bucket(s.lower)
	opens := bit(b.opens)
	shapes := pair(a.shape, b.shape<<1|bit(a.gap))
	wider := pair(shapes, after.shape)
	around := pair(before.shape, wider)
	open := s.groupFirst<<2 | s.brackets<<1 | s.quotes
	e.features = [numEndFeatures]uint32{
		feature(0, a.form, 0), feature(1, b.form, 0), feature(2, before.form, 0), feature(3, after.form, 0),
		feature(4, w[at-2].form, 0), feature(5, w[at+3].form, 0),
		feature(6, a.form, b.form), feature(7, before.form, a.form), feature(8, b.form, after.form),
		feature(9, a.form, b.shape), feature(10, a.shape, b.form), feature(11, a.tail, b.shape), feature(12, a.form, opens),

		feature(13, shapes, 0), feature(14, shapes, before.shape), feature(15, wider, 0), feature(16, around, 0),
		feature(17, pair(before.shape, shapes), w[at-2].shape), feature(18, wider, w[at+3].shape),

		feature(19, shapes, length), feature(20, s.opener.form, length), feature(21, s.opener.shape, length<<24^b.shape),
		feature(22, shapes, lower), feature(23, shapes, verbs<<4|length), feature(24, shapes, verbs<<1|opens),

		feature(25, shapes, s.quotes), feature(26, shapes, s.brackets), feature(27, pair(shapes, open), before.shape),

		feature(28, shapes, a.toStop), feature(29, shapes, length<<4|a.toStop),
		feature(30, profile, a.shape), feature(31, shapes, bucket(uint32(left))), feature(32, shapes, bucket(uint32(s.at))),

		feature(33, shapes, bit(b.label)), feature(34, wider, lower<<2|min(verbs, 1)<<1|opens),
	}
}

// feature is the hash of a feature of template n.
func feature(n int, a, b uint32) uint32 {
	return model.HashUint(model.HashUint(model.Hash(n), a), b)
}

// pair is the hash of two parts of features, in their order.
func pair(a, b uint32) uint32 { return model.HashUint(a, b) }

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// bucket makes numbers small: exact below 5, then in growing steps.
func bucket(n uint32) uint32 {
	switch {
	case n < 5:
		return n
	case n < 7:
		return 5
	case n < 10:
		return 6
	case n < 15:
		return 7
	case n < 25:
		return 8
	case n < 50:
		return 9
	}
	return 10
}

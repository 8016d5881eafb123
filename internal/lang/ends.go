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
		if s.runsOn(window) {
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
// a quotation ("[the minister] agreed"), or at a colon: EWT ends a sentence at
// a quarter of its colons before a capital, GUM's news at one of 35.
func (s *soFar) runsOn(window []look) bool {
	before, last := &window[padding-1], &window[padding]
	return last.clitic && last.shape == closesInner || last.shape == colon ||
		last.shape == closesSquare && s.groupFirst == 0 && before.shape >= shapeLower && before.shape <= shapeInitial
}

// surelyEnds reports whether a sentence ends with token i of the paragraph for
// sure: an abbreviation before a word that opens sentences ("in the U.S. The
// minister"), or a full stop inside quotation marks before a capital. The
// treebanks have them too rarely for that to be learned.
func (e *ends) surelyEnds(i int) bool {
	before, a, b := &e.looks[i+padding-1], &e.looks[i+padding], &e.looks[i+padding+1]
	return a.closer && b.opens ||
		before.dot && (a.shape == closesQuote || a.shape == closesInner) && b.begins() && (a.gap || b.shape == longDash || b.shape == longerDash)
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

const numEndFeatures = 33

// describe fills features for the end of the token in the middle of w, after
// which left tokens follow in the paragraph.
func (e *ends) describe(w []look, s *soFar, left int, profile uint32) {
	const at = padding
	before, a, b, after := &w[at-1], &w[at], &w[at+1], &w[at+2]
	shapes := a.shape*31 + b.shape*2 + bit(a.gap)
	length := bucket(uint32(s.at - s.start + 1))
	verbs := min(s.verbs, 2)
	e.features = [numEndFeatures]uint32{
		feature(0, a.form), feature(1, b.form), feature(2, before.form), feature(3, after.form),
		feature(4, w[at-2].form), feature(5, w[at+3].form),
		feature(6, a.form, b.form), feature(7, before.form, a.form), feature(8, b.form, after.form),
		feature(9, a.form, b.shape), feature(10, a.shape, b.form), feature(11, a.tail, b.shape),

		feature(12, shapes), feature(13, before.shape, shapes), feature(14, shapes, after.shape),
		feature(15, before.shape, shapes, after.shape),
		feature(16, w[at-2].shape, before.shape, shapes), feature(17, shapes, after.shape, w[at+3].shape),

		feature(18, shapes, length), feature(19, s.opener.form, length), feature(20, s.opener.shape, length, b.shape),
		feature(21, shapes, bucket(s.lower)), feature(22, shapes, verbs, length),
		feature(23, shapes, bit(b.opens), verbs), feature(24, a.form, bit(b.opens)),

		feature(25, shapes, s.quotes), feature(26, shapes, s.brackets),
		feature(27, before.shape, shapes, s.groupFirst<<2|s.brackets<<1|s.quotes),

		feature(28, shapes, a.toStop), feature(29, shapes, length, a.toStop),
		feature(30, profile, a.shape), feature(31, shapes, bucket(uint32(left))), feature(32, shapes, bucket(uint32(s.at))),
	}
}

// feature is the hash of a feature of template n.
func feature(n int, parts ...uint32) uint32 {
	h := model.Hash(n)
	for _, p := range parts {
		h = model.HashUint(h, p)
	}
	return h
}

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

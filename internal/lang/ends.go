package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// ends describes the ends of the tokens of a paragraph to Borders. It is used
// again for the next paragraph, so that nothing is allocated for each token.
type ends struct {
	looks    []look
	features [numEndFeatures]uint32
	scores   []int32
}

// look is what is known of one token, whatever stands around it.
type look struct {
	form  uint32 // hash of the form in lower case, figures as one
	tail  uint32 // hash of its last letters
	shape uint32
	gap   bool   // white space follows
	toEnd uint32 // bucket of the distance to the next mark that ends sentences
}

// beyond stands for the tokens before and after a paragraph.
var beyond = look{form: 1, tail: 1, shape: 1, gap: true}

// padding is how many tokens on both sides are looked at.
const padding = 3

// visit calls decide for the end of each token of tokens[first:] but the last,
// with its features, valid until the next call. decide tells whether a
// sentence ends there.
func (e *ends) visit(t string, tokens []text.Token, first int, decide func(i int, features []uint32) bool) {
	e.look(t, tokens[first:])
	looks := e.looks
	n := len(tokens) - first
	profile := e.profile(n)
	var s soFar
	for i := range n - 1 {
		s.take(tokens[first+i].Of(t), looks[i+padding], i)
		e.describe(looks[i:i+2*padding+1], &s, n-i-1, profile)
		if decide(first+i, e.features[:]) {
			s.restart(i + 1)
		}
	}
}

// soFar is what the sentence and the paragraph have had.
type soFar struct {
	start         int // where the sentence begins
	length        int
	opener, shape uint32 // of the first token
	quotes        uint32 // double quotation marks that are open in the paragraph
	brackets      uint32
	lower         uint32 // words in lower case in the sentence
	position      int
}

func (s *soFar) restart(start int) {
	*s = soFar{start: start, quotes: s.quotes, brackets: s.brackets}
}

func (s *soFar) take(form string, l look, i int) {
	if i == s.start {
		s.opener, s.shape = l.form, l.shape
	}
	s.length = i - s.start + 1
	s.position = i
	switch form {
	case `"`:
		s.quotes ^= 1
	case "“", "«", "„", "``":
		s.quotes = 1
	case "”", "»", "''":
		s.quotes = 0
	case "(", "[", "{":
		s.brackets = 1
	case ")", "]", "}":
		s.brackets = 0
	}
	if l.shape == shapeLower {
		s.lower++
	}
}

// The shapes of words; that of a mark is the hash of its form.
const (
	shapeLower = 2 + iota
	shapeCapital
	shapeCapitals
	shapeInitial
	shapeNumber
	shapeOther
	shapeStop // added to the others when a full stop belongs to the word
)

// look fills looks with those of tokens, padded on both sides.
func (e *ends) look(t string, tokens []text.Token) {
	e.looks = append(e.looks[:0], beyond, beyond, beyond)
	for i, token := range tokens {
		l := lookOf(token.Of(t), token.Kind)
		l.gap = i+1 == len(tokens) || token.End < tokens[i+1].Start
		e.looks = append(e.looks, l)
	}
	e.looks = append(e.looks, beyond, beyond, beyond)
	distance := uint32(0)
	for i := len(tokens) + padding - 1; i >= padding; i-- {
		e.looks[i].toEnd = bucket(distance)
		distance++
		if tokens[i-padding].Kind == text.Punct && stopRune(rune(t[tokens[i-padding].Start])) {
			distance = 0
		}
	}
}

func lookOf(form string, kind text.Kind) look {
	var buffer [24]byte
	low := buffer[:0]
	for i := 0; i < len(form) && i < len(buffer); i++ {
		b := form[i]
		switch {
		case b >= 'A' && b <= 'Z':
			b += 'a' - 'A'
		case b >= '0' && b <= '9':
			b = '9'
			if len(low) > 1 && low[len(low)-1] == '9' && low[len(low)-2] == '9' {
				continue
			}
		}
		low = append(low, b)
	}
	l := look{form: model.HashString(model.Hash(0), string(low)), tail: model.HashString(model.Hash(1), string(low[max(0, len(low)-3):]))}
	if kind == text.Punct {
		l.shape = l.form
		return l
	}
	l.shape = shapeOf(form)
	return l
}

func shapeOf(form string) uint32 {
	first, size := utf8.DecodeRuneInString(form)
	shape := uint32(shapeOther)
	stem := strings.TrimSuffix(form, ".")
	switch {
	case unicode.IsLower(first):
		shape = shapeLower
	case unicode.IsDigit(first):
		shape = shapeNumber
	case unicode.IsUpper(first) && len(stem) == size:
		shape = shapeInitial
	case unicode.IsUpper(first) && strings.ToUpper(form) == form:
		shape = shapeCapitals
	case unicode.IsUpper(first):
		shape = shapeCapital
	}
	if len(stem) < len(form) {
		shape += shapeStop
	}
	return shape
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

// profile tells what kind of paragraph it is: how long, how it ends, and how
// many of its words are in lower case.
func (e *ends) profile(n int) uint32 {
	if n == 0 {
		return 0
	}
	words := e.looks[padding : padding+n]
	var lower, stops uint32
	for _, w := range words {
		if w.shape == shapeLower {
			lower++
		}
		if w.toEnd == 0 {
			stops++
		}
	}
	last := words[n-1]
	return bucket(uint32(n)) | bucket(stops)<<4 | lower*4/uint32(n)<<8 | last.shape<<12
}

const numEndFeatures = 29

// describe fills features for the end of the token in the middle of w.
func (e *ends) describe(w []look, s *soFar, left int, profile uint32) {
	const at = padding
	a, b := &w[at], &w[at+1]
	shapes := a.shape*31 + b.shape
	if !a.gap {
		shapes += 7
	}
	length := bucket(uint32(s.length))
	lower := bucket(s.lower)
	n := 0
	add := func(parts ...uint32) {
		h := model.Hash(n + 1)
		for _, p := range parts {
			h = model.HashUint(h, p)
		}
		e.features[n] = h
		n++
	}
	add(a.form)
	add(b.form)
	add(w[at-1].form)
	add(w[at+2].form)
	add(shapes)
	add(a.form, b.shape)
	add(a.shape, b.form)
	add(a.form, b.form)
	add(w[at-1].shape, shapes)
	add(shapes, w[at+2].shape)
	add(w[at-1].form, a.form)
	add(b.form, w[at+2].form)
	add(shapes, length)
	add(shapes, a.toEnd)
	add(s.opener, length)
	add(profile, a.shape)
	add(shapes, bucket(uint32(left)))
	add(shapes, s.quotes)
	add(shapes, s.brackets)
	add(w[at-1].shape, shapes, w[at+2].shape)
	add(w[at-2].form)
	add(w[at+3].form)
	add(shapes, bucket(uint32(s.position)))
	add(s.shape, length, b.shape)
	add(shapes, lower)
	add(w[at-2].shape, w[at-1].shape, shapes)
	add(a.tail, b.shape)
	add(shapes, w[at+2].shape, w[at+3].shape)
	add(shapes, length, a.toEnd)
}

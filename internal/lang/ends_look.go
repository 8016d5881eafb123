package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// look is what is known of one token, whatever stands around it.
type look struct {
	form   uint32 // hash of the form in lower case, figures as one
	tail   uint32 // hash of its last letters
	shape  uint32
	toStop uint32 // bucket of the tokens up to the next mark that ends sentences
	stop   bool   // a mark that ends sentences
	dot    bool   // a full stop
	gap    bool   // white space follows
	opens  bool   // a word that begins sentences
	verb   bool   // a finite verb, it seems
	closer bool   // an abbreviation that may end a sentence: "U.S.", "p.m."
	clitic bool
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

// The shapes of marks that open and close. Straight quotation marks count as
// the typographic ones that they stand for.
var (
	opensQuote    = markShape("“")
	closesQuote   = markShape("”")
	opensInner    = markShape("‘")
	closesInner   = markShape("’")
	opensBracket  = markShape("(")
	closesBracket = markShape(")")
	opensSquare   = markShape("[")
	closesSquare  = markShape("]")
	colon         = markShape(":")
	longDash      = markShape("—")
	longerDash    = markShape("―")
)

func markShape(mark string) uint32 { return model.HashString(model.Hash(0), mark) }

// beyond stands for the tokens before and after a paragraph.
var beyond = look{form: 1, tail: 1, shape: 1, gap: true}

// look fills looks with those of tokens, padded on both sides.
func (e *ends) look(t string, tokens []text.Token) {
	e.looks = append(e.looks[:0], beyond, beyond, beyond)
	open := false
	for i, token := range tokens {
		form := token.Of(t)
		l := look{clitic: token.Clitic, gap: i+1 == len(tokens) || token.End < tokens[i+1].Start}
		l.form, l.tail = formHashes(form)
		if token.Kind == text.Punct {
			l.mark(form, e.looks[len(e.looks)-1].gap, &open)
		} else {
			l.word(form, e.quickLists)
		}
		e.looks = append(e.looks, l)
	}
	e.looks = append(e.looks, beyond, beyond, beyond)
	distance := uint32(0)
	for i := len(tokens) + padding - 1; i >= padding; i-- {
		e.looks[i].toStop = bucket(distance)
		distance++
		if e.looks[i].stop {
			distance = 0
		}
	}
}

func (l *look) word(form string, q *quickLists) {
	lists := q.lists
	l.shape = shapeOf(form)
	if stem, ok := strings.CutSuffix(form, "."); ok && (form[0] < 'a' || lists.Units[stem]) {
		l.closer = lists.Closers[stem] || strings.IndexByte(stem, '.') > 0
	}
	switch l.shape {
	case shapeCapital:
		l.opens = q.openers.May(form) && lists.Openers[form]
	case shapeLower:
		l.verb = q.finite.May(form) && lists.Finite[form] || lists.FinitePast != "" && strings.HasSuffix(form, lists.FinitePast)
	}
}

// mark fills what is known of a mark that stands after white space or not;
// open tells whether a straight quotation mark is open.
func (l *look) mark(form string, afterGap bool, open *bool) {
	l.stop, l.dot = stopRune(rune(form[0])), form == "."
	l.shape = l.form
	if shape, ok := quoteShape(form, afterGap, l.gap, *open); ok {
		l.form, l.shape = shape, shape
		*open = shape == opensQuote
	}
}

// quoteShape is what a quotation mark counts as: a straight one opens when it
// is glued to what follows alone, closes when it is glued to what is before it
// alone, and else does what the last did not.
func quoteShape(mark string, afterGap, beforeGap, open bool) (shape uint32, ok bool) {
	opens := afterGap && !beforeGap || afterGap == beforeGap && !open
	switch mark {
	case "“", "„", "«", "``":
		return opensQuote, true
	case "”", "»":
		return closesQuote, true
	case "‘":
		return opensInner, true
	case "’":
		return closesInner, true
	case `"`, "''", "’’":
		if opens {
			return opensQuote, true
		}
		return closesQuote, true
	case "'":
		if opens {
			return opensInner, true
		}
		return closesInner, true
	}
	return 0, false
}

// formHashes are the hashes of a form in lower case and of its last three
// letters. Figures are 9, and no more than two of them.
func formHashes(form string) (whole, tail uint32) {
	var buffer [longestListed]byte
	low := buffer[:0]
	for i := 0; i < len(form) && i < len(buffer); i++ {
		b := form[i]
		switch {
		case b >= 'A' && b <= 'Z':
			b += 'a' - 'A'
		case digit(rune(b)):
			b = '9'
			if n := len(low); n > 1 && low[n-1] == '9' && low[n-2] == '9' {
				continue
			}
		}
		low = append(low, b)
	}
	return model.HashString(model.Hash(0), string(low)), model.HashString(model.Hash(1), string(low[max(0, len(low)-3):]))
}

func shapeOf(form string) uint32 {
	first, size := utf8.DecodeRuneInString(form)
	stem := strings.TrimSuffix(form, ".")
	shape := uint32(shapeOther)
	switch {
	case unicode.IsLower(first):
		shape = shapeLower
	case unicode.IsDigit(first):
		shape = shapeNumber
	case unicode.IsUpper(first) && len(stem) == size:
		shape = shapeInitial
	case unicode.IsUpper(first) && !strings.ContainsFunc(form, unicode.IsLower):
		shape = shapeCapitals
	case unicode.IsUpper(first):
		shape = shapeCapital
	}
	if len(stem) < len(form) {
		shape += shapeStop
	}
	return shape
}

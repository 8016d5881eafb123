package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// look is what is known of one token, whatever stands around it.
type look struct {
	form   uint32 // hash of the form in lower case, figures as one
	tail   uint32 // its last three bytes
	shape  uint32
	toStop uint32 // bucket of the tokens up to the next mark that ends sentences
	stop   bool   // a mark that ends sentences
	dot    bool   // a full stop
	gap    bool   // white space follows
	opens  bool   // a word that begins sentences
	verb   bool   // a finite verb, it seems
	closer bool   // an abbreviation that may end a sentence: "U.S.", "p.m."
	clitic bool
	label  bool // a word with a capital before a colon
	credit bool // one that begins the credit of a picture: "Image:"
}

// The shapes of words; that of a mark is the hash of its form.
const (
	shapeLower = 2 + iota
	shapeCapital
	shapeCapitals
	shapeInitial
	shapeNumber
	shapeOther
	shapeStop                  // added to the others when a full stop belongs to the word
	shapeWords = 2 * shapeStop // the shapes of words are below
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
	comma         = markShape(",")
	hyphenMark    = markShape("-")
	doubleHyphen  = markShape("--")
	shortDash     = markShape("–")
	longDash      = markShape("—")
	longerDash    = markShape("―")
)

func markShape(mark string) uint32 { return hashBytes([]byte(mark)) }

// beyond stands for the tokens before and after a paragraph.
var beyond = look{form: 1, tail: 1, shape: 1, gap: true}

// look fills looks with those of tokens, padded on both sides.
func (e *ends) look(t string, tokens []text.Token) {
	e.looks = slices.Grow(e.looks[:0], len(tokens)+2*padding)[:len(tokens)+2*padding]
	for i := range padding {
		e.looks[i], e.looks[len(e.looks)-1-i] = beyond, beyond
	}
	open := false
	for i := range tokens {
		token, before, l := &tokens[i], &e.looks[padding+i-1], &e.looks[padding+i]
		form := token.Of(t)
		*l = look{clitic: token.Clitic, gap: i+1 == len(tokens) || token.End < tokens[i+1].Start}
		l.read(form)
		if token.Kind == text.Punct {
			l.mark(form, before.gap, &open)
		} else {
			l.word(form, e.quickLists)
		}
		if l.shape == colon && before.shape == shapeCapital && !before.gap {
			before.label, before.credit = true, e.lists.Credits[tokens[i-1].Of(t)]
		}
	}
	distance := uint32(0)
	for i := len(tokens) + padding - 1; i >= padding; i-- {
		e.looks[i].toStop = bucket(distance)
		distance++
		if e.looks[i].stop {
			distance = 0
		}
	}
}

// read fills the hash of a form and its last letters. Figures are 9, and no more
// than two of them in a row.
func (l *look) read(form string) {
	var buffer [longestListed]byte
	low := buffer[:0]
	for i := 0; i < len(form) && i < len(buffer); i++ {
		b := form[i]
		if b = folded[b]; b == '9' && l.tail&0xffff == '9'<<8|'9' {
			continue
		}
		low = append(low, b)
		l.tail = l.tail<<8 | uint32(b)
	}
	l.tail &= 0xffffff
	l.form = hashBytes(low)
}

// folded has the letters of ASCII in lower case, and each figure as 9.
var folded = foldedBytes()

func foldedBytes() (f [256]byte) {
	for i := range f {
		switch b := byte(i); {
		case b >= 'A' && b <= 'Z':
			f[i] = b + 'a' - 'A'
		case digit(rune(b)):
			f[i] = '9'
		default:
			f[i] = b
		}
	}
	return f
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
	l.stop, l.dot = stopRune(rune(form[0])) || strings.HasPrefix(form, "…"), form == "."
	l.shape = l.form
	if byteKinds[form[0]]&markByte != 0 && form[0] != '"' {
		return
	}
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

func shapeOf(form string) uint32 {
	stem := strings.TrimSuffix(form, ".")
	if len(stem) < len(form) {
		return stemShape(stem) + shapeStop
	}
	return stemShape(stem)
}

func stemShape(stem string) uint32 {
	first, size := utf8.DecodeRuneInString(stem)
	switch {
	case unicode.IsLower(first):
		return shapeLower
	case unicode.IsDigit(first):
		return shapeNumber
	case !unicode.IsUpper(first):
		return shapeOther
	case len(stem) == size:
		return shapeInitial
	case strings.ContainsFunc(stem[size:], unicode.IsLower):
		return shapeCapital
	}
	return shapeCapitals
}

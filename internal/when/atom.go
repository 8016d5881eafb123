package when

import (
	"unicode/utf8"

	"hearsay/internal/text"
)

// atom is the smallest thing that the grammar sees: a token, or a part of one
// that hyphens join or where digits meet letters. Hyphens are no atoms, so
// "third-quarter" reads as "third quarter" does, however it was tokenised.
type atom struct {
	text.Span
	*entry
	token    int
	sentence int
	capital  bool // begins with a capital letter
	hyphened bool // a hyphen or dash joins it to the atom before
	quoted   bool // inside quotation marks
	glued    bool // nothing stands between it and the atom before
}

// atomise reads the tokens of the sentences.
func atomise(doc *text.Doc, words *entries) []atom {
	tokens, t := doc.Tokens(), doc.Text()
	s := scanner{t: t, words: words, atoms: make([]atom, 0, len(tokens)+len(tokens)/8)}
	for i, sentence := range doc.Sentences() {
		s.sentence = i
		if sentence.Paragraph != s.paragraph {
			s.paragraph, s.quoted = sentence.Paragraph, false
		}
		for at := sentence.First; at < sentence.Last; at++ {
			s.token = at
			s.split(tokens[at].Span)
		}
		s.hyphen = false
	}
	return s.atoms
}

type scanner struct {
	t               string
	words           *entries
	atoms           []atom
	token, sentence int
	hyphen          bool // a hyphen stands before what comes next
	quoted          bool
	paragraph       int
}

// split cuts a token at its hyphens, and each piece where digits end.
func (s *scanner) split(token text.Span) {
	for at := token.Start; at < token.End; {
		if n := hyphenLen(s.t[at:token.End]); n > 0 {
			s.hyphen = len(s.atoms) > 0
			at += n
			continue
		}
		end := at + 1
		for end < token.End && (isLetter(s.t[end]) || hyphenLen(s.t[end:token.End]) == 0) {
			end++
		}
		s.piece(at, end)
		at = end
	}
}

// hyphenLen is the length of the hyphen or dash that s begins with.
func hyphenLen(s string) int {
	if s[0] == '-' {
		return 1
	}
	if len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80 && s[2] >= 0x90 && s[2] <= 0x94 {
		return 3
	}
	return 0
}

// piece adds what stands between hyphens. Digits with a unit of the clock
// glued to them are two atoms, "10pm"; so are apostrophe and decade of "'90s".
func (s *scanner) piece(start, end int) {
	if isLetter(s.t[start]) {
		s.add(start, end)
		return
	}
	for _, mark := range []string{"'", "’", "‘"} {
		if after := start + len(mark); after < end && isDigit(s.t[after]) && s.t[start:after] == mark {
			s.add(start, after)
			start = after
		}
	}
	digits := start
	for digits < end && isDigit(s.t[digits]) {
		digits++
	}
	if digits > start && digits < end && isLetter(s.t[digits]) {
		if e := s.word(digits, end); e.class == meridiem || e.class == zone || e.class == unitName {
			s.add(start, digits)
			s.add(digits, end)
			return
		}
	}
	s.add(start, end)
}

func (s *scanner) add(start, end int) {
	a := atom{Span: text.Span{Start: start, End: end}, entry: strange, token: s.token, sentence: s.sentence, hyphened: s.hyphen, quoted: s.quoted}
	if n := len(s.atoms); n > 0 {
		a.glued = s.atoms[n-1].End == start || s.hyphen
		a.hyphened = a.hyphened && gap(s.t, s.atoms[n-1].End, start)
	}
	s.hyphen = false
	first := s.t[start]
	a.capital = first >= 'A' && first <= 'Z'
	if isDigit(first) {
		a.entry = figures(s.t[start:end])
	} else if a.entry = s.word(start, end); a.entry == strange && !isLetter(first) {
		s.quotation(s.t[start:end])
	}
	s.atoms = append(s.atoms, a)
}

// gap reports whether no white space stands around the hyphen between two
// atoms: "1994-95", against "1994 - the year".
func gap(t string, end, start int) bool {
	return t[end] > ' ' && t[start-1] > ' '
}

// quotation notes the quotation marks that open and close.
func (s *scanner) quotation(mark string) {
	switch mark {
	case "“", "``", "„", "«":
		s.quoted = true
	case "”", "''", "»":
		s.quoted = false
	case `"`:
		s.quoted = !s.quoted
	}
}

// longest is the length of the longest word of the lexicon.
const longest = 14

// word looks up t[start:end] in lower case, with straight apostrophes.
func (s *scanner) word(start, end int) *entry {
	var low [longest]byte
	n := 0
	for i := start; i < end; i++ {
		if n == longest {
			return strange
		}
		c := s.t[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= utf8.RuneSelf:
			if end-i < 3 || s.t[i:i+3] != "’" && s.t[i:i+3] != "‘" {
				return strange
			}
			c = '\''
			i += 2
		}
		low[n] = c
		n++
	}
	return s.words.find(low[:n])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
)

// Evidence of a start, in nats: what lies between an article and the next, and
// how an article opens.
const (
	startDated      = 25  // a byline or a date stands before it
	startGap        = 8   // furniture lies between
	startCredit     = 15  // the text before ended in a credit
	startDateline   = 110 // "PORT VARDA, April 9 (KPA) —"
	startStandfirst = 25  // a sentence without a full stop, then a paragraph with its names
	startHeaded     = 50  // a line without a full stop, then a byline or a date
	startSeries     = 100 // one of a series of such lines
	startTitle      = 6   // a line that can be a title, then a paragraph with its words
)

// startEvidence weighs the signs that an article begins at piece i; it is
// negative when none can.
func (p *flatPage) startEvidence(pieces []piece, i int) float64 {
	line := pieces[i].line
	f := &p.features[line]
	if f.opensLower || pieces[i].label == asItem || f.end == endColon {
		return -1
	}
	s := p.gapEvidence(pieces[i-1].line+1, line)
	if pieces[i].label == asProse && hasDateline(p.lines[line].text) {
		s += startDateline
	}
	if i+1 >= len(pieces) || pieces[i+1].label == asItem || f.end == endStop || f.end == endTrail {
		return s
	}
	if f.chars >= 20 && f.words >= 3 && p.datedBetween(line+1, pieces[i+1].line) {
		s += startHeaded
	}
	shared := p.words.shared(pieces[i].terms, pieces[i+1:min(i+4, len(pieces))])
	switch {
	case f.chars >= 60 && f.stop >= 0.15 && shared >= 0.5:
		s += startStandfirst
	case f.chars >= 25 && f.words >= 4 && shared >= 0.4:
		s += startTitle
	}
	return s
}

// gapEvidence weighs the lines [from, to) that lie between two pieces.
func (p *flatPage) gapEvidence(from, to int) float64 {
	s := 0.0
	gap, credit := false, false
	for i := from; i < to; i++ {
		gap = gap || p.labels[i] == asOutside
		credit = credit || p.features[i].furniture&(lexicon.Credit|lexicon.Rights) != 0
	}
	if p.datedBetween(from, to) {
		s += startDated
	}
	if gap {
		s += startGap
	}
	if credit {
		s += startCredit
	}
	return s
}

func hasDateline(t string) bool { return beforeDash(t) != "" }

// beforeDash is how a paragraph opens that opens like an agency's: a place in
// capitals, perhaps a date and an agency, before a dash; or an agency in
// brackets, with or without one.
func beforeDash(t string) string {
	head := t[:runeStart(t, 90)]
	if bracketed, _, closed := strings.Cut(head, ") "); closed && head[0] == '(' && capitals(bracketed[1:]) {
		return head[:len(bracketed)+1]
	}
	dash := strings.IndexAny(head, "—–")
	for _, sign := range [...]string{" - ", " -- "} {
		if d := strings.Index(head, sign); d >= 0 && (dash < 0 || d < dash) {
			dash = d
		}
	}
	if dash < 3 {
		return ""
	}
	head = strings.TrimSpace(head[:dash])
	if strings.HasSuffix(head, ")") && strings.Contains(head, "(") && opensUpper(head) && len(strings.Fields(head)) <= 9 || shouts(head) {
		return head
	}
	return ""
}

// capitals reports a word of three to eight capitals.
func capitals(w string) bool {
	return len(w) >= 3 && len(w) <= 8 && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

func opensUpper(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r)
}

// shouts reports whether the first word, of at least four letters, stands in
// capitals and no more than a place and a date follow.
func shouts(t string) bool {
	words := strings.Fields(t)
	if len(words) == 0 || len(words) > 6 || utf8.RuneCountInString(words[0]) < 4 {
		return false
	}
	w := strings.Trim(words[0], ",.")
	return strings.ToUpper(w) == w && strings.ToLower(w) != w
}

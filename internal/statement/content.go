package statement

import (
	"slices"

	"hearsay/internal/lexicon"
)

// fill sets the content of all[i].
func (u *unit) fill(all []found, i int) {
	f := &all[i]
	lo, limit := 0, len(u.words)
	if i > 0 {
		lo = u.afterContent(&all[i-1])
	}
	for j := i + 1; j < len(all); j++ {
		if at, ok := u.breaks(f, &all[j]); ok {
			limit = at
			break
		}
	}
	if i > 0 && (u.closes(f) || f.cue.how == phrase && u.holdsIndirect(f)) {
		lo = 0
	}
	pre := stretch{lo, f.first()}
	switch f.cue.how {
	case phrase:
		u.fillPhrase(f, pre, limit)
	case nominal:
		u.add(f, stretch{f.cue.last, u.clauseEnd(f.cue.last, limit, f.cue.frame)})
	case passive:
		u.fillPassive(f)
	case gerundive:
		u.fillAfter(f, limit)
	default:
		u.fillFinite(f, pre, limit)
	}
}

// holdsIndirect reports whether the words before a later "according to X" are
// an indirect attribution; a quotation keeps its own speaker.
func (u *unit) holdsIndirect(f *found) bool {
	return f.first() > 0 && u.is(f.first()-1, comma) && !slices.ContainsFunc(u.words[:f.first()], func(w word) bool { return w.class == quoted })
}

// afterContent is where the words begin that an attribution leaves free.
func (u *unit) afterContent(f *found) int {
	end := f.last()
	for _, s := range f.content {
		end = max(end, s.last)
	}
	return end
}

// breaks reports whether the content of f ends before g begins, and where.
func (u *unit) breaks(f, g *found) (int, bool) {
	at := g.first()
	prev := u.low(at - 1)
	switch {
	case at <= f.last():
		return 0, false
	case g.place != shared && u.ownQuote(at, f.last()) > 0:
		return u.ownQuote(at, f.last()), true
	case g.cue.how == phrase:
		return at, u.is(at-1, comma) || u.is(at-1, quoted)
	case g.cue.how == nominal || g.cue.how == passive:
		return 0, false
	case u.closes(g):
		return at, true
	case g.place == shared && (u.is(at-1, comma) || u.commaInQuote(at-1) || prev == "and" || prev == "but" || prev == "while" || prev == "then"):
		return at, true
	case g.place == before && (prev == "and" || prev == "but" || prev == "while") && u.is(at-2, comma):
		return at - 1, true
	}
	return at, prev == ";" || u.spliced(f, g)
}

// commaInQuote: word i ends a quotation that ends in a comma.
func (u *unit) commaInQuote(i int) bool {
	return u.is(i, mark) && u.is(i-1, comma)
}

// spliced: "The coast guard says 14, the clinic says 17".
func (u *unit) spliced(f, g *found) bool {
	at := g.source.first
	if f.place != before || g.place != before || !u.is(at-1, comma) || that[u.low(f.last())] {
		return false
	}
	for i := f.last(); i < at-1; i++ {
		if u.is(i, subordinator) || u.is(i, comma) || u.is(i, quoted) {
			return false
		}
	}
	return at > f.last()+1
}

// ownQuote returns the quotation before word at that begins a sentence or
// stands after a colon, and so belongs to what follows it; 0 without one.
func (u *unit) ownQuote(at, from int) int {
	i := at - 1
	if u.is(i, comma) {
		i--
	}
	if i > from && u.is(i, quoted) && (u.is(i-1, colon) || u.is(i-1, stop)) {
		return i
	}
	return 0
}

func (u *unit) fillPhrase(f *found, pre stretch, limit int) {
	pre = u.trim(pre)
	if pre.empty() || u.low(pre.last-1) == "as" {
		u.fillAfter(f, limit)
		return
	}
	u.add(f, pre)
	if u.is(f.first()-1, comma) && u.is(f.last(), comma) {
		u.fillAfter(f, limit)
	}
}

func (u *unit) fillPassive(f *found) {
	end := f.cue.first
	if f.source.empty() {
		return
	}
	if u.low(end-1) == "as" {
		u.fillAfter(f, len(u.words))
		return
	}
	u.add(f, stretch{u.nounPhraseLeft(end), end})
}

// fillFinite decides whether the content of “X said” stands before it, after
// it, or on both sides.
func (u *unit) fillFinite(f *found, pre stretch, limit int) {
	pre = u.trim(pre)
	speech := f.cue.frame.Has(lexicon.Speech)
	start := u.contentStart(f)
	emptyAfter := start >= limit || u.is(start, comma) || u.is(start, stop) || u.is(start, conjunction)
	switch {
	case speech && !pre.empty() && u.is(pre.last-1, quoted):
		u.add(f, u.quotedTail(pre))
		if q := u.nextQuoted(f.last(), limit); q > 0 {
			u.add(f, stretch{q, u.clauseEnd(q, limit, f.cue.frame)})
		}
	case f.place == after && !u.is(start, colon) && !pre.empty():
		u.add(f, pre)
	case (speech || f.cue.frame.Has(lexicon.Clause)) && emptyAfter && !pre.empty() && u.is(f.first()-1, comma) && u.low(f.first()-1) != ";" && u.saying(pre):
		u.add(f, pre)
		if u.is(start, comma) && !u.mannerAside(start+1) {
			u.fillAfter(f, limit)
		}
	default:
		u.fillAfter(f, limit)
	}
}

// saying reports whether the words before ", X said" are what X said and not
// an introduction: they hold a verb, or begin like a clause.
func (u *unit) saying(pre stretch) bool {
	if u.low(pre.first) == "asked" || u.low(pre.first) == "when" {
		return false
	}
	return pre.last-pre.first > longestIntroduction || u.hasVerb(pre.first, pre.last) || u.startsPhrase(pre.first)
}

// longestIntroduction is how many words a phrase like "In a speech in Varda"
// has at most.
const longestIntroduction = 7

// quotedTail is the content that ends in a quotation: the words before the
// quotation belong to it unless they are a sentence of their own.
func (u *unit) quotedTail(pre stretch) stretch {
	for i := pre.last - 1; i > pre.first; i-- {
		if u.is(i-1, stop) || u.is(i-1, colon) {
			return stretch{i, pre.last}
		}
	}
	return pre
}

// nextQuoted returns the quotation after a comma in [from, limit), or 0.
func (u *unit) nextQuoted(from, limit int) int {
	for i := from; i < limit; i++ {
		if u.is(i, quoted) && (i == from || u.is(i-1, comma) || u.is(i-1, colon)) {
			return i
		}
	}
	return 0
}

// fillAfter adds the content that follows the attribution's words.
func (u *unit) fillAfter(f *found, limit int) {
	start := u.contentStart(f)
	for u.is(start, comma) {
		start++
	}
	u.add(f, stretch{start, u.clauseEnd(start, limit, f.cue.frame)})
}

// trim drops the comma at the end and what cannot begin a content.
func (u *unit) trim(s stretch) stretch {
	for !s.empty() && (u.is(s.last-1, comma) || u.is(s.last-1, conjunction)) && u.low(s.last-1) != ")" {
		s.last--
	}
	for !s.empty() && (u.is(s.first, comma) || u.is(s.first, conjunction) && s.first > 0 || u.is(s.first, stop)) {
		s.first++
	}
	return s
}

func (u *unit) add(f *found, s stretch) {
	if s = u.trim(s); !s.empty() {
		f.content = append(f.content, s)
	}
}

package when

import (
	"hearsay/internal/text"
)

// tense is where the verb of a clause puts its deed, and how surely.
type tense uint8

const (
	untold        tense = iota
	past                // "rose"
	perhapsPast         // "-ed", which may be a participle
	perhapsFuture       // "to meet", "may meet", "due"
	future              // "will meet"
)

// reach is how many atoms are looked at on either side.
const reach = 12

// tenses lists frequent verb forms by their tense. Forms that are nouns or
// participles as often ("cut", "set") are left out.
func (b builder) tenses() {
	b.add(verbal, int(past), `was were had did said told went came took made got gave became began left kept found saw knew thought
		felt ran won lost met held led sent stood wrote fell rose brought bought sold paid spoke broke built caught chose
		drew drove flew grew shot sat shook sought spent struck taught threw understood woke wore heard withdrew overthrew`)
	b.add(verbal, int(perhapsPast), "added put hit hurt forced")
	b.add(verbal, int(perhapsFuture), `might can could would should must due plans expects intends hopes upcoming payable
		expires expire maturing until till effective`)
	b.add(verbal, int(future), "will 'll shall")
}

// tense reads the tense of the clause around a mention: that of the nearest
// verb before it, else of the nearest after, up to a comma: that of "In May,"
// apart.
func (r *resolver) tense(m mention) tense {
	first, last := m.first, m.last
	for i := first - 1; i >= max(0, first-reach); i-- {
		if t := r.verbTense(i, first); t != untold {
			return t
		}
	}
	for i := last; i < min(len(r.p.atoms), last+reach) && (i == last || r.p.of(i) != ","); i++ {
		if t := r.verbTense(i, last-1); t != untold {
			return t
		}
	}
	return untold
}

// toCome reports whether a day of the week is to come. "Friday's rally" has
// been, whatever is to be done about it, unless a verb or preposition speaks of
// the future.
func (r *resolver) toCome(m mention) bool {
	t := r.tense(m)
	if r.p.genitive(m.last) {
		lead := r.p.at(m.first - 1).low
		return t == future || lead == "before" || lead == "for" || r.p.of(m.first-2) == "ahead"
	}
	return t >= perhapsFuture
}

// verbTense is the tense of the verb at i; untold for other words and for
// another sentence than that of atom in.
func (r *resolver) verbTense(i, in int) tense {
	a := r.p.at(i)
	if a.sentence != r.p.at(in).sentence {
		return untold
	}
	token := &r.doc.Tokens()[a.token]
	if token.UPOS != "" {
		return tagTense(token, a)
	}
	switch {
	case a.class == verbal:
		return tense(a.n)
	case a.low == "may" && !a.capital:
		return perhapsFuture
	case a.low == "to" && r.infinitive(i+1):
		return perhapsFuture
	case a.low == "" && endsIn(r.p.of(i), "ed"):
		return perhapsPast
	}
	return untold
}

// tagTense reads the tense off the tags.
func tagTense(token *text.Token, a *atom) tense {
	switch {
	case token.XPOS == "VBD":
		return past
	case token.XPOS == "VBN":
		return perhapsPast
	case a.class == verbal && token.UPOS != text.NOUN:
		return tense(a.n)
	case token.XPOS == "MD" || token.XPOS == "TO" && token.UPOS == text.PART:
		return perhapsFuture
	}
	return untold
}

// infinitive reports whether the word after "to" is a verb, as far as its form
// tells: a known word or a name is not.
func (r *resolver) infinitive(i int) bool {
	a := r.p.at(i)
	return a.low == "" && !a.capital && isLetter(r.p.t[a.Start])
}

func endsIn(word, suffix string) bool {
	return len(word) > len(suffix)+1 && word[len(word)-len(suffix):] == suffix
}

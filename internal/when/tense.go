package when

import "hearsay/internal/text"

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
	b.add(verbal, int(perhapsFuture), `may might can could would should must due plans expects intends hopes upcoming payable
		expires expire maturing until till effective`)
	b.add(verbal, int(future), "will 'll shall")
}

// tense reads the tense of the clause around a mention: that of the nearest
// verb before it, else of the nearest after.
func (r *resolver) tense(m mention) tense {
	first, last := m.first, m.last
	for i := first - 1; i >= max(0, first-reach); i-- {
		if t := r.verbTense(i, first); t != untold {
			return t
		}
	}
	for i := last; i < min(len(r.p.atoms), last+reach); i++ {
		if t := r.verbTense(i, last-1); t != untold {
			return t
		}
	}
	return untold
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
	case a.class == verbal && token.UPOS != text.VERB && token.UPOS != text.NOUN:
		return tense(a.n)
	case token.XPOS == "MD":
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

// said finds the day on which the words around the i-th mention were said:
// that which its sentence tells outside the quotation, beside a verb of saying
// ("“We decide tomorrow,” Petrova said on Monday").
func (r *resolver) said(found []mention, i int) (moment, bool) {
	in := r.p.at(found[i].first)
	if !in.quoted || r.anchor.IsZero() {
		return moment{}, false
	}
	for _, step := range []int{1, -1} {
		for k := i + step; k >= 0 && k < len(found) && r.p.at(found[k].first).sentence == in.sentence; k += step {
			if m := found[k]; r.tellsSaying(m) {
				return r.place(m)
			}
		}
	}
	return moment{}, false
}

// tellsSaying reports whether a mention is the day of a verb of saying.
func (r *resolver) tellsSaying(m mention) bool {
	if r.p.at(m.first).quoted || m.unit != Day || m.kind != named && m.kind != shift {
		return false
	}
	for _, at := range []int{m.first - 1, m.first - 2, m.last} {
		if a := r.p.at(at); a.class == verbal && sayings[a.low] && a.sentence == r.p.at(m.first).sentence {
			return true
		}
	}
	return false
}

var sayings = map[string]bool{"said": true, "told": true, "wrote": true, "added": true, "spoke": true}

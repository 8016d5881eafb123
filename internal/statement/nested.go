package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// nested finds, inside the quotations of f, what its speaker tells of others:
// “My wife says the boat is full.” Only clauses after a verb of saying whose
// subject is a noun count; what speakers say of themselves is their statement
// already.
func (w *writer) nested(f *found) []found {
	var inner []found
	for _, q := range w.r.quotesOf(f) {
		if !w.read[q] {
			w.read[q] = true
			inner = append(inner, w.r.insideQuote(w.r.quotes[q], w.r.units[f.unit].paragraph)...)
		}
	}
	return inner
}

// quotesOf lists the quotations in the content of f.
func (r *reader) quotesOf(f *found) []int {
	var all []int
	add := func(words []word) {
		for i := range words {
			if words[i].quote >= 0 {
				all = append(all, words[i].quote)
			}
		}
	}
	for _, s := range f.content {
		add(r.units[f.unit].words[s.first:s.last])
	}
	for _, i := range f.elsewhere {
		add(r.units[i].words)
	}
	return all
}

// insideQuote reads each sentence of q as a unit of its own, and keeps those
// with something retold.
func (r *reader) insideQuote(q quotation, paragraph int) []found {
	var inner []found
	tokens := r.doc.Tokens()
	first := r.doc.TokenAt(q.Start) + 1
	for first < len(tokens) && tokens[first].End < q.End {
		last := first
		for last < len(tokens) && tokens[last].End < q.End && markClass(r.doc.Of(tokens[last].Span)) != stop {
			last++
		}
		u := r.plainUnit(tokens[first:min(last, first+longestUnit)], paragraph)
		if f, ok := u.retold(len(r.units)); ok {
			r.units = append(r.units, u)
			inner = append(inner, f)
		}
		first = last + 1
	}
	return inner
}

// plainUnit reads each token as a word, with no regard to quotations.
func (r *reader) plainUnit(tokens []text.Token, paragraph int) unit {
	u := unit{paragraph: paragraph, words: make([]word, 0, len(tokens))}
	for _, t := range tokens {
		u.words = append(u.words, r.word(t, len(u.words) == 0))
	}
	u.settleAdverbs()
	return u
}

// retold returns the unit's first attribution of a clause to a noun.
func (u *unit) retold(index int) (found, bool) {
	for _, f := range u.attributions(index) {
		saying := f.cue.how == finite && f.cue.frame.Has(lexicon.Speech) && f.cue.frame.Has(lexicon.Clause) && f.place == before
		if saying && len(f.content) == 1 && !u.is(f.source.first, pronoun) && u.hasVerb(f.content[0].first, f.content[0].last) {
			return f, true
		}
	}
	return found{}, false
}

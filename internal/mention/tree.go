package mention

import "hearsay/internal/text"

// climb is how many steps a walk to the root may take. Longer ones mean
// nothing for mentions, and a tree as deep as its sentence is long would cost
// the square of it.
const climb = 12

// parsed reports whether token i is part of a tree.
func (r *reader) parsed(i int) bool { return r.tokens[i].Rel != "" }

// rel is the relation of token i without its subtype.
func (r *reader) rel(i int) text.Rel { return r.tokens[i].Rel.Base() }

// parent is the head of token i, -1 for none or one of another sentence.
func (r *reader) parent(i int) int {
	if h := r.tokens[i].Head; r.parsed(i) && h >= 0 && h != i && h < len(r.tokens) && r.sentence[h] == r.sentence[i] {
		return h
	}
	return -1
}

// below returns the token under head that holds token i, or -1.
func (r *reader) below(i, head int) int {
	for range climb {
		p := r.parent(i)
		if p == head || p < 0 {
			if p < 0 {
				return -1
			}
			return i
		}
		i = p
	}
	return -1
}

// headOf returns the token of [first, last) that depends on none of the
// others; without a tree the last.
func (r *reader) headOf(first, last int) int {
	for i := first; i < last; i++ {
		if r.parsed(i) && r.rel(i) != "punct" {
			if h := r.parent(i); h < first || h >= last {
				return i
			}
		}
	}
	return last - 1
}

// leftward are the relations of what may stand in a noun phrase before its
// head.
var leftward = map[text.Rel]bool{
	"det": true, "amod": true, "compound": true, "nummod": true, "nmod": true, "flat": true, "advmod": true, "goeswith": true,
}

// phraseStart returns where the noun phrase of the noun head begins.
func (r *reader) phraseStart(head int) int {
	start := r.sentenceOf(head).First
	i := head
	for i > start && r.inPhrase(i-1, head) {
		i--
		if r.tokens[i].UPOS == text.DET && !r.parsed(head) {
			break
		}
	}
	for i < head && r.tokens[i].UPOS == text.PUNCT {
		i++
	}
	return i
}

// inPhrase reports whether token i stands in the noun phrase before its head.
func (r *reader) inPhrase(i, head int) bool {
	if !r.parsed(head) {
		return r.mayModify(i)
	}
	k := r.below(i, head)
	return k >= 0 && k < head && (leftward[r.rel(k)] || r.rel(k) == "punct" && r.low[k] == "-")
}

// mayModify is inPhrase by the part of speech alone.
func (r *reader) mayModify(i int) bool {
	switch r.tokens[i].UPOS {
	case text.DET, text.ADJ, text.NOUN, text.PROPN, text.NUM:
		return true
	case "":
		return r.words.Definite[r.low[i]] || r.words.Indefinite[r.low[i]]
	}
	return r.low[i] == "'s"
}

// governor returns the verb, or what stands for one, whose argument token i
// is, past coordination.
func (r *reader) governor(i int) int {
	for range climb {
		p := r.parent(i)
		if p < 0 {
			return -1
		}
		if r.rel(i) != "conj" && r.rel(i) != "flat" && r.rel(i) != "appos" && r.rel(i) != "compound" {
			return p
		}
		i = p
	}
	return -1
}

// subjectAt reports whether the phrase with that head is a subject. Without a
// tree, the first phrase of a clause counts.
func (r *reader) subjectAt(first, head int) bool {
	if r.parsed(head) {
		for range climb {
			switch r.rel(head) {
			case "nsubj":
				return true
			case "conj", "flat", "compound", "appos":
				head = r.parent(head)
			default:
				return false
			}
			if head < 0 {
				return false
			}
		}
		return false
	}
	before := r.word(first-1, first)
	return before == "" || r.tokens[first-1].UPOS == text.PUNCT || r.tokens[first-1].UPOS == text.CCONJ || r.tokens[first-1].UPOS == text.SCONJ
}

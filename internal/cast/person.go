package cast

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// nameIn returns the name that token h is in or, for a title that was taken
// for the head, the person at the end of the phrase; -1 for none.
func (q *query) nameIn(h int) int {
	k := q.mentionAt(h)
	named := k >= 0 && q.set.Mentions[k].Kind == mention.Name
	if named && q.typeOf(k) == text.Person {
		return k
	}
	if last := q.personAtEnd(h); last >= 0 {
		return last
	}
	if named {
		return k
	}
	return -1
}

// personAtEnd returns the person's name that ends the phrase or, after a
// comma, the source, when what stands before it can be but titles.
func (q *query) personAtEnd(h int) int {
	end := q.end(h)
	if k := q.personEndingAt(end, h); k >= 0 {
		return k
	}
	if end+1 < q.to && q.low[end] == "," && !q.plural(h) && q.personal(h) {
		if k := q.personBeginning(end + 1); k >= 0 && q.closes(q.set.Mentions[k].Last) {
			return k
		}
	}
	if last := q.lastPart(h); last >= 0 {
		if k := q.personBeginning(last); k >= 0 && q.set.Mentions[k].Last == q.to {
			return k
		}
	}
	if k := q.titledLast(h); k >= 0 {
		return k
	}
	for i := h + 1; i < end; i++ {
		if k := q.personBeginning(i); k >= 0 && q.titles(h, i) && q.set.Mentions[k].Last < end && besides[q.low[q.set.Mentions[k].Last]] {
			return k
		}
	}
	return -1
}

// titledLast returns the name that ends the source after a comma and titles: "his
// former colleague, Senator Ana Petrova"; -1 for none.
func (q *query) titledLast(h int) int {
	k := q.mentionAt(q.to - 1)
	if k < 0 || q.plural(h) || q.named(h) || !q.personal(h) && q.low[h] != "one" {
		return -1
	}
	first := q.set.Mentions[k].First
	if q.personBeginning(first) != k || q.set.Mentions[k].Last != q.to {
		return -1
	}
	i := first - 1
	for i > h && q.doc.Tokens()[i].UPOS != text.ADP && q.doc.Tokens()[i].Kind != text.Punct {
		i--
	}
	if i <= h || q.low[i] != "," || slices.Contains(q.low[h:i], "for") || slices.Contains(q.low[h:i], ",") {
		return -1
	}
	return k
}

// lastPart is where the words begin that stand alone after the last comma of a
// phrase about one person: "a nurse who worked in the hills, Rosa Emmet"; -1
// for none.
func (q *query) lastPart(h int) int {
	if q.plural(h) || !q.personal(h) || q.named(h) {
		return -1
	}
	for i := q.to - 1; i > h; i-- {
		if q.low[i] == "," {
			return i + 1
		}
	}
	return -1
}

// firmOrPerson can be either: "the operator, Varda Lines".
var firmOrPerson = set("operator owner builder developer manufacturer maker organiser organizer publisher provider employer supplier sponsor landlord contractor manager")

// longestPart is how many words of a name stand after a comma.
const longestPart = 3

// calledLast answers for a name after the last comma that was taken for none:
// "his wife, Berit".
func (q *query) calledLast(h int) *news.Speaker {
	first := q.lastPart(h)
	if first < 0 || first >= q.to || q.to-first > longestPart || q.doc.Tokens()[first-2].UPOS == text.PROPN {
		return nil
	}
	for i := first; i < q.to; i++ {
		if q.doc.Tokens()[i].UPOS != text.PROPN {
			return nil
		}
		if k := q.mentionAt(i); k >= 0 && q.typeOf(k) != text.Person && !firmOrPerson[q.low[h]] {
			return nil
		}
	}
	s := &news.Speaker{Name: q.words(first, q.to), Role: q.roleWords(h), Type: news.Person, Reason: "named after the role"}
	if _, given := lexicon.FirstName(q.low[first]); firmOrPerson[q.low[h]] && !given {
		s.Type, s.Role = news.Organisation, ""
	}
	return s
}

// personBeginning returns the person's name that begins at token i; -1 for none.
func (q *query) personBeginning(i int) int {
	k := q.mentionAt(i)
	if k < 0 || q.set.Mentions[k].Kind != mention.Name || q.set.Mentions[k].First != i || q.set.Mentions[k].Last > q.to {
		return -1
	}
	if id := q.set.Mentions[k].Entity; id >= 0 && q.set.Entities[id].Type != text.Person {
		return -1
	}
	return k
}

func (q *query) closes(i int) bool { return i >= q.to || breaks[q.low[i]] || relatives[q.low[i]] }

func (q *query) personEndingAt(end, h int) int {
	k := q.mentionAt(end - 1)
	if k < 0 || q.set.Mentions[k].Kind != mention.Name || q.set.Mentions[k].First <= h {
		return -1
	}
	m := &q.set.Mentions[k]
	if m.Entity >= 0 && q.set.Entities[m.Entity].Type != text.Person || !q.titles(h, m.First) {
		return -1
	}
	return k
}

// titles reports whether all from token h to the name at token first can be
// titles: "Secretary of State", but not "supporters of President".
func (q *query) titles(h, first int) bool {
	if q.plural(h) {
		return false
	}
	if q.named(first-1) && first-1 > h {
		return true // "ambassador to the United Nations Ana Petrova"
	}
	for i := h + 1; i < first; i++ {
		switch {
		case q.low[i] == "of" && q.doc.Tokens()[h].UPOS == text.PROPN:
		case besides[q.low[i]] || q.doc.Tokens()[i].UPOS == text.ADP || q.doc.Tokens()[i].UPOS == text.VERB:
			return false
		}
	}
	return true
}

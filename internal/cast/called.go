package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// calledAfter answers for a name that ends a phrase whose noun is no name:
// "Harbour Ministry of Kessia spokesman Tomas Lind", "the shipping firm Varda
// Ferries", "a local group, the Lantern", and for an account: "@anapetrova".
func (q *query) calledAfter(h int) (*news.Speaker, float64) {
	if id := q.account(h); id >= 0 {
		return q.speaker(id, "account of "+q.nameOf(id)), q.certain(namedInShort)
	}
	if q.personal(h) || q.plural(h) || q.doc.Tokens()[h].UPOS == text.PRON {
		return nil, 0
	}
	end := q.end(h)
	if k := q.endingName(h, end); k >= 0 {
		return q.byName(k)
	}
	if first := h + 1; first < end && sites[q.low[h]] && q.allNames(first, end) {
		return &news.Speaker{Name: q.words(first, end), Type: news.Organisation, Reason: "named here"}, q.certain(namedBody)
	}
	if id := q.bearer(end - 1); id >= 0 && q.allCapital(q.from, end) {
		return q.speaker(id, "short for "+q.nameOf(id)), q.certain(namedInShort)
	}
	return nil, 0
}

// sites are nouns after which a name may stand that was not taken for one: "the
// site Portwatch".
var sites = set("site website blog magazine newspaper outlet firm company network station agency group nonprofit startup platform forum broadcaster")

func (q *query) allNames(from, to int) bool {
	for i := from; i < to; i++ {
		if q.doc.Tokens()[i].UPOS != text.PROPN {
			return false
		}
	}
	return true
}

// endingName returns the name that ends a phrase before token end, when it is a
// person's after a title or a body's right after the noun; -1 for none.
func (q *query) endingName(h, end int) int {
	k := q.mentionAt(end - 1)
	if k < 0 || q.set.Mentions[k].Kind != mention.Name || q.set.Mentions[k].First <= h || q.set.Mentions[k].Last != end {
		return -1
	}
	m := &q.set.Mentions[k]
	switch q.typeOf(k) {
	case text.Person:
		if m.Last-m.First > 1 && roleOf(q.low[m.First-1]).Kind != lexicon.NoRole && !q.governed(m.First) {
			return k
		}
	case text.Organisation:
		if m.First == h+1 && sortOfNoun(q.low[h]) != noSort {
			return k
		}
	}
	return -1
}

// governed reports whether the titles before the name at token first follow a
// preposition other than "of": what is by somebody or about him is not he.
func (q *query) governed(first int) bool {
	for i := first - 1; i >= q.from; i-- {
		if t := q.doc.Tokens()[i]; t.UPOS == text.ADP && q.low[i] != "of" || t.UPOS == text.VERB {
			return true
		}
	}
	return false
}

// allCapital reports whether all words of [from, to) are in capitals or small
// parts of a name: "Van den Heever".
func (q *query) allCapital(from, to int) bool {
	for i := from; i < to; i++ {
		if t := q.doc.Of(q.doc.Tokens()[i].Span); !text.Capital(t) && len(t) > 3 {
			return false
		}
	}
	return true
}

// longestAccount is how many bytes of an account's name are looked at.
const longestAccount = 32

// account returns the only person whose surname and first name an account's name
// holds; -1 for none.
func (q *query) account(h int) int {
	name, ok := strings.CutPrefix(strings.TrimLeft(q.low[h], "."), "@")
	if !ok || len(name) > longestAccount {
		return -1
	}
	only := -1
	for i := range name {
		for j := i + 3; j <= len(name); j++ {
			for _, id := range q.bySurname[name[i:j]] {
				if first := fields(strings.ToLower(q.nameOf(id)))[0]; !strings.Contains(name, first) || id == only {
					continue
				}
				if only >= 0 {
					return -1
				}
				only = id
			}
		}
	}
	return only
}

// namedAgency returns the name before the noun of the news agency or broadcaster
// that it names: "Kessia's KPA news agency"; -1 for none.
func (q *query) namedAgency(h int) int {
	i := h - 1
	for i > q.from && beforeAgency[q.low[i]] {
		i--
	}
	if q.low[h] != "agency" && q.low[h] != "broadcaster" || i == h-1 && q.low[h] == "agency" || q.end(h) != h+1 || i < q.from {
		return -1
	}
	k := q.mentionAt(i)
	if k < 0 || q.set.Mentions[k].Kind != mention.Name || q.set.Mentions[k].Last != i+1 || q.typeOf(k) != text.Organisation {
		return -1
	}
	return k
}

// beforeAgency stand between the name of an agency and its noun.
var beforeAgency = set("news press state television tv satellite news-agency")

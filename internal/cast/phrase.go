package cast

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// byPhrase answers for somebody without a name: the words of the phrase.
func (q *query) byPhrase(h int) (*news.Speaker, float64) {
	t := q.phraseType(h)
	if part := q.end(h) + 1; q.low[h] == "one" && q.end(h) > h+1 && part < q.to && q.low[part-1] == "," {
		q.from = part // "one of them, a nurse from the hills"
	}
	return &news.Speaker{Name: q.words(q.from, q.end(max(h, q.from))), Type: t, Reason: "not named in the article"}, q.certain(q.howDescribed(h, t))
}

// howDescribed tells what kind of description a phrase is.
func (q *query) howDescribed(h int, t news.SpeakerType) Evidence {
	the := q.low[q.from] == "the" || q.low[q.from] == "this" || q.low[q.from] == "that"
	text := lexicon.BodyOf(singular(q.low[h])) == lexicon.Document
	switch {
	case q.low[h] == "police":
		return manyPeople
	case q.plural(h) && text:
		return manyTexts
	case q.plural(h):
		return manyPeople
	case text && the:
		return theText
	case text:
		return someText
	case the && t == news.Organisation && q.class == ofNoun && q.from+1 == h && !alone[q.low[h]]:
		return anyBody
	case the && t == news.Organisation:
		return theBody
	case the:
		return theRole
	case t == news.Unnamed:
		return someRole
	case t == news.Group:
		return someGroup
	}
	return described
}

// words are the tokens [from, to) as they stand, without marks at the end and
// without a possessive.
func (q *query) words(from, to int) string {
	for to > from+1 && (trailing[q.low[to-1]] || possessive[q.low[to-1]] || q.low[to-1] == "both") {
		to--
	}
	tokens := q.doc.Tokens()
	return q.doc.Of(tokens[from].Cover(tokens[to-1].Span))
}

// properName answers for words in capitals that were not taken for a name: "Harbour
// Rights Monitor", "the Varda Courier"; nil for others.
func (q *query) properName(h int) *news.Speaker {
	first, end := q.from, q.end(h)
	if q.low[first] == "the" {
		first++
	}
	role := lexicon.RoleOf(q.low[h]).Kind != lexicon.NoRole && lexicon.OutletEnd(q.low[end-1]) == lexicon.NoOutlet
	if end-first < 2 || h < first || role || q.plural(h) || !q.allNames(first, end) || !q.allCapital(first, end) {
		return nil
	}
	return &news.Speaker{Name: q.words(first, end), Type: news.Organisation, Reason: "named here"}
}

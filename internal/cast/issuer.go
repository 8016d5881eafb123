package cast

import (
	"slices"

	"hearsay/internal/news"
)

// longestCue is how many words from the cue on are looked at for a text: "said
// late on Monday in a statement".
const longestCue = 8

// spokenTexts say what somebody says; a report or a study is told of for itself.
var spokenTexts = set("statement communique communiqué message letter post tweet email e-mail memo")

// messages are what may be called a statement later.
var messages = set("message post release email e-mail")

// issuer answers for "the statement" after somebody said something in one; nil for nobody.
func (q *query) issuer(h int) *news.Speaker {
	noun := q.low[h]
	if !spokenTexts[noun] || !q.definite(h) {
		return nil
	}
	for i := len(q.cx.Before) - 1; i >= max(0, len(q.cx.Before)-spokenBack); i-- {
		said := &q.cx.Before[i]
		if said.Cue.Len() == 0 || said.Inside != q.cx.Inside {
			continue
		}
		first := min(q.doc.TokenAt(said.Cue.Start+q.shift), len(q.low)-1)
		end := min(first+longestCue, q.start, q.doc.Sentences()[q.sentence(first)].Last)
		if first >= end || !slices.ContainsFunc(q.low[first:end], func(w string) bool { return w == noun || noun == "statement" && messages[w] }) {
			continue
		}
		if said.Speaker == nil {
			return nil
		}
		s := *said.Speaker
		s.Reason = "said so in the " + noun
		return &s
	}
	return nil
}

package utterance

import (
	"cmp"

	"hearsay/internal/news"
)

// fullest returns the rendering that gives most of the words as spoken, of
// those near a day.
func (x *Index) fullest(u news.UtteranceID, day int32) *entry {
	var full *entry
	for _, slot := range x.utterances[u] {
		if e := x.entries[slot]; e.near(day) && (full == nil || fuller(e, full)) {
			full = e
		}
	}
	return full
}

func fuller(a, b *entry) bool {
	return cmp.Or(cmp.Compare(a.quoted, b.quoted), cmp.Compare(a.weight, b.weight), cmp.Compare(len(a.words), len(b.words)),
		cmp.Compare(b.day, a.day), compareIDs(b.id, a.id)) > 0
}

// retell brings the variants of an utterance's near renderings up to date and
// notes those that changed.
func (x *Index) retell(u news.UtteranceID, day int32, changed map[news.StatementID]news.Rendering) {
	full := x.fullest(u, day)
	for _, slot := range x.utterances[u] {
		e := x.entries[slot]
		if !e.near(day) {
			continue
		}
		r := e.rendering
		if r.Variant, r.Similarity = variant(full.statement, e.statement); r != e.rendering {
			e.rendering = r
			changed[e.id] = r
		}
	}
}

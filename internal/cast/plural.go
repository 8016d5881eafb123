package cast

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// byLast resolves "they" and "it": the last speaker, when of a fitting type
// and close by, else the subject before.
func (q *query) byLast(id int, word string, types ...news.SpeakerType) (*news.Speaker, float64) {
	said := q.lastSaid()
	if said == nil || q.paragraphsSince(said.Span) > 1 || !fits(said.Speaker, types) {
		return q.bySubject(id, word, types)
	}
	speaker := *said.Speaker
	speaker.Reason = "“" + word + "”; last speaker"
	return &speaker, 0.7
}

// fits reports whether a speaker is of one of the types; what is unnamed is
// one person, unless the types hold no body.
func fits(s *news.Speaker, types []news.SpeakerType) bool {
	return slices.Contains(types, s.Type) || s.Type == news.Unnamed && slices.Contains(types, news.Organisation) && isDocument(s.Name)
}

// bySubject resolves "they" and "it" to the only subject that fits in this
// sentence and the one before, within the paragraph.
func (q *query) bySubject(id int, word string, types []news.SpeakerType) (*news.Speaker, float64) {
	here := q.s.traits[id].first
	found := -1
	for k := id - 1; k >= max(0, id-window); k-- {
		m, t := &q.s.mentions[k], &q.s.traits[k]
		if q.s.words[here].sentence-q.s.words[t.first].sentence > 1 || q.s.paragraph(here) != q.s.paragraph(t.first) {
			break
		}
		if m.Entity < 0 || m.Entity == found || !t.subject || numerals[t.role.Lemma] || q.own(m.Span) || q.quoted(m.Span) {
			continue
		}
		if e := &q.cast.entities[m.Entity]; !fits(e.speaker(""), types) || slices.Contains(types, news.Group) && !t.role.Plural {
			continue
		}
		if found >= 0 {
			return nil, 0
		}
		found = m.Entity
	}
	if found < 0 {
		return nil, 0
	}
	return q.cast.entities[found].speaker("“" + word + "”; subject before"), 0.65
}

// isDocument reports whether an unnamed source is a text: "an unsigned letter".
func isDocument(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if rightPrepositions[w] || relatives[w] {
			return false
		}
		if lexicon.BodyOf(w) == lexicon.Document {
			return true
		}
	}
	return false
}

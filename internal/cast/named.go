package cast

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// named reports whether token h is in a name.
func (q *query) named(h int) bool {
	k := q.mentionAt(h)
	return k >= 0 && q.set.Mentions[k].Kind == mention.Name
}

// byName answers for a name.
func (q *query) byName(k int) (*news.Speaker, float64) {
	m := &q.set.Mentions[k]
	if last := q.low[m.Last-1]; (m.Entity < 0 || q.set.Entities[m.Entity].Type == text.Person) && m.Last-m.First == 1 && len(q.bySurname[last]) > 1 {
		return q.byShared(m)
	}
	if id := q.namesake(m); id >= 0 {
		return q.speaker(id, "short for "+q.nameOf(id)), q.certain(namedInShort)
	}
	if m.Entity < 0 && m.Last-m.First == 1 {
		return nil, 0
	}
	if q.titleAlone(m) {
		if s, sure := q.byGrade(roleOfPerson, m.Head); s != nil {
			return s, sure
		}
	}
	if m.Entity < 0 {
		return &news.Speaker{Name: q.doc.Of(m.Span), Type: news.Person, Reason: "named here"}, q.certain(namedByOneWord)
	}
	e := &q.set.Entities[m.Entity]
	if h := q.roleAfter(m); h >= 0 && e.Type != text.Person {
		return q.byPhrase(h)
	}
	switch e.Type {
	case text.Group:
		if !q.plural(m.Head) && q.definite(m.Head) {
			if s, sure := q.byGrade(roleOfPerson, m.Head); s != nil {
				return s, sure
			}
		}
		return q.byPhrase(m.Head)
	case text.Place:
		return &news.Speaker{Name: q.doc.Of(m.Span), Type: placeType(q.doc.Of(m.Span)), Reason: "named here"}, q.certain(namedPlace)
	case text.Organisation:
		return q.byBody(m)
	}
	if q.doc.Of(m.Span) == q.nameOf(m.Entity) {
		if m.Last-m.First == 1 {
			return q.speaker(m.Entity, "named here"), q.certain(namedByOneWord)
		}
		return q.speaker(m.Entity, "named here"), q.certain(namedInFull)
	}
	return q.speaker(m.Entity, q.nameReason(m)), q.certain(namedInShort)
}

// byBody answers for the name of a body.
func (q *query) byBody(m *mention.Mention) (*news.Speaker, float64) {
	if r := roleOf(q.low[m.Last-1]); r.Plural && m.Last-m.First > 1 || lexicon.RoleOf(q.low[m.Last-1]).Kind == lexicon.Crowd {
		return q.byPhrase(m.Head)
	}
	if r := roleOf(q.low[m.Last-1]); r.Kind == lexicon.Office && q.definite(m.Last-1) && !q.holdsBody(m) && lexicon.OutletEnd(q.low[m.Last-1]) == lexicon.NoOutlet {
		if s, sure := q.byGrade(roleOfPerson, m.Last-1); s != nil && !otherOffice(s.Role, q.low[m.First:m.Last]) {
			return s, sure
		}
		if roleOf(q.low[m.Last-1]).Kind != lexicon.NoRole {
			return q.byPhrase(m.Last - 1)
		}
	}
	s := q.speaker(m.Entity, q.nameReason(m))
	if longer := q.longer(m); len(longer) > len(s.Name) {
		s.Name, s.Reason = longer, "named here"
	}
	if first := q.wider(m); first < m.First && s.Name == q.words(m.First, m.Last) {
		s.Name, s.Reason = q.words(first, m.Last), "named here"
	}
	return s, q.certain(namedBody)
}

// otherOffice reports whether a role has the noun of an office, and words before
// it that are all others: "Environment CS" of "the Energy CS".
func otherOffice(role string, office []string) bool {
	words := fields(strings.ToLower(role))
	n, m := len(words), len(office)
	if n < 2 || m < 2 || words[n-1] != office[m-1] {
		return false
	}
	return !slices.ContainsFunc(office[:m-1], func(w string) bool { return slices.Contains(words[:n-1], w) })
}

// roleAfter returns the role or people at the end of the phrase that a name
// begins: "a former Harbour Department official"; -1 for none.
func (q *query) roleAfter(m *mention.Mention) int {
	h := q.end(m.Last-1) - 1
	if h < m.Last || h >= q.to || q.doc.Tokens()[h].UPOS != text.NOUN || roleOf(q.low[h]).Kind == lexicon.NoRole {
		return -1
	}
	return h
}

// namesake returns the one person of whose name the only word of a name is the
// last, when the word was taken once for something else; -1 for none.
func (q *query) namesake(m *mention.Mention) int {
	if m.Entity < 0 || m.Last-m.First != 1 {
		return -1
	}
	e := &q.set.Entities[m.Entity]
	if ids := q.bySurname[q.low[m.First]]; len(ids) == 1 && (e.Type == text.Organisation && e.Name.Len() == m.Len() || e.Type != text.Person && len(e.Mentions) == 1) {
		return ids[0]
	}
	return -1
}

// byShared answers for a surname that several bear: who was told of lately,
// else who has the title that stands before it, else the person named most.
func (q *query) byShared(m *mention.Mention) (*news.Speaker, float64) {
	if s, sure := q.byGrade(sharedName, m.Last-1); s != nil {
		return s, sure
	}
	bearers := slices.DeleteFunc(slices.Clone(q.bySurname[q.low[m.Last-1]]), func(id int) bool {
		return !agree(q.set.Entities[id].Gender, m.Gender)
	})
	if len(bearers) == 1 {
		return q.speaker(bearers[0], "the one of this name and form of address"), q.certain(namedByOneWord)
	}
	if m.First > 0 {
		if title := roleOf(q.low[m.First-1]); title.Kind != lexicon.NoRole {
			for _, id := range bearers {
				if slices.ContainsFunc(q.set.Entities[id].Roles, func(r int) bool { return q.office(r) == q.office(m.First-1) }) {
					return q.speaker(id, "the one of this name and title"), q.certain(namedByOneWord)
				}
			}
		}
	}
	if slices.Contains(bearers, q.most) {
		return q.speaker(q.most, "the one of this name who is named most"), q.certain(namedMost)
	}
	return nil, 0
}

// holdsBody reports whether a name has the noun of a body.
func (q *query) holdsBody(m *mention.Mention) bool {
	return slices.ContainsFunc(q.low[m.First:m.Last], func(w string) bool { return lexicon.BodyOf(w) == lexicon.BodyHead })
}

// longer is the name of a body with what belongs to it by a preposition:
// "Embassy | in Port Varda".
func (q *query) longer(m *mention.Mention) string {
	tokens := q.doc.Tokens()
	end := m.Last
	for i := m.Last; i < q.to && q.under(i, m.Head) && !relatives[q.low[i]]; i++ {
		if tokens[i].Kind == text.Punct && q.low[i] != "-" || tokens[i].UPOS == text.VERB {
			break
		}
		if tokens[i].UPOS == text.PROPN {
			end = i + 1
		} else if tokens[i].UPOS != text.ADP && tokens[i].UPOS != text.DET && tokens[i].UPOS != text.CCONJ && tokens[i].UPOS != text.ADJ {
			break
		}
	}
	if end == m.Last {
		return ""
	}
	return q.words(m.First, end)
}

// wider is where the name of a body begins in its phrase, with the words in
// capitals before what was found of it: "Kessian Ports and | Harbour Agency".
func (q *query) wider(m *mention.Mention) int {
	tokens := q.doc.Tokens()
	first := m.First
	for i := first - 1; i >= q.from; i-- {
		switch word := q.doc.Of(tokens[i].Span); {
		case text.Capital(word) && tokens[i].UPOS == text.PROPN && !q.titled(i):
			first = i
		case i == first-1 && (q.low[i] == "and" || q.low[i] == "-") && tokens[first].Head >= 0:
		default:
			return first
		}
	}
	return first
}

// titled reports whether token i is in a person's name or is a title.
func (q *query) titled(i int) bool {
	return q.named(i) && q.typeOf(q.mentionAt(i)) == text.Person || roleOf(q.low[i]).Kind != lexicon.NoRole
}

func (q *query) nameReason(m *mention.Mention) string {
	name := q.nameOf(m.Entity)
	if q.doc.Of(m.Span) == name {
		return "named here"
	}
	return "short for " + name
}

package cast

import (
	"slices"
	"sort"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

const (
	mostLater = 8 // people with the role
	soon      = 3 // sentences in which others are looked for
)

// elsewhere answers for a role of somebody who is named only farther on, as
// reports begin ("A judge has stopped the sale. … Judge Ana Petrova wrote"), or
// was named before with the role in other words ("Foreign Minister Ana Petrova
// … Kessia's foreign minister").
func (q *query) elsewhere(h int) (*news.Speaker, float64) {
	if roleOf(q.low[h]).Kind == lexicon.NoRole || q.plural(h) {
		return nil, 0
	}
	return q.byGrade(namedElsewhere, h)
}

// comers are the people with the role asked for who are named after the source
// first and, where the role is not that of anybody ("a minister"), those who were
// named before; for a title, of all.
func (q *query) comers(a asking) []candidate {
	ids := q.holders[roleKey(q.office(a.token))]
	after := q.doc.Sentences()[q.sentence(q.start)].Last
	if !q.cx.Title && q.indefinite() {
		ids = ids[sort.Search(len(ids), func(i int) bool { return q.firstAt(ids[i]) >= after }):]
	}
	var all []candidate
	add := func(id int) {
		e := &q.set.Entities[id]
		if e.Type == text.Person && e.Named && agree(e.Gender, a.gender) && find(&all, id).speaker == nil {
			c := find(&all, id)
			c.speaker = q.speaker(id, "")
			q.coming(a, c)
		}
	}
	for _, id := range ids[:min(len(ids), mostLater)] {
		add(id)
	}
	if k := q.mentionAt(a.token); q.cx.Title || k >= 0 && q.set.Mentions[k].Quoted {
		return all // who is named right after a quotation says it
	}
	next := sort.Search(len(q.set.Entities), func(id int) bool { return q.firstAt(id) >= after })
	for id := next; id < min(len(q.set.Entities), next+2*mostLater) && q.told(q.firstAt(id))-q.told(a.token) <= soon; id++ {
		add(id)
	}
	return all
}

// firstAt is the token where an entity is mentioned first.
func (q *query) firstAt(id int) int { return q.set.Mentions[q.set.Entities[id].Mentions[0]].First }

// coming sets the signs of somebody who is named later.
func (q *query) coming(a asking, c *candidate) {
	e := &q.set.Entities[c.id]
	m := &q.set.Mentions[e.Mentions[0]]
	f := &c.f
	f[fBefore] = flag(m.First < q.start && !q.cx.Title)
	if !q.cx.Title && m.First > q.start {
		f[[...]int{fSame, fOneBack, fTwoBack, fFurther}[max(0, min(q.told(m.First)-q.told(a.token), 3))]] = 1
		between := q.paragraph(m.First) - q.paragraph(a.token)
		f[fNextParagraph], f[fFarParagraph] = flag(between == 1), flag(between > 2)
	}
	f[fSubject], f[fSays] = flag(m.Subject), flag(q.says(m))
	f[fQuoted] = flag(m.Quoted)
	f[fMost] = flag(c.id == q.most)
	f[fFrequent] = float64(min(len(e.Mentions), 6))
	q.rolesShared(a, c)
	f[fDefinite] = flag(q.low[q.from] == "the")
	f[fIndefinite] = flag(q.indefinite())
	f[fOwned] = flag(slices.Contains(q.low[q.from:a.token], "'s") || pronounClass[q.low[q.from]] != noClass)
	f[fLede] = flag(q.told(a.token) <= 2)
}

// rolesShared compares the roles told of somebody with the one asked about.
func (q *query) rolesShared(a asking, c *candidate) {
	roles := q.set.Entities[c.id].Roles
	asked := roleKey(q.office(a.token))
	f := &c.f
	f[fNoRole], f[fOtherRole] = flag(len(roles) == 0), flag(len(roles) > 0)
	shared := 0
	for _, r := range roles {
		if roleKey(q.office(r)) == asked {
			f[fOtherRole] = 0
		}
		f[fRoleWord] = max(f[fRoleWord], flag(q.low[r] == q.low[a.token]))
		shared = max(shared, q.shared(a.token, r))
	}
	f[fWord], f[fWords] = flag(shared == 1), flag(shared > 1)
}

// indefinite reports whether the source is "a …", anybody of the role.
func (q *query) indefinite() bool { return anybody[q.low[q.from]] }

var anybody = set("a an another any each every no one some")

// near is how many tokens on each side of a role tell of it.
const near = 8

// shared counts the names, nouns and adjectives of the source that stand beside
// the role at token r, too.
func (q *query) shared(h, r int) int {
	tokens := q.doc.Tokens()
	s := q.doc.Sentences()[q.sentence(r)]
	beside := q.low[max(s.First, r-near):min(s.Last, r+near)]
	n := 0
	for i := q.from; i < min(q.to, q.from+2*longestRole); i++ {
		switch tokens[i].UPOS {
		case text.NOUN, text.PROPN, text.ADJ:
			n += int(flag(i != h && slices.Contains(beside, q.low[i])))
		}
	}
	return n
}

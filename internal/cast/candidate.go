package cast

import (
	"slices"
	"sort"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// candidate is somebody whom a pronoun or the like may mean.
type candidate struct {
	id      int // an entity, or -1
	speaker *news.Speaker
	f       Signs
	subject int // where it was a subject last, outside quotations; -1 for nowhere
}

const (
	window = 80 // mentions that are looked back at
	reach  = 12 // sentences
)

// asking is what a pronoun or role tells of whom it means.
type asking struct {
	class  Class
	gender lexicon.Gender
	token  int
}

// candidates are those whom the source may mean.
func (q *query) candidates(a asking) []candidate {
	all := q.mentioned(a)
	q.spoken(a, &all)
	if a.class == ofNoun {
		markOnlyOfSort(all)
	} else {
		q.markOnly(all)
	}
	q.markOwn(all)
	q.markAround(all)
	return all
}

// mentioned are those who were mentioned before the source, the last first.
func (q *query) mentioned(a asking) []candidate {
	var all []candidate
	here := q.told(q.start)
	k := sort.Search(len(q.set.Mentions), func(k int) bool { return q.set.Mentions[k].First >= q.start })
	subject := false
	for n := k - 1; n >= max(0, k-window); n-- {
		m := &q.set.Mentions[n]
		if here-q.told(m.Head) > reach {
			break
		}
		if m.Entity < 0 || q.own(m.Span) || !q.fits(a, m) {
			continue
		}
		c := find(&all, m.Entity)
		if c.speaker == nil {
			q.meet(a, c, m)
			c.f[fNearest] = flag(len(all) == 1)
		}
		if m.Subject && !m.Quoted {
			c.subject = max(c.subject, m.Start)
			c.f[fLastSubject] = max(c.f[fLastSubject], flag(!subject))
			subject = true
		}
		c.f[fFrequent] = min(c.f[fFrequent]+1, 6)
	}
	return all
}

// meet sets the signs of a candidate by his last mention.
func (q *query) meet(a asking, c *candidate, m *mention.Mention) {
	c.speaker = q.speaker(m.Entity, "")
	f := &c.f
	q.setDistance(f, m.Head)
	f[fQuoted] = flag(m.Quoted && !q.cx.Inside)
	f[fSubject] = flag(m.Subject)
	f[fPronoun] = flag(m.Kind == mention.Pronoun)
	f[fSieve] = flag(q.linked(a.token) == m.Entity)
	q.lasting(a, c)
	q.place(f, m)
}

// markAround marks who says the words that the source lies in.
func (q *query) markAround(all []candidate) {
	for i := range all {
		if q.cx.Around != nil && q.cx.Around.Name == all[i].speaker.Name {
			all[i].f[fAround], all[i].f[fAroundQuoted] = flag(!q.cx.Inside), flag(q.cx.Inside)
		}
	}
}

// markOnly marks the only candidate of this paragraph and the one before.
func (q *query) markOnly(all []candidate) {
	only := -1
	for i := range all {
		if all[i].f[fFarParagraph] > 0 || all[i].id < 0 {
			continue
		}
		if only >= 0 {
			return
		}
		only = i
	}
	if only >= 0 {
		all[only].f[fOnly] = 1
	}
}

// markOnlyOfSort marks the only body of the kind that the noun means.
func markOnlyOfSort(all []candidate) {
	only := -1
	for i := range all {
		if all[i].f[fSort]+all[i].f[fRoleWord] == 0 || all[i].f[fUnnamed] > 0 {
			continue
		}
		if only >= 0 {
			return
		}
		only = i
	}
	if only >= 0 {
		all[only].f[fOnly] = 1
	}
}

func find(all *[]candidate, id int) *candidate {
	for i := range *all {
		if (*all)[i].id == id {
			return &(*all)[i]
		}
	}
	*all = append(*all, candidate{id: id, subject: -1})
	return &(*all)[len(*all)-1]
}

// linked is the entity that the sieve gave the mention at token i, or -1.
func (q *query) linked(i int) int {
	if k := q.mentionAt(i); k >= 0 {
		return q.set.Mentions[k].Entity
	}
	return -1
}

// fits reports whether the class and gender asked for allow a mention.
func (q *query) fits(a asking, m *mention.Mention) bool {
	e := &q.set.Entities[m.Entity]
	switch a.class {
	case person:
		return e.Type == text.Person && !e.Plural && agree(e.Gender, a.gender)
	case many:
		return e.Plural || e.Type == text.Organisation || e.Type == text.Group || e.Type == text.Place && e.Named
	case thing:
		return !e.Plural && (e.Type == text.Organisation || e.Type == text.Place)
	case ofNoun:
		return !e.Plural && e.Type == text.Organisation && (e.Named || !q.bareNoun(e)) && (!alone[q.low[a.token]] || q.ofKind(e, m.Entity, q.low[a.token]))
	case roleOfPerson:
		around := q.cx.Around != nil && q.cx.Around.Name == q.nameOf(m.Entity) // who would say "I"
		return e.Type == text.Person && e.Named && agree(e.Gender, a.gender) && !around
	case sharedName:
		return slices.Contains(q.bySurname[q.low[a.token]], m.Entity) && agree(e.Gender, a.gender)
	}
	return false
}

// ofKind reports whether the name of a body, or what is told of it, has a noun or
// means the same kind of body.
func (q *query) ofKind(e *mention.Entity, id int, noun string) bool {
	return sortOfName(q.nameOf(id)) == sortOfNoun(noun) || slices.ContainsFunc(e.Roles, func(r int) bool { return q.low[r] == noun })
}

// bareNoun reports whether what an entity without a name was called first tells
// nothing: "the group".
func (q *query) bareNoun(e *mention.Entity) bool {
	m := &q.set.Mentions[e.Mentions[0]]
	return m.Last-m.First <= 2 && q.low[m.First] == "the"
}

func agree(a, b lexicon.Gender) bool {
	return a == b || a == lexicon.UnknownGender || b == lexicon.UnknownGender
}

// markOwn marks who is named in what the source says: seldom the one who says it.
func (q *query) markOwn(all []candidate) {
	for _, span := range q.cx.Content {
		span = moved(span, q.shift)
		k := sort.Search(len(q.set.Mentions), func(k int) bool { return q.set.Mentions[k].Start >= span.Start })
		for n := k; n < min(len(q.set.Mentions), k+window) && q.set.Mentions[n].Start < span.End; n++ {
			m := &q.set.Mentions[n]
			if m.Kind != mention.Name || m.Entity < 0 {
				continue
			}
			for i := range all {
				if all[i].id == m.Entity || all[i].id < 0 && all[i].speaker.Name == q.nameOf(m.Entity) {
					all[i].f[fOwn], all[i].f[fOwnQuoted] = flag(!q.cx.Direct), flag(q.cx.Direct)
				}
			}
		}
	}
}

// own reports whether a span lies in the statement's own content.
func (q *query) own(s text.Span) bool {
	return slices.ContainsFunc(q.cx.Content, func(c text.Span) bool { return moved(c, q.shift).Overlaps(s) })
}

package cast

import (
	"slices"
	"sort"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// bearer returns the person of whose name the word at token h is the last, or in a
// title any, when it stands like a name though it was not taken for one; -1 for none or several.
func (q *query) bearer(h int) int {
	if q.doc.Tokens()[h].UPOS != text.PROPN && !q.addressed(h) || q.end(h) != h+1 {
		return -1
	}
	if ids := q.bySurname[q.low[h]]; len(ids) == 1 {
		return ids[0]
	}
	if ids := q.byWord[q.low[h]]; q.cx.Title && len(ids) == 1 && q.mentionAt(h) < 0 {
		return ids[0]
	}
	return -1
}

// addressed reports whether a form of address stands before token h.
func (q *query) addressed(h int) bool {
	if h == 0 {
		return false
	}
	_, ok := lexicon.Honorific(strings.TrimSuffix(q.low[h-1], "."))
	return ok
}

// owner returns the name of who owns the text or the like at token h: "the
// ministry's report"; -1 for none.
func (q *query) owner(h int) int {
	low := q.low[h]
	if role := roleOf(low); role.Kind != lexicon.NoRole || lexicon.BodyOf(low) == lexicon.BodyHead || collectives[low] || q.plural(h) && lexicon.BodyOf(singular(low)) != lexicon.Document {
		return -1
	}
	tokens := q.doc.Tokens()
	for i := q.from; i < h; i++ {
		if tokens[i].Rel == "nmod:poss" && tokens[i].Head == h && q.named(i) {
			if t := q.typeOf(q.mentionAt(i)); t == text.Person || t == text.Organisation {
				return q.mentionAt(i)
			}
		}
	}
	return -1
}

// byRole answers for "the minister", "her spokesman", "the agency".
func (q *query) byRole(h, k int) (*news.Speaker, float64) {
	m := &q.set.Mentions[k]
	if s, sure := q.byNoun(h); s != nil {
		return s, sure
	}
	if m.Entity < 0 && m.Reason == mention.Open && q.definite(h) && !m.Plural {
		return q.byGrade(roleOfPerson, h) // several have the role
	}
	if m.Entity >= 0 && q.set.Entities[m.Entity].Named {
		if m.Reason == mention.Apposition || m.Reason == mention.Predicate {
			return q.speaker(m.Entity, "role beside the name"), q.certain(roleBeside)
		}
		return q.speaker(m.Entity, "role of "+q.nameOf(m.Entity)+" in this article"), q.certain(rolesOf)
	}
	if r := roleOf(q.low[h]); q.definite(h) && !m.Plural && r.Kind == lexicon.Office && !bridging[r.Lemma] {
		if s, sure := q.byGrade(roleOfPerson, h); s != nil {
			if s.Role == "" {
				s.Role = q.words(q.from+1, h+1)
			}
			return s, sure
		}
	}
	if s, sure := q.elsewhere(h); s != nil {
		return s, sure
	}
	if s := q.holder(h, m); s != nil {
		if q.cx.Title {
			return s, q.certain(rolesOf)
		}
		return s, q.certain(toldLater)
	}
	if s := q.body(h, k); s != nil {
		return s, q.certain(bodyBefore)
	}
	if m.Entity >= 0 && q.set.Entities[m.Entity].Mentions[0] < k {
		if s := q.heard(m); s != nil && q.set.Entities[m.Entity].Type == text.Person {
			return s, q.certain(unnamedBefore)
		}
		return q.nameless(m.Entity, "mentioned before, not named in the article"), q.certain(unnamedBefore)
	}
	return q.byPhrase(h)
}

// byNoun answers for "the company": a body named before.
func (q *query) byNoun(h int) (*news.Speaker, float64) {
	if sortOfNoun(q.low[h]) == noSort || !q.definite(h) || q.plural(h) {
		return nil, 0
	}
	return q.byGrade(ofNoun, h)
}

// definite reports whether the phrase of token h is "the …" and tells no more
// by what follows.
func (q *query) definite(h int) bool {
	return (q.low[q.from] == "the" || q.low[q.from] == "this" || q.low[q.from] == "that") && q.end(h) == h+1
}

// holder returns the only body whose name has the noun, for "the ministry" before
// the name, and "Ministry" in a title.
func (q *query) holder(h int, m *mention.Mention) *news.Speaker {
	if m.Plural || !q.definite(h) && !(q.cx.Title && q.to-q.from <= 2) || roleOf(q.low[h]).Lemma != "" {
		return nil
	}
	if ids := q.holders[q.low[h]]; len(ids) == 1 {
		return q.speaker(ids[0], "the only one of this role in the article")
	}
	return nil
}

// body answers for "the ministry": the last body before with the noun in its
// name or phrase.
func (q *query) body(h, k int) *news.Speaker {
	if !q.definite(h) || q.plural(h) || roleOf(q.low[h]).Kind != lexicon.NoRole || q.low[q.from] != "the" || q.from+1 != h {
		return nil
	}
	for n := k - 1; n >= max(0, k-window); n-- {
		m := &q.set.Mentions[n]
		if m.Entity < 0 || m.Kind == mention.Pronoun || q.typeOf(n) != text.Organisation || m.Quoted && !q.cx.Inside {
			continue
		}
		e := &q.set.Entities[m.Entity]
		if m.First+1 < m.Last && slices.Contains(q.low[m.First+1:m.Last], q.low[h]) && (e.Named || m.Last-m.First > 2) {
			return q.speaker(m.Entity, "the last with this word")
		}
	}
	return nil
}

// bridging roles come with a setting, not with a person named before: a trial
// has a judge.
var bridging = set(`judge rival spokesperson lawyer attorney prosecutor doctor driver reporter official author source
	referee police-officer officer investigator magistrate coroner pilot editor teacher nurse representative person aide clerk`)

// heard returns the speaker of the earlier statement in whose source somebody
// unnamed was mentioned first, so that both have the same name.
func (q *query) heard(m *mention.Mention) *news.Speaker {
	for _, k := range q.set.Entities[m.Entity].Mentions {
		other := &q.set.Mentions[k]
		if other.Start >= m.Start {
			return nil
		}
		i := sort.Search(len(q.cx.Before), func(i int) bool { return q.cx.Before[i].Span.End+q.shift > other.Start })
		for ; i < len(q.cx.Before) && q.cx.Before[i].Span.Start+q.shift <= other.Start; i++ {
			said := &q.cx.Before[i]
			if said.Speaker != nil && said.Source.Len() > 0 && said.Source.Start+q.shift <= other.Start && other.Start <= said.Source.Start+q.shift+len("the ") && said.Speaker.Type != news.Person {
				s := *said.Speaker
				s.Reason = "mentioned before, not named in the article"
				return &s
			}
		}
	}
	return nil
}

// walks of life in which one person is called by several nouns: "the general"
// for a rebel commander.
var walks = walksOf(
	"general colonel commander brigadier admiral lieutenant marshal warlord",
	"politician candidate lawmaker senator representative congressman mp legislator nominee contender hopeful",
	"executive founder owner ceo businessperson entrepreneur billionaire tycoon mogul magnate boss",
	"player striker midfielder defender goalkeeper forward winger captain skipper",
	"professor scientist researcher economist historian academic scholar lecturer expert",
	"pope bishop archbishop cardinal priest cleric imam rabbi",
	"actor actress singer musician star artist performer comedian",
)

func walksOf(lists ...string) map[string]string {
	m := map[string]string{}
	for _, list := range lists {
		for _, lemma := range fields(list) {
			m[lemma] = list
		}
	}
	return m
}

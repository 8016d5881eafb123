package cast

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// speaker is entity id as a speaker.
func (c *Cast) speaker(id int, reason string) *news.Speaker {
	e := &c.set.Entities[id]
	if !e.Named {
		return c.nameless(id, reason)
	}
	s := &news.Speaker{Name: c.nameOf(id), Type: news.Person, Reason: reason}
	switch {
	case e.Type == text.Organisation:
		s.Type = news.Organisation
	case e.Type == text.Place:
		s.Type = placeType(s.Name)
	case e.Type == text.Group || e.Plural:
		s.Type = news.Group
	default:
		s.Role = c.roleOf(id)
	}
	return s
}

// nameless is an entity without a name as a speaker: the words that mention it
// first.
func (c *Cast) nameless(id int, reason string) *news.Speaker {
	e := &c.set.Entities[id]
	m := &c.set.Mentions[e.Mentions[0]]
	for _, k := range e.Mentions {
		if o := &c.set.Mentions[k]; e.Type != text.Person && o.Kind == mention.Role && o.Len() > m.Len() {
			m = o // "the finance ministry" rather than "The ministry"
		}
	}
	q := query{Cast: c, from: m.First}
	q.to = max(q.lastOf(m.Head, len(c.low)), m.Last)
	return &news.Speaker{Name: q.words(q.from, q.end(m.Head)), Type: q.phraseType(m.Head), Reason: reason}
}

// placeType makes a country of countries, their capitals, and places that no
// list knows and that sound like one; other places speak as bodies.
func placeType(name string) news.SpeakerType {
	low := strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))
	switch lexicon.PlaceOf(low) {
	case lexicon.Country, lexicon.Capital:
		return news.Country
	case lexicon.Region, lexicon.City:
		return news.Organisation
	}
	for _, ending := range []string{"ia", "land", "stan"} {
		if len(low) > len(ending)+2 && strings.HasSuffix(low, ending) && !strings.Contains(low, " ") {
			return news.Country
		}
	}
	return news.Organisation
}

// roleOf is what the article says a person is, in its words: the first role of
// more than one word that is no rank, else the first.
func (c *Cast) roleOf(id int) string {
	best := ""
	for _, head := range c.set.Entities[id].Roles {
		if relations[roleOf(c.low[head]).Lemma] {
			continue
		}
		words := c.roleWords(head)
		if best == "" || (!strings.Contains(best, " ") || isRank(best)) && strings.Contains(words, " ") && !isRank(words) {
			best = words
		}
	}
	return best
}

// isRank reports whether a role is but a rank: "Brigadier General".
func isRank(role string) bool {
	return !slices.ContainsFunc(fields(strings.ToLower(role)), func(w string) bool { return !ranks[w] })
}

var ranks = set("general brigadier colonel lieutenant major captain admiral marshal sergeant corporal vice rear lt gen col maj brig capt adm sgt lt. gen. col. maj. brig. capt. adm. sgt.")

// relations tell whose side somebody is on, not what he is.
var relations = set("rival opponent counterpart ally critic supporter foe enemy detractor backer")

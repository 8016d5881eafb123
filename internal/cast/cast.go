package cast

import (
	"cmp"
	"slices"

	"hearsay/internal/text"
)

// Cast is the people, bodies, countries and groups of one article and their
// mentions.
type Cast struct {
	body, title *script
	entities    []entity
	byName      map[string]int // entities, the first of each name
}

// Of finds the mentions of an article and links them. The title may be nil.
func Of(body, title *text.Doc) *Cast {
	c := &Cast{body: newScript(body), title: newScript(title)}
	c.title.isTitle = true
	e := newEvidence(c.body)
	for _, s := range []*script{c.body, c.title} {
		s.lowerTitles(e)
		s.findNames(e)
		s.findRoles()
		s.findAppositions()
		s.sort()
	}
	c.linkNames(e)
	c.describe()
	c.linkRoles()
	c.guessGenders()
	c.byName = make(map[string]int, len(c.entities))
	for id := len(c.entities) - 1; id >= 0; id-- {
		c.byName[c.entities[id].name] = id
	}
	return c
}

// sort puts the mentions in order of the text.
func (s *script) sort() {
	order := make([]int, len(s.mentions))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(s.traits[a].first, s.traits[b].first) })
	moved := make([]int, len(order))
	mentions, traits := make([]Mention, len(order)), make([]trait, len(order))
	for to, from := range order {
		moved[from], mentions[to], traits[to] = to, s.mentions[from], s.traits[from]
	}
	s.mentions, s.traits = mentions, traits
	s.renumber(moved)
}

func (s *script) renumber(moved []int) {
	for i, id := range s.at {
		if id >= 0 {
			s.at[i] = int32(moved[id])
		}
	}
	for i := range s.traits {
		if of := s.traits[i].of; of >= 0 {
			s.traits[i].of = moved[of]
		}
	}
	for i := range s.claims {
		s.claims[i].mention = moved[s.claims[i].mention]
	}
	for i := range s.ages {
		s.ages[i].mention = moved[s.ages[i].mention]
	}
}

// Mentions are the mentions of the body, ordered by span; none overlaps
// another. The caller must not change them.
func (c *Cast) Mentions() []Mention { return c.body.mentions }

// TitleMentions are the mentions of the title.
func (c *Cast) TitleMentions() []Mention { return c.title.mentions }

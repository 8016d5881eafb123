package cast

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// guessGenders learns the gender of people whose name does not tell it from
// the pronouns that follow when nobody else can be meant.
func (c *Cast) guessGenders() {
	votes := map[int]int{}
	s := c.body
	for i := range s.mentions {
		g := s.traits[i].gender
		if s.mentions[i].Kind != Pronoun || g == lexicon.UnknownGender {
			continue
		}
		if id := c.onlyPerson(i); id >= 0 && c.entities[id].gender == lexicon.UnknownGender {
			votes[id] += int(g)*2 - 3 // male is -1, female +1
		}
	}
	for id, v := range votes {
		if v < 0 {
			c.entities[id].gender = lexicon.Male
		} else if v > 0 {
			c.entities[id].gender = lexicon.Female
		}
	}
}

// onlyPerson returns the only person that is named in the sentence of the
// pronoun i before it, or else in the sentence before, or -1.
func (c *Cast) onlyPerson(i int) int {
	s := c.body
	sentence := s.words[s.traits[i].first].sentence
	found := -1
	for k := i - 1; k >= max(0, i-window); k-- {
		at := s.words[s.traits[k].first].sentence
		if at < sentence-1 || at < sentence && found >= 0 {
			break
		}
		m := &s.mentions[k]
		if m.Kind == Pronoun || m.Entity < 0 {
			continue
		}
		if t := c.entities[m.Entity].typ; t != news.Person && t != news.Unnamed {
			continue
		}
		if found >= 0 && found != m.Entity {
			return -1
		}
		found = m.Entity
	}
	return found
}

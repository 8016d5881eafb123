package eval

import (
	"strconv"

	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// mentionScores counts the links by kind of mention, and keeps the clusters.
type mentionScores struct {
	links [3]linkCounts
	items []clustered
}

// linkCounts: how many links are right of those made, and how many mentions of
// the gold have one of those that should.
type linkCounts struct{ right, made, hit, gold int }

func (c *linkCounts) add(o linkCounts) {
	c.right, c.made, c.hit, c.gold = c.right+o.right, c.made+o.made, c.hit+o.hit, c.gold+o.gold
}

func (c *linkCounts) figures() []Figure {
	p, r := ratio(c.right, c.made), ratio(c.hit, c.gold)
	return []Figure{{"P", p}, {"R", r}, {"F1", harmonic(p, r)}}
}

func (s *mentionScores) add(o *mentionScores) {
	for k := range s.links {
		s.links[k].add(o.links[k])
	}
	s.items = append(s.items, o.items...)
}

func (s *mentionScores) addTo(t *Table, name string) {
	var all linkCounts
	for k, l := range s.links {
		t.Add(name+", "+mention.Kind(k).String()+"s", l.gold, l.figures()...)
		all.add(l)
	}
	t.Add(name+", links", all.gold, all.figures()...)
	t.Add(name+", B-cubed", len(s.items), bcubed(s.items)...)
}

// score compares the mentions found in d, the same text as gold's.
func (s *mentionScores) score(name string, goldDoc *text.Doc, gold []gumMention, d *text.Doc, found *mention.Set) {
	goldOf := alignMentions(goldDoc, gold, d, found)
	linked := s.countLinks(d, gold, found, goldOf)
	entityOf := make([]int, len(gold)) // ours + 1
	for i, m := range found.Mentions {
		if goldOf[i] >= 0 && m.Entity >= 0 {
			entityOf[goldOf[i]] = m.Entity + 1
		}
	}
	named, seen := map[string]bool{}, map[string]bool{}
	for i, m := range gold {
		if gumNameTypes[m.kind] == text.NoName || m.other || m.mentionKind() == mention.Role && !named[m.entity] {
			continue
		}
		if seen[m.entity] {
			k := m.mentionKind()
			s.links[k].gold++
			if linked[i] {
				s.links[k].hit++
			}
		}
		seen[m.entity] = true
		named[m.entity] = named[m.entity] || m.name
		ours := name + " alone " + strconv.Itoa(i)
		if entityOf[i] > 0 {
			ours = name + " " + strconv.Itoa(entityOf[i])
		}
		s.items = append(s.items, clustered{name + " " + m.entity, ours})
	}
}

func (m gumMention) mentionKind() mention.Kind {
	switch {
	case m.pronoun:
		return mention.Pronoun
	case m.name:
		return mention.Name
	}
	return mention.Role
}

// countLinks counts the links made, and returns which mentions of the gold
// have a right one.
func (s *mentionScores) countLinks(d *text.Doc, gold []gumMention, found *mention.Set, goldOf []int) []bool {
	linked := make([]bool, len(gold))
	for i, m := range found.Mentions {
		if m.Antecedent < 0 || m.Kind == mention.Role && !found.Entities[m.Entity].Named {
			continue
		}
		if m.Reason == mention.Relative {
			continue // GUM has none
		}
		g, before := goldOf[i], goldOf[m.Antecedent]
		if (g < 0 || before < 0) && m.Kind == mention.Name {
			continue // GUM has no adjectives: nothing is known of "Kessian"
		}
		right := g >= 0 && before >= 0 && gold[g].entity == gold[before].entity
		if g >= 0 {
			linked[g] = linked[g] || right
		}
		s.links[m.Kind].made++
		s.links[m.Kind].right += count(right)
	}
	return linked
}

// alignMentions returns the mention of the gold, or -1, for each one found: the
// one with the same head; for a name, else, the first with its head in it.
func alignMentions(goldDoc *text.Doc, gold []gumMention, d *text.Doc, found *mention.Set) []int {
	byHead := map[int]int{} // gold by the first byte of its head
	for g, m := range gold {
		at := goldDoc.Tokens()[m.head].Start
		if _, ok := byHead[at]; !ok {
			byHead[at] = g
		}
	}
	goldOf := make([]int, len(found.Mentions))
	for i, m := range found.Mentions {
		goldOf[i] = -1
		if g, ok := byHead[d.Tokens()[m.Head].Start]; ok {
			goldOf[i] = g
		}
		for k := m.First; goldOf[i] < 0 && m.Kind == mention.Name && k < m.Last; k++ {
			if g, ok := byHead[d.Tokens()[k].Start]; ok {
				goldOf[i] = g
			}
		}
	}
	return goldOf
}

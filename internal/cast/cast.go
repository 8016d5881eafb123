package cast

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// busy is how many people of one name are looked at.
const busy = 16

// Cast is the people, bodies, countries and groups of one article.
type Cast struct {
	table     *Table
	doc       *text.Doc // the body and, as its last paragraph, the title
	low       []string  // the tokens in lower case
	set       *mention.Set
	title     int              // where the title begins
	at        []int32          // 1 + the mention that each token is the head of or, of a name, in
	known     map[string]int   // entities by the names that come out, the first of each
	bySurname map[string][]int // people by the last words of full names
	byWord    map[string][]int // people by the words of their names
	holders   map[string][]int // people by the roles told of them, and bodies by the words of their names, in order of first mention
	names     []string         // of the entities
	most      int              // the person named most; -1 for none or several
	mostBody  int              // the body named most; -1 for none or several
}

// Of reads an article whose text and title were annotated. The title may be nil.
func Of(body, title *text.Doc) (*Cast, error) {
	c := &Cast{table: &fitted, doc: body, title: len(body.Text()), known: map[string]int{}}
	if title != nil && len(title.Tokens()) > 0 {
		joined, err := join(body, title)
		if err != nil {
			return nil, fmt.Errorf("read the title after the text: %w", err)
		}
		c.doc, c.title = joined, len(body.Text())+len(gap)
	}
	c.set = mention.Of(c.doc, mention.English(), nil)
	c.low = make([]string, len(c.doc.Tokens()))
	for i, t := range c.doc.Tokens() {
		c.low[i] = strings.ReplaceAll(strings.ToLower(c.doc.Of(t.Span)), "’", "'")
	}
	c.index()
	return c, nil
}

// index lets tokens and names find their mentions and entities.
func (c *Cast) index() {
	c.at = make([]int32, len(c.low))
	for k, m := range c.set.Mentions {
		c.at[m.Head] = int32(k + 1)
		for i := m.First; m.Kind == mention.Name && i < m.Last; i++ {
			c.at[i] = int32(k + 1)
		}
	}
	c.most, c.mostBody = c.mostNamed(text.Person), c.mostNamed(text.Organisation)
	c.names = make([]string, len(c.set.Entities))
	c.bySurname, c.byWord, c.holders = map[string][]int{}, map[string][]int{}, map[string][]int{}
	for id := range c.set.Entities {
		e := &c.set.Entities[id]
		c.names[id] = c.fullest(id)
		if _, twice := c.known[c.names[id]]; !twice {
			c.known[c.names[id]] = id
		}
		c.indexRoles(id)
		if last := surname(c.names[id]); e.Named && e.Type == text.Person && last != "" {
			c.bySurname[last] = append(c.bySurname[last], id)
		}
		if e.Named && e.Type == text.Person {
			for _, w := range fields(strings.ToLower(c.names[id])) {
				if ids := c.byWord[w]; len(ids) < busy {
					c.byWord[w] = append(ids, id)
				}
			}
		}
	}
	c.settle()
}

// settle gives names of one word that several bear to the one who is named far
// more than the others.
func (c *Cast) settle() {
	for k := range c.set.Mentions {
		m := &c.set.Mentions[k]
		if m.Kind != mention.Name || m.Entity >= 0 || m.Last-m.First != 1 {
			continue
		}
		if id, much := c.mostOf(c.byWord[c.low[m.First]], m.Gender); much {
			m.Entity = id
		}
	}
}

// mostOf returns who of some people is mentioned most, and whether far more than
// the others.
func (c *Cast) mostOf(ids []int, gender lexicon.Gender) (id int, much bool) {
	best, most, next := -1, 0, 0
	for _, id := range ids {
		e := &c.set.Entities[id]
		switch n := len(e.Mentions); {
		case !agree(e.Gender, gender):
		case n > most:
			best, most, next = id, n, most
		case n > next:
			next = n
		}
	}
	return best, best >= 0 && most >= farMore*next
}

// farMore is how many times as often somebody must be named who is meant by a
// word that others bear, too.
const farMore = 2

// indexRoles lets somebody named be found by his roles, and a body by the words
// of its name.
func (c *Cast) indexRoles(id int) {
	e := &c.set.Entities[id]
	if !e.Named {
		return
	}
	var keys []string
	if e.Type == text.Organisation {
		keys = fields(strings.ToLower(c.names[id]))
	}
	for _, r := range e.Roles {
		if lemma := c.office(r); e.Type != text.Organisation && lemma != "" {
			keys = append(keys, roleKey(lemma))
		}
	}
	slices.Sort(keys)
	for _, key := range slices.Compact(keys) {
		c.holders[key] = append(c.holders[key], id)
	}
}

// roleKey is the same for the roles of one walk of life.
func roleKey(lemma string) string { return "=" + cmp.Or(walks[lemma], lemma) }

// mostNamed returns the entity of a type that is mentioned most; -1 for none or
// several.
func (c *Cast) mostNamed(t text.NameType) int {
	best, most := -1, 0
	for id := range c.set.Entities {
		e := &c.set.Entities[id]
		switch n := len(e.Mentions); {
		case !e.Named || e.Type != t || n < most:
		case n == most:
			best = -1
		default:
			best, most = id, n
		}
	}
	return best
}

// mentionAt returns the mention that token i is the head of or, of a name, in;
// -1 for none.
func (c *Cast) mentionAt(i int) int { return int(c.at[i]) - 1 }

func (c *Cast) typeOf(k int) text.NameType {
	if m := &c.set.Mentions[k]; m.Entity >= 0 {
		return c.set.Entities[m.Entity].Type
	}
	return text.NoName
}

// Before returns the only person whom the text names before the byte at, but for
// who wrote it ("by Ana Petrova"), and the probability that it is one; nil for
// none or several.
func (c *Cast) Before(at int) (*news.Speaker, float64) {
	only := -1
	for _, m := range c.set.Mentions {
		if m.Start >= at {
			break
		}
		if m.Kind != mention.Name || m.Entity < 0 || m.Entity == only || c.set.Entities[m.Entity].Type != text.Person || c.signs(&m) {
			continue
		}
		if only >= 0 {
			return nil, 0
		}
		only = m.Entity
	}
	if only < 0 {
		return nil, 0
	}
	return c.speaker(only, "the only person named before"), 0.9
}

// signs reports whether a name is signed with: "Interview by Ana Petrova".
func (c *Cast) signs(m *mention.Mention) bool {
	if m.First == 0 || c.low[m.First-1] != "by" {
		return false
	}
	return m.First == 1 || works[c.low[m.First-2]] || c.doc.Tokens()[m.First-2].Kind == text.Punct
}

// works are what somebody signs, or how.
var works = set("interview interviewed words text photographs photos pictures report written translated edited")

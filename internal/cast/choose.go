package cast

import (
	"slices"

	"hearsay/internal/lexicon"
)

// assignEach resolves each mention of a name that several people bear: by the
// form of address, or by a fuller name just before in the same paragraph; the
// others stay open.
func (c *Cast) assignEach(f *form, found []int) {
	for _, p := range f.places {
		p.mention().Type = c.entities[found[0]].typ
		if id := c.choose(p, found); id >= 0 {
			c.refer(p, id)
		}
	}
}

func (c *Cast) choose(p place, found []int) int {
	if g := p.trait().gender; g != lexicon.UnknownGender {
		if fit := slices.DeleteFunc(slices.Clone(found), func(id int) bool { return c.entities[id].gender != g }); len(fit) == 1 {
			return fit[0]
		}
	}
	paragraph := p.s.paragraph(p.trait().first)
	if id, named := c.lastIn(p, found, paragraph); named {
		return id
	}
	id, _ := c.lastIn(p, found, paragraph-1)
	return id
}

// lastIn returns the only one of the entities that the paragraph names before
// p, -1 for none or several, and whether it names any.
func (c *Cast) lastIn(p place, among []int, paragraph int) (id int, named bool) {
	id = -1
	for i := p.id - 1; i >= max(0, p.id-window) && p.s.paragraph(p.s.traits[i].first) >= paragraph; i-- {
		found := p.s.mentions[i].Entity
		if p.s.mentions[i].Kind != Name || !slices.Contains(among, found) {
			continue
		}
		if id >= 0 && id != found {
			return -1, true
		}
		id = found
	}
	return id, id >= 0
}

// window is how many mentions are looked at before one, so that time stays
// linear in a text that is one long paragraph.
const window = 64

package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// generic words stand for whatever body was named last.
var generic = set("company firm organisation organization business corporation conglomerate giant club outlet newspaper network")

// lastBody returns the only named body that a generic word can mean in this
// paragraph and the one before: of the nearer paragraph that names any; -1 for
// none or several.
func (l *linker) lastBody(p place) int {
	paragraph := p.s.paragraph(p.trait().first)
	found, at := -1, 0
	for k := p.id - 1; k >= max(0, p.id-window); k-- {
		where := p.s.paragraph(p.s.traits[k].first)
		if where < paragraph-2 || found >= 0 && where < at {
			return found
		}
		id := p.s.mentions[k].Entity
		if id < 0 || id == found || !p.s.traits[k].subject || !l.cast.entities[id].business() {
			continue
		}
		if found >= 0 {
			return -1
		}
		found, at = id, where
	}
	return found
}

// business reports whether an entity is a named body of no public kind.
func (e *entity) business() bool {
	if e.unnamed || e.typ != news.Organisation {
		return false
	}
	for _, t := range e.tokens {
		if public[t] {
			return false
		}
	}
	return lexicon.PlaceOf(strings.Join(e.tokens, " ")) == lexicon.NoPlace
}

var public = set(`ministry court police union council party university association federation commission government army
	parliament congress senate embassy department agency office committee hospital clinic school nato eu un
	house tribunal church navy force forces authority treasury`)

// antecedent returns the entity that a definite phrase means, -1 for none;
// unclear when several fit alike.
func (l *linker) antecedent(p place, lemma string) (id int, unclear bool) {
	t := p.trait()
	words := p.s.content(t.from, t.to, t.role)
	loose := len(words) == 0 || t.core == t.first && t.first == t.last-1 // nothing before the head
	var before, after fit
	for _, id := range l.candidates(lemma, t.role) {
		score, ok := l.fits(id, p, lemma, words)
		if !ok && !(loose && l.lastSeen[id] == unseen && !l.cast.entities[id].unnamed) {
			continue
		}
		if l.lastSeen[id] > unseen || p.s == l.cast.title {
			before.offer(id, score*1000+l.nearness(id, t.first))
		} else if score > 0 || loose && t.role.Kind != lexicon.Crowd {
			after.offer(id, score)
		}
	}
	if before.id > 0 {
		return before.result()
	}
	return after.result()
}

// fit keeps the best of several candidates. The id is one higher, so that the
// zero value means none.
type fit struct {
	id, score int
	tie       bool
}

func (f *fit) offer(id, score int) {
	switch {
	case f.id == 0 || score > f.score:
		*f = fit{id + 1, score, false}
	case score == f.score:
		f.tie = true
	}
}

func (f *fit) result() (id int, unclear bool) { return f.id - 1, f.tie }

// nearness grades how lately an entity was mentioned: in the same paragraph,
// in the one before, earlier.
func (l *linker) nearness(id, token int) int {
	if l.lastSeen[id] < 0 {
		return 0
	}
	switch l.paragraphsSince(id, token) {
	case 0:
		return 2
	case 1:
		return 1
	}
	return 0
}

func (l *linker) paragraphsSince(id, token int) int {
	if at := l.lastSeen[id]; at >= 0 {
		return l.cast.body.paragraph(token) - l.cast.body.paragraph(at)
	}
	return 0
}

// candidates are the entities described by that lemma; a general word fits
// every office-holder.
func (l *linker) candidates(lemma string, role lexicon.Role) []int {
	return l.byLemma[pluralKey(lemma, role.Plural)]
}

// fits reports whether an entity can be what a phrase with these words means,
// and how many words they share.
func (l *linker) fits(id int, p place, lemma string, words map[string]bool) (score int, ok bool) {
	e := &l.cast.entities[id]
	t := p.trait()
	if t.gender != lexicon.UnknownGender && e.gender != lexicon.UnknownGender && t.gender != e.gender {
		return 0, false
	}
	if t.role.Kind != lexicon.NoRole && !t.role.Plural && e.typ != news.Person && e.typ != news.Unnamed {
		return 0, false
	}
	if e.unnamed && t.role.Kind != lexicon.NoRole && p.s == l.cast.body && l.paragraphsSince(id, t.first) > 3 {
		return 0, false
	}
	best, ok := 0, len(words) == 0
	for _, d := range e.claims {
		if d.lemma != lemma {
			continue
		}
		shared := overlap(words, d.words)
		if words["former"] && !d.words["former"] {
			continue
		}
		ok = ok || shared > 0 || len(d.words) == 0 && !t.role.Plural
		best = max(best, shared)
	}
	if e.typ == news.Organisation && len(e.tokens) > 0 {
		shared := 0
		for _, token := range e.tokens {
			if words[token] {
				shared++
			}
		}
		ok = ok || shared > 0
		best = max(best, shared)
	}
	return best, ok
}

// overlap counts the words that stand in both, where "Kessia" and "Kessian"
// are alike.
func overlap(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] || b[w+"n"] || b[strings.TrimSuffix(w, "n")] {
			n++
		}
	}
	return n
}

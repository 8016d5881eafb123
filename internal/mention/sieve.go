package mention

import (
	"cmp"
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// busy is how many spellings or entities a search looks at; the latest count.
const busy = 16

// linkNames joins the spellings of names, the longest first, each with the
// entity whose name it shortens by the safest relation. What may be of several
// is settled mention by mention.
func (r *reader) linkNames() {
	s := sieve{reader: r, byKey: map[string]*form{}, byWord: map[string][]*form{}}
	s.collect()
	s.aliases()
	s.surnames()
	forms := slices.Clone(s.forms)
	slices.SortStableFunc(forms, func(a, b *form) int { return b.rank() - a.rank() })
	for _, f := range forms {
		s.link(f)
	}
	near := make(map[int]int) // the last paragraph in which an entity was named
	for k := range r.items {
		if it := &r.items[k]; it.kind == Name {
			r.settle(it, near)
			if it.entity >= 0 {
				near[it.entity] = r.paragraphOf(it.head)
			}
		}
	}
	for k := range r.items {
		r.metonym(&r.items[k], s.byKey)
	}
}

// rank is the number of words; what is of a country comes last.
func (f *form) rank() int {
	if f.by == lexicon.Demonym {
		return 0
	}
	return len(f.tokens)
}

// sieve holds the spellings of one text.
type sieve struct {
	*reader
	forms  []*form
	byKey  map[string]*form
	byWord map[string][]*form // linked ones, by first word, last word and initials
}

// collect makes one form of equal ones.
func (s *sieve) collect() {
	for k := range s.items {
		it := &s.items[k]
		if it.kind != Name {
			continue
		}
		key := it.form.key()
		if known, ok := s.byKey[key]; ok {
			it.form = known
			continue
		}
		it.form.at = k
		s.byKey[key] = it.form
		s.forms = append(s.forms, it.form)
	}
}

// surnames takes the gender from words that are surnames of people named in
// full, though others have them as first names: "James" for Ana James.
func (s *sieve) surnames() {
	last := map[string]bool{}
	for _, f := range s.forms {
		if n := len(f.tokens); f.space == people && n > 1 {
			last[f.tokens[n-1]] = true
		}
	}
	for k := range s.items {
		it := &s.items[k]
		if it.kind == Name && it.form.space == people && len(it.form.tokens) == 1 && last[it.form.tokens[0]] {
			it.gender, it.form.gender = s.honorific(it.first), lexicon.UnknownGender
		}
	}
}

// aliases notes the short names that stand in brackets after the full ones:
// "the Harbour Department (DOH)".
func (s *sieve) aliases() {
	for k := 1; k < len(s.items); k++ {
		a, b := &s.items[k-1], &s.items[k]
		if a.kind == Name && b.kind == Name && a.form != b.form && a.form.space == bodies && b.form.space == bodies &&
			len(b.form.tokens) == 1 && b.form.alias == nil && a.last+1 == b.first && s.low[a.last] == "(" && s.word(b.last, b.first) == ")" {
			b.form.alias = a.form
		}
	}
}

func (s *sieve) link(f *form) {
	if s.people(f) {
		return
	}
	if f.alias != nil && f.alias.entity >= 0 {
		f.entity = f.alias.entity
		s.index(f)
		return
	}
	best := Open
	var found []int
	for _, word := range []string{f.tokens[len(f.tokens)-1], f.tokens[0], "=" + f.tokens[0]} {
		for _, long := range s.byWord[word] {
			reason, ok := s.words.relation(f, long)
			if !ok || reason > best || !s.compatible(f, long.entity) {
				continue
			}
			if reason < best {
				best, found = reason, found[:0]
			}
			if !slices.Contains(found, long.entity) {
				found = append(found, long.entity)
			}
		}
	}
	if best == FirstWord && len(found) > 1 {
		found = nil
	}
	switch len(found) {
	case 0:
		f.entity = s.newEntity(entity{typ: f.typ, gender: f.gender, named: true, form: f})
	case 1:
		f.entity = found[0]
	default:
		f.found = found
		return
	}
	s.index(f)
}

// people links what is of a country that is in no list with its name.
func (s *sieve) people(f *form) bool {
	if f.space != peoples || f.by != lexicon.Demonym {
		return false
	}
	for _, place := range s.words.Demonym(strings.Join(f.tokens, " ")) {
		if long, ok := s.byKey[(&form{space: bodies, tokens: strings.Fields(place)}).key()]; ok && long.entity >= 0 {
			f.entity = long.entity
			return true
		}
	}
	return false
}

func (s *sieve) compatible(f *form, id int) bool {
	g := s.entities[id].gender
	return len(f.tokens) == 1 || f.gender == lexicon.UnknownGender || g == lexicon.UnknownGender || f.gender == g
}

func (s *sieve) index(f *form) {
	words := []string{f.tokens[len(f.tokens)-1]}
	if len(f.tokens) > 1 {
		words = append(words, f.tokens[0])
		if f.space == bodies {
			big := s.words.initials(f.tokens, true)
			words = append(words, "="+big, "="+allButLast(big), "="+s.words.initials(f.tokens, false))
		}
		if f.space == people {
			words = append(words, f.tokens[1:len(f.tokens)-1]...)
		}
	}
	slices.Sort(words)
	for _, w := range slices.Compact(words) {
		if len(s.byWord[w]) < busy {
			s.byWord[w] = append(s.byWord[w], f)
		}
	}
}

// initials of a name; small words may be left out.
func (w *Words) initials(tokens []string, skip bool) string {
	var b strings.Builder
	for _, t := range tokens {
		for part := range strings.SplitSeq(t, "-") {
			if part != "" && (!skip || !w.Small[part]) {
				b.WriteString(string([]rune(part)[:1]))
			}
		}
	}
	return b.String()
}

func (r *reader) newEntity(e entity) int {
	e.lastItem = -1
	r.entities = append(r.entities, e)
	return len(r.entities) - 1
}

// settle gives one name its entity. Of several that bear it, the one counts
// whose gender fits, then the only one named before, then the only one named
// in this paragraph or the one before.
func (r *reader) settle(it *item, near map[int]int) {
	f := it.form
	found := f.found
	if f.entity >= 0 {
		found = []int{f.entity}
	}
	fits := slices.DeleteFunc(slices.Clone(found), func(id int) bool { return !agree(it.gender, r.entities[id].gender) })
	if len(fits) == 0 {
		f.found = append(f.found, found...)
		it.entity = r.newEntity(entity{typ: f.typ, gender: it.gender, named: true, form: f})
		f.found, f.entity = append(f.found, it.entity), -1
		return
	}
	if len(fits) > 1 {
		fits = r.nearest(fits, r.paragraphOf(it.head), near)
	}
	if len(fits) != 1 {
		it.reason = Open
		return
	}
	it.entity = fits[0]
	e := &r.entities[it.entity]
	e.gender = cmp.Or(e.gender, it.gender)
}

// nearest keeps those named before and, when they are still several, those
// named in this paragraph or the one before.
func (r *reader) nearest(ids []int, here int, near map[int]int) []int {
	ids = slices.DeleteFunc(ids, func(id int) bool { _, named := near[id]; return !named })
	if len(ids) < 2 {
		return ids
	}
	return slices.DeleteFunc(ids, func(id int) bool { return near[id] < here-1 })
}

func agree(a, b lexicon.Gender) bool {
	return a == lexicon.UnknownGender || b == lexicon.UnknownGender || a == b
}

// metonym makes a capital that says something its country, when the text
// names that.
func (r *reader) metonym(it *item, byKey map[string]*form) {
	if it.kind != Name || it.form.by != lexicon.Capital || r.rel(it.head) != "nsubj" {
		return
	}
	verb := r.parent(it.head)
	if verb < 0 || !r.words.Says(r.low[verb]) {
		return
	}
	country := form{space: bodies, tokens: []string{it.form.country}}
	if f, ok := byKey[country.key()]; ok && f.entity >= 0 {
		it.entity = f.entity
		it.typ = text.Place
	}
}

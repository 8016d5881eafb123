package cast

import (
	"maps"
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// nameOf is the fullest name of an entity, without an article before it.
func (c *Cast) nameOf(id int) string { return c.names[id] }

// fullest finds the longest spelling of a name.
func (c *Cast) fullest(id int) string {
	e := &c.set.Entities[id]
	name := c.doc.Of(e.Name)
	if !e.Named {
		return name
	}
	if e.Type == text.Person {
		return withoutAddress(c.fullestOf(e))
	}
	return withoutArticle(c.agreed(e, name))
}

func withoutArticle(name string) string {
	if rest, ok := strings.CutPrefix(name, "The "); ok {
		return rest
	}
	return strings.TrimPrefix(name, "the ")
}

// withoutAddress takes "Prof", "Datuk Seri" and the like off a name of two words
// more.
func withoutAddress(name string) string {
	for {
		words := fields(strings.ToLower(name))
		n := 0
		switch {
		case len(words) > 3 && addresses[words[0]+" "+words[1]]:
			n = 2
		case len(words) > 2 && address[strings.TrimSuffix(words[0], ".")]:
			n = 1
		default:
			return name
		}
		name = strings.Join(fields(name)[n:], " ")
	}
}

// agreed is the spelling of several words within the longest name that stands
// alone at least twice as often: in lists and captions other words run into a
// name.
func (c *Cast) agreed(e *mention.Entity, longest string) string {
	count := map[string]int{}
	for _, k := range e.Mentions {
		if m := &c.set.Mentions[k]; m.Kind == mention.Name {
			count[withoutArticle(c.doc.Of(m.Span))]++
		}
	}
	longest = withoutArticle(longest)
	best, most := longest, 2*count[longest]-1
	for _, name := range slices.Sorted(maps.Keys(count)) {
		if count[name] > most && strings.Contains(name, " ") && runsInto(longest, name) {
			best, most = name, count[name]
		}
	}
	return best
}

// runsInto reports whether the words of a name beside those of a shorter one can
// be another phrase's: "Acting White House", but not "Port Court of Appeals" nor
// "Kessian Liberal Party".
func runsInto(longest, name string) bool {
	before, after, ok := strings.Cut(longest, name)
	if !ok {
		return false
	}
	for _, w := range fields(strings.ToLower(before + " " + after)) {
		if besides[w] || lexicon.PlaceOf(w) != lexicon.NoPlace || w == "and" {
			return false
		}
	}
	return true
}

// fullestOf finds the spelling of a person's name that begins with a first
// name, ends as most of them do, and is the longest. Texts without marks run
// names into what follows: the name ends with the word by which the person is
// mostly called alone.
func (c *Cast) fullestOf(e *mention.Entity) string {
	ends, alone := map[string]int{}, map[string]int{}
	var spellings []text.Span
	for _, k := range e.Mentions {
		m := &c.set.Mentions[k]
		if m.Kind != mention.Name {
			continue
		}
		name := c.doc.Of(m.Span)
		words := fields(strings.ToLower(name))
		ends[words[len(words)-1]]++
		if len(words) == 1 {
			alone[words[0]]++
		}
		spellings = append(spellings, m.Span)
	}
	var best text.Span
	most := -1
	for _, name := range spellings {
		words := fields(strings.ToLower(c.doc.Of(name)))
		grade := len(words)
		if len(words) > 1 {
			grade += 100 * ends[words[len(words)-1]]
			if _, ok := lexicon.FirstName(words[0]); ok {
				grade += 10
			}
		}
		if grade > most {
			best, most = name, grade
		}
	}
	name := c.doc.Of(best)
	if name == "" || !c.runsOn(best) {
		return name
	}
	return cutAfter(name, alone)
}

// runsOn reports whether the name goes on, as it were, behind a span: with a
// word in capitals, in brackets, or with its own first word again.
func (c *Cast) runsOn(s text.Span) bool {
	words := fields(c.doc.Of(s))
	next := c.doc.TokenAt(s.End)
	follows := next < len(c.doc.Tokens()) && c.doc.SentenceAt(s.Start) == c.doc.SentenceAt(c.doc.Tokens()[next].Start)
	return follows && (text.Capital(c.doc.Of(c.doc.Tokens()[next].Span)) || c.low[next] == "(") || slices.Contains(words[1:], words[0])
}

// cutAfter ends a name with the word that stands alone for it twice or more,
// when its last word never does.
func cutAfter(name string, alone map[string]int) string {
	words := fields(name)
	if len(words) < 3 || alone[strings.ToLower(words[len(words)-1])] > 0 {
		return name
	}
	for i := 1; i+1 < len(words); i++ {
		if alone[strings.ToLower(words[i])] > 1 && !suffixes[strings.ToLower(words[i+1])] {
			return strings.Join(words[:i+1], " ")
		}
	}
	return name
}

var suffixes = set("jr jr. sr sr. ii iii iv")

// surname is the last word of a full name, in lower case; "" of one word alone.
func surname(name string) string {
	f := fields(strings.ToLower(name))
	for len(f) > 2 && suffixes[f[len(f)-1]] {
		f = f[:len(f)-1]
	}
	if len(f) < 2 {
		return ""
	}
	return strings.TrimSuffix(f[len(f)-1], ",")
}

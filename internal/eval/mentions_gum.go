package eval

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/conllu"
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// GUM marks noun phrases in MISC: "Entity=(12-person-giv:act-…" opens a
// mention of entity 12, "12)" closes it, "(12-person-…)" does both.

// gumMention is a mention of one document: tokens [first, last) of it.
type gumMention struct {
	entity      string
	kind        string // "person", "place", "organization", …
	first, last int
	head        int
	name        bool // its head is a proper noun
	pronoun     bool // of the third person
	other       bool // any other pronoun, a number, a clause
}

// gumMentions reads the mentions of a document, in order of their heads. d is
// its text with the treebank's tokens.
func gumMentions(d *text.Doc, sentences []conllu.Sentence) []gumMention {
	var all []gumMention
	var open []gumMention
	i := 0
	for _, s := range sentences {
		for _, w := range s.Words {
			for _, mark := range marksOf(w.Misc) {
				if mark.opens {
					open = append(open, gumMention{entity: mark.entity, kind: mark.kind, first: i})
				}
				if mark.closes {
					open = closeMention(open, mark.entity, i+1, &all)
				}
			}
			i++
		}
	}
	for k := range all {
		all[k].describe(d)
	}
	slices.SortStableFunc(all, func(a, b gumMention) int { return a.head - b.head })
	return all
}

func closeMention(open []gumMention, entity string, last int, all *[]gumMention) []gumMention {
	for k := len(open) - 1; k >= 0; k-- {
		if open[k].entity == entity {
			m := open[k]
			m.last = last
			*all = append(*all, m)
			return slices.Delete(open, k, k+1)
		}
	}
	return open
}

// mark is one bracket, or a pair.
type mark struct {
	entity, kind  string
	opens, closes bool
}

func marksOf(misc string) []mark {
	var marks []mark
	layer := ""
	for part := range strings.SplitSeq(misc, "|") {
		if l, ok := strings.CutPrefix(part, "Entity="); ok {
			layer = l
		}
	}
	for layer != "" {
		opens := layer[0] == '('
		layer = strings.TrimPrefix(layer, "(")
		end := strings.IndexAny(layer, "()")
		if end < 0 {
			end = len(layer)
		}
		fields := append(strings.Split(layer[:end], "-"), "")
		m := mark{entity: fields[0], kind: fields[1], opens: opens, closes: end < len(layer) && layer[end] == ')'}
		layer = layer[end:]
		if m.closes {
			layer = layer[1:]
		}
		marks = append(marks, m)
	}
	return marks
}

// describe finds the head of a mention and what it is.
func (m *gumMention) describe(d *text.Doc) {
	m.head = m.first
	for i := m.first; i < m.last; i++ {
		if h := d.Tokens()[i].Head; h < m.first || h >= m.last {
			m.head = i
			break
		}
	}
	t := d.Tokens()[m.head]
	low := strings.ToLower(d.Of(t.Span))
	m.name = t.UPOS == text.PROPN && (m.kind != "person" || lexicon.RoleOf(low).Kind == lexicon.NoRole)
	m.pronoun = gumPronouns[low]
	m.other = !m.pronoun && !m.name && t.UPOS != text.NOUN && t.UPOS != text.PROPN
}

// gumPronouns are those of the third person.
var gumPronouns = wordsOf(`he him his himself she her hers herself it its itself they them their theirs themselves
	themself`)

func wordsOf(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

var gumNameTypes = map[string]text.NameType{"person": text.Person, "place": text.Place, "organization": text.Organisation}

// withGumNames gives d the names among the mentions, cut to their core: "the
// Kessian Harbour Minister Ana Petrova" holds "Ana Petrova".
func withGumNames(d *text.Doc, mentions []gumMention) (*text.Doc, error) {
	var names []text.Name
	for _, m := range mentions {
		if !m.name || gumNameTypes[m.kind] == text.NoName {
			continue
		}
		first, last := gumCore(d, m)
		names = append(names, text.Name{First: first, Last: last, Type: gumNameTypes[m.kind]})
	}
	for i, t := range d.Tokens() {
		if w := strings.ToLower(d.Of(t.Span)); t.UPOS == text.ADJ && lexicon.PlaceOf(w) == lexicon.Demonym {
			names = append(names, text.Name{First: i, Last: i + 1, Type: text.Group})
		}
	}
	return d.WithNames(apart(d, names))
}

// apart keeps the longest of the names that share tokens.
func apart(d *text.Doc, names []text.Name) []text.Name {
	slices.SortStableFunc(names, func(a, b text.Name) int { return (b.Last - b.First) - (a.Last - a.First) })
	taken := make([]bool, len(d.Tokens()))
	var kept []text.Name
	for _, n := range names {
		if slices.Contains(taken[n.First:n.Last], true) {
			continue
		}
		for i := n.First; i < n.Last; i++ {
			taken[i] = true
		}
		n.Span = d.Tokens()[n.First].Cover(d.Tokens()[n.Last-1].Span)
		kept = append(kept, n)
	}
	slices.SortFunc(kept, func(a, b text.Name) int { return a.First - b.First })
	return kept
}

// nameLike reports whether a token before the head is part of the name.
func nameLike(d *text.Doc, i int) bool {
	t := d.Tokens()[i]
	c, _ := utf8.DecodeRuneInString(d.Of(t.Span))
	return t.UPOS == text.PROPN || unicode.IsUpper(c) && (t.UPOS == text.ADJ || t.UPOS == text.NOUN)
}

// gumCore goes from the head of a mention to both sides, as far as the name.
func gumCore(d *text.Doc, m gumMention) (first, last int) {
	tokens := d.Tokens()
	first, last = m.head, m.head+1
	for first > m.first && nameLike(d, first-1) && tokens[first-1].Rel != "nmod:desc" && tokens[first-1].Rel != "nmod:poss" {
		first--
	}
	for last < m.last {
		switch t := tokens[last]; {
		case t.Rel == "appos" || t.Rel == "conj":
			return first, last
		case t.UPOS == text.PROPN || t.Rel.Base() == "flat":
			last++
		case m.kind != "person" && last+1 < m.last && (t.UPOS == text.ADP || t.UPOS == text.CCONJ) && tokens[last+1].UPOS == text.PROPN:
			last += 2
		default:
			return first, last
		}
	}
	return first, last
}

package train

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/text"
)

// GUM marks whole noun phrases. What we call a name is the core of one whose
// head is a proper noun: "the Kessian Harbour Minister Ana Petrova" holds "Ana
// Petrova". The functions here cut that core.

// mention is an entity of a sentence: words [first, last).
type mention struct {
	first, last int
	kind        string
}

// gumNames returns the text of a document, analysed as raw text is, with the
// names of its entity layer.
func gumNames(d conllu.Document, a *lang.Analyser, lists *lang.Gazetteer) (*text.Doc, error) {
	t, at := conllu.Text(d.Sentences)
	gold, err := conllu.Doc(d.Sentences)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, err)
	}
	doc, err := a.Analyse(t, gold.Paragraphs())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, err)
	}
	var spans []typedSpan
	word := 0
	for _, s := range d.Sentences {
		for _, m := range coresOf(s.Words, lists) {
			spans = append(spans, typedSpan{at[word+m.first].Cover(at[word+m.last-1]), typeOfKind[m.kind]})
		}
		word += len(s.Words)
	}
	return withSpans(doc, spans)
}

var typeOfKind = map[string]text.NameType{
	"person": text.Person, "place": text.Place, "organization": text.Organisation, "group": text.Group,
}

// typedSpan is a name by its characters.
type typedSpan struct {
	text.Span
	kind text.NameType
}

// withSpans gives a text the names that cover whole tokens; others are cut to
// the tokens that they touch.
func withSpans(d *text.Doc, spans []typedSpan) (*text.Doc, error) {
	var names []text.Name
	for _, s := range spans {
		first := d.TokenAt(s.Start)
		last := d.TokenAt(s.End-1) + 1
		if last <= first || last > len(d.Tokens()) || len(names) > 0 && names[len(names)-1].Last > first {
			continue
		}
		names = append(names, text.Name{
			Span:  text.Span{Start: d.Tokens()[first].Start, End: d.Tokens()[last-1].End},
			First: first, Last: last, Type: s.kind,
		})
	}
	return d.WithNames(names)
}

// coresOf returns the names of a sentence, in order and apart: the longest win.
func coresOf(words []conllu.Word, lists *lang.Gazetteer) []mention {
	var cores []mention
	taken := make([]bool, len(words))
	take := func(m mention) {
		if m.first >= m.last || slices.Contains(taken[m.first:m.last], true) {
			return
		}
		for i := m.first; i < m.last; i++ {
			taken[i] = true
		}
		cores = append(cores, m)
	}
	var found []mention
	for _, m := range mentionsOf(words) {
		if c, ok := coreOf(words, m, lists); ok {
			found = append(found, c)
		}
	}
	slices.SortStableFunc(found, func(a, b mention) int { return (b.last - b.first) - (a.last - a.first) })
	for _, m := range found {
		if m.kind == "other" || typeOfKind[m.kind] != text.NoName {
			take(m)
		}
	}
	for i, w := range words {
		if capitalised(w.Form) && peoples(lists.Class(w.Form)) && (w.UPOS == "ADJ" || w.UPOS == "PROPN" || w.UPOS == "NOUN") {
			take(mention{i, i + 1, "group"})
		}
	}
	cores = slices.DeleteFunc(cores, func(m mention) bool { return m.kind == "other" })
	slices.SortFunc(cores, func(a, b mention) int { return a.first - b.first })
	return cores
}

// mentionsOf reads the brackets of the entity layer: "(12-person-…" opens,
// "12)" closes, "(12-person-…)" does both.
func mentionsOf(words []conllu.Word) []mention {
	type opened struct {
		id    string
		first int
		kind  string
	}
	var open []opened
	var all []mention
	closeOne := func(id string, last int) {
		for k := len(open) - 1; k >= 0; k-- {
			if open[k].id == id {
				all = append(all, mention{open[k].first, last, open[k].kind})
				open = slices.Delete(open, k, k+1)
				return
			}
		}
	}
	for i, w := range words {
		layer := entityLayer(w.Misc)
		for layer != "" {
			if rest, ok := strings.CutPrefix(layer, "("); ok {
				n := strings.IndexAny(rest, "()")
				if n < 0 {
					n = len(rest)
				}
				fields := strings.Split(rest[:n], "-")
				if len(fields) > 1 {
					open = append(open, opened{fields[0], i, fields[1]})
				}
				layer = rest[n:]
				if strings.HasPrefix(layer, ")") {
					closeOne(fields[0], i+1)
					layer = layer[1:]
				}
				continue
			}
			id, rest, _ := strings.Cut(layer, ")")
			closeOne(id, i+1)
			layer = rest
		}
	}
	return all
}

// peoples reports whether a word is a people and hardly anything else.
func peoples(c lang.NameClass) bool {
	return c&lang.Demonym != 0 && c&(lang.Country|lang.Region|lang.City|lang.KnownBody|lang.MostlyLower|lang.OftenLower) == 0
}

func entityLayer(misc string) string {
	for part := range strings.SplitSeq(misc, "|") {
		if layer, ok := strings.CutPrefix(part, "Entity="); ok {
			return layer
		}
	}
	return ""
}

// coreOf cuts the name out of a mention: false when its head is no proper
// noun, or when nothing but a title is left.
func coreOf(words []conllu.Word, m mention, lists *lang.Gazetteer) (mention, bool) {
	head := -1
	for i := m.first; i < m.last; i++ {
		if h := words[i].Head - 1; h < m.first || h >= m.last {
			head = i
			break
		}
	}
	if head < 0 || words[head].UPOS != "PROPN" {
		return m, false
	}
	first, last := head, head+1
	for first > m.first && leftOfName(words, first-1, m) {
		first--
	}
	for last < m.last {
		n := rightOfName(words, last, m)
		if n == 0 {
			break
		}
		last += n
	}
	for first < last && !nameWord(words[first]) {
		first++
	}
	for last > first && !nameWord(words[last-1]) {
		last--
	}
	if m.kind == "person" {
		first = afterTitles(words, first, last, lists)
		if last-first == 1 && lists.Class(words[first].Form)&lang.Demonym != 0 {
			return mention{first, last, "group"}, true
		}
	}
	kind := m.kind
	if typeOfKind[kind] == text.NoName {
		kind = "other"
	}
	return mention{first, last, kind}, first < last
}

func nameWord(w conllu.Word) bool {
	return w.UPOS == "PROPN" || upperFirst(w.Form) || w.UPOS == "NUM" && w.Form[0] >= '0' && w.Form[0] <= '9'
}

func upperFirst(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}

// leftOfName reports whether word i belongs to the name that begins after it.
func leftOfName(words []conllu.Word, i int, m mention) bool {
	w := words[i]
	switch {
	case w.Rel == "nmod:desc" || w.Rel == "nmod:poss" || w.Rel == "det" || w.Rel == "case" || w.Rel == "appos":
		return false
	case w.UPOS == "PROPN":
		return true
	case w.UPOS == "ADJ" || w.UPOS == "NOUN" || w.UPOS == "NUM" || w.UPOS == "VERB" || w.UPOS == "DET":
		return upperFirst(w.Form) && i > 0
	case w.Form == "-" || w.Form == "&" || w.Form == "’s" || w.Form == "'s" || w.Form == "'" || w.Form == ".":
		return i > m.first && nameWord(words[i-1])
	case (w.Form == "and" || w.Form == "of") && m.kind != "person":
		return i > m.first && nameWord(words[i-1]) && words[i-1].Rel != "nmod:desc"
	}
	return false
}

// rightOfName returns how many words from i on belong to the name before.
func rightOfName(words []conllu.Word, i int, m mention) int {
	w := words[i]
	switch {
	case w.Rel == "appos":
		return 0
	case w.UPOS == "PROPN" || w.UPOS == "NUM" && strings.HasPrefix(w.Rel, "flat"):
		return 1
	case (w.UPOS == "NOUN" || w.UPOS == "ADJ" || w.UPOS == "NUM") && upperFirst(w.Form):
		return 1
	case w.UPOS == "ADP" || w.UPOS == "CCONJ" || w.Form == "-" || w.Form == "&" || w.Form == "’s" || w.Form == "'s" || w.UPOS == "DET":
		if m.kind == "person" && w.Form != "-" || i+1 >= m.last {
			return 0
		}
		if joinsNames[strings.ToLower(w.Form)] && nameWord(words[i+1]) && words[i+1].UPOS == "PROPN" {
			return 2
		}
		if joinsNames[strings.ToLower(w.Form)] && i+2 < m.last && words[i+1].Form == "the" && words[i+2].UPOS == "PROPN" {
			return 3
		}
	}
	return 0
}

var joinsNames = map[string]bool{"of": true, "for": true, "and": true, "&": true, "-": true, "de": true, "'s": true, "’s": true, "the": true, "del": true, "la": true}

// afterTitles returns where the name begins in words [first, last) past titles
// and roles and what belongs to them.
func afterTitles(words []conllu.Word, first, last int, lists *lang.Gazetteer) int {
	for i := last - 1; i >= first; i-- {
		title := lists.Class(words[i].Form)&(lang.Honorific|lang.RoleNoun) != 0 && lists.Class(words[i].Form)&(lang.GivenName|lang.FamilyName) == 0
		if title || words[i].Rel == "nmod:desc" {
			return i + 1
		}
	}
	return first
}

package revision

import (
	"slices"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

func (c *Changes) states() {
	oldTitle, newTitle := said(c.Old.TitleStatements, c.Old.Title), said(c.New.TitleStatements, c.New.Title)
	oldBody, newBody := said(c.Old.Statements, c.Old.Text), said(c.New.Statements, c.New.Text)
	title := compareStatements(oldTitle, newTitle, paragraphs(c.Old.Title, c.New.Title))
	for i := range title {
		title[i].InTitle = true
	}
	body := compareStatements(oldBody, newBody, c.Paragraphs)
	gone := func(s Statement) bool { return s.Kind == Removed }
	for _, of := range [][]Statement{title, body} {
		c.Statements = append(c.Statements, slices.DeleteFunc(slices.Clone(of), gone)...)
	}
	for _, s := range slices.Concat(title, body) {
		if gone(s) {
			c.Statements = append(c.Statements, s)
		}
	}
}

// told are the statements of one of an article's texts.
type told struct {
	all     []news.Statement
	text    string
	entries []entry
	keys    []string // the words of the content
	owned   []string // with those of the speaker
}

func said(all []news.Statement, t string) told {
	s := told{all: all, text: t}
	for i := range all {
		e := entry{words: text.Words(all[i].ContentText(t))}
		if p := all[i].Speaker; p != nil {
			e.who = text.Words(p.Name)
		}
		key := strings.Join(e.words, " ")
		owned := key
		if key != "" {
			owned += "\x00" + strings.Join(e.who, " ")
		}
		s.entries, s.keys, s.owned = append(s.entries, e), append(s.keys, key), append(s.owned, owned)
	}
	return s
}

func compareStatements(old, new told, around []Paragraph) []Statement {
	p := newPairing(old.entries, new.entries, alikeStatements)
	p.equal(old.owned, new.owned)
	p.equal(old.keys, new.keys)
	p.alike()
	var all []Statement
	inOld, inNew := standings(old.text, new.text, around)
	for j, i := range p.before {
		if i == none {
			s := &new.all[j]
			all = append(all, Statement{Kind: Added, New: s, Stands: inOld.whole(s), Bare: inOld.bare(s)})
			continue
		}
		all = append(all, comparison(old, new, i, j))
	}
	for i, j := range p.next {
		if j == none {
			s := &old.all[i]
			all = append(all, Statement{Kind: Removed, Old: s, Stands: inNew.whole(s), Bare: inNew.bare(s)})
		}
	}
	return all
}

func alikeStatements(a, b *entry) bool {
	s := overlap(a, b)
	if len(a.who) > 0 && sameName(a.who, b.who) {
		return s.dice() >= 0.4 || s.shorter() >= 3 && s.cover() >= 0.7
	}
	return s.shorter() >= 3 && s.dice() >= 0.7
}

// sameName reports whether all words of one name stand in the other.
func sameName(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return len(b) == 0
	}
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

func comparison(old, new told, i, j int) Statement {
	a, b := &old.all[i], &new.all[j]
	return Statement{
		Kind: contentKind(old.entries[i].words, new.entries[j].words), Old: a, New: b,
		Quotation: quotationKind(quoted(a, old.text), quoted(b, new.text)),
		Speaker:   !sameName(old.entries[i].who, new.entries[j].who),
		Cue:       otherCue(a.Cue, b.Cue, old.text, new.text),
	}
}

func contentKind(a, b []string) Kind {
	switch {
	case slices.Equal(a, b):
		return Kept
	case isRun(b, a):
		return Trimmed
	case isRun(a, b):
		return Lengthened
	}
	return Reworded
}

// isRun reports whether the words stand in others without a break.
func isRun(words, others []string) bool {
	return len(words) > 0 && strings.Contains(" "+strings.Join(others, " ")+" ", " "+strings.Join(words, " ")+" ")
}

// quoted are the words in quotation marks.
func quoted(s *news.Statement, t string) []string {
	var words []string
	for _, c := range s.Content {
		if c.Quoted {
			words = append(words, text.Words(c.Of(t))...)
		}
	}
	return words
}

func quotationKind(a, b []string) Kind {
	switch {
	case len(a) == 0 && len(b) == 0:
		return ""
	case len(a) == 0:
		return Added
	case len(b) == 0:
		return Removed
	}
	return contentKind(a, b)
}

// otherCue compares what attributes the words; a quotation that goes on without
// a cue of its own has none to compare.
func otherCue(a, b *news.Cue, oldText, newText string) bool {
	if a == nil || b == nil {
		return false
	}
	return a.Lemma != b.Lemma || a.Class != b.Class || negated(a.Of(oldText)) != negated(b.Of(newText))
}

func negated(cue string) bool {
	return slices.ContainsFunc(text.Words(cue), func(w string) bool {
		return w == "not" || w == "never" || w == "no" || strings.HasSuffix(w, "n't")
	})
}

package eval

import (
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/samples"
)

// scoreUtterances scores the links between annotated tellings by B-cubed and,
// of those linked to the fullest one, the variants.
func scoreUtterances(t *Table, gold []samples.GoldUtterance, placed placedSamples) {
	var items []clustered
	right, told := 0, 0
	for i, u := range gold {
		full := placed.rendering(u.Speaker, u.Told[0])
		for _, g := range u.Told {
			r := placed.rendering(u.Speaker, g)
			items = append(items, clustered{u.Speaker + string(rune('a'+i)), string(r.Utterance)})
			if r.Utterance == full.Utterance {
				told++
				right += count(r.Variant == g.Variant)
			}
		}
	}
	t.Add("utterances, B-cubed over tellings", len(items), bcubed(items)...)
	t.Add("variants of the tellings found", told, Figure{"accuracy", ratio(right, told)})
}

// rendering is the rendering of the statement whose content holds the words of
// a gold telling: the first of the speaker's own, for others report it around
// that ("he said, the Herald reported"), else the first.
func (p placedSamples) rendering(speaker string, g samples.GoldTold) news.Rendering {
	s := p[g.Article]
	var found news.StatementID
	for _, list := range []struct {
		text       string
		statements []news.Statement
	}{{s.article.Text, s.article.Statements}, {s.article.Title, s.article.TitleStatements}} {
		for i := range list.statements {
			told := &list.statements[i]
			if !strings.Contains(told.ContentText(list.text), g.Content) {
				continue
			}
			if told.Speaker != nil && told.Speaker.Name == speaker {
				return s.renderings[told.ID]
			}
			if found == "" {
				found = told.ID
			}
		}
	}
	return s.renderings[found]
}

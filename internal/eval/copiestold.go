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
		full := placed.rendering(u.Told[0])
		for _, g := range u.Told {
			r := placed.rendering(g)
			items = append(items, clustered{u.Speaker + string(rune('a'+i)), string(r.Utterance)})
			if r.Utterance == full.Utterance {
				told++
				right += one(r.Variant == g.Variant)
			}
		}
	}
	t.Add("utterances, B-cubed over tellings", len(items), bcubed(items)...)
	t.Add("variants of the tellings found", told, Figure{"accuracy", ratio(right, told)})
}

// rendering is the rendering of the statement whose content holds the words of
// a gold telling.
func (p placedSamples) rendering(g samples.GoldTold) news.Rendering {
	s := p[g.Article]
	for _, list := range []struct {
		text       string
		statements []news.Statement
	}{{s.article.Text, s.article.Statements}, {s.article.Title, s.article.TitleStatements}} {
		for i := range list.statements {
			if strings.Contains(list.statements[i].ContentText(list.text), g.Content) {
				return s.renderings[list.statements[i].ID]
			}
		}
	}
	return news.Rendering{}
}

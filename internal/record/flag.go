package record

import (
	"math"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Flag is something that the page itself says of the article and that bears on
// trust. Its text is the page's own words; offsets are null when they do not
// stand in the article's text.
type Flag struct {
	Kind  news.FlagKind `json:"kind"`
	Text  string        `json:"text"`
	Start *int          `json:"start"`
	End   *int          `json:"end"`
}

// Dateline is the place that the article says it was written at. Offsets are
// null when only the page's markup names it.
type Dateline struct {
	Place string `json:"place"`
	Start *int   `json:"start"`
	End   *int   `json:"end"`
}

func fromFlags(flags []news.Flag, body *text.Offsets) []Flag {
	out := make([]Flag, len(flags))
	for i, f := range flags {
		start, end := ends(f.Span, body)
		out[i] = Flag{f.Kind, f.Text, start, end}
	}
	return out
}

func fromDateline(d *news.Dateline, body *text.Offsets) *Dateline {
	if d == nil {
		return nil
	}
	start, end := ends(d.Span, body)
	return &Dateline{d.Place, start, end}
}

func ends(s *text.Span, body *text.Offsets) (start, end *int) {
	if s == nil {
		return nil, nil
	}
	from, to := body.CodePoint(s.Start), body.CodePoint(s.End)
	return &from, &to
}

// confidence is rounded to hundredths: more would say more than is known.
func confidence(sure float64) float64 { return math.Round(100*sure) / 100 }

func (d *Dateline) cells() []string {
	if d == nil {
		return make([]string, 2)
	}
	return []string{d.Place, optionalSpan(d.Start, d.End)}
}

func flagCells(flags []Flag) (kinds, texts, spans []string) {
	for _, f := range flags {
		kinds = append(kinds, string(f.Kind))
		texts = append(texts, f.Text)
		spans = append(spans, optionalSpan(f.Start, f.End))
	}
	return kinds, texts, spans
}

func optionalSpan(start, end *int) string {
	if start == nil || end == nil {
		return ""
	}
	return span(*start, *end)
}

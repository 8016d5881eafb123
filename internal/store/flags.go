package store

import "hearsay/internal/news"

// flagDetail is a flag in the column detail of an article.
type flagDetail struct {
	Kind news.FlagKind `json:"k"`
	Text string        `json:"t"`
	Span *pair         `json:"s,omitempty"`
}

// placeDetail is a dateline there.
type placeDetail struct {
	Place string `json:"p"`
	Span  *pair  `json:"s,omitempty"`
}

func flagDetails(flags []news.Flag) []flagDetail {
	if flags == nil {
		return nil
	}
	out := make([]flagDetail, len(flags))
	for i, f := range flags {
		out[i] = flagDetail{f.Kind, f.Text, toPair(f.Span)}
	}
	return out
}

func newsFlags(details []flagDetail) []news.Flag {
	if details == nil {
		return nil
	}
	out := make([]news.Flag, len(details))
	for i, d := range details {
		out[i] = news.Flag{Kind: d.Kind, Text: d.Text, Span: d.Span.span()}
	}
	return out
}

func datelineDetail(d *news.Dateline) *placeDetail {
	if d == nil {
		return nil
	}
	return &placeDetail{d.Place, toPair(d.Span)}
}

func (p *placeDetail) dateline() *news.Dateline {
	if p == nil {
		return nil
	}
	return &news.Dateline{Place: p.Place, Span: p.Span.span()}
}

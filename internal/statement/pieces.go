package statement

import (
	"unicode"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// kind counts letters inside and outside quotation marks.
func (w *writer) kind(pieces []text.Span) news.StatementKind {
	in, out := 0, 0
	for _, p := range pieces {
		q := w.r.QuoteAt(p.Start)
		for i, c := range p.Of(w.r.Doc.Text()) {
			if !unicode.IsLetter(c) {
				continue
			}
			at := p.Start + i
			for q < len(w.r.Quotes) && w.r.Quotes[q].End <= at {
				q++
			}
			if q < len(w.r.Quotes) && w.r.Quotes[q].Start <= at {
				in++
			} else {
				out++
			}
		}
	}
	switch {
	case in == 0:
		return news.Indirect
	case out == 0:
		return news.Direct
	}
	return news.Mixed
}

// split cuts the pieces where quotations begin and end.
func (w *writer) split(pieces []text.Span) []news.Content {
	var content []news.Content
	for _, p := range pieces {
		at := p.Start
		for q := w.r.QuoteAt(p.Start); q < len(w.r.Quotes) && w.r.Quotes[q].Start < p.End; q++ {
			start, end := max(w.r.Quotes[q].Start, p.Start), min(w.r.Quotes[q].End, p.End)
			content = appendContent(content, text.Span{Start: at, End: start}, false)
			content = appendContent(content, text.Span{Start: start, End: end}, true)
			at = end
		}
		content = appendContent(content, text.Span{Start: at, End: p.End}, false)
	}
	return content
}

func appendContent(content []news.Content, s text.Span, quoted bool) []news.Content {
	if s.Len() <= 0 {
		return content
	}
	return append(content, news.Content{Span: s, Quoted: quoted})
}

// Package statement finds in an article who said what: statements with their
// source, cue, content, speaker, chain of sources and time.
package statement

import (
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Found is what an article's body and title say.
type Found struct{ Body, Title []news.Statement }

// Find returns the statements of an article whose text and title were
// analysed as body and title; title may be nil.
func Find(a *news.Article, body, title *text.Doc) (Found, error) {
	if a.Language != "" && a.Language != "en" {
		return Found{}, nil
	}
	who := cast.Of(body, title)
	var f Found
	var err error
	if f.Body, err = find(a, body, who, false); err != nil || title == nil {
		return f, err
	}
	f.Title, err = find(a, title, who, true)
	return f, err
}

func find(a *news.Article, doc *text.Doc, who *cast.Cast, title bool) ([]news.Statement, error) {
	r := read(doc)
	w := writer{r: r, article: a, cast: who, title: title, seen: map[string]int{}, quoted: r.quotedSpans()}
	for _, f := range r.withOrphans(r.attributions()) {
		if err := w.write(f); err != nil {
			return nil, err
		}
	}
	w.backfill()
	w.nest()
	return w.done, nil
}

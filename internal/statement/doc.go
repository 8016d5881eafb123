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
	w, err := bodyStatements(a, body, who)
	if err != nil || title == nil {
		return Found{Body: w.done}, err
	}
	headline, err := titleStatements(a, title, who, w)
	return Found{Body: w.done, Title: headline}, err
}

func bodyStatements(a *news.Article, doc *text.Doc, who *cast.Cast) (*writer, error) {
	r := read(doc)
	w := newWriter(r, a, who)
	for _, f := range r.withOrphans(r.attributions()) {
		if err := w.write(f); err != nil {
			return w, err
		}
	}
	w.backfill()
	w.nest()
	return w, nil
}

package pipeline

import (
	"context"
	"slices"

	"hearsay/internal/news"
	"hearsay/internal/page"
)

// earlier is what a page held when it had that hash. Without a hash, it is not
// known.
type earlier struct {
	hash     string
	articles []*news.Article
}

// reread reads the bytes that the store has of the page of f, which it knows
// with that hash, as those of f were read. What cannot be read again is passed
// over: the store then compares with what it has.
func (r *Reader) reread(ctx context.Context, f *found, hash string) earlier {
	if hash == "" || hash == f.hash || f.err != nil {
		return earlier{hash: hash}
	}
	p, err := r.db.Page(ctx, f.id())
	if err != nil || pageHash(p) != hash {
		return earlier{}
	}
	e := earlier{hash: hash}
	e.articles, err = extractChanged(r.reads(), p, f.articles)
	if err != nil {
		r.log.Debug("earlier reading passed over", "page", f.id(), "error", err)
	}
	return e
}

// extractChanged extracts a page, but spares the statements of the articles
// that say the same now.
func extractChanged(reads page.Reader, p *news.Page, now []traced) (all []*news.Article, err error) {
	defer catch(&err)
	read, err := reads.Read(p)
	if err != nil {
		return nil, err
	}
	for _, a := range read.Articles {
		same := func(t traced) bool {
			was, is := a.Edition(), t.article.Edition()
			return t.article.ID == a.ID && was.SameText(&is)
		}
		if slices.ContainsFunc(now, same) {
			all = append(all, a)
			continue
		}
		done, err := analyse(a)
		if err != nil {
			return nil, err
		}
		all = append(all, done.article)
	}
	return all, nil
}

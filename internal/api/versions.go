package api

import (
	"net/http"

	"hearsay/internal/record"
	"hearsay/internal/revision"
	"hearsay/internal/store"
)

func (a *api) versions(r *http.Request) (any, error) {
	v, err := Kept(r, a.src.Article)
	if err != nil {
		return nil, err
	}
	all := record.Versions{Article: v.ID}
	for i := range v.Versions {
		each := &v.Versions[i]
		one := record.FromEdition(each.Number, each.Fetched, each.Seen, &each.Edition)
		if i+1 < len(v.Versions) {
			if one.Changes, err = changes(v, v.Versions[i+1].Number, each.Number); err != nil {
				return nil, err
			}
		}
		all.Versions = append(all.Versions, one)
	}
	return all, nil
}

func changes(v *store.ArticleView, from, to int) (*record.Changes, error) {
	old, new, err := v.Change(from, to)
	if err != nil {
		return nil, err
	}
	return record.FromChanges(from, revision.Compare(&old.Edition, &new.Edition), old.Became != nil), nil
}

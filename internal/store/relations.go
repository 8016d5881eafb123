package store

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"hearsay/internal/news"
)

// relations changes what was filed before the article. Articles of the same
// page that come after it are not there yet: it can only have met their earlier
// versions.
func (v *saving) relations(ctx context.Context, p *news.Placement) error {
	for _, r := range p.Renderings {
		if r.Article == p.Article {
			continue // filed with its statement
		}
		if err := v.rerender(ctx, r); err != nil {
			return err
		}
	}
	for _, c := range p.Copies {
		if err := insertCopy(ctx, v.tx, c); err != nil {
			return err
		}
	}
	for _, id := range slices.Sorted(maps.Keys(p.Regrouped)) {
		if err := v.regroup(ctx, id, p.Regrouped[id]); err != nil {
			return err
		}
	}
	return nil
}

// rerender files a statement that was known before this article under what it
// tells now.
func (v *saving) rerender(ctx context.Context, r news.Rendering) error {
	n, err := v.utterance(ctx, r.Utterance)
	if err != nil {
		return err
	}
	before, err := rerender(ctx, v.tx, r, n)
	if before.Valid {
		v.utterances.add(before.Int64)
	}
	return err
}

// regroup changes an origin, and with it the counts of the article's story and
// of what it tells.
func (v *saving) regroup(ctx context.Context, id news.ArticleID, origin news.OriginID) error {
	n, story, err := regroup(ctx, v.tx, id, origin)
	if err != nil || n == 0 {
		return err
	}
	if story.Valid {
		v.stories.add(story.Int64)
	}
	_, told, err := statementsOf(ctx, v.tx, n)
	for _, n := range told {
		v.utterances.add(n)
	}
	return err
}

// refresh writes the derived columns: a story's after those of what is told in
// it.
func (v *saving) refresh(ctx context.Context) error {
	if err := refreshUtterances(ctx, v.tx, v.utterances); err != nil {
		return fmt.Errorf("count utterances: %w", err)
	}
	for _, n := range v.stories.sorted() {
		if err := refreshStory(ctx, v.tx, n); err != nil {
			return fmt.Errorf("count story %d: %w", n, err)
		}
	}
	return nil
}

package eval

import (
	"context"

	"hearsay/internal/labels"
)

// inventedCases scores statements on the invented articles that hold the hard
// cases of each kind. It needs no data folder.
func inventedCases(ctx context.Context, _ string) (*Table, error) {
	articles, err := labels.Cases()
	if err != nil {
		return nil, err
	}
	return scoreLabelled(ctx, articles)
}

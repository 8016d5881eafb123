package eval

import (
	"context"

	"hearsay/internal/labels"
	"hearsay/internal/lang/en"
	"hearsay/internal/statement"
)

// inventedCases scores statements on the invented articles that hold the hard
// cases of each kind. It needs no data folder.
func inventedCases(ctx context.Context, _ string) (*Table, error) {
	articles, err := labels.Cases()
	if err != nil {
		return nil, err
	}
	m, err := en.Attributions()
	if err != nil {
		return nil, err
	}
	s, err := scoreLabelled(ctx, articles, statement.New(m))
	if err != nil {
		return nil, err
	}
	return s.table(), nil
}

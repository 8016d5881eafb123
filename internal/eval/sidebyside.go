package eval

import (
	"context"
	"runtime"

	"golang.org/x/sync/errgroup"
)

// sideBySide does the work for each number below n, on all cores, and returns
// the results in their order. After a failure no more is begun.
func sideBySide[R any](ctx context.Context, n int, work func(i int) (R, error)) ([]R, error) {
	results := make([]R, n)
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		g.Go(func() (err error) {
			if err := ctx.Err(); err != nil {
				return err
			}
			results[i], err = work(i)
			return err
		})
	}
	return results, g.Wait()
}

package pipeline

import (
	"context"
	"iter"
	"sync"
)

// ordered applies work to each value of in on several goroutines and yields
// the results in the order of in. At most ahead values are begun and not yet
// taken, which bounds the memory. It returns once every goroutine has ended;
// when ctx is done it takes no further value.
func ordered[In, Out any](ctx context.Context, in iter.Seq[In], workers, ahead int, work func(In) Out) iter.Seq[Out] {
	type job struct {
		in  In
		out chan Out
	}
	return func(yield func(Out) bool) {
		ctx, stop := context.WithCancel(ctx)
		jobs := make(chan job)
		results := make(chan chan Out, max(ahead-workers, 1))
		var running sync.WaitGroup
		defer running.Wait()
		defer stop()

		for range workers {
			running.Go(func() {
				for j := range jobs {
					j.out <- work(j.in)
				}
			})
		}
		running.Go(func() {
			defer close(results)
			defer close(jobs)
			for v := range in {
				j := job{v, make(chan Out, 1)}
				if !send(ctx, results, j.out) || !send(ctx, jobs, j) {
					return
				}
			}
		})
		for out := range results {
			select {
			case v := <-out:
				if ctx.Err() != nil || !yield(v) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// send reports whether v was taken before ctx was done.
func send[T any](ctx context.Context, to chan<- T, v T) bool {
	select {
	case to <- v:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}

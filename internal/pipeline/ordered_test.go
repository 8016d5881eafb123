package pipeline

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestOrderedKeepsTheOrder(t *testing.T) {
	defer goleak.VerifyNone(t)
	const n = 200
	var want []int
	for i := range n {
		want = append(want, i)
	}
	slowFirst := func(i int) int {
		if i%10 == 0 {
			time.Sleep(time.Millisecond)
		}
		return i
	}
	got := slices.Collect(ordered(context.Background(), slices.Values(want), 4, 16, slowFirst))
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestOrderedIsBounded(t *testing.T) {
	defer goleak.VerifyNone(t)
	const ahead = 8
	var begun atomic.Int64
	taken := int64(0)
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
			begun.Add(1)
		}
	}
	for range ordered(context.Background(), endless, 2, ahead, func(i int) int { return i }) {
		if waiting := begun.Load() - taken; waiting > ahead+2 {
			t.Fatalf("%d values wait, want at most %d", waiting, ahead+2)
		}
		if taken++; taken == 500 {
			break // the goroutines end although the input never does
		}
	}
}

func TestOrderedStopsWhenDone(t *testing.T) {
	defer goleak.VerifyNone(t)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
			continue
		}
	}
	for range ordered(ctx, endless, 2, 8, func(i int) int { return i }) {
		if n++; n == 10 {
			cancel()
		}
	}
	if n > 10 {
		t.Errorf("%d values after the end", n-10)
	}
}

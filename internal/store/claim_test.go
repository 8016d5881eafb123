package store

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
)

func TestClaim(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "a b%20?#.db")
	var stores [2]*Store
	for i := range stores {
		s, err := Open(ctx, path)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		stores[i] = s
	}
	release, err := stores[0].Claim(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stores[1].Claim(ctx); !errors.Is(err, ErrLocked) {
		t.Errorf("claimed twice: %v", err)
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
	release, err = stores[1].Claim(ctx)
	if err != nil {
		t.Fatalf("after its release: %v", err)
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
}

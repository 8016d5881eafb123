package engine

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"
)

// TestServeEnds serves until it is told to end, and leaves nothing running.
func TestServeEnds(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	e, err := Open(context.Background(), Config{DB: filepath.Join(t.TempDir(), "t.db"), Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	l, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- e.Serve(ctx, l) }()
	res, err := http.Get("http://" + l.Addr().String() + "/")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusOK {
		t.Errorf("an empty site answers %s", res.Status)
	}
	http.DefaultClient.CloseIdleConnections()
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if err := e.Close(); err != nil {
		t.Error(err)
	}
}

func TestListenSaysWhatToDo(t *testing.T) {
	taken, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	tests := []struct{ addr, advice string }{
		{taken.Addr().String(), "choose another with --addr"},
		{"192.0.2.1:0", "not an address of this machine"}, // reserved for documentation
		{"nonsense", "HOST:PORT"},
	}
	for _, test := range tests {
		if _, err := Listen(test.addr); !errors.Is(err, ErrAddress) || !strings.Contains(err.Error(), test.advice) {
			t.Errorf("%s: %v", test.addr, err)
		}
	}
}

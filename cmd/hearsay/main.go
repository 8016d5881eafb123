// Command hearsay reads news pages and keeps the record of who said what,
// when, and on whose word. Run "hearsay help" for its commands.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// memory is the size in bytes above which the garbage collector works harder.
// Reading 20,000 articles holds 1 GiB; the environment's GOMEMLIMIT goes first.
const memory = 1536 << 20

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memory)
		debug.SetGCPercent(200) // below the limit there is room to collect half as often
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(status)
}

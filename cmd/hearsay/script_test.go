package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the program itself a command that scripts and tests can run.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hearsay": func() {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		status := run(ctx, os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr})
		stop()
		os.Exit(status)
	}})
}

// TestScripts runs the commands as a user does; each script is a story.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"github.com/spf13/cobra"
)

// stdio is what a command reads and writes.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

// Exit statuses.
const (
	ok          = 0
	failedSome  = 1   // something could not be read, or the command failed
	misused     = 2   // the command line makes no sense
	interrupted = 130 // as shells count SIGINT
)

// run runs the command line and returns the exit status.
func run(ctx context.Context, args []string, std stdio) int {
	root := newRoot(std)
	root.SetArgs(args)
	root.SetIn(std.in)
	root.SetOut(std.out)
	root.SetErr(std.err)
	return report(std.err, root.ExecuteContext(ctx))
}

// errReported ends a command whose errors the user has seen.
var errReported = errors.New("already reported")

// failure marks an error as the command's own: any other comes from reading
// the command line.
type failure struct{ error }

func (f failure) Unwrap() error { return f.error }

// report tells the user why a command ended and returns the exit status.
func report(stderr io.Writer, err error) int {
	var own failure
	switch {
	case err == nil:
		return ok
	case !errors.As(err, &own):
		fmt.Fprintf(stderr, "hearsay: %v\nRun 'hearsay help' for the commands and their options.\n", err)
		return misused
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "hearsay: interrupted")
		return interrupted
	case errors.Is(err, errReported) || errors.Is(err, syscall.EPIPE): // the reader of our output has left
		return failedSome
	case errors.Is(err, syscall.ENOSPC):
		err = errors.New("the disk is full: what was reported as read is kept; free some space and run the same command again")
	}
	fmt.Fprintf(stderr, "hearsay: %v\n", err)
	return failedSome
}

type action func(ctx context.Context, args []string) error

// does adapts an action to cobra.
func does(act action) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, args []string) error {
		if err := act(c.Context(), args); err != nil {
			return failure{err}
		}
		return nil
	}
}

func newRoot(std stdio) *cobra.Command {
	root := &cobra.Command{
		Use:   "hearsay",
		Short: "Reads news pages and keeps the record of who said what, when, and on whose word",
		Long: `Hearsay reads news pages and keeps the record of who said what, when, and on
whose word. Start with 'hearsay demo', or read your own pages:

  hearsay read news/ https://news.example/some/page
  hearsay serve`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		Args:              cobra.NoArgs,
		RunE:              func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.AddCommand(demoCommand(std), extractCommand(std), readCommand(std), serveCommand(std),
		parseCommand(std), searchCommand(std), exportCommand(std), hostsCommand(std), evalCommand(std), trainCommand(std), versionCommand(std))
	return root
}

// dbFlag adds the option that names the database.
func dbFlag(c *cobra.Command) *string {
	return c.Flags().String("db", "hearsay.db", "the database `FILE`")
}

// isTerminal reports whether w is one that a person watches.
func isTerminal(w io.Writer) bool {
	f, isFile := w.(*os.File)
	if !isFile {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

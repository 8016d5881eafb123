package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"hearsay/internal/engine"
)

const defaultAddr = "127.0.0.1:7070"

func addrFlag(c *cobra.Command) *string {
	return c.Flags().String("addr", defaultAddr, "the `HOST:PORT` to serve at")
}

func serveCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve the site and the API",
		Long: `Serve the site and the API until interrupted. The site has no accounts: anyone
who can reach the address can read everything, so it is this machine's own
unless --addr says otherwise.`,
		Args: cobra.NoArgs,
	}
	db, addr := dbFlag(c), addrFlag(c)
	verbose := c.Flags().BoolP("verbose", "v", false, "log each request to standard error")
	c.RunE = does(func(ctx context.Context, _ []string) error {
		e, err := engine.Open(ctx, engine.Config{DB: *db, Log: logger(std, *verbose)})
		if err != nil {
			return err
		}
		err = serve(ctx, std, e, *addr)
		if closed := e.Close(); err == nil {
			err = closed
		}
		return err
	})
	return c
}

// serve serves until ctx is done, which is no error: it is how serving ends.
func serve(ctx context.Context, std stdio, e *engine.Engine, addr string) error {
	l, err := engine.Listen(addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(std.err, "hearsay: the site is at http://%s/ (stop with Ctrl-C)\n", l.Addr())
	return e.Serve(ctx, l)
}

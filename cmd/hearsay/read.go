package main

import (
	"context"
	"log/slog"

	"github.com/spf13/cobra"
	"hearsay/internal/engine"
	"hearsay/internal/fetch"
	"hearsay/internal/pipeline"
)

func readCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "read SOURCE…",
		Short: "Read pages into the database",
		Long: `Read pages into the database. Reading the same again changes nothing; a changed
page adds a version. Interrupting loses nothing that was read: run the same
command again to go on.

` + sourceHelp,
		Args: cobra.MinimumNArgs(1),
	}
	db := dbFlag(c)
	verbose := c.Flags().BoolP("verbose", "v", false, "log each page that is saved to standard error")
	c.RunE = does(func(ctx context.Context, args []string) error {
		return read(ctx, std, engine.Config{DB: *db, Log: logger(std, *verbose)}, args)
	})
	return c
}

// logger writes structured lines to standard error: warnings, or everything.
func logger(std stdio, verbose bool) *slog.Logger {
	level := slog.LevelWarn
	if verbose {
		level = slog.LevelDebug
	}
	return slog.New(slog.NewTextHandler(std.err, &slog.HandlerOptions{Level: level}))
}

func read(ctx context.Context, std stdio, c engine.Config, sources []string) error {
	e, err := engine.Open(context.WithoutCancel(ctx), c)
	if err != nil {
		return err
	}
	fetcher := fetch.New(std.in)
	bar := newProgress(std.err)
	sum, err := e.Read(ctx, fetcher.Pages(ctx, sources...), func(ev pipeline.Event) { tell(bar, ev) })
	bar.end()
	if closed := e.Close(); err == nil {
		err = closed
	}
	if err == nil || sum.Pages > 0 {
		tellSummary(bar, sum)
	}
	if err != nil {
		return err
	}
	return finish(ctx, bar, fetcher, sum.Failed > 0)
}

func tell(bar *progress, ev pipeline.Event) {
	switch {
	case ev.Err != nil:
		bar.say("%s", labelled(ev.Path, ev.Err.Error()))
	case ev.Note != "":
		bar.say("%s", labelled(ev.Path, ev.Note))
	}
	bar.step()
}

func tellSummary(bar *progress, s pipeline.Summary) {
	line := plural(s.Articles, "article") + " read from " + plural(s.Pages, "page")
	if s.Unchanged > 0 {
		line += ", " + plural(s.Unchanged, "page") + " known already"
	}
	if s.Empty > 0 {
		line += ", " + plural(s.Empty, "page") + " without an article"
	}
	if s.Failed > 0 {
		line += ", " + plural(s.Failed, "source") + " not read"
	}
	bar.say("%s", line)
}

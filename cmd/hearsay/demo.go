package main

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
	"hearsay/internal/engine"
	"hearsay/internal/fetch"
	"hearsay/internal/news"
	"hearsay/internal/pipeline"
	"hearsay/internal/samples"
)

func demoCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "demo",
		Short: "Read the sample pages carried in the program and serve the site",
		Long: `Read the sample pages carried in the program into a temporary database, which
is removed at the end, and serve the site. All countries, people and outlets in
them are invented.`,
		Args: cobra.NoArgs,
	}
	addr := addrFlag(c)
	c.RunE = does(func(ctx context.Context, _ []string) error { return demo(ctx, std, *addr) })
	return c
}

func demo(ctx context.Context, std stdio, addr string) error {
	dir, err := os.MkdirTemp("", "hearsay-demo-")
	if err != nil {
		return fmt.Errorf("make a folder for the temporary database: %w", err)
	}
	defer os.RemoveAll(dir)
	e, err := engine.Open(ctx, engine.Config{DB: filepath.Join(dir, "demo.db"), Log: logger(std, false)})
	if err != nil {
		return err
	}
	defer e.Close()
	bar := newProgress(std.err)
	sum, err := e.Read(ctx, samplePages(), func(pipeline.Event) { bar.step() })
	bar.end()
	if err != nil {
		return err
	}
	tellSummary(bar, sum)
	return serve(ctx, std, e, addr)
}

// samplePages yields the samples, and after them those that were fetched a
// second time, so that versions can be seen.
func samplePages() iter.Seq2[*news.Page, error] {
	fetcher := fetch.New(nil)
	return func(yield func(*news.Page, error) bool) {
		for _, part := range []struct {
			pages   fs.FS
			fetched time.Time
		}{{samples.Pages(), samples.PagesFetched}, {samples.Later(), samples.LaterFetched}} {
			for p, err := range fetcher.FS(part.pages) {
				if p != nil {
					p.Fetched = part.fetched
				}
				if !yield(p, err) {
					return
				}
			}
		}
	}
}

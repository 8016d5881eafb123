package main

import (
	"bufio"
	"context"

	"github.com/spf13/cobra"
	"hearsay/internal/fetch"
	"hearsay/internal/news"
	"hearsay/internal/pipeline"
	"hearsay/internal/record"
)

const sourceHelp = `SOURCE is a file, a folder (read with all below it), - for standard input, or
the http(s) address of a page. Files: .html .htm .txt .md .json .jsonl, any of
them with .gz or .zst, and .tar of them. A line of .jsonl is an object with
url, title, date, source and one of html (a page), text (a page flattened to
text), content, content_original or body (an article's clean text).

What cannot be read is named on standard error with the reason; the rest goes
on, and the exit status is 1.`

func extractCommand(std stdio) *cobra.Command {
	return &cobra.Command{
		Use:   "extract SOURCE…",
		Short: "Write the articles of pages and their statements as JSON Lines, without a database",
		Long: `Write one JSON object a line for each article to standard output: the clean
text, and in it the statements with their speakers.

` + sourceHelp,
		Args: cobra.MinimumNArgs(1),
		RunE: does(func(ctx context.Context, args []string) error { return extract(ctx, std, args) }),
	}
}

// extracted is what one page or error came to.
type extracted struct {
	path string
	pipeline.Extraction
	err error
}

func extractPage(p *news.Page, err error) extracted {
	if err != nil {
		return extracted{err: err}
	}
	e, err := pipeline.Extract(p)
	return extracted{p.Name(), e, err}
}

func extract(ctx context.Context, std stdio, sources []string) error {
	fetcher := fetch.New(std.in)
	out := bufio.NewWriter(std.out)
	bar := newProgress(std.err)
	defer bar.end()
	failed := false
	for e := range pipeline.ExtractAll(ctx, fetcher.Pages(ctx, sources...), extractPage) {
		switch {
		case e.err != nil:
			failed = true
			bar.say("%s", labelled(e.path, e.err.Error()))
		case e.Note != "":
			bar.say("%s", labelled(e.path, e.Note))
		}
		if err := writeArticles(out, e.Articles); err != nil {
			return err
		}
		bar.step()
	}
	return finish(ctx, bar, fetcher, failed)
}

// writeArticles flushes after each page, so that a reader at the other end of
// a pipe need not wait.
func writeArticles(out *bufio.Writer, articles []*news.Article) error {
	for _, a := range articles {
		if err := record.WriteLine(out, record.FromArticle(a)); err != nil {
			return err
		}
	}
	return out.Flush()
}

// finish says what was passed over and settles the exit status.
func finish(ctx context.Context, bar *progress, fetcher *fetch.Fetcher, failed bool) error {
	if n := fetcher.Passed(); n > 0 {
		bar.say("%s passed over: no page by the name or the content", plural(n, "file"))
	}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case failed:
		return errReported
	}
	return nil
}

// labelled puts the path before a message.
func labelled(path, message string) string {
	if path == "" {
		return message
	}
	return path + ": " + message
}

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"hearsay/internal/store"
)

func searchCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "search QUERY",
		Short: "Find articles and statements, with the words in context",
		Long: `Find articles and statements that hold all words of the query. "Words in
quotation marks" are a phrase, and -word leaves out what holds the word.`,
		Args: cobra.MinimumNArgs(1),
	}
	db := dbFlag(c)
	q := store.Query{}
	c.Flags().StringVar(&q.Speaker, "speaker", "", "only statements of speakers whose `NAME` holds this")
	c.Flags().StringVar(&q.Outlet, "outlet", "", "only outlets whose `NAME` or domain holds this")
	c.Flags().StringVar(&q.Language, "language", "", "only articles in this language, as `CODE`: en, de, …")
	c.Flags().StringVar(&q.From, "from", "", "only articles of this `DAY` (2031-04-09) or later")
	c.Flags().StringVar(&q.To, "to", "", "only articles of this `DAY` or earlier")
	c.Flags().IntVar(&q.Limit, "limit", 20, "the most articles, and the most statements, to print")
	c.RunE = does(func(ctx context.Context, words []string) error {
		q.Text = strings.Join(words, " ")
		return withStore(ctx, *db, func(s *store.Store) error { return search(ctx, std, s, q) })
	})
	return c
}

// withStore opens a database that must exist, for a command that only reads.
func withStore(ctx context.Context, path string, use func(*store.Store) error) error {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("no database at %s: make one with 'hearsay read', or name another with --db", path)
	}
	s, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	err = use(s)
	if closed := s.Close(); err == nil {
		err = closed
	}
	return err
}

func search(ctx context.Context, std stdio, s *store.Store, q store.Query) error {
	found, err := s.Search(ctx, q)
	if err != nil {
		return err
	}
	if found.ArticleTotal+found.StatementTotal == 0 {
		fmt.Fprintln(std.err, "hearsay: nothing found")
		return nil
	}
	out := bufio.NewWriter(std.out)
	for _, h := range found.Statements {
		speaker := "speaker unknown"
		if h.Statement.Speaker != nil {
			speaker = h.Statement.Speaker.Name
		}
		fmt.Fprintf(out, "statement %s  %s\n  %s: %s\n", h.Statement.ID, articleLine(h.Article), speaker, snippet(h.Snippet))
	}
	for _, h := range found.Articles {
		fmt.Fprintf(out, "article %s  %s\n  %s\n", h.ID, articleLine(h.ArticleLine), snippet(h.Snippet))
	}
	fmt.Fprintf(out, "%s, %s\n", plural(found.StatementTotal, "statement"), plural(found.ArticleTotal, "article"))
	return out.Flush()
}

// articleLine is "2031-04-09  Outlet  Title", without what is unknown.
func articleLine(a store.ArticleLine) string {
	var parts []string
	if a.Published != nil {
		parts = append(parts, a.Published.Value())
	}
	outlet := a.Outlet.Name
	if outlet == "" {
		outlet = a.Outlet.Domain
	}
	for _, part := range []string{outlet, a.Title} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "  ")
}

// snippet marks the words that were searched like *this*.
func snippet(fragments []store.Fragment) string {
	var b strings.Builder
	for _, f := range fragments {
		if f.Hit {
			b.WriteString("*" + f.Text + "*")
		} else {
			b.WriteString(f.Text)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

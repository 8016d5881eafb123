package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"hearsay/internal/news"
	"hearsay/internal/record"
	"hearsay/internal/store"
)

// kinds are what can be exported, as users name them.
var kinds = []string{"articles", "statements", "utterances", "stories", "copies"}

func exportCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "export " + strings.Join(kinds, "|"),
		Short: "Write all of a kind as JSON Lines or CSV",
		Long: `Write everything of one kind to standard output, in the order in which it was
read. Offsets count Unicode code points. In CSV, a list is joined by " | ", a
span is START-END, and an utterance has a row for each of its renderings.`,
		Args: cobra.MatchAll(cobra.ExactArgs(1), oneOf("kind", kinds)),
	}
	db := dbFlag(c)
	format := c.Flags().String("format", "jsonl", "jsonl or csv")
	c.PreRunE = func(*cobra.Command, []string) error {
		if *format != "jsonl" && *format != "csv" {
			return fmt.Errorf("no format %q: give jsonl or csv", *format)
		}
		return nil
	}
	c.RunE = does(func(ctx context.Context, args []string) error {
		return withStore(ctx, *db, func(s *store.Store) error {
			all, columns := records(ctx, s, args[0])
			if *format == "csv" {
				return exportCSV(all, columns, std.out)
			}
			return exportLines(all, std.out)
		})
	})
	return c
}

// oneOf refuses arguments that are not in the list.
func oneOf(what string, list []string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		for _, a := range args {
			if !slices.Contains(list, a) {
				return fmt.Errorf("no %s %q: give one of %s", what, a, strings.Join(list, ", "))
			}
		}
		return nil
	}
}

// records yields all records of a kind, and names the columns of its CSV.
func records(ctx context.Context, s *store.Store, kind string) (iter.Seq2[record.Table, error], []string) {
	switch kind {
	case "articles":
		return converted(s.Articles(ctx), record.FromArticle)
	case "statements":
		return converted(s.Statements(ctx), func(e store.StatementExport) record.ExportedStatement {
			return record.FromStatement(&e.Statement, e.Text, e.InTitle, e.Article, e.Utterance)
		})
	case "utterances":
		return converted(s.UtteranceExports(ctx), func(u news.Utterance) record.Utterance { return record.FromUtterance(&u) })
	case "stories":
		return converted(s.StoryExports(ctx), func(t news.Story) record.Story { return record.FromStory(&t) })
	}
	return converted(s.CopyExports(ctx), func(e store.CopyExport) record.Copy {
		return record.FromCopy(&e.Copy, e.FromText, e.ToText)
	})
}

func converted[T any, R record.Table](in iter.Seq2[T, error], convert func(T) R) (iter.Seq2[record.Table, error], []string) {
	var empty R
	all := func(yield func(record.Table, error) bool) {
		for v, err := range in {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(convert(v), nil) {
				return
			}
		}
	}
	return all, empty.Columns()
}

func exportLines(all iter.Seq2[record.Table, error], w io.Writer) error {
	out := bufio.NewWriter(w)
	for r, err := range all {
		if err != nil {
			return err
		}
		if err := record.WriteLine(out, r); err != nil {
			return err
		}
	}
	return out.Flush()
}

func exportCSV(all iter.Seq2[record.Table, error], columns []string, w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write(columns); err != nil {
		return err
	}
	for r, err := range all {
		if err != nil {
			return err
		}
		if err := out.WriteAll(r.Rows()); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

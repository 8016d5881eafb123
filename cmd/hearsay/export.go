package main

import (
	"bufio"
	"context"

	"github.com/spf13/cobra"
	"hearsay/internal/record"
	"hearsay/internal/store"
)

func exportCommand(std stdio) *cobra.Command {
	c := &cobra.Command{Use: "export", Short: "Write everything as JSON Lines or CSV", Args: cobra.ExactArgs(1)}
	db := dbFlag(c)
	c.RunE = does(func(ctx context.Context, args []string) error {
		return withStore(ctx, *db, func(s *store.Store) error {
			out := bufio.NewWriter(std.out)
			for a, err := range s.Articles(ctx) {
				if err != nil {
					return err
				}
				if err := record.WriteLine(out, record.FromArticle(a)); err != nil {
					return err
				}
			}
			return out.Flush()
		})
	})
	return c
}

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"hearsay/internal/eval"
	"hearsay/internal/page/fit"
	"hearsay/internal/train"
)

func evalCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "eval [NAME…]",
		Short: "Score the program against public test sets and its own samples",
		Long:  "Score the program against public test sets and its own samples, and print a\ntable a set. Without names, every set whose data is there:\n\n" + setsHelp(),
	}
	data := c.Flags().String("data", "../shared/data", "the data `FOLDER`")
	sets := eval.Sets(fitting())
	c.Args = func(_ *cobra.Command, names []string) error {
		for _, name := range names {
			if _, known := eval.Find(sets, name); !known {
				return fmt.Errorf("no set %q; the sets are:\n\n%s", name, setsHelp())
			}
		}
		return nil
	}
	c.RunE = does(func(ctx context.Context, names []string) error { return score(ctx, std, *data, names) })
	return c
}

func setsHelp() string {
	var b strings.Builder
	for _, s := range eval.Sets(fitting()) {
		fmt.Fprintf(&b, "  %-14s %s\n", s.Name, s.About)
	}
	return b.String()
}

// score prints the tables of the sets. A set that was named must have its
// data; of all the others, those without are passed over.
func score(ctx context.Context, std stdio, dir string, names []string) error {
	all := eval.Sets(fitting())
	sets := all
	if len(names) > 0 {
		sets = nil
		for _, name := range names {
			s, _ := eval.Find(all, name)
			sets = append(sets, s)
		}
	}
	for _, s := range sets {
		t, err := s.Run(ctx, dir)
		if errors.Is(err, eval.ErrNoData) && len(names) == 0 {
			fmt.Fprintf(std.err, "hearsay: skipped %v; give the folder with --data\n", err)
			continue
		}
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintln(std.out, t); err != nil {
			return err
		}
	}
	return nil
}

func fitting() eval.Training {
	return eval.Training{Borders: train.Splitter, Attributions: train.Attributions, Lines: fit.InFolds, Blocks: fit.BlocksInFolds, Cutters: fit.CuttersInFolds}
}

package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"hearsay/internal/model"
	"hearsay/internal/train"
)

func trainCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "train",
		Short: "Fit the models that the program carries",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(trainLangCommand(std))
	return c
}

// training is what the options of train lang say.
type training struct {
	train.Config
	out, from string
	newsFolds int
}

func trainLangCommand(std stdio) *cobra.Command {
	var t training
	c := &cobra.Command{
		Use:   "lang",
		Short: "Fit the English language models from the treebanks",
		Long: `Fit the English language models from the treebanks of the data folder, and
write them as one file. The same data and seed give the same bytes. The parts,
in order: ` + strings.Join(train.Parts(), ", ") + ".",
		Args:    cobra.NoArgs,
		PreRunE: func(*cobra.Command, []string) error { return t.check() },
		RunE:    does(func(ctx context.Context, _ []string) error { return t.run(ctx, std) }),
	}
	flags := c.Flags()
	flags.StringVar(&t.Data, "data", "../shared/data", "the data `FOLDER`")
	flags.StringVarP(&t.out, "output", "o", "internal/lang/en/en.model", "write the model to `FILE`")
	flags.Uint64Var(&t.Seed, "seed", 1, "where the random numbers start")
	flags.StringSliceVar(&t.Only, "only", nil, "fit these `PARTS` alone, apart by commas; with --from")
	flags.StringVar(&t.from, "from", "", "take the other parts from the model `FILE`")
	flags.IntVar(&t.newsFolds, "news-folds", 0, "write nothing; score the network on news by cross-validation in `N` rounds; with --from")
	c.MarkFlagsMutuallyExclusive("only", "news-folds")
	return c
}

// check refuses options that do not go together.
func (t *training) check() error {
	if (t.from != "") != (len(t.Only) > 0 || t.newsFolds > 0) {
		return errors.New("--from FILE goes with --only PARTS or with --news-folds N")
	}
	return train.CheckParts(t.Only)
}

func (t *training) run(ctx context.Context, std stdio) error {
	if t.from != "" {
		old, err := os.ReadFile(t.from)
		if err != nil {
			return err
		}
		if t.From, err = model.Read(old); err != nil {
			return fmt.Errorf("%s: %w", t.from, err)
		}
	}
	t.Progress = func(line string) { fmt.Fprintln(std.err, line) }
	if t.newsFolds > 0 {
		return t.crossValidate(ctx, std)
	}
	data, err := train.Lang(ctx, t.Config)
	if err != nil {
		return fmt.Errorf("train: %w", err)
	}
	if err := replaceFile(t.out, data); err != nil {
		return err
	}
	_, err = fmt.Fprintf(std.out, "%s: %d bytes\n", t.out, len(data))
	return err
}

func (t *training) crossValidate(ctx context.Context, std stdio) error {
	scores, err := train.NewsFolds(ctx, t.Config, t.newsFolds)
	if err != nil {
		return fmt.Errorf("cross-validate: %w", err)
	}
	for _, name := range slices.Sorted(maps.Keys(scores)) {
		fmt.Fprintf(std.out, "%s %.2f\n", name, scores[name])
	}
	return nil
}

// replaceFile writes a file whole or not at all.
func replaceFile(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".model-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"runtime"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"hearsay/internal/conllu"
	"hearsay/internal/fetch"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

func parseCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "parse [FILE…]",
		Short: "Write the words of English texts with tags, lemmas, trees and names, as CoNLL-U",
		Long: `Write the sentences of English texts as CoNLL-U: a line a word with its lemma,
tags, features, head and relation in Universal Dependencies, and names in the
last column as NE=B-PER, NE=I-PER and so on (PER, LOC, ORG, NORP).

FILE is plain text in UTF-8, with an empty line between paragraphs; without
one, or for -, standard input. What cannot be read is named on standard error
with the reason, the rest goes on, and the exit status is 1.`,
	}
	given := c.Flags().Bool("conllu", false, "read CoNLL-U, and keep its sentences and tokens")
	c.RunE = does(func(ctx context.Context, files []string) error {
		a, err := en.Analyser()
		if err != nil {
			return err
		}
		if len(files) == 0 {
			files = []string{"-"}
		}
		p := parser{std: std, analyser: a, pieces: plainPieces, out: bufio.NewWriter(std.out)}
		if *given {
			p.pieces = givenPieces
		}
		return p.files(ctx, files)
	})
	return c
}

// sideBySide is how many pieces are read before they are parsed and written.
const sideBySide = 8

// parser parses files one after the other, a few pieces of each side by side.
type parser struct {
	std      stdio
	analyser *lang.Analyser
	pieces   func(io.Reader) iter.Seq2[piece, error]
	out      *bufio.Writer
	written  int // sentences
}

func (p *parser) files(ctx context.Context, files []string) error {
	bar := newProgress(p.std.err)
	defer bar.end()
	failed := false
	for _, name := range files {
		var bad unreadable
		switch err := p.file(ctx, name); {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.As(err, &bad):
			failed = true
			bar.say("%s", labelled(name, bad.Error()))
		case err != nil:
			return err
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// unreadable is what is wrong with a file; the others can still be read.
type unreadable struct{ error }

func (p *parser) file(ctx context.Context, name string) error {
	if name == "-" {
		return p.read(ctx, name, fetch.Patient(ctx, p.std.in))
	}
	f, err := os.Open(name)
	if err != nil {
		return unreadable{withoutPath(err)}
	}
	defer f.Close()
	return p.read(ctx, name, f)
}

func (p *parser) read(ctx context.Context, name string, in io.Reader) error {
	first := true
	for some, readErr := range together(p.pieces(in), sideBySide) {
		docs, err := p.parse(ctx, some)
		if err != nil {
			return err
		}
		for i, d := range docs {
			if err := p.write(some[i], d, name, first); err != nil {
				return err
			}
			first = false
		}
		if readErr != nil {
			return unreadable{withoutPath(readErr)}
		}
	}
	return nil
}

// withoutPath leaves out the path, which the message begins with anyway.
func withoutPath(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// parse parses some pieces side by side.
func (p *parser) parse(ctx context.Context, some []piece) ([]*text.Doc, error) {
	docs := make([]*text.Doc, len(some))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, s := range some {
		g.Go(func() (err error) {
			if err = ctx.Err(); err == nil {
				docs[i], err = s.parse(p.analyser)
			}
			return err
		})
	}
	return docs, g.Wait()
}

// write writes a piece; before the first of a plain file, where it comes from.
func (p *parser) write(from piece, d *text.Doc, name string, first bool) error {
	sentences := conllu.FromDoc(d, p.written+1)
	p.written += len(sentences)
	switch {
	case from.given != nil:
		sentences = conllu.Reannotated(from.given, sentences)
	case first && len(sentences) > 0:
		sentences[0].Comments = append([]string{"newdoc id = " + name}, sentences[0].Comments...)
	}
	for _, s := range sentences {
		if err := conllu.Write(p.out, s); err != nil {
			return err
		}
	}
	return p.out.Flush()
}

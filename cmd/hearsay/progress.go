package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/schollz/progressbar/v3"
)

// progress tells a person how long work gets on, and writes what else has to
// be said without tearing the line.
type progress struct {
	w   io.Writer
	bar *progressbar.ProgressBar // nil when nobody watches
}

func newProgress(w io.Writer) *progress {
	p := &progress{w: w}
	if isTerminal(w) {
		p.bar = progressbar.NewOptions(-1,
			progressbar.OptionSetWriter(w),
			progressbar.OptionSetDescription("reading"),
			progressbar.OptionShowCount(),
			progressbar.OptionShowIts(),
			progressbar.OptionSetItsString("pages"),
			progressbar.OptionSpinnerType(14),
			progressbar.OptionThrottle(100_000_000), // ns: ten times a second
			progressbar.OptionClearOnFinish(),
		)
	}
	return p
}

// step counts one page.
func (p *progress) step() {
	if p.bar != nil {
		_ = p.bar.Add(1) // a bar that cannot be drawn is no reason to stop
	}
}

// say writes a line.
func (p *progress) say(format string, args ...any) {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
	fmt.Fprintln(p.w, printable(fmt.Sprintf("hearsay: "+format, args...)))
}

// printable keeps a line one line, and the names of files and the words of
// pages from steering the terminal.
func printable(line string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, line)
}

// end removes the bar.
func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// plural words a count: "1 page", "2 pages".
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

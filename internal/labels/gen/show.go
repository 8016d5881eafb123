package main

import (
	"fmt"
	"io"
	"strings"

	"hearsay/internal/labels"
	"hearsay/internal/text"
)

// show prints an article with the numbers that labels use.
func show(out io.Writer, a *labels.Article) {
	fmt.Fprintf(out, "# %s  %s  %s\n[0] %s\n", a.ID, a.Outlet, a.Date, a.Title)
	last := 0
	for i, s := range labels.Sentences(a.Text) {
		if strings.Contains(a.Text[last:s.Start], "\n") {
			fmt.Fprintln(out)
		}
		fmt.Fprintf(out, "[%d] %s\n", i+1, strings.TrimSpace(s.Of(a.Text)))
		last = s.End
	}
}

// describe prints what the labels of an article say, for reading it over.
func describe(out io.Writer, a *labels.Article) {
	for i := range a.Statements {
		s := &a.Statements[i]
		t := a.Text
		if s.Title {
			t = a.Title
		}
		pieces := make([]string, len(s.Content))
		for j, c := range s.Content {
			pieces[j] = c.Of(t)
		}
		fmt.Fprintf(out, "%d %s | %s | %s | %s %s%s\n", i+1,
			or(s.Source.Of(t)), or(s.Cue.Of(t)), strings.Join(pieces, " // "), or(speaker(s)), s.Type, extras(s, t))
	}
	for _, s := range a.Scare {
		fmt.Fprintf(out, "! %s\n", s.Of(a.Text))
	}
}

func or(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func speaker(s *labels.Statement) string {
	if s.Open {
		return "?"
	}
	return s.Speaker
}

func extras(s *labels.Statement, t string) string {
	all := ""
	add := func(key string, s text.Span) {
		if s.Len() > 0 {
			all += fmt.Sprintf(" %s=%q", key, s.Of(t))
		}
	}
	for _, l := range s.Via {
		add("via "+l.Relation, l.Span)
	}
	add("to", s.Addressee)
	add("said", s.Said)
	if s.Inside >= 0 {
		all += fmt.Sprintf(" in=%d", s.Inside+1)
	}
	if s.GoesOnUnattested {
		all += " free"
	}
	return all
}

package statement

import (
	"strings"
	"testing"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/text"
)

// given is a text, with ¶ between paragraphs, and attributions in it, each
// "source | cue | content", so that tests of what is read around attributions
// do not depend on how those are found. Each part is where its words first stand
// after the attribution before; content may have several pieces, with // between
// them.
type given struct {
	text string
	said []string
}

// statements writes the attributions of g, and nothing else, in an article of
// the Port Varda Lantern of Wednesday 9 April 2031.
func (g given) statements(t *testing.T) *writer {
	t.Helper()
	w, all := g.writer(t)
	if err := w.writeAll(all); err != nil {
		t.Fatal(err)
	}
	return w
}

// read writes the attributions of g and what has no cue.
func (g given) read(t *testing.T) *writer {
	t.Helper()
	w, all := g.writer(t)
	if err := w.writeAll(w.withOrphans(w.withTranscripts(all))); err != nil {
		t.Fatal(err)
	}
	return w
}

func (g given) writer(t *testing.T) (*writer, []found) {
	t.Helper()
	a, doc, _ := article(t, "", strings.Split(g.text, "¶"))
	who, err := cast.Of(doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := newWriter(attribution.Read(doc), a, who)
	var all []found
	from := 0
	for _, s := range g.said {
		f := g.found(t, w, s, from)
		from = f.Cue.Start
		all = append(all, f)
	}
	return w, all
}

// found places an attribution; its cue stands at a byte or later.
func (g given) found(t *testing.T, w *writer, said string, from int) found {
	t.Helper()
	parts := strings.Split(said, " | ")
	if len(parts) != 3 {
		t.Fatalf("%q has no three parts", said)
	}
	var f found
	f.Cue = place(t, w.r.Doc.Text(), parts[1], from)
	f.Head = w.headIn(f.Cue)
	if parts[0] != "-" {
		f.Source = place(t, w.r.Doc.Text(), parts[0], 0)
	}
	at := 0
	for _, piece := range strings.Split(parts[2], " // ") {
		s := place(t, w.r.Doc.Text(), piece, at)
		f.Content, at = append(f.Content, s), s.End
	}
	for i, u := range w.r.Units {
		if w.r.Span(u).Contains(f.Cue) {
			f.Unit = i
		}
	}
	return f
}

// place is where words first stand from a byte on.
func place(t *testing.T, in, words string, from int) text.Span {
	t.Helper()
	at := strings.Index(in[from:], words)
	if at < 0 {
		t.Fatalf("%q is not in %q", words, in)
	}
	return text.Span{Start: from + at, End: from + at + len(words)}
}

func (w *writer) headIn(s text.Span) int { return max(w.phraseHead(s), w.r.Doc.TokenAt(s.Start)) }

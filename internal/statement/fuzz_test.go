package statement

import (
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// FuzzGiven writes two attributions whose parts lie anywhere.
func FuzzGiven(f *testing.F) {
	f.Add("In a statement to the Varda Courier on Monday, Lind said on Telegram that we wait, KPA reported, citing two officials.", uint16(9), uint16(8), uint16(14), uint16(20))
	f.Add("According to the transcript published on", uint16(0), uint16(1), uint16(2), uint16(3))
	f.Add("told on", uint16(0), uint16(1), uint16(1), uint16(0))
	f.Fuzz(func(t *testing.T, in string, cue, source, content, other uint16) {
		if !utf8.ValidString(in) || strings.TrimSpace(in) == "" || len(in) > 2000 {
			return
		}
		w, all := anywhere(t, in, cue, source, content, other)
		if all == nil {
			return
		}
		if err := w.writeAll(all); err != nil {
			t.Fatal(err)
		}
		for _, s := range w.done {
			for _, l := range s.Via {
				if err := l.Span.Check(w.r.Doc.Text()); err != nil || l.Name == "" {
					t.Errorf("link %+v: %v", l, err)
				}
			}
			if s.SaidAt != nil && s.SaidAt.Check(w.r.Doc.Text()) != nil {
				t.Errorf("said at %+v", s.SaidAt)
			}
		}
	})
}

// anywhere makes attributions of the tokens with these numbers.
func anywhere(t *testing.T, in string, cue, source, content, other uint16) (*writer, []found) {
	t.Helper()
	a, doc, _ := article(t, "", strings.Split(in, "\n\n"))
	english, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	if doc, err = english.Annotate(doc, nil); err != nil {
		t.Fatal(err)
	}
	who, err := cast.Of(doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := newWriter(attribution.Read(doc), a, who)
	tokens := doc.Tokens()
	if len(tokens) == 0 {
		return nil, nil
	}
	at := func(n uint16) int { return int(n) % len(tokens) }
	var all []found
	for _, head := range []int{at(cue), at(other)} {
		var f found
		f.Head, f.Cue, f.Source = head, tokens[head].Span, tokens[at(source)].Span
		f.Content = []text.Span{tokens[at(content)].Span}
		for i, u := range w.r.Units {
			if w.r.Span(u).Contains(f.Cue) {
				f.Unit = i
			}
		}
		all = append(all, f)
	}
	return w, inOrder(all)
}

package news

import (
	"fmt"
	"strings"

	"hearsay/internal/text"
)

// Flag is something that a page itself says of an article and that bears on
// how far to trust it. Nobody judges here: without the page's words there is no
// flag.
type Flag struct {
	Kind FlagKind
	Text string     // the page's own words
	Span *text.Span // where they stand in the article's text; nil when they stand elsewhere on the page
}

// FlagKind is what a page says of an article.
type FlagKind string

const (
	AIText     FlagKind = "ai_text"    // written, translated or summarised by a machine
	AIImage    FlagKind = "ai_image"   // a picture made by a machine
	Sponsored  FlagKind = "sponsored"  // paid for
	Opinion    FlagKind = "opinion"    // comment, column, editorial, letter
	Satire     FlagKind = "satire"     // not meant as fact
	Correction FlagKind = "correction" // was wrong before, or is withdrawn
	Update     FlagKind = "update"     // says what was changed or added since
	Embargo    FlagKind = "embargo"    // not to be published before a time
)

// AddFlag adds what the page says in the words t, once. Where a block of the
// text is those words, they are its span.
func (a *Article) AddFlag(kind FlagKind, t string) {
	for _, f := range a.Flags {
		if f.Kind == kind && strings.EqualFold(f.Text, t) {
			return
		}
	}
	f := Flag{Kind: kind, Text: t}
	for _, b := range a.Blocks {
		if b.Of(a.Text) == t {
			span := b.Span
			f.Span = &span
			break
		}
	}
	a.Flags = append(a.Flags, f)
}

// Dateline is the place that an article names as the one it was written at, in
// the line that opens its text: "PORT VARDA, 9 April (KPA) –".
type Dateline struct {
	Place string
	Span  *text.Span // of the place in the text; nil when only the markup names it
}

// SetDateline keeps a place that stands at span in the article's text, or
// nowhere in it when span is nil.
func (a *Article) SetDateline(place string, span *text.Span) error {
	if span != nil {
		if err := text.CheckOrdered(a.Text, *span); err != nil {
			return fmt.Errorf("dateline of article %s: %w", a.ID, err)
		}
		place = span.Of(a.Text)
	}
	a.Dateline = &Dateline{place, span}
	return nil
}

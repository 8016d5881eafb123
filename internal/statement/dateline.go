package statement

import (
	"regexp"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

const months = `(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?`

// A dateline is what a paragraph may begin with that is no part of what it says.
// A sentence follows it: "EU — which pays — said" has none.
var datelines = []*regexp.Regexp{
	// PORT VARDA, April 9 (KPA) —
	regexp.MustCompile(`^(\p{Lu}{2}[\p{Lu} .'’/-]*(?:, (?:\p{Lu}[\p{L}.]+ ?){1,3}(?:\d{1,2})?)? ?(?:\([^()]{2,40}\))? ?[—–-]{1,2}\s+)[\p{Lu}\d“"‘']`),
	// Port Varda, Apr 9 –
	regexp.MustCompile(`^(\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}, ` + months + ` \d{1,2}(?:, \d{4})? ?(?:\([^()]{2,40}\))? ?[—–-]{1,2}\s+)[\p{Lu}\d“"‘']`),
	// Port Varda, Apr 9, KPA --
	regexp.MustCompile(`^(\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}, ` + months + ` \d{1,2}, \p{Lu}{2,8} ?[—–-]{1,2}\s+)[\p{Lu}\d“"‘']`),
	// Port Varda [Kessia], April 9 (KPA):
	regexp.MustCompile(`^(\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}(?: \[\p{Lu}[\p{L} ]+\])?, ` + months + ` \d{1,2} \([^()]{2,40}\):? )[\p{Lu}\d“"‘']`),
	// PORT VARDA, Kessia.-
	regexp.MustCompile(`^(\p{Lu}{2}[\p{Lu} '’-]*(?:, \p{Lu}[\p{L} ]+)?\. ?[—–-]{1,2}\s+)[\p{Lu}\d“"‘']`),
	// Sunday, April 9, 2031 –
	regexp.MustCompile(`^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ` + months + ` \d{1,2}(?:, \d{4})? [—–-]{1,2}\s+)[\p{Lu}\d“"‘']`),
	// PORT VARDA (Portwatch) Lind
	regexp.MustCompile(`^(\p{Lu}{2}[\p{Lu} .'’-]* \(\p{Lu}[\p{L} .]{1,30}\) )[\p{Lu}\d“"‘']`),
}

// labelled is a place in capitals before a colon: "KYIV: ".
var labelled = regexp.MustCompile(`^((\p{Lu}{2}[\p{Lu} .'’-]*): )[\p{Lu}\d“"‘']`)

// datelineEnd is how many bytes the dateline of a paragraph has, 0 for none.
func datelineEnd(paragraph string) int {
	if !strings.ContainsAny(paragraph[:min(len(paragraph), longestDateline)], "—–-():") {
		return 0
	}
	for _, d := range datelines {
		if m := d.FindStringSubmatch(paragraph); m != nil {
			return len(m[1])
		}
	}
	if m := labelled.FindStringSubmatch(paragraph); m != nil && written[lexicon.PlaceOf(strings.ToLower(m[2]))] {
		return len(m[1])
	}
	return 0
}

// longestDateline is in bytes.
const longestDateline = 120

// written are the places that reports are written in.
var written = map[lexicon.Place]bool{lexicon.Capital: true, lexicon.City: true, lexicon.Region: true, lexicon.Country: true}

// afterDateline is where the text of the paragraph begins in which an
// attribution stands.
func (w *writer) afterDateline(f *found) int {
	p := w.r.Doc.Paragraphs()[w.r.Units[f.Unit].Paragraph]
	return p.Start + datelineEnd(p.Of(w.r.Doc.Text()))
}

// inDateline reports whether a cue is a mark of the dateline.
func (w *writer) inDateline(f *found) bool { return f.Cue.End <= w.afterDateline(f) }

// withoutDateline takes the dateline off a source or content.
func (w *writer) withoutDateline(f *found) {
	cut := w.afterDateline(f)
	for i := range f.Content {
		f.Content[i] = from(f.Content[i], cut)
	}
	f.Source = from(f.Source, cut)
}

// from is what of a span stands from a place on; all of it if nothing does.
func from(s text.Span, at int) text.Span {
	if s.Start < at && at < s.End {
		s.Start = at
	}
	return s
}

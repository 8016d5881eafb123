package revision

import (
	"index/suffixarray"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// standing tells of the statements of one text whether their words stand in
// the other one too.
type standing struct {
	own, other string
	unchanged  []text.Span        // paragraphs of own that other has
	index      *suffixarray.Index // of the words of other; made when first asked for
}

// standings returns that of the new statements in the old text, and that of
// the old ones in the new text.
func standings(oldText, newText string, all []Paragraph) (inOld, inNew *standing) {
	inOld, inNew = &standing{own: newText, other: oldText}, &standing{own: oldText, other: newText}
	for _, p := range all {
		if p.Kind == Kept || p.Kind == Retouched {
			inOld.unchanged = append(inOld.unchanged, p.New)
			inNew.unchanged = append(inNew.unchanged, p.Old)
		}
	}
	return inOld, inNew
}

// fewWords stand anywhere: they are only looked for in their own paragraph.
const fewWords = 2

// whole reports whether the statement with its attribution stands there.
func (s *standing) whole(st *news.Statement) bool {
	for _, p := range s.unchanged {
		if p.Contains(st.Span) {
			return true
		}
	}
	return s.finds(st.Span)
}

// bare reports whether what was said stands there, though not with this
// attribution.
func (s *standing) bare(st *news.Statement) bool {
	for _, c := range st.Content {
		if !s.finds(c.Span) {
			return false
		}
	}
	return !s.whole(st)
}

func (s *standing) finds(at text.Span) bool {
	words := text.Words(at.Of(s.own))
	if len(words) <= fewWords {
		return false
	}
	if s.index == nil {
		s.index = suffixarray.New([]byte(" " + strings.Join(text.Words(s.other), " ") + " "))
	}
	return len(s.index.Lookup([]byte(" "+strings.Join(words, " ")+" "), 1)) > 0
}

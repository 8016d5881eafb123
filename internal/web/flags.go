package web

import (
	"slices"

	"hearsay/internal/news"
)

// flagName is what the page calls its article, in a reader's words.
func flagName(kind news.FlagKind) string {
	switch kind {
	case news.AIText:
		return "text by AI"
	case news.AIImage:
		return "picture by AI"
	case news.Correction:
		return "corrected"
	case news.Update:
		return "updated"
	case news.Embargo:
		return "under embargo"
	}
	return string(kind)
}

// flagNames are the kinds of flags, each once.
func flagNames(flags []news.Flag) []string {
	var names []string
	for _, f := range flags {
		if n := flagName(f.Kind); !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return names
}

func flagPlace(f news.Flag) string {
	if f.Span != nil {
		return "in the text"
	}
	return "on the page"
}

// Below surely a language could well be another: the page's own word or a
// guess from a few letters decided.
const surely = 0.6

func toldFrom(sure float64) string {
	if sure > 0 && sure < surely { // 0 where nothing was kept
		return "told from the text, unsure"
	}
	return "told from the text"
}

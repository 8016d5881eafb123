package page

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// bodyBlocks chooses the lines of the article's body.
func bodyBlocks(lines []stretch, title, description string) []block {
	var out []block
	for i := range lines {
		l := &lines[i]
		if l.kept == 0 || l.inside&inCaption != 0 {
			continue
		}
		t := l.text()
		if t == "" || repeatsTitle(out, t, title) || furniture(l, t) {
			continue
		}
		out = append(out, block{l.kind, t})
	}
	return out
}

// repeatsTitle reports the title above the body.
func repeatsTitle(before []block, t, title string) bool {
	return len(before) < 3 && title != "" && fold(t) == fold(title)
}

// furnitureSize is the longest line in characters that word lists alone may
// call furniture.
const furnitureSize = 120

func furniture(l *stretch, t string) bool {
	if chars(t) > furnitureSize || l.kind == news.Heading {
		return false
	}
	return lexicon.LineFurniture(strings.ToLower(t)) != 0
}

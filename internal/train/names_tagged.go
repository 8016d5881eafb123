package train

import (
	"hearsay/internal/lang"
	"hearsay/internal/text"
)

// tagged gives a text the tags of the network, as far as there is one.
func tagged(a *lang.Analyser, d *text.Doc) (*text.Doc, error) {
	return a.Annotate(d, func(*text.Doc, text.Sentence) bool { return false })
}

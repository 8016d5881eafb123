package page

import (
	"regexp"
	"strings"

	"hearsay/internal/lexicon"
)

// stubSize is the length in characters below which an article is doubted.
const stubSize = 250

var errorTitle = regexp.MustCompile(`(?i)^(?:error\s*)?(?:40[0-9]|50[0-9])\b|page not found|not found$|access denied|just a moment|` +
	`are you a (?:robot|human)|attention required|forbidden$|service unavailable|seite nicht gefunden|page introuvable|página no encontrada|страница не найдена`)

// warn tells a reader why to doubt the article. One reason is enough.
func (d *draft) warn(p *htmlPage, lines []stretch) {
	switch n := size(d.blocks); {
	case errorTitle.MatchString(d.title):
		d.warnings = append(d.warnings, "this looks like an error page, not an article")
	case n < paywallSize && p.paywalled(lines):
		d.warnings = append(d.warnings, "the text may be cut: the page asks readers to subscribe")
	case n < stubSize:
		d.warnings = append(d.warnings, "very short text: a stub or a notice")
	case p.ld.kind == "" && p.head.meta["og:type"] != "article" && d.published == nil && len(d.byline) == 0 && len(d.credits) == 0:
		d.warnings = append(d.warnings, "this may be no article: the page gives neither a date nor an author")
	}
}

// paywallSize is the length in characters from which a page that is not free
// is taken to hold its whole text anyway.
const paywallSize = 1500

// paywalled reports a page that says it is not free, or asks readers to
// subscribe.
func (p *htmlPage) paywalled(lines []stretch) bool {
	return p.ld.closed || strings.Contains(p.head.meta["article:content_tier"], "locked") || asksToSubscribe(lines)
}

// asksToSubscribe reports whether a line of the page, in or out of its main
// content, says that the rest is for subscribers.
func asksToSubscribe(lines []stretch) bool {
	for i := range lines {
		l := &lines[i]
		if l.size > 2*furnitureSize || l.inside&^inAside != 0 {
			continue
		}
		t := strings.ToLower(l.whole())
		if subscribers.MatchString(t) && lexicon.LineFurniture(t)&lexicon.Newsletter != 0 {
			return true
		}
	}
	return false
}

var subscribers = regexp.MustCompile(`to continue reading|for subscribers|keep reading|already a subscriber|read the full (?:story|article)|subscribe to read`)

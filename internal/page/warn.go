package page

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"hearsay/internal/lexicon"
)

// The warnings name what a page is, first of all, and then why to doubt it.
const (
	warnFault   = "error page: the server sent a message in the place of an article"
	warnRobots  = "bot check: the site asked whether a person reads, and sent no article"
	warnCookies = "cookie wall: this is a notice on cookies and consent, not an article"
	warnLogin   = "login page: the site asks for an account, and sent no article"
	warnResults = "search results: a list of articles, not an article"
	warnTopic   = "topic page: a list of articles of one tag, section or author, not an article"
	warnGallery = "picture gallery: the text may be no more than captions"
	warnVideo   = "video or audio page: the text may be no more than its description"
	warnPaywall = "paywall: the text may be cut, for the page asks readers to subscribe"
	warnStub    = "stub: the text is very short"
	warnDoubt   = "perhaps no article: the page gives neither a date nor an author"
)

// Below these sizes, in characters, a text may be what stands in an article's
// place. Longer ones are articles, whatever their titles say.
const (
	stubSize    = 250  // doubted whatever it says
	wallSize    = 1200 // errors, bot checks, logins
	consentSize = 4000
	gallerySize = 1500
)

// looks is what a page shows of what it is.
type looks struct {
	titles  []string // the article's, the heading's, the window's
	texts   []string // paragraphs
	address string
	article bool   // its markup calls it an article
	kind    string // og:type
}

// name names a page that is no article, "" for one that may be.
func (p *looks) name() string {
	size := 0
	for _, t := range p.texts {
		size += chars(t)
	}
	title, walls := p.title(), map[lexicon.Wall]int{}
	if size < wallSize || size < consentSize && p.opensAsking() { // longer texts are articles, and take long to search
		walls = p.walls()
	}
	most := func(w lexicon.Wall) bool { return 5*walls[w] >= 3*size && size > 0 }
	some := func(w lexicon.Wall) bool { return walls[w] > 0 }
	switch {
	case size < wallSize && !p.article && (title&lexicon.Robots != 0 && (some(lexicon.Robots) || size < stubSize) || most(lexicon.Robots)):
		return warnRobots
	case size < consentSize && (most(lexicon.Cookies) || title&lexicon.Cookies != 0 && some(lexicon.Cookies)):
		return warnCookies
	case size < wallSize && !p.article && (title&lexicon.Fault != 0 || most(lexicon.Fault)):
		return warnFault
	case size < wallSize && !p.article && (title&lexicon.Login != 0 || most(lexicon.Login)):
		return warnLogin
	case p.article:
		return p.shows(title, size)
	case title&lexicon.Results != 0 || p.searched():
		return warnResults
	case title&lexicon.Topic != 0 || p.section():
		return warnTopic
	}
	return p.shows(title, size)
}

// opensAsking reports whether the first or the last line asks for consent.
func (p *looks) opensAsking() bool {
	n := len(p.texts)
	return n > 0 && lexicon.WallLine(p.texts[0], lexicon.Cookies)|lexicon.WallLine(p.texts[n-1], lexicon.Cookies) != 0
}

// walls are the characters of the lines that speak for each wall.
func (p *looks) walls() map[lexicon.Wall]int {
	walls, asked := map[lexicon.Wall]int{}, lexicon.Cookies
	if !p.article {
		asked |= lexicon.Fault | lexicon.Robots | lexicon.Login
	}
	for _, t := range p.texts {
		for w, all := lexicon.Wall(1), lexicon.WallLine(t, asked); w <= all && w != 0; w <<= 1 {
			if all&w != 0 {
				walls[w] += chars(t)
			}
		}
	}
	return walls
}

// shows names pages of pictures and of sound.
func (p *looks) shows(title lexicon.Wall, size int) string {
	switch {
	case size < gallerySize && (title&lexicon.Gallery != 0 || p.under(galleryPath)):
		return warnGallery
	case size < wallSize && (strings.HasPrefix(p.kind, "video") || p.under(videoPath)):
		return warnVideo
	}
	return ""
}

// title is what the titles say: each as a whole, and the part of the window's
// title that is not the outlet's name.
func (p *looks) title() lexicon.Wall {
	var w lexicon.Wall
	for _, t := range p.titles {
		if len(t) > maxTitle {
			continue
		}
		w |= lexicon.WallTitle(t)
		if parts := beforeOutlet.Split(t, 2); len(parts) > 1 {
			w |= lexicon.WallTitle(parts[0])
		}
	}
	return w
}

var (
	beforeOutlet = regexp.MustCompile(`\s[|–—·-]\s`)
	searchPath   = regexp.MustCompile(`^(?:search|suche|recherche|buscar|busqueda|cerca|zoeken|poisk|wyszukiwarka)$`)
	topicPath    = regexp.MustCompile(`^(?:tags?|topics?|category|categories|authors?|schlagwort|etiqueta|mot-cle)$`)
	galleryPath  = regexp.MustCompile(`^(?:gallery|galleries|photos?|pictures|in-pictures|photo-gallery|slideshow|bildergalerien?|fotostrecken?|galerie|galeria|fotogaleria|fotogallery|diaporama)$`)
	videoPath    = regexp.MustCompile(`^(?:videos?|watch|podcasts?|audio)$`)
)

// searched reports the address of a search.
func (p *looks) searched() bool {
	u, err := url.Parse(p.address)
	if err != nil {
		return false
	}
	q := u.Query()
	return p.under(searchPath) || (u.Path == "/" || u.Path == "") && (q.Has("s") || q.Has("q"))
}

// section reports an address that ends with the name of a topic: "/tag/harbour".
func (p *looks) section() bool {
	parts := pathParts(p.address)
	return len(parts) >= 2 && slices.ContainsFunc(parts[max(0, len(parts)-3):len(parts)-1], topicPath.MatchString) &&
		strings.Count(parts[len(parts)-1], "-") < 3
}

// under reports an address below a folder of that name.
func (p *looks) under(name *regexp.Regexp) bool {
	return slices.ContainsFunc(pathParts(p.address), name.MatchString)
}

func pathParts(address string) []string {
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}
	return strings.FieldsFunc(strings.ToLower(u.Path), func(r rune) bool { return r == '/' })
}

// warn tells a reader why to doubt the article. One reason is enough.
func (d *draft) warn(p *htmlPage, lines []stretch) {
	if w := p.doubt(d, lines); w != "" {
		d.warnings = append(d.warnings, w)
	}
}

func (p *htmlPage) doubt(d *draft, lines []stretch) string {
	seen := looks{
		titles: []string{d.title, d.shown, p.head.title}, texts: textsOf(d.blocks), address: p.address,
		article: p.callsItselfArticle() || d.published != nil && len(d.byline) > 0, kind: p.head.meta["og:type"],
	}
	name := seen.name()
	switch {
	case name != "":
		return name
	case p.cut(d.blocks, lines):
		return warnPaywall
	case size(d.blocks) < stubSize:
		return warnStub
	case !p.callsItselfArticle() && d.published == nil && len(d.byline) == 0 && len(d.credits) == 0:
		return warnDoubt
	}
	return ""
}

// note names a page that holds no article at all, by all of its lines.
func (p *htmlPage) note(lines []stretch) string {
	seen := looks{titles: []string{p.head.title}, address: p.address, article: p.callsItselfArticle()}
	seen.titles = append(seen.titles, p.head.headings[:min(1, len(p.head.headings))]...)
	for i := range lines {
		seen.texts = append(seen.texts, lines[i].whole())
	}
	return seen.name()
}

func (p *htmlPage) callsItselfArticle() bool {
	return p.ld.kind != "" || p.head.meta["og:type"] == "article"
}

func textsOf(blocks []block) []string {
	out := make([]string, len(blocks))
	for i, b := range blocks {
		out[i] = b.text
	}
	return out
}

package page

import (
	"slices"

	"hearsay/internal/news"
)

// A flattened page is read in five steps, each a plain function of the one
// before:
//
//	lines    cut, cleaned of invisible characters, hard-wrapped ones rejoined,
//	         days and slugs parted from the titles that they are glued to
//	labels   lines that cannot be text are barred by rules (labels, captions,
//	         dates alone); a forest (package fit) says of the others which are
//	         text, by measures of the line, of the three on each side and of the
//	         page; what a line looks like says which kind of text or furniture;
//	         notices in full sentences go out (flatnotice.go)
//	entries  of a live blog are articles (live.go); a page of teasers has none
//	         (flatteasers.go)
//	articles the text cut where vocabulary and signs of a start say so: a
//	         second forest says how much a piece of text looks like an opening
//	         (flatopening.go); cuts are proposed by dynamic programming and
//	         confirmed by a third forest (flatborder.go); on a section page the
//	         lines without a full stop that open its articles are signs of a
//	         start; articles that come again are folded
//	heads    title, by fitted odds (flattitlesigns.go), standfirst, byline, dates
//	         and credits from the lines around
//
// It does not guess at what a page does not say: no date, no byline, no outlet
// is made up, and a page without a run of paragraphs has no article.
//
// Token F1 of the body, each page read with a forest that never saw its site,
// with the standard error by the bootstrap over sites; in brackets what weights
// set by hand and Viterbi's algorithm reached:
//
//	scrapinghub  .929 ± .012 (.911); hard-wrapped .927
//	fundus       .936 ± .007;        hard-wrapped .922
//
// Fitting again on slightly other material moves these by .004, and those of one
// topic below by .009. Rows of two to twelve articles, F1 of the borders: .967 ± .005
// of mixed topics, .912 ± .010 of one topic (.937 and .832 with a formula instead
// of the second forest); of single articles .982 stay whole. An article that
// stands twice in a row is folded in all of 85.
//
// What it misses: tables and lists of products that are text, weather and
// results, poems, headings in blogs; rules for comments and other notices in
// full sentences where the lexicon has none of their language; pages of one
// sentence among teasers that are longer; neighbours in a row that tell the same
// in other words, which stay one article; transcripts, columns in the first person
// and lists of numbered parts, which are cut where no article begins.
//
// Tried without gain: a second forest over the first one's odds of the lines
// around; two states with a price for each change (.005 worse on fundus);
// a threshold of .25; 200 trees at a rate of .1 (+.001); measuring the page
// without its barred lines (.005 worse on scrapinghub). For borders, within .003:
// names that are introduced in full again, or short though only the lines before
// gave them in full; twice as many rows to learn from; 200 or 300 trees; a lower
// threshold; windows of 24 pieces; the odds of openings around a border. More
// borders proposed moved .003 from mixed topics to one topic. The evidence of a
// start as a measure of borders made the forest distrust it, for the rows it
// learns from have no dates between articles. A lower threshold for one to eight
// lines between two paragraphs: +.001 with some folds, 0 with others.
//
// # Time
//
// Without flags, warnings and credits a page of 9 KB, 200 lines, takes about half
// the time that the parser takes for its HTML, and a quarter of what it took
// with maps of words and without sharing room between pages; those three, which
// match patterns line by line, add half as much again. Of the rest no step stands
// out: words and measures of lines take a third, the cut into articles a fifth,
// the forest, phrases, terms, and the language of the text a tenth or less each.
// What paid most: words by number (flatvocabulary.go), arrays for counts
// (flatbag.go), eight lines at once (flatforest.go), room that is kept
// (flatscan.go), and to look for dates, bylines and phrases only where a byte
// allows them.

// readFlat returns the articles of a flattened page in reading order, none for
// a page that holds no article.
func readFlat(t string, h hints, labeller Forest) []draft {
	h.visit.enter(news.CanonicalURL(h.url))
	s := borrowScanner()
	defer s.giveBack()
	p := s.labelLines(t, labeller, h.visit)
	if p == nil {
		return nil
	}
	if h.cutter != nil {
		p.cutter = *h.cutter
	}
	p.order, p.outlet = p.dayOrder(h), p.outletOf(h)
	if entries := p.live(); len(entries) > 0 {
		return entries
	}
	if p.onlyTeasers() {
		return nil
	}
	parts := p.articles()
	p.datesTrail = p.trailing(parts)
	h.visit.teach(p, parts)
	p.address, p.alone = h.url, len(parts) == 1
	drafts := make([]draft, len(parts))
	for i, a := range parts {
		drafts[i] = p.draft(a)
	}
	if len(drafts) == 1 {
		drafts[0].takeHints(h)
		drafts[0].flagAddress(h.url)
		drafts[0].flagTitle(h.title)
	}
	return drafts
}

// flatPage is a page's lines with what each is.
type flatPage struct {
	lines      []flatLine
	features   []features
	labels     []label
	words      *vocabulary
	cutter     Cutter
	order      dayOrder
	outlet     *news.Outlet // nil when nothing names one
	stub       bool
	saved      *news.Date // the day that was written before the first line
	untitled   bool       // a series of articles whose openers are standfirsts, not titles
	address    string
	alone      bool // it holds one article
	datesTrail bool // the dates of its articles stand after their texts
	keys       []lineKey
}

// labelLines reads and labels the lines of a page; nil when none is text of an
// article.
func (s *scanner) labelLines(t string, labeller Forest, v *visit) *flatPage {
	lines, saved := takeSavedDay(splitLines(t))
	p := &flatPage{lines: unwrap(unglue(lines)), words: s.words, cutter: fittedCutter, saved: saved}
	p.features = s.pageFeatures(p.lines)
	odds := labeller.odds(s.newSheet(p.lines, p.features), &s.ranks)
	p.remember(v, odds)
	agree(p.lines, p.features, odds)
	p.labels = labelsOf(p.features, odds)
	p.dropNotices()
	if slices.Contains(p.labels, asProse) || p.labelStub(odds) {
		return p
	}
	return nil
}

// A stub is a page whose text is too short to outweigh its furniture: it is
// read when a paragraph of stubChars characters looks like nothing else, and
// on a page of at most bareLines lines, when one of bareChars ends like a
// sentence.
const (
	stubChars = 300
	stubLike  = -2 // odds of text
	bareChars = 10
	bareLines = 4
)

// labelStub labels the paragraphs of a stub and reports whether there is one.
func (p *flatPage) labelStub(odds []float32) bool {
	for i := range p.features {
		f := &p.features[i]
		if f.end != endStop || f.furniture != 0 || f.glued {
			continue
		}
		bare := len(p.lines) <= bareLines && f.chars >= bareChars
		if bare || f.chars >= stubChars && odds[i] >= stubLike {
			p.labels[i] = asProse
			p.stub = true
		}
	}
	return p.stub
}

// takeHints fills in what the page's input says better than the page.
func (d *draft) takeHints(h hints) {
	if h.title != "" {
		d.title = h.title
	}
	if len(h.byline) > 0 {
		d.byline = h.byline
	}
	if h.published != nil {
		d.published = h.published
	}
}

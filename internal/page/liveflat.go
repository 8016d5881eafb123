package page

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// In a flattened live blog the lines that open entries are times, alone or with
// what follows on the line. A page has them in one form: the same kind of time,
// with a label or without, so that its own dates, which bear labels, are none of
// them.

// flatStamp is a line that opens an entry.
type flatStamp struct {
	line int
	when moment
	rest string // after the time
	form string
}

// flatEntry is the lines [from, to) of an entry: the first may be the rest of
// the line with the time.
type flatEntry struct {
	flatStamp
	from, to int
}

// live returns the articles of a live blog, none for any other page.
func (p *flatPage) live() []draft {
	entries := p.liveEntries()
	if len(entries) == 0 {
		return nil
	}
	pieces := p.pieces()
	p.words.numberTerms(pieces)
	page := p.livePage(pieces, entries)
	var drafts []draft
	if len(page.blocks) > 0 {
		drafts = append(drafts, page)
	}
	dates := p.liveTimeline(entries, page).dates()
	for i := range entries {
		d := p.liveDraft(&entries[i], page)
		if d.published = dates[i]; len(d.blocks) > 0 {
			drafts = append(drafts, d)
		}
	}
	return headed(page.title, foldEntries(drafts))
}

// liveEntries finds the entries of a live blog.
func (p *flatPage) liveEntries() []flatEntry {
	stamps := commonForm(p.stampLines())
	if len(stamps) < leastEntries {
		return nil
	}
	entries := make([]flatEntry, len(stamps))
	moments := make([]moment, len(stamps))
	for i, s := range stamps {
		end := len(p.lines)
		if i+1 < len(stamps) {
			end = stamps[i+1].line
		}
		entries[i], moments[i] = flatEntry{s, s.line + 1, end}, s.when
	}
	last := &entries[len(entries)-1]
	last.to = p.textEnd(last)
	if !p.isLive(entries, direction(moments), span(moments)) {
		return nil
	}
	return entries
}

// stampLines are the lines that open with a time of day.
func (p *flatPage) stampLines() []flatStamp {
	var stamps []flatStamp
	for i := range p.lines {
		t := p.lines[i].text
		if len(t) < 3 || !strings.ContainsAny(t[:runeStart(t, 40)], "0123456789") || p.features[i].furniture&(lexicon.Comments|lexicon.Rights) != 0 {
			continue
		}
		if m, rest, ok := readStamp(t, p.order); ok && m.exact() && len(stamps) < maxStamps {
			stamps = append(stamps, flatStamp{i, m, rest, formOf(t, m, rest)})
		}
	}
	return stamps
}

// formOf tells kinds of stamps apart: whole dates or clocks, alone or not, by
// the word that labels them.
func formOf(t string, m moment, rest string) string {
	label, _, _ := strings.Cut(strings.ToLower(t), " ")
	if !stampWords[strings.TrimRight(label, ":")] {
		label = ""
	}
	form := label + " clock"
	if m.date != nil {
		form = label + " date"
	}
	if rest == "" {
		return form + " alone"
	}
	return form
}

// commonForm keeps the stamps of the most frequent form.
func commonForm(stamps []flatStamp) []flatStamp {
	count := make(map[string]int)
	best := ""
	for _, s := range stamps {
		if count[s.form]++; count[s.form] > count[best] {
			best = s.form
		}
	}
	return slices.DeleteFunc(stamps, func(s flatStamp) bool { return s.form != best })
}

// textEnd is where the text of the last entry ends: before the first furniture.
func (p *flatPage) textEnd(e *flatEntry) int {
	end := e.from
	for i := e.from; i < e.to && (p.labels[i].ofText() || !p.features[i].known() && i < end+3); i++ {
		if p.entryLine(i) {
			end = i + 1
		}
	}
	return end
}

// entryLine reports a line that is text of an entry: a sentence that is no
// furniture, or what the labels say is text.
func (p *flatPage) entryLine(i int) bool {
	f := &p.features[i]
	return p.labels[i].ofText() || f.end == endStop && f.chars >= 20 && !f.known() && !f.captioned && p.labels[i] != asCaption
}

// isLive reports whether the entries are those of a live blog.
func (p *flatPage) isLive(entries []flatEntry, way int, span int64) bool {
	told, own, most, comments := 0, 0, 0, 0
	for i := range entries {
		n := p.sentences(&entries[i])
		told += count(n >= entrySize)
		own, most = own+n, max(most, n)
		comments += count(p.holdsKind(&entries[i], lexicon.Comments))
	}
	before := 0
	for i := range entries[0].line {
		if p.labels[i] == asProse {
			before += p.features[i].chars
		}
	}
	n := len(entries)
	switch {
	case way == 0, 10*told < 7*n, 3*comments > n, 3*before > 2*(before+own):
		return false
	case p.liveLine(entries[0].line) >= 0:
		return span <= longestSigned
	}
	return own >= entryMean*n && 3*before < own && 2*most <= own && span <= longestBlog && (way < 0 || entries[0].rest == "")
}

// sentences is the characters of an entry's sentences.
func (p *flatPage) sentences(e *flatEntry) int {
	n := 0
	if endingOf(e.rest) == endStop {
		n = chars(e.rest)
	}
	for i := e.from; i < e.to; i++ {
		if p.entryLine(i) && p.features[i].end == endStop {
			n += p.features[i].chars
		}
	}
	return n
}

func (p *flatPage) holdsKind(e *flatEntry, kinds lexicon.Furniture) bool {
	for i := e.from; i < e.to; i++ {
		if p.features[i].furniture&kinds != 0 {
			return true
		}
	}
	return false
}

// liveLine is the first line before the entries that says that they are live
// and is no part of a menu, -1 without one.
func (p *flatPage) liveLine(end int) int {
	for i := max(0, end-headReach); i < end; i++ {
		if f := &p.features[i]; f.words >= 3 && f.chars <= 200 && f.furniture == 0 && liveTitle.MatchString(p.lines[i].text) {
			return i
		}
	}
	return -1
}

// livePage is the page's own article: its head, and the introduction. The title
// is the line that says that the page is live, where no line's words come again.
func (p *flatPage) livePage(pieces []piece, entries []flatEntry) draft {
	first := p.firstDay(entries)
	d := p.liveHead(pieces, first)
	if at := p.liveLine(first); at >= 0 && d.title == "" && endingOf(p.lines[at].text) == endNone {
		d.title = p.withoutSuffix(at, p.outlet)
		d.blocks = slices.DeleteFunc(d.blocks, func(b block) bool { return b.text == p.lines[at].text })
	}
	return d
}

// firstDay is the line of the first entry or, where entries stand under days,
// of its day.
func (p *flatPage) firstDay(entries []flatEntry) int {
	first, days := entries[0].line, 0
	for i := first; i < entries[len(entries)-1].line; i++ {
		days += count(dayLine(p.lines[i].text) != nil)
	}
	if days > 0 && first > 0 && dayLine(p.lines[first-1].text) != nil {
		return first - 1
	}
	return first
}

func (p *flatPage) liveHead(pieces []piece, first int) draft {
	intro := slices.IndexFunc(pieces, func(pc piece) bool { return pc.line >= first })
	if intro < 0 {
		intro = len(pieces)
	}
	own := p.trimPieces(pieces[:intro])
	if slices.ContainsFunc(own, p.closes) {
		return p.draft(flatPart{pieces: own, next: first, repeats: 1})
	}
	d := draft{repeats: 1, outlet: p.outlet}
	if len(pieces) == intro {
		return d
	}
	head := &flatHead{page: p, part: flatPart{pieces: pieces[intro:], next: first}, from: max(0, first-headReach), first: first, title: -1}
	if head.title = head.titleLine(); head.title >= 0 && head.title < first {
		d.title = p.withoutSuffix(head.title, p.outlet)
	}
	d.byline = head.byline()
	s := &stamps{order: p.order, saved: p.saved}
	head.readHead(s)
	d.published, d.updated = s.publication(), s.updated
	return d
}

// liveTimeline is what the entries and the days between them tell of time.
func (p *flatPage) liveTimeline(entries []flatEntry, page draft) *timeline {
	l := &timeline{published: page.published, updated: page.updated}
	var day *news.Date
	at := max(0, entries[0].line-3)
	for i := range entries {
		for ; at < entries[i].line; at++ {
			if d := dayLine(p.lines[at].text); d != nil && !saysWhatDate(p.lines[at].text) {
				day = d
			}
		}
		l.moments, l.days = append(l.moments, entries[i].when), append(l.days, day)
	}
	l.way = direction(l.moments)
	return l
}

// saysWhatDate reports a line that says what its date is of, as the page's do.
func saysWhatDate(t string) bool {
	low := strings.ToLower(t)
	return holdsAny(low, updateWords) || holdsAny(low, createWords)
}

// liveDraft reads an entry as an article of the page.
func (p *flatPage) liveDraft(e *flatEntry, page draft) draft {
	d := page
	d.credits, d.published, d.updated, d.blocks, d.repeats, d.warnings = nil, nil, nil, nil, 1, nil
	d.title = ""
	lines := p.entryLines(e)
	if title, ok := p.entryHeadline(e, lines); ok {
		d.title = title
		if e.rest == "" {
			lines = lines[1:]
		}
	} else if e.rest != "" {
		d.blocks = append(d.blocks, block{news.Paragraph, e.rest})
	}
	for _, i := range lines {
		t, f := p.lines[i].text, &p.features[i]
		switch {
		case f.byline || personName(t) == t && f.words <= 3 && f.end == endNone:
			if by := people(first(firstIn(bylineNames(t)), t)); len(by) > 0 {
				d.byline = by
			}
		case p.entryLine(i):
			d.blocks = append(d.blocks, block{p.kindOf(piece{line: i, label: p.labels[i]}), t})
			d.credits = addCredits(d.credits, creditsIn(t[:runeStart(t, 200)])...)
		case f.furniture&lexicon.Credit != 0:
			d.credits = addCredits(d.credits, creditsIn(t)...)
		}
	}
	return d
}

// entryLines are the entry's lines without days and what trails after its text.
func (p *flatPage) entryLines(e *flatEntry) []int {
	var lines []int
	last := 0
	for i := e.from; i < e.to; i++ {
		if dayLine(p.lines[i].text) != nil {
			continue
		}
		lines = append(lines, i)
		if p.entryLine(i) && p.features[i].end == endStop {
			last = len(lines)
		}
	}
	return lines[:last]
}

// entryHeadline is the line without a full stop that opens an entry, above its
// first sentence.
func (p *flatPage) entryHeadline(e *flatEntry, lines []int) (string, bool) {
	t := e.rest
	if t == "" {
		if len(lines) < 2 {
			return "", false
		}
		t = p.lines[lines[0]].text
		if f := &p.features[lines[0]]; f.byline || f.known() || f.mark == '-' || personName(t) == t {
			return "", false
		}
	}
	return t, len(lines) > 0 && (endingOf(t) == endNone || strings.HasSuffix(t, "?")) && chars(t) <= maxEntryTitle && len(strings.Fields(t)) > 1
}

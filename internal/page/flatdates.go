package page

import (
	"strings"

	"hearsay/internal/news"
)

// dates are the times of publication and of the last change that the lines
// around the text give; a date in the text itself is one of an event, save in
// the dateline. What stands after the title goes before what stands above it,
// where many pages show today's date.
func (h *flatHead) dates() (published, updated *news.Date) {
	s := &stamps{order: h.page.order, saved: h.page.saved}
	last := h.lastLine()
	if !h.page.datesTrail {
		h.readHead(s)
	}
	for i := last + 1; i < min(last+12, h.part.next); i++ {
		h.readDates(i, s, !h.page.datesTrail)
	}
	if s.plain == nil && s.created == nil && s.updated == nil {
		s.plain = h.datelineDate()
	}
	return s.publication(), s.updated
}

func (h *flatHead) readHead(s *stamps) {
	start := max(h.title, h.from)
	for i := start; i < min(h.first+6, h.part.next); i++ {
		h.readDates(i, s, false)
	}
	for i := start - 1; i >= max(h.from, h.first-25) && s.plain == nil; i-- {
		h.readDates(i, s, false)
	}
}

// trailing reports whether the dates of a page's articles stand after their
// texts: one after the last, none before the first.
func (p *flatPage) trailing(parts []flatPart) bool {
	if len(parts) < 2 {
		return false
	}
	first, last := parts[0], parts[len(parts)-1]
	for i := 0; i < first.pieces[0].line; i++ {
		if p.labels[i] == asDated {
			return false
		}
	}
	after := last.pieces[len(last.pieces)-1].line + 1
	return after < len(p.lines) && p.features[after].dates
}

func (h *flatHead) lastLine() int { return h.part.pieces[len(h.part.pieces)-1].line }

// stamps are the first dates of each role.
type stamps struct {
	created, updated, plain *news.Date
	saved                   *news.Date // the page's
	order                   dayOrder
}

// publication is when the article came out: the date that is named as that,
// else the one beside the title, unless the page was saved with another day.
func (s *stamps) publication() *news.Date {
	switch {
	case s.created != nil:
		return s.created
	case s.saved != nil && (s.plain == nil || !strings.HasPrefix(s.plain.Value(), s.saved.Value())):
		return s.saved
	}
	return s.plain
}

// readDates reads the dates of a line that is no text. Where they must be
// named, as after the text, a date counts only when the line says what it is
// of.
func (h *flatHead) readDates(i int, s *stamps, named bool) {
	f := &h.page.features[i]
	if f.dates && h.page.labels[i] != asProse && h.page.labels[i] != asCaption {
		s.read(h.page.lines[i].text, f.found, named)
	}
}

// read takes the dates of a line. The words before each say what it is of.
func (s *stamps) read(t string, found []foundDate, named bool) {
	from := 0
	for _, f := range found {
		d := f.in(s.order)
		low := strings.ToLower(t[min(from, f.start):f.start])
		switch {
		case holdsAny(low, updateWords):
			setFirst(&s.updated, d)
		case holdsAny(low, createWords):
			setFirst(&s.created, d)
		case !named && d.Precision != news.Month:
			setFirst(&s.plain, d)
		}
		from = f.end
	}
}

func setFirst(at **news.Date, d news.Date) {
	if *at == nil {
		*at = &d
	}
}

var (
	updateWords = []string{"updat", "modif", "revis", "edited", "changed", "обновл", "измен", "оновл", "aktualisiert", "mis à jour", "mise à jour", "actualiz", "aggiornat", "atualiz", "bijgewerkt", "güncel", "zaktualizowan", "uppdater", "oppdater", "opdater"}
	createWords = []string{"creat", "publish", "post", "issued", "added", "release", "опублик", "создан", "размещ", "veröffentlicht", "erstellt", "publié", "publicad", "pubblicat", "gepubliceerd", "yayın", "opublikowan", "publicer", "publiser", "udgivet"}
)

func holdsAny(t string, words []string) bool {
	for _, w := range words {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

// datelineDate is the date with a year before the dash of the first
// paragraph's dateline.
func (h *flatHead) datelineDate() *news.Date {
	for _, pc := range h.part.pieces {
		if pc.label != asProse {
			continue
		}
		for _, f := range findDates(beforeDash(h.page.lines[pc.line].text)) {
			d := f.in(h.page.order)
			return &d
		}
		return nil
	}
	return nil
}

// in is the date read in the page's order of day and month.
func (f foundDate) in(order dayOrder) news.Date {
	if f.order == orderUnknown && order == monthFirst {
		return f.swapped()
	}
	return f.date
}

// dayOrder is the order in which the page writes day and month in numbers: by
// its own dates that can be read one way only, else the American one when the
// outlet's address is American or the page writes dates in words in that
// order and never in the other, else day first.
func (p *flatPage) dayOrder(h hints) dayOrder {
	var seen [dayOrders]int
	for i := range p.lines {
		for _, f := range p.features[i].found {
			seen[f.order]++
		}
	}
	switch {
	case seen[monthFirst] > seen[dayFirst]:
		return monthFirst
	case seen[dayFirst] > 0:
		return dayFirst
	case americanHost(h), seen[nameThenDay] > 0 && seen[dayThenName] == 0:
		return monthFirst
	}
	return dayFirst
}

func americanHost(h hints) bool {
	if h.outlet == nil {
		return false
	}
	for _, end := range []string{".us", ".gov", ".mil"} {
		if strings.HasSuffix(h.outlet.Domain, end) {
			return true
		}
	}
	return false
}

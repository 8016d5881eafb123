package statement

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// attributions finds the attributions of all units, in text order, and joins
// to them the sentences that hold nothing but a quotation.
func (r *reader) attributions() []found {
	var all []found
	for i := range r.units {
		here := r.units[i].attributions(i)
		r.joinUnits(here, i)
		for _, f := range here {
			if len(f.content) > 0 || len(f.elsewhere) > 0 {
				all = append(all, f)
			}
		}
	}
	return all
}

// joinUnits gives the units before and after unit i that are quotations alone
// to the attributions in it.
func (r *reader) joinUnits(here []found, i int) {
	for k := range here {
		f := &here[k]
		if len(f.content) == 0 && k == 0 && r.pureQuote(i-1) && r.units[i-1].paragraph == r.units[i].paragraph {
			f.elsewhere = append(f.elsewhere, i-1)
		}
	}
	if len(here) == 0 {
		return
	}
	f := r.lastToSpeak(here)
	if r.endsInColon(i) {
		f = &here[len(here)-1]
	}
	if len(here) == 1 && here[0].cue.how == transcript {
		for j := i + 1; j < len(r.units) && r.units[j].paragraph == r.units[i].paragraph; j++ {
			here[0].elsewhere = append(here[0].elsewhere, j)
		}
		return
	}
	if f == nil {
		return
	}
	for j := i + 1; j < len(r.units) && r.pureQuote(j) && (r.units[j].paragraph == r.units[i].paragraph || j == i+1 && r.endsInColon(i)); j++ {
		f.elsewhere = append(f.elsewhere, j)
	}
}

// lastToSpeak returns the last attribution whose content holds a quotation.
func (r *reader) lastToSpeak(here []found) *found {
	for i := len(here) - 1; i >= 0; i-- {
		if r.speaks(&here[i]) {
			return &here[i]
		}
	}
	return nil
}

func (r *reader) endsInColon(i int) bool {
	u := &r.units[i]
	return u.is(len(u.words)-1, colon)
}

// speaks reports whether the content holds a quotation.
func (r *reader) speaks(f *found) bool {
	if len(f.elsewhere) > 0 {
		return true
	}
	for _, s := range f.content {
		for i := s.first; i < s.last; i++ {
			if r.units[f.unit].is(i, quoted) {
				return true
			}
		}
	}
	return false
}

func (r *reader) pureQuote(i int) bool {
	if i < 0 || i >= len(r.units) {
		return false
	}
	u := &r.units[i]
	return u.is(0, quoted) && (len(u.words) == 1 || len(u.words) == 2 && u.is(1, stop))
}

// writer turns attributions into statements.
type writer struct {
	r       *reader
	article *news.Article
	cast    *cast.Cast
	title   bool
	body    *writer        // of a title: that of the body
	quoted  []text.Span    // all quotations
	seen    map[string]int // statements with these words so far
	before  []cast.Said
	done    []news.Statement

	previous       found // the attribution before, in the same unit or not
	lastOutlet     string
	lastTranscript news.Link
}

func newWriter(r *reader, a *news.Article, who *cast.Cast) *writer {
	return &writer{r: r, article: a, cast: who, quoted: r.quotedSpans(), seen: map[string]int{}}
}

func (w *writer) write(f found) error {
	u := &w.r.units[f.unit]
	pieces := w.pieces(f)
	a := news.Attribution{Kind: w.r.kind(pieces), Content: w.r.split(pieces)}
	sure := 0.0
	if f.cue.how == orphan {
		a.Speaker, sure = w.orphanSpeaker(f)
		a.Confidence = confidence(&f, a.Kind, sure)
		return w.add(a)
	}
	if f.cue.how != transcript {
		a.Cue = &news.Cue{Span: u.span(stretch{f.cue.first, f.cue.last}), Lemma: f.cue.lemma, Class: f.cue.class}
	}
	if !f.source.empty() {
		s := u.span(f.source)
		a.Source = &s
		a.Speaker, sure = w.cast.Speaker(s, cast.Context{Title: w.title, Content: pieces, Quoted: w.quoted, Before: w.before})
	}
	if f.cue.how == transcript && !w.speaks(&f, a.Speaker, sure) {
		return nil
	}
	if !f.addressee.empty() {
		s := u.span(f.addressee)
		a.Addressee = &s
	}
	a.Via, a.SaidAt = w.links(&f), w.saidAt(&f)
	w.share(&f, &a)
	a.Confidence = confidence(&f, a.Kind, sure)
	return w.add(a)
}

// speaks reports whether the label before a colon is somebody who speaks, and
// neither the outlet that asks nor a heading: a person, in a title one who
// speaks in the body; a name in capitals is a label always.
func (w *writer) speaks(f *found, s *news.Speaker, sure float64) bool {
	label := w.r.units[f.unit].span(f.source).Of(w.r.t)
	if o := w.article.Outlet; o != nil && strings.HasSuffix(strings.ToLower(o.Name), strings.ToLower(label)) {
		return false
	}
	if s == nil {
		return !w.title && label == strings.ToUpper(label)
	}
	if w.body != nil {
		return slices.ContainsFunc(w.body.done, func(b news.Statement) bool { return b.Speaker != nil && b.Speaker.Name == s.Name })
	}
	return label == strings.ToUpper(label) || s.Type == news.Person && sure >= 0.6
}

// share gives a verb that shares its source the occasion of the one before:
// "X told the paper he left and promised to return".
func (w *writer) share(f *found, a *news.Attribution) {
	if n := len(w.done); f.place == shared && n > 0 && w.previous.unit == f.unit && f.cue.how != nominal {
		before := &w.done[n-1]
		if a.Via == nil {
			a.Via = before.Via
		}
		if a.SaidAt == nil {
			a.SaidAt = before.SaidAt
		}
	}
	w.previous = *f
}

func (w *writer) add(a news.Attribution) error {
	words := a.ContentText(w.r.t)
	s, err := news.NewStatement(w.article.ID, w.r.t, w.seen[words], a)
	if err != nil {
		return err
	}
	w.seen[words]++
	w.done = append(w.done, s)
	said := cast.Said{Span: s.Span, Speaker: s.Speaker}
	if s.Source != nil {
		said.Source = *s.Source
	}
	w.before = append(w.before, said)
	return nil
}

// nest marks the statements that lie inside the content of another.
func (w *writer) nest() {
	for i := range w.done {
		for j := i - 1; j >= 0 && i-j < 8; j-- {
			if holds(&w.done[j], &w.done[i]) {
				w.done[i].Inside = w.done[j].ID
				break
			}
		}
	}
}

func holds(outer, inner *news.Statement) bool {
	for _, c := range outer.Content {
		if c.Contains(inner.Span) {
			return true
		}
	}
	return false
}

func (u *unit) span(s stretch) text.Span {
	return text.Span{Start: u.words[s.first].Start, End: u.words[s.last-1].End}
}

// whole is the content of a unit that is content alone: its quotation, or all
// of it.
func (r *reader) whole(i int) text.Span {
	u := &r.units[i]
	if u.is(0, quoted) && r.pureQuote(i) {
		return u.span(stretch{0, 1})
	}
	return u.span(stretch{0, len(u.words)})
}

// pieces are the spans of the content, in order; touching ones are joined.
func (w *writer) pieces(f found) []text.Span {
	u := &w.r.units[f.unit]
	var spans []text.Span
	for _, i := range f.elsewhere {
		if i < f.unit {
			spans = append(spans, w.r.whole(i))
		}
	}
	for _, s := range f.content {
		spans = append(spans, u.span(s))
	}
	for _, i := range f.elsewhere {
		if i > f.unit {
			spans = append(spans, w.r.whole(i))
		}
	}
	if f.cue.how == transcript {
		return []text.Span{spans[0].Cover(spans[len(spans)-1])}
	}
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	return slices.CompactFunc(spans, func(a, b text.Span) bool { return a.Overlaps(b) })
}

// kind counts letters inside and outside quotation marks.
func (r *reader) kind(pieces []text.Span) news.StatementKind {
	in, out := 0, 0
	for _, p := range pieces {
		q := r.quoteAt(p.Start)
		for i, c := range p.Of(r.t) {
			if !unicode.IsLetter(c) {
				continue
			}
			at := p.Start + i
			for q < len(r.quotes) && r.quotes[q].End <= at {
				q++
			}
			if q < len(r.quotes) && r.quotes[q].Start <= at {
				in++
			} else {
				out++
			}
		}
	}
	switch {
	case in == 0:
		return news.Indirect
	case out == 0:
		return news.Direct
	}
	return news.Mixed
}

// split cuts the pieces where quotations begin and end.
func (r *reader) split(pieces []text.Span) []news.Content {
	var content []news.Content
	for _, p := range pieces {
		at := p.Start
		for q := r.quoteAt(p.Start); q < len(r.quotes) && r.quotes[q].Start < p.End; q++ {
			start, end := max(r.quotes[q].Start, p.Start), min(r.quotes[q].End, p.End)
			content = appendContent(content, text.Span{Start: at, End: start}, false)
			content = appendContent(content, text.Span{Start: start, End: end}, true)
			at = end
		}
		content = appendContent(content, text.Span{Start: at, End: p.End}, false)
	}
	return content
}

func appendContent(content []news.Content, s text.Span, quoted bool) []news.Content {
	if s.Len() <= 0 {
		return content
	}
	return append(content, news.Content{Span: s, Quoted: quoted})
}

func (r *reader) quotedSpans() []text.Span {
	spans := make([]text.Span, len(r.quotes))
	for i, q := range r.quotes {
		spans[i] = q.Span
	}
	return spans
}

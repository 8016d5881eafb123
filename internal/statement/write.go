package statement

import (
	"slices"
	"strings"

	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

// writer turns attributions into statements.
type writer struct {
	r       *reader
	article *news.Article
	cast    *cast.Cast
	blocks  []news.Block
	title   bool
	body    *writer        // of a title: that of the body
	quoted  []text.Span    // all quotations
	seen    map[string]int // statements with these words so far, the body's before the title's
	read    map[int]bool   // quotations read for what they retell
	before  []cast.Said
	done    []news.Statement
	times   []when.Expression

	previous       found // the attribution before, in the same unit or not
	lastOutlet     string
	lastTranscript news.Link
}

func newWriter(r *reader, a *news.Article, who *cast.Cast) *writer {
	return &writer{r: r, article: a, cast: who, quoted: r.quotedSpans(), times: findTimes(r.doc, a), seen: map[string]int{}, read: map[int]bool{}}
}

func (w *writer) write(f found) error {
	u := &w.r.units[f.unit]
	pieces := w.pieces(f)
	a := news.Attribution{Kind: w.r.kind(pieces), Content: w.r.split(pieces)}
	sure := 0.0
	if f.cue.how == orphan || f.cue.how == answer {
		a.Speaker, sure = w.uncuedSpeaker(f)
		a.Confidence = confidence(&f, a.Kind, sure)
		return w.add(a)
	}
	if f.cue.how != transcript {
		a.Cue = &news.Cue{Span: u.span(stretch{f.cue.first, f.cue.last}), Lemma: f.cue.lemma, Class: f.cue.class}
	}
	if !f.source.empty() {
		s := u.span(f.source)
		a.Source = &s
		a.Speaker, sure = w.cast.Speaker(u.span(u.mention(f.source)), cast.Context{Title: w.title, Content: pieces, Quoted: w.quoted, Before: w.before})
	}
	if a.Speaker == nil && w.firstPerson(&f) {
		a.Speaker, sure = because(w.answering(u.span(f.source)), "“I” in an answer", 0.9)
	}
	if a.Speaker == nil && !f.source.empty() && u.low(f.source.first) == "my" {
		a.Speaker, sure = &news.Speaker{Name: a.Source.Of(w.r.t), Type: news.Person, Reason: "whom the speaker of the quotation names so"}, 0.7
	}
	if f.cue.how == transcript && !w.speaks(&f, a.Speaker, sure) {
		if !w.title || !u.wholeQuote(f.content[0]) {
			return nil
		}
		f.cue.how, a.Source, a.Speaker = orphan, nil, nil
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

func (w *writer) firstPerson(f *found) bool {
	return !f.source.empty() && w.r.units[f.unit].low(f.source.first) == "i"
}

// answering is the statement of an answer that holds s.
func (w *writer) answering(s text.Span) *news.Statement {
	for i := len(w.done) - 1; i >= max(0, len(w.done)-8); i-- {
		if w.done[i].Cue == nil && w.done[i].Span.Contains(s) {
			return &w.done[i]
		}
	}
	return nil
}

// speaks reports whether the label before a colon is somebody who speaks, and
// neither the outlet that asks nor a heading: a person, in a title one who
// speaks in the body; a name in capitals is a label always, and so is
// what stands beside a title's quotation.
func (w *writer) speaks(f *found, s *news.Speaker, sure float64) bool {
	label := w.r.units[f.unit].span(f.source).Of(w.r.t)
	if o := w.article.Outlet; o != nil && strings.HasSuffix(strings.ToLower(o.Name), strings.ToLower(label)) {
		return false
	}
	if w.title && f.place == after && w.r.units[f.unit].wholeQuote(f.content[0]) {
		return true
	}
	if s == nil {
		return !w.title && label == strings.ToUpper(label)
	}
	if w.body != nil {
		return slices.ContainsFunc(w.body.done, func(b news.Statement) bool { return b.Speaker != nil && b.Speaker.Name == s.Name })
	}
	return label == strings.ToUpper(label) || s.Type == news.Person && sure >= 0.6
}

// mention is the part of a source that names somebody: without the relative
// clause and "a …" after it.
func (u *unit) mention(s stretch) stretch {
	for i := s.first + 1; i < s.last; i++ {
		if relatives[u.low(i)] || u.is(i, comma) && (u.low(i+1) == "a" || u.low(i+1) == "an") {
			s.last = i
		}
	}
	return u.trim(s)
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

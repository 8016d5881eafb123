package statement

import (
	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

// writer turns attributions into statements.
type writer struct {
	r         *attribution.Reading
	article   *news.Article
	cast      *cast.Cast
	blocks    []news.Block
	guest     *news.Speaker // who answers in an interview, and how sure that is
	guestSure float64
	author    *news.Speaker            // who writes "I", if one does
	labels    map[string]*news.Speaker // who speaks under a label, by the words of its name
	title     bool
	body      *writer        // of a title: that of the body
	seen      map[string]int // statements with these words so far, the body's before the title's
	before    []cast.Said    // what the cast is told of those done
	done      []news.Statement
	times     []when.Expression
}

func newWriter(r *attribution.Reading, a *news.Article, who *cast.Cast) *writer {
	w := &writer{r: r, article: a, cast: who, seen: map[string]int{}, labels: map[string]*news.Speaker{}, times: findTimes(r.Doc, a)}
	w.author = w.authorOf(a)
	return w
}

func (w *writer) writeAll(all []found) error {
	for i := range all {
		if err := w.write(&all[i]); err != nil {
			return err
		}
	}
	w.backfill()
	w.chain(all)
	w.timed(all)
	w.nest()
	return nil
}

func (w *writer) write(f *found) error {
	a := news.Attribution{Kind: w.kind(f.Content), Content: w.split(f.Content)}
	sure := 0.0
	switch f.how {
	case orphan, answer:
		a.Speaker, sure = w.uncuedSpeaker(f)
	case transcript:
		a.Cue, a.Source = w.cueOf(f), &f.Source
		a.Speaker, sure = w.labelled(f, a.Kind)
	case undersigned:
		a.Cue, a.Source = w.cueOf(f), &f.Source
		a.Speaker, sure = w.speaker(f, a.Kind)
	default:
		a.Cue = w.cueOf(f)
		if f.Addressee.Len() > 0 {
			a.Addressee = &f.Addressee
		}
		if f.Source.Len() > 0 {
			a.Source = &f.Source
			a.Speaker, sure = w.speaker(f, a.Kind)
		}
	}
	a.Confidence = confidence(f, a.Kind, sure)
	return w.add(f, a)
}

// inside reports whether f lies in a quotation.
func (w *writer) inside(f *found) bool { return w.r.Units[f.Unit].Inside >= 0 }

func (w *writer) add(f *found, a news.Attribution) error {
	words := a.ContentText(w.r.Doc.Text())
	s, err := news.NewStatement(w.article.ID, w.r.Doc.Text(), w.seen[words], a)
	if err != nil {
		return err
	}
	w.seen[words]++
	w.done = append(w.done, s)
	said := cast.Said{Span: s.Span, Speaker: s.Speaker, Inside: w.inside(f)}
	if s.Source != nil {
		said.Source = *s.Source
	}
	if s.Cue != nil {
		said.Cue = s.Cue.Span
	}
	if s.Cue != nil && s.Cue.Class == news.QuestionCue && s.Addressee != nil {
		said.Asked = *s.Addressee
	}
	w.before = append(w.before, said)
	return nil
}

// nearby is how many statements away from one another those are looked for that
// hold it, or that tell of the same.
const nearby = 12

// nest marks the statements that lie inside the content of another: the
// smallest one that holds them.
func (w *writer) nest() {
	for i := range w.done {
		best := -1
		for j := max(0, i-nearby); j < min(len(w.done), i+nearby); j++ {
			if j != i && holds(&w.done[j], &w.done[i]) && (best < 0 || w.done[j].Span.Len() < w.done[best].Span.Len()) {
				best = j
			}
		}
		if best >= 0 {
			w.done[i].Inside = w.done[best].ID
		}
	}
}

// holds reports whether what tells of the inner statement, its cue or else all
// of it, lies in the content of the outer one, and not the other way round.
func holds(outer, inner *news.Statement) bool {
	if outer.Cue != nil && contains(inner, outer.Cue.Span) {
		return false
	}
	if inner.Cue != nil {
		return contains(outer, inner.Cue.Span)
	}
	return contains(outer, inner.Span)
}

// contains reports whether s lies in the content; pieces that touch are one.
func contains(outer *news.Statement, s text.Span) bool {
	pieces := outer.Content
	for i := 0; i < len(pieces); {
		whole := pieces[i].Span
		for i++; i < len(pieces) && pieces[i].Start == whole.End; i++ {
			whole.End = pieces[i].End
		}
		if whole.Contains(s) {
			return true
		}
	}
	return false
}

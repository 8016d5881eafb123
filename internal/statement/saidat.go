package statement

import (
	"sort"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

// timed gives the statements done, which were written from all, the time of
// their saying: the first day told with the cue, else the first longer time,
// else that of the statement in the same sentence which it goes with.
func (w *writer) timed(all []found) {
	c := chains{writer: w, all: all}
	for i := range all {
		switch {
		case all[i].how == undersigned:
			w.done[i].SaidAt = c.postedAt(i)
		case all[i].how == cued && all[i].Source.Len() > 0:
			w.done[i].SaidAt = c.saidAt(i)
		}
	}
	for i := range all {
		if j := c.leader(i); j >= 0 && w.done[i].SaidAt == nil {
			w.done[i].SaidAt = w.done[j].SaidAt
		}
	}
}

// leader is the timed statement of the same speaker on whose cue that of
// statement i hangs: "said on Monday that … and called it …"; -1 for none.
func (c *chains) leader(i int) int {
	f := &c.all[i]
	if f.how != cued || f.Source.Len() == 0 {
		return -1
	}
	for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
		g := &c.all[j]
		if j != i && g.Unit == f.Unit && c.done[j].SaidAt != nil && c.sameSpeaker(i, j) && c.sameWords(i, g.Cue) && (c.goesWith(f.Head, g.Head) || f.Source == g.Source && j < i) {
			return j
		}
	}
	return -1
}

// postedAt is the day after the name and the handle of who signed a post.
func (c *chains) postedAt(i int) *news.SaidAt {
	f := &c.all[i]
	k := sort.Search(len(c.times), func(k int) bool { return c.times[k].Start >= f.Source.End })
	if k == len(c.times) || c.r.Doc.Text()[f.Source.End:c.times[k].Start] != " " {
		return nil
	}
	date, ok := c.dateOf(f, &c.times[k])
	if !ok {
		return nil
	}
	return &news.SaidAt{Span: c.times[k].Span, Date: date}
}

// saidAt finds the time of saying in the unit of attribution i, outside all
// that is said and the dateline. What is later than the article is none.
func (c *chains) saidAt(i int) *news.SaidAt {
	unit := from(c.r.Span(c.r.Units[c.all[i].Unit]), c.afterDateline(&c.all[i]))
	var longer *news.SaidAt
	for k := sort.Search(len(c.times), func(k int) bool { return c.times[k].End > unit.Start }); k < len(c.times) && c.times[k].Start < unit.End; k++ {
		e := &c.times[k]
		date, ok := c.dateOf(&c.all[i], e)
		if !ok || !c.timeOf(i, e) {
			continue
		}
		at := &news.SaidAt{Span: c.withEarlier(e.Span), Date: date}
		if date.Precision == news.Day {
			return at
		}
		if longer == nil {
			longer = at
		}
	}
	return longer
}

// withEarlier adds "earlier" or "late" before a time: "earlier in the day".
func (c *chains) withEarlier(s text.Span) text.Span {
	tokens := c.r.Doc.Tokens()
	i := c.r.Doc.TokenAt(s.Start)
	for j := i - 1; j >= max(0, i-2); j-- {
		if low := c.low(j); low == "earlier" || low == "late" || low == "early" {
			return tokens[j].Cover(s)
		}
		if c.low(j) != "on" && c.low(j) != "in" {
			break
		}
	}
	return s
}

// otherTimes before a time make of it another than that of saying: "by Monday".
var otherTimes = lexicon.Set("by since until till from of before after for about to through")

// timeOf reports whether a time expression tells when statement i was said: it
// stands beside its cue, or hangs on it, on the verb that its cue goes with, or
// on the document that says it.
func (c *chains) timeOf(i int, e *when.Expression) bool {
	f := &c.all[i]
	first, last := c.r.Doc.TokenAt(e.Start), c.r.Doc.TokenAt(e.End-1)
	switch {
	case f.inContent(e.Span), c.cueHas(f, future), c.low(first) == "that", !c.sameWords(i, e.Span):
		return false
	case f.Source.Contains(e.Span):
		// A time before the speaker is taken for part of the source now and then.
		return c.document(f.Source) || e.Start == f.Source.Start && e.Precision <= when.Day && c.low(last+1) != "'s"
	case otherTimes[c.low(first-1)]:
		return false
	}
	return c.beside(f, first, last) || c.besideLink(i, first) || c.hangsWith(i, first, last)
}

// future are words of a cue that tells what somebody has yet to say.
var future = lexicon.Set("will set")

// document reports whether a source is something written: its time, "a poll
// released on Friday", is that of saying.
func (c *chains) document(source text.Span) bool {
	head := c.phraseHead(source)
	return head >= 0 && (papers[c.lemma(head)] || c.low(head+1) == "of" && head+2 < len(c.r.Doc.Tokens()) && papers[c.lemma(head+2)])
}

// papers are what is written at one time.
var papers = lexicon.Set("report poll survey study filing letter memo document email article story piece analysis lawsuit order statement transcript ad review affidavit op-ed editorial post tweet message investigation update newsletter survey release")

// sameWords reports whether a span lies in the content of just the attributions
// in whose content attribution i lies.
func (c *chains) sameWords(i int, s text.Span) bool {
	for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
		if g := &c.all[j]; j != i && g.inContent(s) != g.inContent(c.all[i].told()) {
			return false
		}
	}
	return true
}

// beside reports whether only a preposition stands between the cue and the time
// at tokens [first, last].
func (c *chains) beside(f *found, first, last int) bool {
	if dayWords[c.low(first-1)] {
		first--
	}
	if dayWords[c.low(first-1)] {
		first--
	}
	tokens := c.r.Doc.Tokens()
	if f.Cue.Contains(tokens[last].Span) {
		return true
	}
	start, end := c.r.Doc.TokenAt(f.Cue.Start), c.r.Doc.TokenAt(f.Cue.End-1)
	return first == end+1 || last+1 == start || f.Source.Start >= f.Cue.End && c.after(f.Source, first)
}

// after reports whether token t comes right after a span, or after what stands
// in brackets there.
func (c *chains) after(s text.Span, t int) bool {
	end := c.r.Doc.TokenAt(s.End-1) + 1
	if c.low(end) == "(" {
		for end < t && c.low(end-1) != ")" {
			end++
		}
	}
	return end == t
}

// besideLink reports whether the time at token first follows a link of
// statement i: "told the Courier on Monday".
func (c *chains) besideLink(i, first int) bool {
	for dayWords[c.low(first-1)] {
		first--
	}
	for _, l := range c.done[i].Via {
		if l.Span != nil && c.after(*l.Span, first) {
			return true
		}
	}
	return false
}

// dayWords stand between a cue and the time.
var dayWords = lexicon.Set("on in late early earlier later just only back at")

// findTimes finds the time expressions of the writer's text.
func findTimes(doc *text.Doc, a *news.Article) []when.Expression { return when.Find(doc, a.Published) }

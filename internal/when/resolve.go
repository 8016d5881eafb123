package when

import (
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// resolver gives forms their places on the calendar, in the order of the text.
type resolver struct {
	doc     *text.Doc
	p       *parser
	anchor  moment // of what the text says of itself: "today"; zero when unknown
	told    moment // the time told last
	toldIn  int    // the sentence that told it
	quarter moment // the quarter told last, if the text compares quarters
}

func newResolver(doc *text.Doc, p *parser, anchor *news.Date) *resolver {
	r := &resolver{doc: doc, p: p}
	if anchor != nil {
		y, m, d := anchor.Time.Date()
		r.anchor = moment{Time: time.Date(y, m, d, anchor.Time.Hour(), anchor.Time.Minute(), 0, 0, time.UTC), unit: Day}
		r.told = r.anchor
	}
	return r
}

// resolve makes an expression of the i-th mention. Inside a quotation the
// anchor is the day of saying, if its sentence tells it.
func (r *resolver) resolve(found []mention, i int) Expression {
	m := found[i]
	day, ok := r.said(found, i)
	if !ok {
		return r.expression(m)
	}
	written := r.anchor
	r.anchor = day
	e := r.expression(m)
	r.anchor = written
	return e
}

func (r *resolver) expression(m mention) Expression {
	first, last := r.p.at(m.first), r.p.at(m.last-1)
	e := Expression{Span: first.Cover(last.Span), First: first.token, Last: last.token + 1, Precision: m.unit}
	switch m.kind {
	case loose:
		e.Value = m.ref
	case span:
		e.Type, e.Value, e.Age = Duration, m.amount.period(m.unit), m.age
		if m.unit >= Month {
			r.quarter = moment{}
		}
	case rate:
		e.Type, e.Value = Set, m.amount.period(m.unit)
	case yearly:
		e.Type, e.Value = Set, m.pattern()
	default:
		r.placed(&e, m)
	}
	return e
}

// placed fills an expression that names a place on the calendar.
func (r *resolver) placed(e *Expression, m mention) {
	at, ok := r.place(m)
	if !ok {
		e.Value = m.pattern()
		return
	}
	e.Value, e.Precision, e.start = at.value(), at.unit, at.Time
	if at.unit <= DayPart {
		e.Type = Time
	}
	if m.compares() {
		return
	}
	r.told, r.toldIn = at, r.p.at(m.first).sentence
	if at.unit == Quarter {
		r.quarter = at
	}
}

func (r *resolver) place(f mention) (moment, bool) {
	switch {
	case f.kind == named && f.year > 0:
		return r.absolute(f.form), true
	case r.anchor.IsZero():
		return moment{}, false
	case f.kind == shift:
		return r.shift(f)
	case f.kind == around:
		return r.around(f)
	}
	return r.named(f), true
}

// absolute places what names its year.
func (r *resolver) absolute(f form) moment {
	return f.timed(moment{Time: f.inYear(f.year), unit: f.unit})
}

// timed adds the part of the day or the time of the clock.
func (f form) timed(m moment) moment {
	m.part = f.part
	if f.clock.said {
		m.Time = m.Add(time.Duration(f.clock.hour)*time.Hour + time.Duration(f.clock.minute)*time.Minute)
		m.zone = f.clock.zone
	}
	return m
}

// inYear is where a name of the calendar begins in a year.
func (f form) inYear(y int) time.Time {
	switch {
	case f.feast > 0:
		return feasts[f.feast-1].in(y)
	case f.day > 0:
		return civil(y, f.month, f.day)
	case f.month > 0:
		return civil(y, f.month, 1)
	case f.index > 0 && f.unit == Quarter:
		return civil(y, 3*f.index-2, 1)
	case f.index > 0 && f.unit == Half:
		return civil(y, 6*f.index-5, 1)
	case f.index > 0 && f.unit == Season:
		return civil(y, 3*f.index, 1)
	}
	return civil(y, 1, 1)
}

// named places what does not name its year.
func (r *resolver) named(f mention) moment {
	switch {
	case f.unit == Century || f.unit == Year && f.index > 0:
		return r.absolute(f.form)
	case f.weekday > 0 && f.day == 0:
		return f.timed(moment{Time: r.weekday(f), unit: f.unit})
	case f.month > 0 || f.feast > 0 || f.index > 0:
		return f.timed(moment{Time: r.inSomeYear(f), unit: f.unit})
	}
	return r.ofDay(f.form)
}

// ofDay places a part of the day or a time of the clock that names no day.
func (r *resolver) ofDay(f form) moment {
	day := r.anchor.floor(Day)
	switch {
	case f.dir == back:
		day = day.shifted(-1, Day)
	case f.dir == unsaid && r.told.unit <= Day:
		day = r.told.floor(Day)
	}
	day.unit = f.unit
	return f.timed(day)
}

// weekday finds the day of the week that is meant.
func (r *resolver) weekday(f mention) time.Time {
	base := r.anchor.floor(Day).Time
	if f.dir.told() {
		base = r.told.floor(Day).Time
	}
	if f.ofWeek != unsaid {
		week := r.anchor.floor(Week).shifted(f.ofWeek.step(), Week)
		return week.AddDate(0, 0, f.weekday-1)
	}
	forward := (f.weekday - 1 - weekdayNumber(base) + 7) % 7
	switch step := f.dir.step(); {
	case step > 0:
		return base.AddDate(0, 0, (forward+6)%7+1)
	case step < 0:
		return base.AddDate(0, 0, forward-7)
	case f.dir == here || f.dir == unsaid && r.toCome(f):
		return base.AddDate(0, 0, forward)
	case forward == 0:
		return base
	}
	return base.AddDate(0, 0, forward-7)
}

// around places "last week", "that year", "the quarter".
func (r *resolver) around(f mention) (moment, bool) {
	base := r.anchor
	if f.unit == Quarter && !r.quarter.IsZero() && (f.dir.told() || f.dir == unsaid) {
		base = r.quarter
	} else if f.dir.told() || f.dir == unsaid && r.told.unit == f.unit {
		base = r.told
	}
	m := base.floor(f.unit)
	if f.unit == Weekend && f.dir == unsaid && r.tense(f) < perhapsFuture && m.After(r.anchor.Time) {
		return m.shifted(-1, Week), true
	}
	return m.shifted(f.dir.step(), f.unit), true
}

// memory is how many sentences a time is remembered for "two days later".
const memory = 3

// furthest is the largest number of units that a shift goes: beyond it there is
// no calendar.
const furthest = 1000

// shift places "two days ago", "a year earlier".
func (r *resolver) shift(f mention) (moment, bool) {
	n := int(f.amount.n)
	if n == 0 && f.unit != Day && f.unit != DayPart || n > furthest {
		return moment{}, false
	}
	base, unit := r.anchor, f.unit
	switch {
	case unit == DayPart || unit == Minute && f.clock.said:
		unit = Day
	case !f.spoken && r.told.unit <= unit && r.p.at(f.first).sentence <= r.toldIn+memory:
		base = r.told
	}
	m := base.floor(unit).shifted(f.sign*n, unit)
	switch {
	case f.compares() && !r.quarter.IsZero():
		m = r.quarter.shifted(-1, Year)
	case unit == Week && f.spoken && n == 1:
		m = base.floor(Day).shifted(f.sign, Week)
	}
	if f.unit != unit {
		m.unit = f.unit
	}
	return f.timed(m), true
}

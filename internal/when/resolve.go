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
	r.told = at
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
		return r.shift(f.form)
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
	case f.dir == here || f.dir == unsaid && r.tense(f) >= perhapsFuture:
		return base.AddDate(0, 0, forward)
	case forward == 0:
		return base
	}
	return base.AddDate(0, 0, forward-7)
}

// inSomeYear finds the year of a day, month, quarter or season that does not
// name it: that of the anchor, or a neighbour.
func (r *resolver) inSomeYear(f mention) time.Time {
	year := r.anchor.Year()
	if f.ofYear != unsaid {
		base := r.anchor
		if f.ofYear.told() {
			base = r.told
		}
		return f.inYear(base.Year() + f.ofYear.step())
	}
	now := moment{Time: r.anchor.Time, unit: f.unit}.floor(f.unit).Time
	this := f.inYear(year)
	switch step := f.dir.step(); {
	case f.dir == here || f.dir == that:
		return this
	case step < 0 && !this.Before(now):
		return f.inYear(year - 1)
	case step > 0 && !this.After(now):
		return f.inYear(year + 1)
	case step != 0:
		return this
	}
	return r.nearYear(f, now)
}

// Weights of the distance to the last and to the next day of a name, by tense.
// Without a verb the past is a little nearer: news tells what has been.
var (
	behindWeight = [...]time.Duration{past: 1, perhapsPast: 2, untold: 4, perhapsFuture: 8, future: 5}
	aheadWeight  = [...]time.Duration{past: 6, perhapsPast: 5, untold: 5, perhapsFuture: 5, future: 1}
)

// nearYear takes the nearest, where one against the tense counts as farther:
// "the report that was demanded by 14 January" of a text of 6 January is not
// about last year, whatever the verb.
func (r *resolver) nearYear(f mention, now time.Time) time.Time {
	this, t := f.inYear(now.Year()), r.tense(f)
	switch {
	case f.skip > 0:
		t = untold // "the 14 January deadline": the verb has another time
	case f.unit == Quarter && t != future:
		t = past // results are of quarters that have been
	}
	behind, ahead := this, this
	if this.After(now) {
		behind = f.inYear(now.Year() - 1)
	} else {
		ahead = f.inYear(now.Year() + 1)
	}
	back, forth := now.Sub(behind), ahead.Sub(now)
	if this.Equal(now) || back*behindWeight[t] <= forth*aheadWeight[t] {
		return behind
	}
	return ahead
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

// shift places "two days ago", "a year earlier".
func (r *resolver) shift(f form) (moment, bool) {
	n := int(f.amount.n)
	if n == 0 && f.unit != Day && f.unit != DayPart {
		return moment{}, false
	}
	base, unit := r.anchor, f.unit
	switch {
	case unit == DayPart || unit == Minute && f.clock.said:
		unit = Day
	case !f.spoken:
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

// in is the day of the holiday in a year.
func (h holiday) in(year int) time.Time {
	switch {
	case h.easter:
		return easter(year).AddDate(0, 0, h.later)
	case h.nth == 0:
		return civil(year, h.month, h.day)
	case h.nth < 0:
		last := civil(year, h.month+1, 0)
		return last.AddDate(0, 0, -(int(last.Weekday())-int(h.weekday)+7)%7)
	}
	first := civil(year, h.month, 1)
	return first.AddDate(0, 0, (int(h.weekday)-int(first.Weekday())+7)%7+7*(h.nth-1)+h.later)
}

// easter is Easter Sunday of the Gregorian calendar, by the method of
// Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(y, n/31, n%31+1)
}

// compares reports whether a form is "a year ago", "the year-earlier period":
// in a text on quarters, the quarter a year before the one it speaks of.
func (f form) compares() bool {
	return f.kind == shift && f.unit == Year && f.sign < 0 && f.amount == amount{n: 1}
}

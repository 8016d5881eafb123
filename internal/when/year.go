package when

import (
	"time"
)

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
	behindWeight = [...]time.Duration{past: 1, perhapsPast: 2, untold: 4, perhapsFuture: 6, future: 5}
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
	behind, next := this, this
	if this.After(now) {
		behind = f.inYear(now.Year() - 1)
	} else {
		next = f.inYear(now.Year() + 1)
	}
	if this.Equal(now) || now.Sub(behind)*behindWeight[t] <= next.Sub(now)*aheadWeight[t] {
		return behind
	}
	return next
}

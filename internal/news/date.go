package news

import "time"

// Date is a time as exact as its source gives it.
type Date struct {
	Time      time.Time
	Precision Precision
	Zoned     bool // the source gives a zone; otherwise Time is in UTC and prints without an offset
	Evidence  Evidence
}

// Precision is the smallest unit that a date's source gives.
type Precision string

const (
	Minute Precision = "minute"
	Day    Precision = "day"
	Month  Precision = "month"
	Year   Precision = "year"
)

// Evidence is where a date was found.
type Evidence string

const (
	FromMeta     Evidence = "meta"
	FromURL      Evidence = "url"
	FromText     Evidence = "text"
	FromFeed     Evidence = "feed"
	FromArgument Evidence = "argument"
)

// Value formats the date as ISO 8601, no more exact than it is.
func (d Date) Value() string {
	switch d.Precision {
	case Year:
		return d.Time.Format("2006")
	case Month:
		return d.Time.Format("2006-01")
	case Day:
		return d.Time.Format(time.DateOnly)
	}
	if d.Zoned {
		return d.Time.Format("2006-01-02T15:04:05-07:00")
	}
	return d.Time.Format("2006-01-02T15:04:05")
}

// Day is the day that an article of that date is compared by. There is none
// for no date, and for one that names only a month or a year.
func (d *Date) Day() (number int, known bool) {
	if d == nil || d.Precision != Minute && d.Precision != Day {
		return 0, false
	}
	return d.DayNumber(), true
}

// DayNumber counts days from 1970-01-01 in the date's own zone.
func (d Date) DayNumber() int {
	y, m, day := d.Time.Date()
	return int(time.Date(y, m, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

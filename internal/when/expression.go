package when

import (
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Expression is a stretch of text that tells a time.
type Expression struct {
	text.Span
	First, Last int // tokens [First, Last); the span may begin or end inside a token joined by hyphens
	Type        Type
	Value       string // of TIMEX3: "2031-04-08", "2031-W15", "P3D", "PAST_REF"
	Precision   Unit   // of a Date or Time: the smallest unit that is known; of a Duration or Set: its unit
	Age         bool   // a Duration that is somebody's age: "six-year-old"
	start       time.Time
}

// Type is the type of TIMEX3.
type Type uint8

const (
	Date     Type = iota // a day or something longer on the calendar: "8 April", "last year"
	Time                 // a part of a day: "Friday night", "3 p.m."
	Duration             // a length of time: "three days"
	Set                  // times that recur: "every Monday", "daily"
)

func (t Type) String() string {
	return [...]string{"DATE", "TIME", "DURATION", "SET"}[t]
}

// Unit is a unit of time.
type Unit uint8

const (
	Vague Unit = iota // no unit: "now", "recently"
	Second
	Minute
	Hour
	DayPart // morning, night
	Day
	Weekend
	Week
	Month
	Quarter
	Season
	Half // of a year
	Year
	Decade
	Century
	Millennium
)

// Date returns the day, month or year that a Date or Time names, as the rest
// of the program keeps dates. There is none for other units, for durations
// and sets, and for what could not be resolved.
func (e Expression) Date() (news.Date, bool) {
	d := news.Date{Time: e.start, Evidence: news.FromText}
	switch {
	case e.start.IsZero():
		return news.Date{}, false
	case e.Precision == Year:
		d.Precision = news.Year
	case e.Precision == Month:
		d.Precision = news.Month
	case e.Precision <= Day:
		d.Precision = news.Day
		d.Time = midnight(d.Time)
	default:
		return news.Date{}, false
	}
	return d, true
}

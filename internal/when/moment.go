package when

import (
	"fmt"
	"strconv"
	"time"
)

// moment is a stretch of the calendar: a day, the season that begins with it,
// a part of it.
type moment struct {
	time.Time      // its first instant
	unit      Unit // how long it is
	part      string
	zone      string
}

// value is the moment as TIMEX3 writes it.
func (m moment) value() string {
	switch m.unit {
	case Second:
		return m.Format("2006-01-02T15:04:05") + m.zone
	case Minute, Hour:
		return m.Format("2006-01-02T15:04") + m.zone
	case DayPart:
		return m.Format(time.DateOnly) + "T" + m.part
	case Day:
		return m.Format(time.DateOnly)
	case Week, Weekend:
		return m.week()
	case Month:
		return m.Format("2006-01")
	}
	return m.long()
}

func (m moment) week() string {
	y, w := m.ISOWeek()
	s := fmt.Sprintf("%04d-W%02d", y, w)
	if m.unit == Weekend {
		s += "-WE"
	}
	return s
}

// long is the value of what is longer than a month.
func (m moment) long() string {
	y, month := m.Year(), int(m.Month())-1
	switch m.unit {
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", y, month/3+1)
	case Half:
		return fmt.Sprintf("%04d-H%d", y, month/6+1)
	case Season:
		return fmt.Sprintf("%04d-%s", y, seasons[month/3])
	case Decade:
		return fmt.Sprintf("%03d", y/10)
	case Century:
		return fmt.Sprintf("%02d", y/100)
	case Millennium:
		return strconv.Itoa(y / 1000)
	}
	return fmt.Sprintf("%04d", y)
}

// seasons by the quarter in which they begin: on the first of March, June,
// September and December.
var seasons = [...]string{"SP", "SU", "FA", "WI"}

// shifted is the moment n units later, or earlier when n is negative.
func (m moment) shifted(n int, by Unit) moment {
	switch by {
	case Day:
		m.Time = m.AddDate(0, 0, n)
	case Week, Weekend:
		m.Time = m.AddDate(0, 0, 7*n)
	case Second, Minute, Hour:
		m.Time = m.Add(time.Duration(n) * clockUnits[by])
	default:
		m.Time = addMonths(m.Time, n*monthsOf[by])
	}
	return m
}

var clockUnits = map[Unit]time.Duration{Second: time.Second, Minute: time.Minute, Hour: time.Hour}

var monthsOf = map[Unit]int{Month: 1, Quarter: 3, Season: 3, Half: 6, Year: 12, Decade: 120, Century: 1200, Millennium: 12000}

// addMonths keeps the day of the month where there is one: a month after 31
// January is the last of February.
func addMonths(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, t.Hour(), t.Minute(), t.Second(), 0, t.Location())
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// floor is the stretch of the given unit in which m begins.
func (m moment) floor(unit Unit) moment {
	t := midnight(m.Time)
	back := 0
	switch unit {
	case Day, DayPart:
	case Week:
		t = t.AddDate(0, 0, -weekdayNumber(t))
	case Weekend:
		t = t.AddDate(0, 0, 5-weekdayNumber(t))
	case Season:
		back = int(t.Month()) % 3
		t = firstOf(t, back)
	case Second, Minute, Hour:
		return moment{Time: m.Time, unit: unit}
	default:
		if n := monthsOf[unit]; n > 0 {
			t = firstOf(t, ((t.Year()*12)+int(t.Month())-1)%n)
		}
	}
	return moment{Time: t, unit: unit}
}

// firstOf is the first of the month that lies back months before t.
func firstOf(t time.Time, back int) time.Time {
	return time.Date(t.Year(), t.Month()-time.Month(back), 1, 0, 0, 0, 0, time.UTC)
}

// weekdayNumber counts from 0 for Monday, as ISO weeks do.
func weekdayNumber(t time.Time) int { return (int(t.Weekday()) + 6) % 7 }

func midnight(t time.Time) time.Time { return civil(t.Year(), int(t.Month()), t.Day()) }

func civil(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

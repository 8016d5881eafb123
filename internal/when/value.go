package when

import (
	"fmt"
	"strconv"
)

// periodLetters are the letters of units in TIMEX3; decades and longer are
// written as years.
var periodLetters = [...]string{
	Second: "S", Minute: "M", Hour: "H", Day: "D", Week: "W", Month: "M", Quarter: "Q", Season: "Q",
	Half: "H", Year: "Y", Decade: "E", Century: "C", Millennium: "L",
}

// period is the amount as TIMEX3 writes it: "P3D", "PT2H", "P1Y6M", "PXW".
func (a amount) period(u Unit) string {
	n := a.n
	switch u {
	case Weekend, DayPart, Vague:
		return "PX" + periodLetters[Day]
	case Decade, Century, Millennium:
		if n > 0 {
			return "P" + number(n*float64(monthsOf[u]/12)) + "Y"
		}
	}
	prefix := "P"
	if u <= Hour {
		prefix = "PT"
	}
	switch {
	case n == 0 && !a.half:
		return prefix + "X" + periodLetters[u]
	case !a.half:
		return prefix + number(n) + periodLetters[u]
	}
	return prefix + a.andHalf(u)
}

// andHalf writes the half of a unit in the next smaller one where it is whole.
func (a amount) andHalf(u Unit) string {
	smaller := map[Unit]string{Year: "6M", Hour: "30M", Minute: "30S"}[u]
	switch {
	case smaller == "":
		return number(a.n+.5) + periodLetters[u]
	case a.n == 0:
		return smaller
	}
	return number(a.n) + periodLetters[u] + smaller
}

func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// pattern writes what a form says without a year: "XXXX-WXX-1" for Mondays,
// "XXXX-04" for April.
func (f form) pattern() string {
	s := "XXXX"
	switch {
	case f.weekday > 0 && f.day == 0:
		s += fmt.Sprintf("-WXX-%d", f.weekday)
	case f.feast > 0 && feasts[f.feast-1].day > 0:
		s += fmt.Sprintf("-%02d-%02d", feasts[f.feast-1].month, feasts[f.feast-1].day)
	case f.day > 0:
		s += fmt.Sprintf("-%02d-%02d", f.month, f.day)
	case f.month > 0:
		s += fmt.Sprintf("-%02d", f.month)
	case f.unit == Season && f.index > 0:
		s += "-" + seasons[f.index-1]
	case f.unit == Quarter && f.index > 0:
		s += fmt.Sprintf("-Q%d", f.index)
	case f.part != "":
		s += "-XX-XX"
	case f.kind == shift || f.kind == around:
		return refs[1+sign(f)]
	}
	if f.part != "" {
		s += "T" + f.part
	}
	return s
}

// sign is where a form without a place on the calendar points.
func sign(f form) int {
	if f.kind == shift {
		return f.sign
	}
	return f.dir.step()
}

// refs are the values of loose references: past, present, future.
var refs = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}

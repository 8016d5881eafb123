package page

import (
	"time"

	"hearsay/internal/news"
)

// Many publishers' systems write every time in UTC, so that what appeared on
// Tuesday evening seems to be of Wednesday. The same page often gives the same
// time once more as its readers know it, with a zone or without; else other
// times of the page tell the zone.

// atHome gives a time in UTC the zone of the outlet, as far as the page tells
// it. The moment stays the same. shown is the date that readers see.
func atHome(d, shown *news.Date, others []news.Date) {
	if d == nil || !inUTC(*d) {
		return
	}
	offset, ok := 0, false
	if shown != nil {
		offset, ok = hoursApart(d.Time.Truncate(time.Minute), *shown)
	}
	if !ok {
		offset, ok = zoneOf(*d, others)
	}
	if ok {
		d.Time = d.Time.In(time.FixedZone("", offset))
	}
}

// onDayOf gives a time in UTC the zone nearest to UTC in which it is of the day
// that the address gives, when there is one. The moment stays the same.
func onDayOf(d, address *news.Date) {
	if d == nil || address == nil || !inUTC(*d) {
		return
	}
	hours := 0
	switch since := d.Time.Sub(address.Time); {
	case since < 0:
		hours = int((-since + time.Hour - 1) / time.Hour)
	case since >= 24*time.Hour:
		hours = -int(since/time.Hour) + 23
	}
	if hours != 0 && -12 <= hours && hours <= 14 {
		d.Time = d.Time.In(time.FixedZone("", 3600*hours))
	}
}

func inUTC(d news.Date) bool {
	_, offset := d.Time.Zone()
	return d.Zoned && offset == 0 && d.Precision == news.Minute
}

func zoneOf(d news.Date, others []news.Date) (offset int, ok bool) {
	for _, o := range others {
		if _, offset := o.Time.Zone(); o.Zoned && offset != 0 && o.Time.Equal(d.Time) {
			return offset, true
		}
		// Of any other time the seconds must agree: by chance they do so once in 900 times.
		if offset, ok := hoursApart(d.Time, o); ok && o.Time.Second() != 0 {
			return offset, true
		}
	}
	return commonZone(d, others)
}

// hoursApart reads a time without a zone as the same moment on the outlet's
// clock, if it differs by whole quarters of an hour.
func hoursApart(moment time.Time, o news.Date) (offset int, ok bool) {
	apart := o.Time.Sub(moment)
	if o.Zoned || o.Precision != news.Minute || apart%(15*time.Minute) != 0 || apart == 0 || apart.Abs() > 14*time.Hour {
		return 0, false
	}
	return int(apart / time.Second), true
}

// season is how far from a date other dates tell its zone, for clocks change
// twice a year.
const season = 30 * 24 * time.Hour

// commonZone is the zone that all other times of the page around that date have.
func commonZone(d news.Date, others []news.Date) (offset int, ok bool) {
	for _, o := range others {
		if !o.Zoned || o.Precision != news.Minute || o.Time.Sub(d.Time).Abs() > season {
			continue
		}
		_, zone := o.Time.Zone()
		if zone == 0 {
			continue
		}
		if ok && zone != offset {
			return 0, false
		}
		offset, ok = zone, true
	}
	return offset, ok
}

// stamps are all times that the markup gives, whatever they are the times of.
func (h *head) stamps(all []linked) []news.Date {
	var out []news.Date
	add := func(s string) {
		if d, ok := parseDate(s); ok {
			out = append(out, d)
		}
	}
	for _, names := range [][]string{publishedNames, updatedNames, vagueNames} {
		for _, v := range h.values(names) {
			add(v)
		}
	}
	for _, l := range all {
		add(l.published)
		add(l.modified)
	}
	for _, s := range h.times {
		add(s.value)
	}
	return out
}

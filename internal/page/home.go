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
// it. The moment stays the same.
func atHome(d *news.Date, others []news.Date) {
	if d == nil || !inUTC(*d) {
		return
	}
	if offset, ok := zoneOf(*d, others); ok {
		d.Time = d.Time.In(time.FixedZone("", offset))
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
		if offset, ok := distanceFrom(d, o); ok {
			return offset, true
		}
	}
	return commonZone(d, others)
}

// distanceFrom reads a time without a zone as the same moment on the outlet's
// clock: it differs by whole quarters of an hour, and has the same seconds,
// which by chance is so once in 900 times.
func distanceFrom(d, o news.Date) (offset int, ok bool) {
	if o.Zoned || o.Precision != news.Minute || o.Time.Second() == 0 {
		return 0, false
	}
	apart := o.Time.Sub(d.Time)
	if apart%(15*time.Minute) != 0 || apart == 0 || apart.Abs() > 14*time.Hour {
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

package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// A date is kept as "TIME PRECISION EVIDENCE ZONED": the time by RFC 3339 with
// its zone's offset, then "z" or "-" for whether the source gave a zone.

func encodeDate(d *news.Date) any {
	if d == nil {
		return nil
	}
	return dateString(*d)
}

func dateString(d news.Date) string {
	zoned := "-"
	if d.Zoned {
		zoned = "z"
	}
	return strings.Join([]string{d.Time.Format(time.RFC3339Nano), string(d.Precision), string(d.Evidence), zoned}, " ")
}

func decodeDate(s sql.NullString) (*news.Date, error) {
	if !s.Valid {
		return nil, nil
	}
	d, err := parseDate(s.String)
	return &d, err
}

func parseDate(s string) (news.Date, error) {
	parts := strings.Split(s, " ")
	if len(parts) != 4 {
		return news.Date{}, fmt.Errorf("stored date %q: not four parts", s)
	}
	t, err := time.Parse(time.RFC3339Nano, parts[0])
	if err != nil {
		return news.Date{}, fmt.Errorf("stored date %q: %w", s, err)
	}
	if strings.HasSuffix(parts[0], "Z") {
		t = t.UTC()
	}
	return news.Date{
		Time:      t,
		Precision: news.Precision(parts[1]),
		Evidence:  news.Evidence(parts[2]),
		Zoned:     parts[3] == "z",
	}, nil
}

// instant and day are the columns at and day of a date.
func instant(d *news.Date) any {
	if d == nil {
		return nil
	}
	return d.Time.Unix()
}

func dayNumber(d *news.Date) any {
	if d == nil {
		return nil
	}
	return d.DayNumber()
}

// nanoseconds is the column fetched of a time.
func nanoseconds(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixNano()
}

func fetchedTime(n sql.NullInt64) time.Time {
	if !n.Valid {
		return time.Time{}
	}
	return time.Unix(0, n.Int64).UTC()
}

// pair is a span in JSON: [start,end].
type pair [2]int

func toPair(s *text.Span) *pair {
	if s == nil {
		return nil
	}
	return &pair{s.Start, s.End}
}

func (p *pair) span() *text.Span {
	if p == nil {
		return nil
	}
	return &text.Span{Start: p[0], End: p[1]}
}

func encode(v any) (string, error) {
	b, err := json.Marshal(v)
	return string(b), err
}

func decode(s string, v any) error {
	if err := json.Unmarshal([]byte(s), v); err != nil {
		return fmt.Errorf("stored %T: %w", v, err)
	}
	return nil
}

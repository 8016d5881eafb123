package store

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"hearsay/internal/news"
)

const storiesToday = 40

// Today returns the stories by rank.
func (s *Store) Today(ctx context.Context, f Filter) ([]StoryLine, error) {
	var lines []StoryLine
	err := s.view(ctx, func(tx *conn) error {
		where, args := f.where()
		if f.Limit <= 0 {
			f.Limit = storiesToday
		}
		rows, err := collect(ctx, tx, scanStory, `SELECT `+storyColumns+storyFrom+where+`
			ORDER BY t.rank DESC, t.n DESC LIMIT ? OFFSET ?`, append(args, f.Limit, max(f.Offset, 0))...)
		if err != nil {
			return err
		}
		lines, err = storyLines(ctx, tx, rows)
		return err
	})
	return lines, wrap("read stories", "of today", err)
}

func (f *Filter) where() (string, []any) {
	var conditions []string
	var args []any
	add := func(condition string, arg any) {
		conditions, args = append(conditions, condition), append(args, arg)
	}
	if f.Language != "" {
		add(`EXISTS (SELECT 1 FROM article x WHERE x.story = t.n AND x.language = ?)`, f.Language)
	}
	if f.Outlet != "" {
		add(`EXISTS (SELECT 1 FROM article x WHERE x.story = t.n AND x.outlet = (SELECT n FROM outlet WHERE id = ?))`, f.Outlet)
	}
	if !f.Since.IsZero() {
		since := news.Date{Time: f.Since}.DayNumber()
		add(`l.day >= ?`, since)
		add(`t.rank >= ?`, since-1) // no story ranks below its last day in UTC: the index ends the search
	}
	if conditions == nil {
		return "", nil
	}
	return ` WHERE ` + strings.Join(conditions, ` AND `), args
}

// storyColumns and storyFrom read the StoryLine of the story t: e is its
// earliest article, l its latest, and f the one that stands for it.
const (
	storyColumns = `t.n, t.id, f.title, fb.text, e.published, l.published, e.day, l.day, t.articles, t.outlets, t.origins`
	storyFrom    = ` FROM story t JOIN article f ON f.n = t.face JOIN body fb ON fb.article = t.face
		LEFT JOIN article e ON e.n = t.first LEFT JOIN article l ON l.n = t.last`
)

// storyRow is a story with its number and the days of its first and last
// article.
type storyRow struct {
	n int64
	StoryLine
	from, to sql.NullInt64
}

func scanStory(rows *sql.Rows) (r storyRow, err error) {
	var text string
	var first, last sql.NullString
	if err := rows.Scan(&r.n, &r.ID, &r.Title, &text, &first, &last, &r.from, &r.to,
		&r.Articles, &r.Outlets, &r.Origins); err != nil {
		return r, err
	}
	r.Lead = paragraphAt(text, 0)
	if r.First, err = decodeDate(first); err != nil {
		return r, err
	}
	r.Last, err = decodeDate(last)
	return r, err
}

// leadingUtterances is how many utterances a story shows in a list.
const leadingUtterances = 3

// storyLines adds to stories what is first told in them by most origins, and
// their activity.
func storyLines(ctx context.Context, tx *conn, rows []storyRow) ([]StoryLine, error) {
	lines := make([]StoryLine, len(rows))
	for i, r := range rows {
		first, err := readUtterances(ctx, tx, false, `WHERE u.story = ?`+utteranceOrder+` LIMIT ?`, r.n, 2*leadingUtterances)
		if err != nil {
			return nil, err
		}
		r.Leading = leading(first)
		if r.Activity, err = activity(ctx, tx, r); err != nil {
			return nil, err
		}
		lines[i] = r.StoryLine
	}
	return lines, nil
}

// leading are the first utterances without those that are little more than a
// frame around another of them: "the talks were open, according to KPA".
func leading(all []UtteranceView) []UtteranceLine {
	var lines []UtteranceLine
	for i := range all {
		if len(lines) < leadingUtterances && !slices.ContainsFunc(all, func(u UtteranceView) bool { return frames(&all[i], &u) }) {
			lines = append(lines, all[i].UtteranceLine)
		}
	}
	return lines
}

// frames reports whether an utterance tells another that is as widely told, and
// most of its own words are the other's.
func frames(outer, inner *UtteranceView) bool {
	return inner.Speaker != nil && inner.Origins >= outer.Origins && len(inner.Text) < len(outer.Text) &&
		2*len(inner.Text) > len(outer.Text) && strings.Contains(outer.Text, inner.Text)
}

// activityDays bounds the picture of a story in which a wrong date stands.
const activityDays = 366

// activity counts the articles of each day of a story.
func activity(ctx context.Context, tx *conn, r storyRow) ([]int, error) {
	if !r.to.Valid {
		return nil, nil
	}
	from, to := r.from.Int64, r.to.Int64
	from = max(min(from, to), to-activityDays+1)
	days := make([]int, to-from+1)
	err := tx.each(ctx, `SELECT day, count(*) FROM article WHERE story = ? GROUP BY day`, []any{r.n},
		func(rows *sql.Rows) (bool, error) {
			var day sql.NullInt64
			var count int
			err := rows.Scan(&day, &count)
			if day.Valid && from <= day.Int64 && day.Int64 <= to {
				days[day.Int64-from] = count
			}
			return true, err
		})
	return days, err
}

package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"hearsay/internal/news"
)

// telling is what the derived columns of an utterance are made of.
type telling struct {
	utterance, n      int64
	variant           news.Variant
	length            int
	speaker           sql.NullInt64
	at, outlet, story sql.NullInt64
	origin            sql.NullString
}

func scanTelling(rows *sql.Rows) (t telling, err error) {
	err = rows.Scan(&t.utterance, &t.n, &t.variant, &t.length, &t.speaker, &t.at, &t.outlet, &t.story, &t.origin)
	return t, err
}

// refreshUtterances writes the derived columns of the stale utterances. Those
// that nothing tells any longer are taken out.
func refreshUtterances(ctx context.Context, tx *conn, stale set) error {
	numbers, err := encode(stale.sorted())
	if err != nil {
		return err
	}
	tellings, err := collect(ctx, tx, scanTelling, `
		SELECT s.utterance, s.n, s.variant, s.length, s.speaker, s.at, a.outlet, a.story, a.origin
		FROM statement s JOIN article a ON a.n = s.article
		WHERE s.utterance IN (SELECT value FROM json_each(?)) ORDER BY s.utterance, s.n`, numbers)
	if err != nil {
		return err
	}
	for len(tellings) > 0 {
		n := tellings[0].utterance
		end := slices.IndexFunc(tellings, func(t telling) bool { return t.utterance != n })
		if end < 0 {
			end = len(tellings)
		}
		if err := writeUtterance(ctx, tx, n, tellings[:end]); err != nil {
			return err
		}
		tellings = tellings[end:]
		delete(stale, n)
	}
	for _, n := range stale.sorted() {
		if _, err := tx.exec(ctx, `DELETE FROM utterance WHERE n = ?`, n); err != nil {
			return err
		}
	}
	return nil
}

func writeUtterance(ctx context.Context, tx *conn, n int64, tellings []telling) error {
	outlets, origins := set{}, map[string]bool{}
	for _, t := range tellings {
		if t.outlet.Valid {
			outlets.add(t.outlet.Int64)
		}
		origins[t.origin.String] = true
	}
	first, fullest := slices.MinFunc(tellings, byTime), slices.MinFunc(tellings, byFullness)
	voice := slices.MinFunc(tellings, byVoice)
	if !voice.speaker.Valid {
		voice.n = 0
	}
	_, err := tx.exec(ctx, `
		UPDATE utterance SET story = ?, renderings = ?, outlets = ?, origins = ?, length = ?, voiced = ?,
			first = ?, fullest = ?, voice = nullif(?, 0)
		WHERE n = ?`,
		first.story, len(tellings), len(outlets), len(origins), fullest.length, bit(voice.speaker.Valid),
		first.n, fullest.n, voice.n, n)
	return err
}

// byTime puts the first known telling first; undated ones come last.
func byTime(a, b telling) int {
	return cmp.Or(cmp.Compare(bit(!a.at.Valid), bit(!b.at.Valid)), cmp.Compare(a.at.Int64, b.at.Int64), cmp.Compare(a.n, b.n))
}

// byFullness puts those with the words of the fullest telling first, then the
// longest, then the first that was saved.
func byFullness(a, b telling) int {
	return cmp.Or(
		cmp.Compare(bit(a.variant != news.Identical), bit(b.variant != news.Identical)),
		cmp.Compare(b.length, a.length), cmp.Compare(a.n, b.n))
}

// byVoice puts those with a speaker first, then the fullest.
func byVoice(a, b telling) int {
	return cmp.Or(cmp.Compare(bit(!a.speaker.Valid), bit(!b.speaker.Valid)), byFullness(a, b))
}

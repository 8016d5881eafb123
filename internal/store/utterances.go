package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// utteranceNumber makes the utterance's row when it is not known.
func utteranceNumber(ctx context.Context, tx *conn, id news.UtteranceID) (int64, error) {
	var n int64
	err := tx.one(ctx, `SELECT n FROM utterance WHERE id = ?`, []any{id}, &n)
	if errors.Is(err, sql.ErrNoRows) {
		return tx.insert(ctx, `INSERT INTO utterance (id) VALUES (?)`, id)
	}
	return n, err
}

// utteranceColumns and utteranceFrom read the UtteranceLine of the utterance
// u: f is its fullest statement, in the article fa, v the one that gives its
// speaker, and a the article of its first telling.
const (
	utteranceColumns = `u.n, u.id, u.renderings, u.outlets, u.origins, h.id,
		f.detail, CASE WHEN f.title THEN fa.title ELSE fb.text END, v.role, v.detail, p.id, ` + lineColumns
	utteranceFrom = ` FROM utterance u
		JOIN statement f ON f.n = u.fullest JOIN article fa ON fa.n = f.article JOIN body fb ON fb.article = f.article
		JOIN statement w ON w.n = u.first JOIN article a ON a.n = w.article
		LEFT JOIN statement v ON v.n = u.voice LEFT JOIN speaker p ON p.n = v.speaker
		LEFT JOIN story h ON h.n = u.story` + lineJoins
)

// utteranceRow is an utterance with its number.
type utteranceRow struct {
	n int64
	UtteranceLine
	story news.StoryID
}

func scanUtterance(rows *sql.Rows) (utteranceRow, error) { return scanUtteranceAnd(rows) }

func scanUtteranceAnd(rows *sql.Rows, extra ...any) (r utteranceRow, err error) {
	var l lineRow
	var detail, whole string
	var story, role, voice, speaker sql.NullString
	into := []any{
		&r.n, &r.ID, &r.Renderings, &r.Outlets, &r.Origins, &story,
		&detail, &whole, &role, &voice, &speaker,
	}
	if err := rows.Scan(append(append(into, l.into()...), extra...)...); err != nil {
		return r, err
	}
	if r.Text, err = contentOf(detail, whole); err != nil {
		return r, err
	}
	if r.Speaker, err = speakerOf(role, voice); err != nil {
		return r, err
	}
	r.story, r.SpeakerID = news.StoryID(story.String), news.SpeakerID(speaker.String)
	r.First, err = l.value()
	return r, err
}

// contentOf returns the words of a statement with that detail.
func contentOf(detail, whole string) (string, error) {
	var d statementDetail
	var a news.Attribution
	if err := decode(detail, &d); err != nil {
		return "", err
	}
	err := d.fill(&a, "")
	return a.ContentText(whole), err
}

func speakerOf(role, detail sql.NullString) (*news.Speaker, error) {
	if !detail.Valid {
		return nil, nil
	}
	var d statementDetail
	var a news.Attribution
	if err := decode(detail.String, &d); err != nil {
		return nil, err
	}
	err := d.fill(&a, role.String)
	return a.Speaker, err
}

// leading returns the utterances first told in a story that most origins tell.
func leading(ctx context.Context, tx *conn, story int64, limit int) ([]UtteranceLine, error) {
	rows, err := collect(ctx, tx, scanUtterance, `SELECT `+utteranceColumns+utteranceFrom+`
		WHERE u.story = ? ORDER BY u.origins DESC, u.renderings DESC, u.voiced DESC, u.length DESC, u.n LIMIT ?`, story, limit)
	lines := make([]UtteranceLine, len(rows))
	for i, r := range rows {
		lines[i] = r.UtteranceLine
	}
	return lines, err
}

// Utterance reads the Utterance screen.
func (s *Store) Utterance(ctx context.Context, id news.UtteranceID) (*UtteranceView, error) {
	var v UtteranceView
	err := s.view(ctx, func(tx *conn) error {
		rows, err := collect(ctx, tx, scanUtterance, `SELECT `+utteranceColumns+utteranceFrom+` WHERE u.id = ?`, id)
		if err != nil {
			return err
		}
		if len(rows) == 0 {
			return ErrNotFound
		}
		v.UtteranceLine, v.Story = rows[0].UtteranceLine, rows[0].story
		v.Told, err = toldOf(ctx, tx, rows[0].n)
		return err
	})
	return &v, wrap("read utterance", string(id), err)
}

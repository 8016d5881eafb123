package store

import (
	"database/sql"

	"hearsay/internal/news"
)

// editionDetail is the column detail of a version, and last of a gone article:
// what its edition holds beside title and text.
type editionDetail struct {
	Published       string        `json:"p,omitempty"`
	Updated         string        `json:"d,omitempty"`
	Statements      []statedInOld `json:"s,omitempty"`
	TitleStatements []statedInOld `json:"t,omitempty"`
}

// statedInOld is a statement with what stands in columns while its article
// has it.
type statedInOld struct {
	ID         news.StatementID   `json:"n"`
	Kind       news.StatementKind `json:"k"`
	Confidence float64            `json:"o"`
	Role       string             `json:"l,omitempty"`
	statementDetail
}

// wholeEdition is the column became of a version.
type wholeEdition struct {
	Title  string        `json:"h"`
	Text   string        `json:"x"`
	Detail editionDetail `json:"e"`
}

func detailOfEdition(e *news.Edition) editionDetail {
	d := editionDetail{Statements: statedOf(e.Statements), TitleStatements: statedOf(e.TitleStatements)}
	if e.Published != nil {
		d.Published = dateString(*e.Published)
	}
	if e.Updated != nil {
		d.Updated = dateString(*e.Updated)
	}
	return d
}

func statedOf(all []news.Statement) []statedInOld {
	out := make([]statedInOld, len(all))
	for i := range all {
		s := &all[i]
		out[i] = statedInOld{ID: s.ID, Kind: s.Kind, Confidence: s.Confidence, statementDetail: detailOfStatement(&s.Attribution)}
		if s.Speaker != nil {
			out[i].Role = s.Speaker.Role
		}
	}
	return out
}

func (d *editionDetail) fill(e *news.Edition) (err error) {
	if e.Published, err = decodeDate(sql.NullString{String: d.Published, Valid: d.Published != ""}); err != nil {
		return err
	}
	if e.Updated, err = decodeDate(sql.NullString{String: d.Updated, Valid: d.Updated != ""}); err != nil {
		return err
	}
	if e.Statements, err = statementsInOld(d.Statements); err != nil {
		return err
	}
	e.TitleStatements, err = statementsInOld(d.TitleStatements)
	e.Stated = true
	return err
}

func statementsInOld(all []statedInOld) ([]news.Statement, error) {
	var out []news.Statement
	for i := range all {
		s := news.Statement{ID: all[i].ID}
		if err := all[i].fill(&s.Attribution, all[i].Role); err != nil {
			return nil, err
		}
		s.Kind, s.Confidence = all[i].Kind, all[i].Confidence
		out = append(out, s)
	}
	return out, nil
}

func wholeOf(e *news.Edition) wholeEdition {
	return wholeEdition{e.Title, e.Text, detailOfEdition(e)}
}

// packDetail returns nothing for an edition whose dates and statements are not
// known.
func (s *Store) packDetail(e *news.Edition) ([]byte, error) {
	if !e.Stated {
		return nil, nil
	}
	detail, err := encode(detailOfEdition(e))
	return s.pack.EncodeAll([]byte(detail), nil), err
}

// unpackDetail leaves an edition without a detail as it is.
func (s *Store) unpackDetail(packed []byte, e *news.Edition) error {
	if packed == nil {
		return nil
	}
	var d editionDetail
	if err := s.unpackJSON(packed, &d); err != nil {
		return err
	}
	return d.fill(e)
}

func (s *Store) unpackEdition(packed []byte) (*news.Edition, error) {
	if packed == nil {
		return nil, nil
	}
	var w wholeEdition
	if err := s.unpackJSON(packed, &w); err != nil {
		return nil, err
	}
	e := news.Edition{Title: w.Title, Text: w.Text}
	return &e, w.Detail.fill(&e)
}

func (s *Store) unpackJSON(packed []byte, v any) error {
	all, err := s.unpack.DecodeAll(packed, nil)
	if err != nil {
		return err
	}
	return decode(string(all), v)
}

package web

import (
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// matrix shows which outlet carries which utterance, and how. Outlets that
// carry one report stand together, so that the eye counts origins.
type matrix struct {
	Columns []said
	Groups  []matrixGroup
	More    string // outlets that are not shown
}

// Roomy reports whether the words for variants fit beside their signs.
func (m *matrix) Roomy() bool { return len(m.Columns) <= 8 }

// Span is the number of columns with the outlets' own.
func (m *matrix) Span() int { return len(m.Columns) + 1 }

// matrixGroup is one origin.
type matrixGroup struct {
	Name string // empty for an outlet that stands alone
	Rows []matrixRow
}

// matrixRow is an outlet.
type matrixRow struct {
	Outlet   string
	OutletID news.OutletID
	Cells    []cell
}

// cell says how an outlet tells an utterance; empty when it does not.
type cell struct {
	Variant string // the class of the style sheet
	Sign    string
	Word    string
	Article news.ArticleID
	At      news.StatementID
}

// signs stand for variants where words have no room.
var signs = map[news.Variant]string{
	news.Identical: "●", news.Trimmed: "◐", news.Reworded: "≈", news.Conflicting: "≠",
}

// strength orders the tellings of one outlet: a conflict must be seen, else the
// fullest telling counts.
var strength = map[news.Variant]int{news.Reworded: 1, news.Trimmed: 2, news.Identical: 3, news.Conflicting: 4}

// newMatrix returns nil where there is nothing to compare.
func newMatrix(as []store.ArticleLine, us []store.UtteranceView, columns []said, most int) *matrix {
	b := matrixBuilder{rows: map[news.OutletID]*matrixRow{}, origin: map[news.OutletID]news.OriginID{}}
	for _, a := range as {
		b.outlet(a, len(us))
	}
	for i, u := range us {
		for _, t := range u.Told {
			b.told(i, t)
		}
	}
	if len(b.order) < 2 || len(us) == 0 {
		return nil
	}
	m := &matrix{Columns: columns, Groups: b.groups(most)}
	m.More = more(len(b.order)-most, "outlet", "outlets")
	return m
}

type matrixBuilder struct {
	order  []news.OutletID
	rows   map[news.OutletID]*matrixRow
	origin map[news.OutletID]news.OriginID // of the outlet's first article
}

func (b *matrixBuilder) outlet(a store.ArticleLine, columns int) {
	if b.rows[a.OutletID] != nil {
		return
	}
	b.order = append(b.order, a.OutletID)
	b.origin[a.OutletID] = a.Origin
	b.rows[a.OutletID] = &matrixRow{Outlet: outletName(a.Outlet), OutletID: a.OutletID, Cells: make([]cell, columns)}
}

func (b *matrixBuilder) told(column int, t store.RenderingView) {
	row := b.rows[t.Article.OutletID]
	if row == nil {
		return // told in another story
	}
	if c := &row.Cells[column]; strength[t.Variant] > strength[news.Variant(c.Variant)] {
		*c = cell{string(t.Variant), signs[t.Variant], variantWords[t.Variant], t.Article.ID, t.Rendering.Statement}
	}
}

// groups puts the outlets of one origin together, where its first one stands.
func (b *matrixBuilder) groups(most int) []matrixGroup {
	at := map[news.OriginID]int{}
	var groups []matrixGroup
	for n, id := range b.order {
		if n == most {
			break
		}
		origin := b.origin[id]
		i, known := at[origin]
		if !known || origin == "" {
			i = len(groups)
			at[origin] = i
			groups = append(groups, matrixGroup{})
		}
		groups[i].Rows = append(groups[i].Rows, *b.rows[id])
	}
	for i := range groups {
		if len(groups[i].Rows) > 1 {
			groups[i].Name = groups[i].Rows[0].Outlet
		}
	}
	return groups
}

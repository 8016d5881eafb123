package news

// Edition is what an article said at one time: what two versions of it are
// compared by.
type Edition struct {
	Title, Text string

	Published, Updated *Date       // these and the statements: none unless Stated
	Statements         []Statement // spans of Text
	TitleStatements    []Statement // spans of Title

	Stated bool // dates and statements are known
}

// Edition is what the article says now.
func (a *Article) Edition() Edition {
	return Edition{a.Title, a.Text, a.Published, a.Updated, a.Statements, a.TitleStatements, true}
}

// SameText reports whether the editions say the same: another text makes a
// version, another date alone does not.
func (e *Edition) SameText(o *Edition) bool { return e.Title == o.Title && e.Text == o.Text }

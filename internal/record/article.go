package record

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Article is one line of extract.
type Article struct {
	ID              news.ArticleID `json:"id"`
	Page            Page           `json:"page"`
	Outlet          *Outlet        `json:"outlet"`
	Title           string         `json:"title"`
	Standfirst      string         `json:"standfirst"`
	Byline          []string       `json:"byline"`
	Credits         []string       `json:"credits"`
	Section         string         `json:"section"`
	Published       *Date          `json:"published"`
	Updated         *Date          `json:"updated"`
	Language        string         `json:"language"`
	LanguageSure    float64        `json:"language_confidence"`
	Dateline        *Dateline      `json:"dateline"`
	Flags           []Flag         `json:"flags"`
	Text            string         `json:"text"`
	Blocks          []Block        `json:"blocks"`
	Statements      []Statement    `json:"statements"`
	TitleStatements []Statement    `json:"title_statements"`
	Warnings        []string       `json:"warnings"`
}

// Page is the place of an article on its page.
type Page struct {
	Path    string `json:"path"`
	URL     string `json:"url"`
	Ordinal int    `json:"ordinal"`
	Repeats int    `json:"repeats"`
}

// Outlet is who published an article.
type Outlet struct {
	Name   string `json:"name"`
	Domain string `json:"domain"`
}

// Date is a time with its precision and evidence.
type Date struct {
	Value     string         `json:"value"`
	Precision news.Precision `json:"precision"`
	Evidence  news.Evidence  `json:"evidence"`
}

// Block is a paragraph or its like.
type Block struct {
	Kind  news.BlockKind `json:"kind"`
	Start int            `json:"start"`
	End   int            `json:"end"`
}

// FromArticle converts a.
func FromArticle(a *news.Article) Article {
	body := text.NewOffsets(a.Text)
	r := Article{
		ID:           a.ID,
		Page:         Page{a.Page.Path, a.Page.URL, a.Page.Ordinal, a.Page.Repeats},
		Outlet:       fromOutlet(a.Outlet),
		Title:        a.Title,
		Standfirst:   a.StandfirstText(),
		Byline:       list(a.Byline),
		Credits:      list(a.Credits),
		Section:      a.Section,
		Published:    fromDate(a.Published),
		Updated:      fromDate(a.Updated),
		Language:     a.Language,
		LanguageSure: confidence(a.Sure),
		Dateline:     fromDateline(a.Dateline, body),
		Flags:        fromFlags(a.Flags, body),
		Text:         a.Text,
		Blocks:       make([]Block, len(a.Blocks)),
		Statements:   fromStatements(a.Statements, a.Text, body),
		Warnings:     list(a.Warnings),
	}
	r.TitleStatements = fromStatements(a.TitleStatements, a.Title, text.NewOffsets(a.Title))
	for i, b := range a.Blocks {
		r.Blocks[i] = Block{b.Kind, body.CodePoint(b.Start), body.CodePoint(b.End)}
	}
	return r
}

func fromOutlet(o *news.Outlet) *Outlet {
	if o == nil {
		return nil
	}
	return &Outlet{o.Name, o.Domain}
}

func fromDate(d *news.Date) *Date {
	if d == nil {
		return nil
	}
	return &Date{d.Value(), d.Precision, d.Evidence}
}

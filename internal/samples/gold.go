package samples

import "hearsay/internal/news"

// GoldPage is what one page holds.
type GoldPage struct {
	Stem     string        `json:"-"`     // names the page in relations
	Page     string        `json:"page"`  // file, with ":N" for line N of a .jsonl
	Later    bool          `json:"later"` // the file is in Later, not in Pages
	Articles []GoldArticle `json:"articles"`
}

// GoldArticle is one article of a page.
type GoldArticle struct {
	Title           string          `json:"title"`
	Standfirst      string          `json:"standfirst"`
	Byline          []string        `json:"byline"`
	Credits         []string        `json:"credits"`
	Outlet          string          `json:"outlet"`
	Domain          string          `json:"domain"`
	Published       string          `json:"published"`
	Updated         string          `json:"updated"`
	Section         string          `json:"section"`
	Language        string          `json:"language"`
	Repeats         int             `json:"repeats"`
	Text            string          `json:"text"`
	Furniture       []string        `json:"furniture"`
	Statements      []GoldStatement `json:"statements"`
	TitleStatements []GoldStatement `json:"title_statements"`
	NotStatements   []string        `json:"not_statements"`
}

// GoldStatement is one attribution, its parts as verbatim strings.
type GoldStatement struct {
	Kind    news.StatementKind `json:"kind"`
	Content []string           `json:"content"`
	Nth     int                `json:"nth"`
	Cue     string             `json:"cue"`
	Source  string             `json:"source"`
	Speaker string             `json:"speaker"`
	Role    string             `json:"role"`
	Type    news.SpeakerType   `json:"type"`
	Via     []GoldLink         `json:"via"`
	SaidAt  string             `json:"said_at"`
	Inside  int                `json:"inside"`
}

// GoldLink is one step of the chain between the speaker and the article.
type GoldLink struct {
	Name     string `json:"name"`
	Relation string `json:"relation"`
}

// GoldRelations is how the articles, named stem#ordinal, belong together.
type GoldRelations struct {
	Stories    [][]string      `json:"stories"`
	Utterances []GoldUtterance `json:"utterances"`
	Copies     []GoldCopy      `json:"copies"`
	Origins    [][]string      `json:"origins"`
}

// GoldUtterance is what was said once and the statements that tell it.
type GoldUtterance struct {
	Speaker string     `json:"speaker"`
	Told    []GoldTold `json:"told"`
}

// GoldTold is one telling: the statement of the article whose content holds
// these words.
type GoldTold struct {
	Article string       `json:"article"`
	Content string       `json:"content"`
	Variant news.Variant `json:"variant"`
}

// GoldCopy says that To holds passages of From.
type GoldCopy struct {
	From string        `json:"from"`
	To   string        `json:"to"`
	Kind news.CopyKind `json:"kind"`
}

package web

import (
	"net/http"

	"hearsay/internal/api"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// articlePage is the Article screen.
type articlePage struct {
	ID         news.ArticleID
	Line       articleLine
	Language   string
	Title      []run
	Size       string // of the title's type
	TitleNotes []note
	Body       []paragraph
	Summary    string // what the text holds, as a sentence
	Warnings   []string
	Marks      []string // what the page itself says the text is
	Facts      []fact
	Shared     []shared
	Story      *articleStory
	Versions   []version
	Older      *olderVersion // set when an older text is shown instead
	Original   string        // address, empty when it cannot be linked
}

// articleStory is the story that an article is part of.
type articleStory struct {
	ID           news.StoryID
	Title, Reach string
}

func (s *site) article(r *http.Request) (*frame, error) {
	a, err := api.Kept(r, s.src.Article)
	if err != nil {
		return nil, err
	}
	p := newArticlePage(a)
	if err := p.choose(a, r.URL.Query().Get("version")); err != nil {
		return nil, err
	}
	return &frame{Title: titleOf(a.Title), Body: p}, nil
}

func newArticlePage(a *store.ArticleView) *articlePage {
	choir := newChoir(speakersOf(a.Statements, a.TitleStatements))
	same := sharedStretches(a.Text, a.Copies)
	body := newPainter(a.Text, tell(a.Text, a.Statements, choir, a.Utterances), same)
	p := &articlePage{
		ID: a.ID, Line: lineOf(a.Line), Language: a.Language, Size: titleSize(a.Title),
		Body:     body.paragraphs(a.Blocks),
		Summary:  articleSummary(a),
		Warnings: a.Warnings,
		Marks:    flagNames(a.Flags),
		Facts:    articleFacts(a),
		Shared:   body.shared,
		Original: httpAddress(a.Page.URL),
	}
	p.paintTitle(a, choir)
	if a.Story.ID != "" {
		p.Story = &articleStory{a.Story.ID, titleOf(a.Story.Title), storyReach(a.Story)}
	}
	return p
}

// paintTitle keeps the notes of the title out of the heading, which screen
// readers announce as a whole.
func (p *articlePage) paintTitle(a *store.ArticleView, c choir) {
	title := newPainter(a.Title, tell(a.Title, a.TitleStatements, c, a.Utterances), nil)
	for _, par := range title.paragraphs(nil) {
		p.Title = append(p.Title, par.Runs...)
	}
	for i := range p.Title {
		p.TitleNotes = append(p.TitleNotes, p.Title[i].Notes...)
	}
}

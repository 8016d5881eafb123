package cast

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Context is what the caller knows about the statement whose source is asked
// for. All spans lie in the text that the source lies in.
type Context struct {
	Title   bool        // the source lies in the title
	Content []text.Span // the statement's own content: nobody is named by his own words
	Quoted  []text.Span // all quoted stretches, ordered: what they mention seldom speaks
	Before  []Said      // the statements before this one, in text order
}

// Said is an earlier statement.
type Said struct {
	Span    text.Span // content, cue and source together
	Source  text.Span // empty for none
	Speaker *news.Speaker
}

// Speaker resolves the source mention of a statement, which may be a whole
// noun phrase. The confidence is a probability, 0 to 1, that the speaker is
// right; without a speaker it is 0.
func (c *Cast) Speaker(source text.Span, cx Context) (*news.Speaker, float64) {
	return nil, 0
}

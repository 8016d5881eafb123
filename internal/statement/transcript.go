package statement

import (
	"sort"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// publication is where a transcript was published that the text names at a
// token.
type publication struct {
	token int
	link  news.Link
}

// nearNoun is within how many words of "transcript" its place stands.
const nearNoun = 5

// findTranscripts notes where transcripts were published, so that "according to
// the transcript" leads there.
func (c *chains) findTranscripts() {
	tokens := c.r.Doc.Tokens()
	for t := range tokens {
		if c.low(t) != "transcript" {
			continue
		}
		for i := t + 1; i < min(t+nearNoun, len(tokens)-1); i++ {
			if c.low(i) == "on" {
				c.transcripts = append(c.transcripts, publication{t, c.link(c.phraseAt(i+1), transcriptOn)})
				break
			}
		}
	}
}

// transcriptAt is a link to where the transcript at token t was published, by
// the words there or before.
func (c *chains) transcriptAt(t int) (news.Link, bool) {
	k := sort.Search(len(c.transcripts), func(k int) bool { return c.transcripts[k].token > t })
	if k == 0 {
		return news.Link{}, false
	}
	return c.transcripts[k-1].link, true
}

// isTranscript reports whether a source is a transcript.
func (c *chains) isTranscript(source text.Span) bool {
	head := c.phraseHead(source)
	return head >= 0 && c.low(head) == "transcript"
}

// transcribed is a link to the transcript that statement j comes from, or goes
// by.
func (c *chains) transcribed(j int) (news.Link, bool) {
	if source := c.all[j].Source; c.isTranscript(source) {
		return c.transcriptAt(c.phraseHead(source))
	}
	if via := c.done[j].Via; len(via) > 0 && via[0].Relation == transcriptOn {
		return via[0], true
	}
	return news.Link{}, false
}

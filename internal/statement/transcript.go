package statement

import (
	"sort"

	"hearsay/internal/news"
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

// transcribed reports whether statement j comes from a transcript.
func (c *chains) transcribed(j int) bool {
	via := c.done[j].Via
	return len(via) > 0 && via[0].Relation == transcriptOn
}

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
				c.transcripts = append(c.transcripts, publication{t, c.link(c.placeAt(i+1), transcriptOn)})
				break
			}
		}
	}
}

// placeAt is the phrase for a place that begins with token i, up to the next
// preposition.
func (c *chains) placeAt(i int) text.Span {
	tokens := c.r.Doc.Tokens()
	s := c.phraseAt(i)
	for k := i + 1; k < len(tokens) && tokens[k].End <= s.End; k++ {
		if tokens[k].UPOS == text.ADP && c.low(k) != "of" {
			return tokens[i].Cover(tokens[k-1].Span)
		}
	}
	return s
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

// transcribed is a link to the transcript that statement i is told in, or that
// the attribution around it goes by.
func (c *chains) transcribed(i int) (news.Link, bool) {
	if j := c.around(i); j >= 0 && c.isTranscript(c.all[j].Source) {
		return c.transcriptAt(c.phraseHead(c.all[j].Source))
	}
	f := &c.all[i]
	unit := c.r.Span(c.r.Units[f.Unit])
	k := sort.Search(len(c.transcripts), func(k int) bool { return c.transcripts[k].link.Span.End > unit.Start })
	if k == len(c.transcripts) || !unit.Contains(*c.transcripts[k].link.Span) || f.Source.Overlaps(*c.transcripts[k].link.Span) || c.owner(i, c.transcripts[k].token) != i {
		return news.Link{}, false
	}
	return c.transcripts[k].link, true
}

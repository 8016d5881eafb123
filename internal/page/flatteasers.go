package page

// A flattened front page is headlines with a sentence or two under each. The
// paragraphs of an article stand together; summaries stand under headlines, and
// are short.
const (
	headlineChars = 25
	headlineLong  = 150
	summaryChars  = 60  // of a line that is a summary or a paragraph
	summaryMean   = 260 // of all summaries, at most
	summaryLines  = 2   // of them in a row
	summaryReach  = 3   // lines down from its headline
)

// summaries are what stands on a page of headlines, and of sentences under them.
type summaries struct {
	headlines, all, led, size int // lines: headlines, sentences, those right under a headline; characters of sentences
	longest                   int // sentences in a row
}

// onlyTeasers reports a page of teasers, without an article.
func (p *flatPage) onlyTeasers() bool {
	s := p.summaries()
	return s.headlines >= manyTeasers && s.all >= minTeasers && 10*s.led >= 9*s.all && s.longest <= summaryLines && s.size <= summaryMean*s.all
}

func (p *flatPage) summaries() summaries {
	var s summaries
	run, headline := 0, -summaryReach
	for i := range p.features {
		switch f := &p.features[i]; {
		case f.headline():
			s.headlines++
			headline, run = i, 0
		case (f.end == endStop || f.end == endTrail) && f.chars >= summaryChars && f.furniture == 0:
			run++
			s.all, s.size, s.longest = s.all+1, s.size+f.chars, max(s.longest, run)
			s.led += count(run == 1 && i-headline < summaryReach)
		}
	}
	return s
}

// headline reports a line that can be the headline of a teaser.
func (f *features) headline() bool {
	return f.end == endNone && f.chars >= headlineChars && f.chars <= headlineLong && f.words >= 4 &&
		f.furniture == 0 && !f.dates && !f.byline && !f.captioned
}

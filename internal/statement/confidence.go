package statement

import (
	"math"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// confidence is the probability that the statement is one and has its parts
// right, times that of the speaker. The values are shares of right contents on
// news text, by kind of evidence, rounded.
func confidence(f *found, kind news.StatementKind, speaker float64) float64 {
	p := evidence(f, kind)
	if speaker > 0 {
		p *= 0.6 + 0.4*speaker
	}
	return math.Round(p*100) / 100
}

func evidence(f *found, kind news.StatementKind) float64 {
	switch {
	case f.cue.how == orphan:
		return 0.6
	case f.source.empty():
		return 0.5
	case kind == news.Direct:
		return 0.95
	case f.cue.how == phrase || f.cue.how == transcript:
		return 0.9
	case f.cue.how == nominal || f.cue.how == gerundive || f.cue.how == passive:
		return 0.65
	case f.cue.frame.Has(lexicon.Speech):
		return 0.88
	case f.cue.frame.Has(lexicon.Clause):
		return 0.75
	}
	return 0.65
}

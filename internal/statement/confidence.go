package statement

import (
	"math"

	"hearsay/internal/news"
)

// confidence is the probability that the statement is one and has its parts
// right, lowered by doubt about the speaker. The values are the shares of
// contents found that annotators have too (overlap, PolNeAR's train part), by
// kind of evidence; those of quotations without a cue and of transcripts are
// higher than measured there, since PolNeAR joins them to other attributions.
func confidence(f *found, kind news.StatementKind, speaker float64) float64 {
	p := evidence(f, kind)
	switch {
	case speaker > 0:
		p *= 0.6 + 0.4*speaker
	case kind != news.Direct:
		p *= 0.9 // a source that stands for nobody is often none
	}
	return math.Round(p*100) / 100
}

func evidence(f *found, kind news.StatementKind) float64 {
	switch {
	case f.how == orphan:
		return 0.6
	case f.how == answer:
		return 0.9
	case f.Source.Len() == 0:
		return 0.6
	case kind == news.Direct:
		return 0.96
	case f.how == transcript:
		return 0.82
	case kind == news.Mixed:
		return 0.86
	}
	return 0.75
}

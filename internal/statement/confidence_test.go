package statement

import (
	"testing"

	"hearsay/internal/attribution"
	"hearsay/internal/news"
)

func TestConfidenceRises(t *testing.T) {
	for _, kind := range []news.StatementKind{news.Direct, news.Indirect, news.Mixed} {
		before := 0.
		for i := range 101 {
			sure := float64(i) / 100
			p := confidence(&found{Attribution: attribution.Attribution{Sure: sure}}, kind, 0.9)
			if p < before || p > 1 {
				t.Errorf("%s: %v at %v, after %v", kind, p, sure, before)
			}
			before = p
		}
	}
	before := 0.
	for i := 1; i <= 100; i++ {
		p := confidence(&found{how: transcript}, news.Direct, float64(i)/100)
		if p < before {
			t.Errorf("speaker %d: %v after %v", i, p, before)
		}
		before = p
	}
}

func TestCalibration(t *testing.T) {
	for sure, want := range map[float64]float64{0: .6, .325: .605, .65: .61, 1: .985} {
		if got := calibrated(sure); got < want-1e-9 || got > want+1e-9 {
			t.Errorf("%v: got %v, want %v", sure, got, want)
		}
	}
}

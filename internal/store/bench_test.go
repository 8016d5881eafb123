package store

import (
	"testing"
)

func BenchmarkSave(b *testing.B) {
	s, w := openTemp(b), newWorld(1)
	readings := make([]Reading, 2000)
	for i := range readings {
		readings[i] = w.next()
	}
	i := 0
	for b.Loop() {
		if i == len(readings) {
			b.StopTimer()
			for j := range readings {
				readings[j] = w.next()
			}
			i = 0
			b.StartTimer()
		}
		save(b, s, readings[i])
		i++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}

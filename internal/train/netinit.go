package train

import (
	"math"
	"math/rand/v2"

	"hearsay/internal/model"
)

// initialise draws the weights from uniform distributions whose variance keeps
// that of what passes through.
func initialise(net *model.Net, table []float32, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 1))
	for _, layers := range [][]model.Layer{net.Low, net.Up} {
		for i := range layers {
			draw(r, layers[i].W, variance(layers[i].In))
			openResets(&layers[i])
		}
	}
	for _, a := range []*model.Affine{&net.Tagger, &net.Hint, &net.Role, &net.Label} {
		draw(r, a.W, variance(a.In))
	}
	draw(r, net.Arc.W, .02)
	draw(r, net.Far, .02)
	draw(r, net.Root, .1)
	draw(r, table, .1)
}

func variance(in int) float64 { return math.Sqrt(1 / float64(in)) }

// openResets lets most of a layer's input pass at first.
func openResets(l *model.Layer) {
	if !l.Skips() {
		return
	}
	for i := range 2 * l.Hidden {
		l.B[4*l.Hidden+i] = -1
	}
}

// draw fills w with numbers of mean 0 and the deviation given.
func draw(r *rand.Rand, w []float32, deviation float64) {
	wide := deviation * math.Sqrt(12)
	for i := range w {
		w[i] = float32((r.Float64() - .5) * wide)
	}
}

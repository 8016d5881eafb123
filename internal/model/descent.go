package model

import "math"

// Descent is a step of Adam (Kingma and Ba 2015) for many weights: what is the
// same for all of them. Its fields lie as the assembly reads them.
type Descent struct {
	Scale             float32 // of the gradient
	KeepMean, AddMean float32 // β1, 1-β1
	KeepSquare        float32 // β2
	AddSquare         float32 // 1-β2
	GrowMean          float32 // 1/(1-β1^step)
	GrowSquare        float32 // 1/(1-β2^step)
	Rate, Tiny        float32
}

// Step moves weights against their gradient, and the means of the gradient and
// of its square towards it. All slices are of one length.
func (d *Descent) Step(weight, mean, square, gradient []float32) {
	for i := descentVectors(d, weight, mean, square, gradient); i < len(weight); i++ {
		g := gradient[i] * d.Scale
		mean[i] = float32(mean[i]*d.KeepMean) + float32(g*d.AddMean)
		square[i] = float32(square[i]*d.KeepSquare) + float32(float32(g*g)*d.AddSquare)
		root := float32(math.Sqrt(float64(square[i] * d.GrowSquare)))
		weight[i] -= float32(float32(mean[i]*d.GrowMean)*d.Rate) / (root + d.Tiny)
	}
}

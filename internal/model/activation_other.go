//go:build !amd64

package model

// Without vectors the first element to compute singly is the first.

func expVectors(_, _ []float32) int     { return 0 }
func sigmoidVectors(_, _ []float32) int { return 0 }

func positiveVectors(_ []float32) int { return 0 }

func highestVectors(_ []float32, top float32) (int, float32) { return 0, top }

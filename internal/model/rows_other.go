//go:build !amd64

package model

func addBytesVectors(_ []float32, _ []byte, _ float32) int { return 0 }

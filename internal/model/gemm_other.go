//go:build !amd64

package model

func product(c, a, b matrix, m, k, n int) { productGo(c, a, b, m, k, n) }

//go:build !amd64 && !arm64

package model

// tileRows is the height of a tile.
const tileRows = 1

func roundedTile(y []float32, row int, a *rounded, x *inputs, i, j int) {
	roundedTileGo(y, row, a, x, i, j)
}

func greatestVectors(_ []float32) (int, float32) { return 0, 0 }

func roundVectors(_ []int8, _ []float32, _ float32) (int, int32) { return 0, 0 }

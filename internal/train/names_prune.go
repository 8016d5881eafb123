package train

import (
	"math"

	"hearsay/internal/lang"
)

// countBits is the size of the table that counts features: 16 million slots
// for some two million features.
const countBits = 24

// number replaces the hashes of features by numbers from 0, in order of their
// first place, and drops those that were seen fewer than least times: they
// would be learnt by heart. It returns the hashes by number.
func number(runs []lang.NameRun, least uint8) []uint32 {
	counts := countFeatures(runs)
	var keys []uint32
	numbers := map[uint32]uint32{}
	for _, run := range runs {
		for i, hashes := range run.Features {
			kept := hashes[:0]
			for _, h := range hashes {
				if counts[h&(1<<countBits-1)] < least {
					continue
				}
				n, ok := numbers[h]
				if !ok {
					n = uint32(len(keys))
					numbers[h] = n
					keys = append(keys, h)
				}
				kept = append(kept, n)
			}
			run.Features[i] = kept
		}
	}
	return keys
}

func countFeatures(runs []lang.NameRun) []uint8 {
	counts := make([]uint8, 1<<countBits)
	for _, run := range runs {
		for _, hashes := range run.Features {
			for _, h := range hashes {
				if c := &counts[h&(1<<countBits-1)]; *c < math.MaxUint8 {
					*c++
				}
			}
		}
	}
	return counts
}

package model

// slots find rows by hashes, with open addressing: a row + 1, 0 for none.
type slots []int32

// newSlots has room for rows; at least half of the slots stay free.
func newSlots(rows int) slots {
	size := 1
	for size < 2*rows {
		size *= 2
	}
	return make(slots, size)
}

func (s slots) put(hash uint32, row int) {
	at := s.home(hash)
	for s[at] != 0 {
		at = s.after(at)
	}
	s[at] = int32(row + 1)
}

func (s slots) home(hash uint32) int { return int(hash) & (len(s) - 1) }

func (s slots) after(at int) int { return (at + 1) & (len(s) - 1) }

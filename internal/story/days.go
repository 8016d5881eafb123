package story

import (
	"cmp"
	"slices"
)

// days lists articles by day, undated ones first.
type days []dated

type dated struct{ day, slot int32 }

func (d days) insert(at dated) days {
	i, _ := slices.BinarySearchFunc(d, at, compareDated)
	return slices.Insert(d, i, at)
}

func (d days) remove(at dated) days {
	i, found := slices.BinarySearchFunc(d, at, compareDated)
	if !found {
		return d
	}
	return slices.Delete(d, i, i+1)
}

func compareDated(a, b dated) int {
	return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.slot, b.slot))
}

// near returns the articles within the window of a day, and the undated ones.
// For an article without a day, near is all of them.
func (d days) near(day int32) (without, within days) {
	if day == undated {
		return d, nil
	}
	dayOf := func(e dated, day int32) int { return cmp.Compare(e.day, day) }
	none, _ := slices.BinarySearchFunc(d, undated+1, dayOf)
	from, _ := slices.BinarySearchFunc(d, day-window, dayOf)
	to, _ := slices.BinarySearchFunc(d, day+window+1, dayOf)
	return d[:none], d[from:to]
}

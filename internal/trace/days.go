package trace

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// Undated is the day of what has none; it lies before all days.
const Undated = math.MinInt32

// Entry is something known of a day: the slot is its place in an index.
type Entry struct{ Day, Slot int32 }

// Days lists entries by day, undated ones first.
type Days []Entry

// Insert adds an entry in its place.
func (d Days) Insert(e Entry) Days {
	i, _ := slices.BinarySearchFunc(d, e, compare)
	return slices.Insert(d, i, e)
}

// Remove takes an entry out.
func (d Days) Remove(e Entry) Days {
	i, found := slices.BinarySearchFunc(d, e, compare)
	if !found {
		return d
	}
	return slices.Delete(d, i, i+1)
}

func compare(a, b Entry) int {
	return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Slot, b.Slot))
}

// Near returns the undated entries and those within so many days of day. For
// something undated, all are near.
func (d Days) Near(day, window int32) (undated, within Days) {
	if day == Undated {
		return d, nil
	}
	none := 0
	if len(d) > 0 && d[0].Day == Undated {
		none = d.before(Undated + 1)
	}
	from := d.before(day - window)
	return d[:none], d[from : from+d[from:].before(day+window+1)]
}

// before is the number of entries before a day. It is the innermost loop of
// finding candidates, where a general search took three times as long.
func (d Days) before(day int32) int {
	low, high := 0, len(d)
	for low < high {
		if mid := int(uint(low+high) >> 1); d[mid].Day < day {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// Postings finds entries by key.
type Postings[K comparable] map[K]Days

// Insert enters e under each key.
func (p Postings[K]) Insert(e Entry, keys []K) {
	for _, k := range keys {
		p[k] = p[k].Insert(e)
	}
}

// Remove takes e out from under each key.
func (p Postings[K]) Remove(e Entry, keys []K) {
	for _, k := range keys {
		if rest := p[k].Remove(e); len(rest) > 0 {
			p[k] = rest
		} else {
			delete(p, k)
		}
	}
}

// Shared counts how many of the keys each near entry shares, by slot. It reads
// the keys with the fewest entries first and stops before it has read more
// than most entries: what is like very many is found among its rarest keys.
func (p Postings[K]) Shared(keys []K, day, window int32, most int) map[int32]int {
	type list struct{ undated, within Days }
	var lists []list
	for _, k := range keys {
		if undated, within := p[k].Near(day, window); len(undated)+len(within) > 0 {
			lists = append(lists, list{undated, within})
		}
	}
	size := func(l list) int { return len(l.undated) + len(l.within) }
	slices.SortStableFunc(lists, func(a, b list) int { return cmp.Compare(size(a), size(b)) })
	shared, read := map[int32]int{}, 0
	for _, l := range lists {
		if read += size(l); read > most {
			break
		}
		for _, near := range []Days{l.undated, l.within} {
			for _, e := range near {
				shared[e.Slot]++
			}
		}
	}
	return shared
}

// Rank is a number by which ids can be put in an order that has nothing to do
// with when they came: their first eight characters.
func Rank[ID ~string](id ID) uint64 {
	var first [8]byte
	copy(first[:], id)
	return binary.BigEndian.Uint64(first[:])
}

// Most returns the slots with the highest counts, at most n of them, highest
// first; those with equal counts by their ranks, of which the caller has one
// for each slot. It keeps the n best so far: thousands share one key, and
// sorting them all, or comparing their ids, took longer than the rest.
func Most(shared map[int32]int, n int, ranks []uint64) []int32 {
	order := func(a, b counted) int {
		if a.count != b.count {
			return b.count - a.count
		}
		return cmp.Compare(ranks[a.slot], ranks[b.slot])
	}
	least := leastOf(shared, n)
	var best []counted
	for slot, count := range shared {
		c := counted{slot, count}
		if count < least || len(best) == n && (n == 0 || order(c, best[n-1]) > 0) {
			continue
		}
		at, _ := slices.BinarySearchFunc(best, c, order)
		best = slices.Insert(best[:min(len(best), n-1)], at, c)
	}
	slots := make([]int32, len(best))
	for i, c := range best {
		slots[i] = c.slot
	}
	return slots
}

type counted struct {
	slot  int32
	count int
}

// leastOf returns the count that the n highest reach, at least 1.
func leastOf(shared map[int32]int, n int) int {
	const top = 128
	var with [top + 1]int
	for _, count := range shared {
		with[min(count, top)]++
	}
	sum := 0
	for count := top; count > 1; count-- {
		if sum += with[count]; sum >= n {
			return count
		}
	}
	return 1
}

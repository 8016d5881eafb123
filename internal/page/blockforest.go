package page

// aroundSignals are also asked for of the lines around.
var aroundSignals = []Signal{
	sChars, sEnd, sStop, sProse, sKnown, sWordy, bHeading, bElement, bLinked, bMakeMass, bTop, bTitle, bBody,
	bTraits + Signal(tText), bTraits + Signal(tRelated), bTraits + Signal(tPicture),
}

// BlockAsks lists what may be asked about a line of an HTML page, without
// thresholds.
func BlockAsks() []Ask {
	var asks []Ask
	for s := range allSignals {
		asks = append(asks, Ask{Signal: s})
	}
	for _, s := range aroundSignals {
		for d := int8(1); d <= reach; d++ {
			asks = append(asks, Ask{Signal: s, Away: -d}, Ask{Signal: s, Away: d})
		}
	}
	return asks
}

// Value is what a question about a line asks for.
func (b *Blocks) Value(line int, a Ask) float32 {
	line += int(a.Away)
	if line < 0 || line >= len(b.rows) {
		return beyond
	}
	return b.rows[line][a.Signal]
}

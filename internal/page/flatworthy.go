package page

import "slices"

// An article that stands after furniture, as the teasers and comments after
// the main one do, must look like one: minOwn long paragraphs that close, which
// fill most of its lines. One that follows another directly may have fewer.
const (
	minOwn     = 3
	minOwnSize = 110
)

// worthy drops parts that are teasers, comments or notices, but never the
// largest, and gives those that follow an article directly and are too short
// to be one back to it.
func (p *flatPage) worthy(parts []flatPart) []flatPart {
	largest := 0
	for i := range parts {
		if p.size(parts[i]) > p.size(parts[largest]) {
			largest = i
		}
	}
	var kept []flatPart
	dropped := false
	for i, part := range parts {
		apart := p.apart(part)
		inSeries := part.pieces[0].series && !dropped && (!apart || parts[largest].pieces[0].series)
		switch last := len(kept) - 1; {
		case i != largest && !slices.ContainsFunc(part.pieces, p.closes): // a title alone
			dropped = true
		case i == largest, p.standsAlone(part), inSeries, p.comesAgain(part) && !apart:
			dropped = false
			kept = append(kept, part)
		case apart, dropped:
			dropped = true
		case last >= 0 && !p.opensArticle(part):
			kept[last].pieces = append(slices.Clip(kept[last].pieces), part.pieces...)
			kept[last].next = part.next
		default:
			kept = append(kept, part)
		}
	}
	return kept
}

// comesAgain reports an article that stands on the page more than once:
// paragraphs for the larger part, or it is captions.
func (p *flatPage) comesAgain(part flatPart) bool {
	n := 0
	for _, pc := range part.pieces {
		if p.closes(pc) {
			n++
		}
	}
	return part.repeats > 1 && 2*n >= len(part.pieces)
}

// opensArticle reports whether a part that is short has a sign of a start and
// a second paragraph.
func (p *flatPage) opensArticle(part flatPart) bool {
	n := 0
	for _, pc := range part.pieces {
		if p.closes(pc) && p.features[pc.line].chars >= minOwnSize/2 {
			n++
		}
	}
	return n >= minOwn || n == minOwn-1 && part.pieces[0].start >= startStandfirst
}

// size is the bytes of a part's paragraphs.
func (p *flatPage) size(part flatPart) int {
	n := 0
	for _, pc := range part.pieces {
		if pc.label == asProse {
			n += len(p.lines[pc.line].text)
		}
	}
	return n
}

// apart reports whether furniture parts an article from the one before.
func (p *flatPage) apart(part flatPart) bool {
	n := 0
	for i := part.before; i < part.pieces[0].line; i++ {
		if p.labels[i] == asOutside {
			n++
		}
	}
	return n > 2
}

func (p *flatPage) standsAlone(part flatPart) bool {
	own := 0
	for _, pc := range part.pieces {
		if f := &p.features[pc.line]; pc.label == asProse && f.chars >= minOwnSize && f.end == endStop && f.after != inRoll {
			own++
		}
	}
	span := part.pieces[len(part.pieces)-1].line - part.pieces[0].line + 1
	return own >= minOwn && 3*own >= 2*len(part.pieces) && 3*len(part.pieces) >= 2*span
}

package page

import (
	"cmp"
	"slices"
)

// remember takes out of the main content what the host's pages repeat, and lets
// its paths decide. It notes the page as the extractor read it.
func (v *visit) remember(lines []stretch) {
	if v == nil || v.name == "" {
		return
	}
	glances := glancesOf(lines)
	r := v.host.recall(v.sight.Page, glances)
	if r != nil {
		for i := range lines {
			if l := &lines[i]; r.furniture(i) {
				l.kept, l.repeated = 0, true
			}
		}
	}
	v.learn(lines, glances)
	if r != nil {
		v.host.walk(r, lines)
	}
}

func glancesOf(lines []stretch) []glance {
	out := make([]glance, len(lines))
	for i := range lines {
		l := &lines[i]
		out[i].key = keyOf(l.whole())
		if 2*l.kept >= l.size && endingOf(l.whole()) == endStop {
			out[i].sentence = true
			if l.prose() {
				out[i].text = l.size
			}
		}
	}
	return out
}

// learn notes the lines and paths of a page.
func (v *visit) learn(lines []stretch, glances []glance) {
	keys, from, to := make([]lineKey, len(lines)), len(lines), 0
	at := make(map[signature]int)
	for i := range lines {
		l := &lines[i]
		keys[i] = glances[i].key
		if l.main() {
			from, to = min(from, i), i+1
		}
		if !l.prose() {
			continue
		}
		s := l.signature()
		n, again := at[s]
		if !again {
			if n = len(v.sight.Paths); n == sightPaths {
				continue
			}
			at[s] = n
			v.sight.Paths = append(v.sight.Paths, SeenPath{Path: string(s)})
		}
		if p := &v.sight.Paths[n]; l.main() {
			p.Kept += l.size
		} else {
			p.Left += l.size
		}
	}
	v.note(keys, func(i int) string { return lines[i].whole() }, from, to)
}

// walk lets the paths of the host decide about new paragraphs.
func (h *Host) walk(r *recall, lines []stretch) {
	told := make(map[signature]verdict)
	for i := range lines {
		l := &lines[i]
		if r.on[i] > 0 || !l.prose() {
			continue
		}
		s := l.signature()
		if _, known := told[s]; !known {
			told[s] = h.verdict(r, s)
		}
		switch told[s] {
		case isText:
			l.keep()
		case isNone:
			l.kept = 0
		}
	}
}

// verdict is what a host says of the paragraphs on a path.
type verdict uint8

const (
	unsure verdict = iota
	isText
	isNone
)

// verdict is sure where usual pages used the path in one way, and four fifths
// of its bytes.
func (h *Host) verdict(r *recall, path signature) verdict {
	from, _ := slices.BinarySearchFunc(h.paths, path, func(p passing, path signature) int { return cmp.Compare(p.path, path) })
	keptOn, leftOn, kept, left := 0, 0, 0, 0
	for _, p := range h.paths[from:] {
		if p.path != path {
			break
		}
		if !r.asked[p.page] {
			continue
		}
		kept, left = kept+p.kept, left+p.left
		if p.kept > p.left {
			keptOn++
		} else {
			leftOn++
		}
	}
	switch {
	case keptOn >= usual && kept > 4*left:
		return isText
	case leftOn >= usual && left > 4*kept:
		return isNone
	}
	return unsure
}

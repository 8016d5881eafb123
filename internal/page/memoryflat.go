package page

import "slices"

// The odds of a line that the host repeats fall by repeatedCost for each page
// that shows it. Those of a line fall by beyondCost for each landmark that it
// stands beyond.
const (
	repeatedCost = 6
	maxRepeated  = 4
	beyondCost   = 0.5
	maxBeyond    = 3
)

// remember lowers the odds of lines by what the host's pages repeat.
func (p *flatPage) remember(v *visit, odds []float32) {
	if v == nil || v.name == "" {
		return
	}
	p.keys = keysOf(p.lines)
	r := v.host.recall(v.sight.Page, p.glances(odds))
	if r == nil {
		return
	}
	for i := range odds {
		if r.furniture(i) {
			odds[i] -= repeatedCost * float32(min(r.on[i], maxRepeated))
		}
	}
	passed := 0
	for i := range odds {
		odds[i] -= beyondCost * float32(min(passed, maxBeyond))
		passed += r.landmark(i, Below)
	}
	passed = 0
	for i := range slices.Backward(odds) {
		odds[i] -= beyondCost * float32(min(passed, maxBeyond))
		passed += r.landmark(i, Above)
	}
}

// landmark counts a line that usual pages, and a fifth of all, show above the
// text or below it, and none elsewhere.
func (r *recall) landmark(i int, at Place) int {
	if r.place[i] == at && r.on[i] >= usual && 5*r.on[i] >= r.pages {
		return 1
	}
	return 0
}

func keysOf(lines []flatLine) []lineKey {
	keys := make([]lineKey, len(lines))
	for i := range lines {
		keys[i] = keyOf(lines[i].text)
	}
	return keys
}

func (p *flatPage) glances(odds []float32) []glance {
	lines := make([]glance, len(p.lines))
	for i, k := range p.keys {
		lines[i].key = k
		if f := &p.features[i]; odds[i] > 0 && f.end == endStop {
			lines[i].sentence, lines[i].text = true, f.mass()
		}
	}
	return lines
}

// teach notes the page with its articles.
func (v *visit) teach(p *flatPage, parts []flatPart) {
	if v == nil || v.name == "" || len(parts) == 0 {
		return
	}
	from, to := len(p.lines), 0
	for _, part := range parts {
		from, to = min(from, part.pieces[0].line), max(to, part.pieces[len(part.pieces)-1].line+1)
	}
	v.note(p.keys, func(i int) string { return p.lines[i].text }, from, to)
}

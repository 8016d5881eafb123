package page

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
)

// visit is the reading of a page with the memory of its host. A nil visit
// remembers nothing.
type visit struct {
	hosts Hosts
	body  []byte
	name  string // of the host
	host  *Host
	sight Sight
}

// enter is told the page's canonical address.
func (v *visit) enter(address string) {
	if v == nil {
		return
	}
	if v.name = news.Domain(address); v.name != "" {
		v.sight.Page = news.NewPageID(address, v.body)
		v.host = v.hosts(v.name)
	}
}

// known is what the host's other pages say of the lines.
func (v *visit) known(lines []glance) *recall {
	if v == nil {
		return nil
	}
	return v.host.recall(v.sight.Page, lines)
}

// note remembers the page: text yields its lines, of which the articles lie in
// [from, to).
func (v *visit) note(keys []lineKey, text func(i int) string, from, to int) {
	page, paths := v.sight.Page, v.sight.Paths
	v.sight = sightOf(keys, text, from, to)
	v.sight.Page, v.sight.Paths = page, paths
}

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
	if v.host == nil {
		return
	}
	r := v.known(p.glances(odds))
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

// remember takes out of the main content what the host's pages repeat, and lets
// its paths decide. It notes the page as the extractor read it.
func (v *visit) remember(lines []stretch) {
	if v == nil || v.name == "" {
		return
	}
	glances := glancesOf(lines)
	r := v.known(glances)
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
		k := newKeyer(l.size)
		for _, p := range l.parts {
			k.add(p.text)
		}
		out[i].key = k.key()
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
			told[s] = h.verdict(r, keyOf(string(s)))
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
func (h *Host) verdict(r *recall, k lineKey) verdict {
	from, _ := slices.BinarySearchFunc(h.paths, k, func(p passing, k lineKey) int { return cmp.Compare(p.key, k) })
	keptOn, leftOn, kept, left := 0, 0, 0, 0
	for _, p := range h.paths[from:] {
		if p.key != k {
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

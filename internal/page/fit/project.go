package fit

import (
	"strings"
	"unicode"
)

// gram is how many words in a row stand for a place in the body.
const gram = 4

// near is how many lines from a placed line a shorter one may stand.
const near = 6

// project tells which lines of a flattened page are of its article's body.
// Lines of more than gram+1 words are placed where most of their runs of words
// stand in the body. A shorter line is of the body when it stands there between
// the places of the lines around it.
func project(lines []string, body string) []bool {
	p := projection{gold: words(body), lines: make([][]string, len(lines)), place: make([]int, len(lines)), in: make([]bool, len(lines))}
	p.used = make([]bool, len(p.gold))
	p.index()
	for i, l := range lines {
		p.lines[i], p.place[i] = words(l), -1
		if len(p.lines[i]) > gram+1 {
			if at := p.find(p.lines[i]); at >= 0 {
				p.set(i, at)
				p.place[i] = at
			}
		}
	}
	for i := range lines {
		if n := len(p.lines[i]); n > 0 && n <= gram+1 {
			p.placeShort(i)
		}
	}
	return p.in
}

type projection struct {
	gold  []string
	at    map[string][]int // where a run of gram words stands in gold
	used  []bool           // words of gold that have a line
	lines [][]string
	place []int // in gold, by line; -1 for none
	in    []bool
}

func (p *projection) index() {
	p.at = make(map[string][]int)
	for i := range len(p.gold) - gram + 1 {
		run := strings.Join(p.gold[i:i+gram], " ")
		p.at[run] = append(p.at[run], i)
	}
}

// find is where in the body a line stands, -1 when less than half of its runs
// do.
func (p *projection) find(line []string) int {
	votes, all := make(map[int]int), 0
	for i := range len(line) - gram + 1 {
		for _, at := range p.at[strings.Join(line[i:i+gram], " ")] {
			if at >= i && !p.used[at] {
				votes[at-i]++
				all++
			}
		}
	}
	if all == 0 || 2*all < len(line)-gram+1 {
		return -1
	}
	best := -1
	for at, n := range votes {
		if best < 0 || n > votes[best] || n == votes[best] && at < best {
			best = at
		}
	}
	return best
}

func (p *projection) set(line, at int) {
	p.in[line] = true
	for j := at; j < min(at+len(p.lines[line]), len(p.gold)); j++ {
		p.used[j] = true
	}
}

func (p *projection) placeShort(line int) {
	from, to, found := 0, len(p.gold), false
	for d := near; d >= 1; d-- {
		if i := line - d; i >= 0 && p.place[i] >= 0 {
			from, found = p.place[i], true
		}
		if i := line + d; i < len(p.place) && p.place[i] >= 0 {
			to, found = p.place[i], true
		}
	}
	if !found {
		return
	}
	for at := from; at+len(p.lines[line]) <= to; at++ {
		if !p.used[at] && stands(p.gold[at:], p.lines[line]) {
			p.set(line, at)
			return
		}
	}
}

// stands reports whether words open with those of a line.
func stands(words, line []string) bool {
	for i, w := range line {
		if words[i] != w {
			return false
		}
	}
	return true
}

func words(t string) []string {
	return strings.FieldsFunc(strings.ToLower(t), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

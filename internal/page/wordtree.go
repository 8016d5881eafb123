package page

import "strings"

// wordTree finds the words of a lexicon in class names, letter by letter.
type wordTree struct {
	nodes []wordNode
}

// wordNode is a place in the tree: the letters so far.
type wordNode struct {
	next     [26]int16
	anywhere traitSet // what they stand for
	opening  traitSet // at the beginning of a word
	whole    traitSet // as a whole word
}

func newWordTree(lists map[trait]string) *wordTree {
	t := &wordTree{nodes: make([]wordNode, 1)}
	for kind, list := range lists {
		for w := range strings.FieldsSeq(list) {
			letters := strings.TrimLeft(w, "=^")
			n := &t.nodes[t.place(letters)]
			switch w[0] {
			case '=':
				n.whole |= kind.set()
			case '^':
				n.opening |= kind.set()
			default:
				n.anywhere |= kind.set()
			}
		}
	}
	return t
}

func (t *wordTree) place(letters string) int16 {
	at := int16(0)
	for i := range len(letters) {
		c := letters[i] - 'a'
		if t.nodes[at].next[c] == 0 {
			t.nodes = append(t.nodes, wordNode{})
			t.nodes[at].next[c] = int16(len(t.nodes) - 1)
		}
		at = t.nodes[at].next[c]
	}
	return at
}

// read returns the traits of the words in s: runs of letters, of which a
// capital after a small letter begins another.
func (t *wordTree) read(s string) traitSet {
	set := traitSet(0)
	for i := 0; i < len(s); {
		if !letter(s[i]) {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && letter(s[end]) && !(s[end] < 'a' && s[end-1] >= 'a') {
			end++
		}
		set |= t.word(s[i:end])
		i = end
	}
	return set
}

func letter(c byte) bool { c |= ' '; return c >= 'a' && c <= 'z' }

// word returns the traits of one word.
func (t *wordTree) word(w string) traitSet {
	set := traitSet(0)
	for from := range len(w) {
		at := int16(0)
		for i := from; i < len(w); i++ {
			if at = t.nodes[at].next[(w[i]|' ')-'a']; at == 0 {
				break
			}
			n := &t.nodes[at]
			set |= n.anywhere
			if from == 0 {
				set |= n.opening
				if i == len(w)-1 {
					set |= n.whole
				}
			}
		}
	}
	return set
}

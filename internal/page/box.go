package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// box is an element that breaks lines: where it stands, what it and those
// around it are, and what stands in it.
type box struct {
	parent int32 // the box around it; the first box is its own
	depth  int32
	make   uint32        // how the template made it
	like   int32         // boxes of its make beside it, itself among them
	near   [traits]uint8 // depth of the innermost box around with the trait, 0 for none
	inner  bool          // a part of a table or list, or one of them
	table  bool
	sums
}

// sums are of the lines in a box, or of those of one make.
type sums struct {
	size, linked int // characters
	mass         int // of paragraphs
	lines        int
	paragraphs   int
	led          int     // lines under one that is a link
	titled       float32 // shares of the words of lines that the title holds, added up
}

func (s *sums) add(o sums) {
	s.size += o.size
	s.linked += o.linked
	s.mass += o.mass
	s.lines += o.lines
	s.paragraphs += o.paragraphs
	s.led += o.led
}

// maxNear is the depth down to which traits are placed.
const maxNear = 250

// innerElements are parts of tables and lists: what holds the paragraphs beside
// them stands further out.
var innerElements = atoms(atom.Table, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th,
	atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd)

// openBox makes the box of the element n inside another.
func (r *reader) openBox(n *html.Node, parent int32, set traitSet) int32 {
	up := &r.boxes[parent]
	b := box{
		parent: parent, depth: up.depth + 1, make: makeHash(n), near: up.near,
		inner: innerElements[n.DataAtom], table: n.DataAtom == atom.Table,
	}
	for t := range traits {
		if set&t.set() != 0 {
			b.near[t] = uint8(min(b.depth, maxNear))
		}
	}
	r.boxes = append(r.boxes, b)
	return int32(len(r.boxes) - 1)
}

// makeHash tells elements of different makes apart: FNV-1a of the element's
// name and the first word of its class, without the number at its end.
func makeHash(n *html.Node) uint32 {
	class, _, _ := strings.Cut(strings.TrimSpace(attr(n, "class")), " ")
	return hashOf(hashOf(2166136261, n.Data)^' ', strings.TrimRight(class, "0123456789"))
}

const fnvPrime = 16777619

func hashOf(h uint32, s string) uint32 {
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * fnvPrime
	}
	return h
}

// outer is the box at a place, or the one that holds the table or list of
// which it is a part.
func (b *Blocks) outer(at int32) int32 {
	for b.boxes[at].inner && at > 0 {
		at = b.boxes[at].parent
	}
	return at
}

// home is the box that holds a line as a paragraph, or with the table or list in
// which it stands.
func (b *Blocks) home(line int) int32 { return b.outer(b.boxes[b.lines[line].box].parent) }

// lineMake is how the template made a line: its box and the two around it.
func (b *Blocks) lineMake(line int) uint32 {
	h, at := uint32(0), b.lines[line].box
	for range 3 {
		h = (h*fnvPrime ^ b.boxes[at].make) * fnvPrime
		at = b.boxes[at].parent
	}
	return h
}

package statement

import (
	"math"
	"slices"
)

// relation is what a mark is to a statement.
type relation uint8

const (
	none relation = iota
	told
	interviewed
	reported
	posted
	met
	stated
	relations
)

// relationNames are the relations as a reader sees them.
var relationNames = [relations]string{"", toldTo, interviewWith, reportedBy, postedOn, pressConference, inStatement}

// possible are the relations that a mark of a group can have.
func (g group) possible() []relation {
	switch g {
	case platform, posting:
		return toPosts
	case meeting:
		return toMeetings
	case paper:
		return toPapers
	}
	return toOutlets
}

var (
	toOutlets  = []relation{told, interviewed, reported}
	toPosts    = []relation{posted}
	toMeetings = []relation{met}
	toPapers   = []relation{stated}
)

// isOutlet reports whether marks of a group name outlets.
func (g group) isOutlet() bool { return g == press || g == onAir || g == someBody }

// sorts are the group and, of those that name outlets, what they have in common.
func (g group) sorts() []string {
	if g.isOutlet() || g == theOutlet {
		return []string{string(g), "outlet"}
	}
	return []string{string(g)}
}

// Weights are what a sign adds to the grade of each relation.
type Weights [relations]float64

// Table is what links are graded with: the weights of signs. The command gen
// fits it.
type Table map[string]Weights

// signs takes in what speaks for and against a link, each sign a few words, so
// that what was learnt can be read.
type signs struct {
	table Table
	sum   Weights
	sign  []byte
	kept  []string // all signs, when there is no table
}

func (s *signs) add(words ...string) {
	s.sign = s.sign[:0]
	for i, w := range words {
		if i > 0 {
			s.sign = append(s.sign, ' ')
		}
		s.sign = append(s.sign, w...)
	}
	if s.table == nil {
		s.kept = append(s.kept, string(s.sign))
		return
	}
	if w, ok := s.table[string(s.sign)]; ok {
		for r := range w {
			s.sum[r] += w[r]
		}
	}
}

// Likely returns the most likely of some relations and its chance, given the
// grades of all; no relation has the rest of the chance.
func (w *Weights) likely(of []relation) (relation, float64) {
	best, sum := of[0], 1.0
	for _, r := range of {
		sum += math.Exp(w[r])
		if w[r] > w[best] {
			best = r
		}
	}
	return best, math.Exp(w[best]) / sum
}

// relationWords are what weights.go calls the relations.
var relationWords = [relations]string{"none", "told", "interviewed", "reported", "posted", "met", "stated"}

// RelationWord is what weights.go calls relation r.
func RelationWord(r int) string { return relationWords[r] }

// RelationOf is the number of the relation of that name; 0 for none that marks
// can have.
func RelationOf(name string) int { return max(0, slices.Index(relationNames[:], name)) }

package lang

import "hearsay/internal/text"

// tag is a label of the sequence model: outside, or the place of a token in a
// name of a type, in the BIOES scheme (Ratinov and Roth, CoNLL 2009).
type tag uint8

// Tags of a type stand together: 1 + 4·(type−1) + place.
const (
	outside tag = 0
	tags        = 1 + 4*4
)

// The places of a token in its name.
const (
	atStart = iota
	within
	atEnd
	atBoth
)

func tagOf(t text.NameType, place int) tag { return tag(1 + 4*(int(t)-1) + place) }

func (t tag) nameType() text.NameType {
	if t == outside {
		return text.NoName
	}
	return text.NameType((t-1)/4 + 1)
}

func (t tag) place() int { return int(t-1) % 4 }

// opens reports whether t stands where nothing, or a name that has ended, is
// before it.
func (t tag) opens() bool { return t == outside || t.place() == atStart || t.place() == atBoth }

// closes reports whether a name can be complete after t.
func (t tag) closes() bool { return t == outside || t.place() == atEnd || t.place() == atBoth }

// follows reports whether next may stand right after t.
func (t tag) follows(next tag) bool {
	if t.closes() {
		return next.opens()
	}
	return !next.opens() && next.nameType() == t.nameType()
}

// allowedNext lists, for each tag, those that may follow.
var allowedNext = func() (next [tags][]tag) {
	for t := range tag(tags) {
		for n := range tag(tags) {
			if t.follows(n) {
				next[t] = append(next[t], n)
			}
		}
	}
	return next
}()

// NameScores are the scores of one token's tags.
type NameScores [tags]int32

// NameMoves are the scores of one tag after another.
type NameMoves [tags][tags]int32

const impossible = -1 << 30

// lattice is the working memory of the search for the best tags.
type lattice struct {
	best []NameScores
	from [][tags]tag
}

// search returns in out the best legal sequence for the scores (Viterbi).
func (l *lattice) search(scores []NameScores, moves *NameMoves, out []tag) {
	l.best = append(l.best[:0], scores...)
	l.from = append(l.from[:0], make([][tags]tag, len(scores))...)
	for t := range tag(tags) {
		if !t.opens() {
			l.best[0][t] = impossible
		}
	}
	for i := 1; i < len(scores); i++ {
		l.step(i, scores, moves)
	}
	last := outside
	for t := range tag(tags) {
		if t.closes() && l.best[len(scores)-1][t] > l.best[len(scores)-1][last] {
			last = t
		}
	}
	for i := len(scores) - 1; i >= 0; i-- {
		out[i] = last
		last = l.from[i][last]
	}
}

func (l *lattice) step(i int, scores []NameScores, moves *NameMoves) {
	var most NameScores
	for t := range most {
		most[t] = impossible
	}
	for t := range tag(tags) {
		before := l.best[i-1][t]
		if before == impossible {
			continue
		}
		for _, next := range allowedNext[t] {
			if s := before + moves[t][next]; s > most[next] {
				most[next], l.from[i][next] = s, t
			}
		}
	}
	for t := range most {
		if most[t] == impossible {
			l.best[i][t] = impossible
		} else {
			l.best[i][t] = most[t] + scores[i][t]
		}
	}
}

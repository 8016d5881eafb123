package text

import "fmt"

// Name is the proper name of somebody or something: a run of tokens of one
// sentence.
type Name struct {
	Span
	First, Last int // tokens [First, Last)
	Type        NameType
}

// NameType tells what bears a name.
type NameType uint8

const (
	NoName       NameType = iota
	Person                // "Ana Petrova", without titles and roles
	Place                 // a country, a town, a river, a street
	Organisation          // a ministry, a firm, a party, a newspaper, a team
	Group                 // a nationality, a people, a religion: "Kessian", "Kessians"
)

func (n NameType) String() string {
	return [...]string{"O", "PER", "LOC", "ORG", "NORP"}[n]
}

// WithNames returns a copy of the views with names. It returns ErrSpan unless
// the names are in order, apart, and cover just their tokens.
func (d *Doc) WithNames(names []Name) (*Doc, error) {
	last := 0
	for _, n := range names {
		if n.First < last || n.Last <= n.First || n.Last > len(d.tokens) ||
			n.Start != d.tokens[n.First].Start || n.End != d.tokens[n.Last-1].End {
			return nil, fmt.Errorf("name: %w: [%d,%d) and its tokens disagree", ErrSpan, n.Start, n.End)
		}
		last = n.Last
	}
	with := *d
	with.names = names
	return &with, nil
}

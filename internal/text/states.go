package text

import "fmt"

// States are what a network says of each token in its place: Dim numbers, in
// signed bytes that count in units of the token's scale.
type States struct {
	Dim    int
	Scales []float32
	Data   []byte
}

// NewStates returns room for the states of some tokens.
func NewStates(dim, tokens int) *States {
	return &States{dim, make([]float32, tokens), make([]byte, dim*tokens)}
}

// WithStates returns a copy of the views with states. It returns ErrSpan unless
// they are those of so many tokens.
func (d *Doc) WithStates(s *States) (*Doc, error) {
	if n := len(d.tokens); len(s.Scales) != n || len(s.Data) != s.Dim*n {
		return nil, fmt.Errorf("states: %w: those of %d tokens for %d", ErrSpan, len(s.Scales), n)
	}
	with := *d
	with.states = s
	return &with, nil
}

// States are those of the tokens, nil where no network read them. The caller
// must not change them.
func (d *Doc) States() *States { return d.states }

func (d *Doc) withoutStates() *Doc {
	if d.states == nil {
		return d
	}
	without := *d
	without.states = nil
	return &without
}

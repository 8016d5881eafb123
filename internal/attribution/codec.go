package attribution

import (
	"fmt"
	"slices"

	"hearsay/internal/model"
)

// Encode writes a model without its words.
func (m *Model) Encode() []byte {
	var e model.Encoder
	m.Marker.Encode(&e)
	return e.Data()
}

// Decode reads what Encode wrote. The words are those that the model was
// trained with.
func Decode(data []byte, words *model.Words) (*Model, error) {
	if words == nil {
		return nil, fmt.Errorf("%w: attributions without words", model.ErrFormat)
	}
	m, err := model.DecodeMarker(model.NewDecoder(data), words)
	if err != nil {
		return nil, fmt.Errorf("read attributions: %w", err)
	}
	if !slices.EqualFunc(m.Heads, Heads(), model.Head.Fits) {
		return nil, fmt.Errorf("%w: attributions of other classes", model.ErrFormat)
	}
	return &Model{Marker: m}, nil
}

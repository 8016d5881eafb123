package attribution

import (
	"fmt"

	"hearsay/internal/model"
)

// Encode writes a model without its words.
func (m *Model) Encode() []byte {
	var e model.Encoder
	m.Cues.Encode(&e)
	m.Roles.Encode(&e)
	return e.Data()
}

// Decode reads what Encode wrote. The words are those that the model was
// trained with.
func Decode(data []byte, words *model.Words) (*Model, error) {
	if words == nil {
		return nil, fmt.Errorf("%w: attributions without words", model.ErrFormat)
	}
	d := model.NewDecoder(data)
	var m Model
	var err error
	if m.Cues, err = model.DecodeMarker(d, words); err != nil {
		return nil, fmt.Errorf("read cues: %w", err)
	}
	if m.Roles, err = model.DecodeMarker(d, words); err != nil {
		return nil, fmt.Errorf("read parts of attributions: %w", err)
	}
	if m.Cues.Out.Out != CueClasses || m.Roles.Out.Out != RoleClasses {
		return nil, fmt.Errorf("%w: attributions of other classes", model.ErrFormat)
	}
	return &m, nil
}

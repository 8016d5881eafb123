package lang

import (
	"fmt"

	"hearsay/internal/model"
)

// Language is all that the engine knows of one language: word lists and
// trained models, values that package lang/en and its like bring. A model that
// is nil leaves its part to rules, or undone.
type Language struct {
	Code string // ISO 639-1
}

// Load takes the models from a file. A part whose section the file does not
// have stays as it is.
func (l *Language) Load(f *model.File) error {
	parts := []struct {
		section string
		load    func([]byte) error
	}{}
	for _, p := range parts {
		data, err := f.Section(p.section)
		if err != nil {
			continue
		}
		if err := p.load(data); err != nil {
			return fmt.Errorf("load model %s of %q: %w", p.section, l.Code, err)
		}
	}
	return nil
}

package en

import (
	_ "embed"
	"fmt"
	"sync"

	"hearsay/internal/attribution"
	"hearsay/internal/lang"
	"hearsay/internal/model"
)

//go:embed en.model
var modelFile []byte

// Analyser returns the analyser of English. It reads the model on first use.
func Analyser() (*lang.Analyser, error) {
	m, err := load()
	if err != nil {
		return nil, err
	}
	return m.analyser, nil
}

// Attributions returns the model that finds attributions in English texts that
// the analyser annotated.
func Attributions() (*attribution.Model, error) { return attributions() }

type loaded struct {
	file     *model.File
	language *lang.Language
	analyser *lang.Analyser
}

var load = sync.OnceValues(func() (*loaded, error) {
	l := WordLists()
	f, err := model.Read(modelFile)
	if err == nil {
		err = l.Load(f)
	}
	if err != nil {
		return nil, fmt.Errorf("load the English model: %w", err)
	}
	return &loaded{f, l, lang.New(l)}, nil
})

var attributions = sync.OnceValues(func() (*attribution.Model, error) {
	m, err := load()
	if err != nil {
		return nil, err
	}
	return decodeAttributions(m.file, m.language)
})

func decodeAttributions(f *model.File, l *lang.Language) (*attribution.Model, error) {
	section, err := f.Section("attribution")
	if err != nil {
		return nil, err
	}
	return attribution.Decode(section, l.Words)
}

// Words returns the vectors of English words.
func Words() (*model.Words, error) {
	m, err := load()
	if err != nil {
		return nil, err
	}
	return m.language.Words, nil
}

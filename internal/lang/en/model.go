package en

import (
	_ "embed"
	"fmt"
	"sync"

	"hearsay/internal/lang"
	"hearsay/internal/model"
)

//go:embed en.model
var modelFile []byte

// Analyser returns the analyser of English. It reads the model on first use.
func Analyser() (*lang.Analyser, error) { return analyser() }

var analyser = sync.OnceValues(func() (*lang.Analyser, error) {
	l := WordLists()
	f, err := model.Read(modelFile)
	if err == nil {
		err = l.Load(f)
	}
	if err != nil {
		return nil, fmt.Errorf("load the English model: %w", err)
	}
	return lang.New(l), nil
})

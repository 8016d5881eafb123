package pipeline

import (
	"strings"
	"testing"
)

func TestCatch(t *testing.T) {
	faulty := func() (err error) {
		defer catch(&err)
		var none []int
		_ = none[0]
		return nil
	}
	if err := faulty(); err == nil || !strings.Contains(err.Error(), "please report it") {
		t.Errorf("%v", err)
	}
}

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
	if err := faulty(); err == nil || !strings.HasSuffix(err.Error(), "index out of range [0] with length 0 at pipeline/fault_test.go:12") {
		t.Errorf("%v", err)
	}
}

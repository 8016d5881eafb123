package pipeline

import (
	"fmt"
	"path"
	"runtime"
	"strings"
)

// catch turns a panic into an error: a fault of ours that one page brings to
// light must not keep the others from being read.
func catch(err *error) {
	if fault := recover(); fault != nil {
		*err = fmt.Errorf("this page brought a fault of Hearsay to light, please report it with the page: %v at %s", fault, faultAt())
	}
}

// faultAt is the file and line of ours that panicked. It is called while the
// panic is being recovered, so the frames of the panic are below it.
func faultAt() string {
	var callers [64]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(0, callers[:])])
	panicked := false
	for {
		f, more := frames.Next()
		if panicked && strings.HasPrefix(f.Function, "hearsay/") {
			return fmt.Sprintf("%s:%d", path.Base(path.Dir(f.File))+"/"+path.Base(f.File), f.Line)
		}
		panicked = panicked || f.Function == "runtime.gopanic"
		if !more {
			return "an unknown place"
		}
	}
}

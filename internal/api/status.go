package api

import (
	"context"
	"errors"
	"net/http"

	"hearsay/internal/store"
)

// statuses map the errors that a reader causes or can wait out; every other
// error is ours.
var statuses = []struct {
	err     error
	status  int
	message string
}{
	{store.ErrNotFound, http.StatusNotFound, "nothing is kept at this address"},
	{store.ErrQuery, http.StatusBadRequest, "dates are written 2031, 2031-04 or 2031-04-09"},
	{store.ErrLocked, http.StatusServiceUnavailable, "the record is busy: try again in a moment"},
	{context.DeadlineExceeded, http.StatusServiceUnavailable, "this took too long: try again in a moment"},
	{context.Canceled, http.StatusServiceUnavailable, "the request was given up"},
}

// Status is the HTTP status that answers err.
func Status(err error) int {
	status, _ := explain(err)
	return status
}

func explain(err error) (status int, message string) {
	for _, s := range statuses {
		if errors.Is(err, s.err) {
			return s.status, s.message
		}
	}
	return http.StatusInternalServerError, "this could not be answered: the program’s log names the cause"
}

package web

import "net/http"

// problem is a page about what could not be shown.
type problem struct {
	Heading string
	Advice  string // what a reader can do
	Search  bool   // whether to offer the search field
}

var problems = map[int]problem{
	http.StatusNotFound: {
		"Nothing is kept at this address",
		"The link may be cut short, or it was made for another record. You can search for the words instead.", true,
	},
	http.StatusBadRequest: {
		"This question cannot be read",
		"Days are written 2031-04-09; a month, 2031-04, or a year, 2031, will do as well.", true,
	},
	http.StatusServiceUnavailable: {
		"This page took too long",
		"The record is busy, most likely because pages are being read. Please try again in a moment.", false,
	},
	http.StatusInternalServerError: {
		"This page could not be made",
		"The record is untouched. Please try again; if it stays so, the program’s log names the cause.", false,
	},
}

func problemFrame(status int) *frame {
	p, known := problems[status]
	if !known {
		p = problems[http.StatusInternalServerError]
	}
	return &frame{Title: p.Heading, Body: p, status: status}
}

func unknownAddress(*http.Request) (*frame, error) {
	return problemFrame(http.StatusNotFound), nil
}

func noRecord(*http.Request) (*frame, error) {
	return &frame{Title: "No record yet", Alone: true, status: http.StatusServiceUnavailable}, nil
}

package eval

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// readTimeML reads a document of TimeBank or AQUAINT: the text of its TEXT
// element with the TIMEX3 elements in it, and the creation time of DCT.
func readTimeML(data []byte) (timeDoc, error) {
	r := timeMLReader{d: xml.NewDecoder(bytes.NewReader(data))}
	for {
		token, err := r.d.Token()
		if err == io.EOF {
			r.doc.text = r.text.String()
			return r.doc, nil
		}
		if err != nil {
			return timeDoc{}, fmt.Errorf("read TimeML: %w", err)
		}
		if err := r.token(token); err != nil {
			return timeDoc{}, fmt.Errorf("read TimeML: %w", err)
		}
	}
}

type timeMLReader struct {
	d      *xml.Decoder
	doc    timeDoc
	text   strings.Builder
	inText bool
	open   []goldTime // TIMEX3 elements that have begun
}

func (r *timeMLReader) token(token xml.Token) error {
	switch e := token.(type) {
	case xml.StartElement:
		return r.start(e)
	case xml.CharData:
		if r.inText {
			r.text.Write(e)
		}
	case xml.EndElement:
		r.end(e.Name.Local)
	}
	return nil
}

func (r *timeMLReader) start(e xml.StartElement) (err error) {
	switch e.Name.Local {
	case "TEXT":
		r.inText = true
	case "TIMEX3":
		g := goldTime{Type: attribute(e, "type"), Value: attribute(e, "value"), Span: text.Span{Start: r.text.Len()}}
		if !r.inText && r.doc.anchor == nil {
			r.doc.anchor, err = anchorTime(g.Value)
		}
		r.open = append(r.open, g)
	}
	return err
}

func (r *timeMLReader) end(name string) {
	switch name {
	case "TEXT":
		r.inText = false
	case "TIMEX3":
		g := r.open[len(r.open)-1]
		r.open = r.open[:len(r.open)-1]
		g.End = r.text.Len()
		if r.inText && g.End > g.Start {
			r.doc.gold = append(r.doc.gold, g)
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// anchorTime reads a creation time: a day, or a day and a minute. One document
// of MEANTIME has its day first.
func anchorTime(value string) (*news.Date, error) {
	for _, layout := range []string{"2006-01-02T15:04", time.DateOnly, "02-01-2006"} {
		t, err := time.Parse(layout, value[:min(len(value), len(layout))])
		if err == nil {
			return &news.Date{Time: t, Precision: news.Day, Evidence: news.FromMeta}, nil
		}
	}
	return nil, fmt.Errorf("creation time %q is no date", value)
}

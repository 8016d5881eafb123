package eval

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
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

// meantimeSentences is how many sentences of a MEANTIME document have
// annotations: title, date and the first sentences.
const meantimeSentences = 6

// readMeantime reads a document of MEANTIME: its tokens with a space between
// them, a paragraph a sentence, and the TIMEX3 markables over them. Times that
// stand nowhere in the text are left out.
func readMeantime(data []byte) (timeDoc, error) {
	var file meantimeFile
	if err := xml.Unmarshal(data, &file); err != nil {
		return timeDoc{}, fmt.Errorf("read CAT: %w", err)
	}
	var doc timeDoc
	t, spans := file.text()
	doc.text = t
	for _, m := range file.Times {
		span, ok := m.span(spans)
		if m.Function == "CREATION_TIME" {
			anchor, err := anchorTime(m.Value)
			if err != nil {
				return timeDoc{}, fmt.Errorf("read CAT: %w", err)
			}
			doc.anchor = anchor
		}
		if ok {
			doc.gold = append(doc.gold, goldTime{span, m.Type, m.Value})
		}
	}
	slices.SortFunc(doc.gold, func(a, b goldTime) int { return a.Start - b.Start })
	return doc, nil
}

type meantimeFile struct {
	Tokens []struct {
		ID       int    `xml:"t_id,attr"`
		Sentence int    `xml:"sentence,attr"`
		Form     string `xml:",chardata"`
	} `xml:"token"`
	Times []meantimeTime `xml:"Markables>TIMEX3"`
}

type meantimeTime struct {
	Type     string `xml:"type,attr"`
	Value    string `xml:"value,attr"`
	Function string `xml:"functionInDocument,attr"`
	Anchors  []struct {
		Token int `xml:"t_id,attr"`
	} `xml:"token_anchor"`
}

// text joins the tokens and tells where each of them stands.
func (f *meantimeFile) text() (string, map[int]text.Span) {
	var b strings.Builder
	spans := map[int]text.Span{}
	sentence := 0
	for _, t := range f.Tokens {
		switch {
		case t.Sentence >= meantimeSentences:
			return b.String(), spans
		case t.Sentence != sentence:
			b.WriteString("\n\n")
		case b.Len() > 0:
			b.WriteByte(' ')
		}
		sentence = t.Sentence
		spans[t.ID] = text.Span{Start: b.Len(), End: b.Len() + len(t.Form)}
		b.WriteString(t.Form)
	}
	return b.String(), spans
}

// span covers the tokens of a markable.
func (m *meantimeTime) span(spans map[int]text.Span) (text.Span, bool) {
	var all text.Span
	for i, a := range m.Anchors {
		s, ok := spans[a.Token]
		if !ok {
			return text.Span{}, false
		}
		if i == 0 {
			all = s
		}
		all = all.Cover(s)
	}
	return all, len(m.Anchors) > 0
}

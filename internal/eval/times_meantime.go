package eval

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strings"

	"hearsay/internal/text"
)

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

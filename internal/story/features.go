package story

import (
	"math"

	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/trace"
)

// Features are what the index needs of one article; the text itself is not
// among them.
type Features struct {
	id       news.ArticleID
	outlet   string   // domain, else name in lower case; empty when unknown
	names    []string // of the outlet and of the agencies, as agencyKey makes them
	credits  []string // agencies that the article credits
	day      int32    // days since 1970, or undated
	minute   int64    // minutes since 1970, or unknownMinute
	dateline bool

	title, body vector
	sentences   []sentence
	tokens      []uint16 // of the sentences; see tokenHash
}

const (
	undated       = trace.Undated
	unknownMinute = math.MinInt64
)

// sentence is one sentence of the body as copies are compared by.
type sentence struct {
	hash       uint64 // of its words; 0 when it has fewer than minSentence
	start, end uint32 // bytes of the body
	first      uint32 // its first token
	words      uint32
	weight     uint16 // idf of its words outside quotation marks, summed, in quarter nats
}

// Trace reads the features of an article whose body was analysed. It is pure:
// articles may be traced side by side.
func Trace(a *news.Article, body *text.Doc) *Features {
	f := &Features{id: a.ID, day: undated, minute: unknownMinute}
	if a.Outlet != nil {
		f.outlet = outletKey(*a.Outlet)
		f.names = append(f.names, agencyKey(a.Outlet.Name))
	}
	if d := a.Published; d != nil {
		f.setTime(*d)
	}
	body = body.Compounds()
	w := newWordReader()
	f.title = w.title(a.Title)
	f.body = w.body(body)
	f.sentences, f.tokens = w.sentences(body, blockQuotes(a))
	f.credits, f.dateline = origins(a)
	return f
}

// blockQuotes are the blocks that stand apart as quotations: what is in them is
// quoted without marks.
func blockQuotes(a *news.Article) []text.Span {
	var spans []text.Span
	for _, b := range a.Blocks {
		if b.Kind == news.BlockQuote {
			spans = append(spans, b.Span)
		}
	}
	return spans
}

// setTime keeps a date as exact as a comparison may use it: a month or a year
// does not place an article.
func (f *Features) setTime(d news.Date) {
	day, known := d.Day()
	if !known {
		return
	}
	f.day = int32(day)
	if d.Precision == news.Minute {
		f.minute = d.Time.Unix() / 60
	}
}

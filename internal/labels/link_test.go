package labels_test

import (
	"testing"

	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

func TestSameLink(t *testing.T) {
	const in = "Lind told the Varda Courier, and the paper printed it."
	courier := labels.Link{Relation: "told", Span: text.Span{Start: 14, End: 27}}
	for _, c := range []struct {
		relation, name string
		span           text.Span
		want           bool
	}{
		{"told", "Varda Courier", text.Span{Start: 14, End: 27}, true},
		{"told", "the Varda Courier", text.Span{}, true},
		{"told", "Courier", text.Span{Start: 20, End: 27}, true},
		{"told", "Courier", text.Span{}, false},
		{"told", "Varda Courier", text.Span{Start: 33, End: 42}, true},
		{"told", "the paper", text.Span{Start: 33, End: 42}, false},
		{"reported by", "Varda Courier", text.Span{Start: 14, End: 27}, false},
	} {
		if got := courier.Same(in, &news.Link{Relation: c.relation, Name: c.name, Span: &c.span}); got != c.want {
			t.Errorf("%s %s %v: %v", c.relation, c.name, c.span, got)
		}
	}
}

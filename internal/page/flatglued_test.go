package page

import (
	"strings"
	"testing"

	"hearsay/internal/news"
)

func TestGluedHeads(t *testing.T) {
	const text = "Ana Petrova, the harbour minister of Kessia, said on Monday that the harbour of Port Varda would open again.\n\n" +
		"She told reporters in Port Varda that the fees of the harbour would fall, and that the docks were safe.\n\n" +
		"The dockers of Port Varda said that they had not been asked, and that they would wait for the minister's word.\n"
	tests := []struct{ head, title, published, credits string }{
		{" date 2031-04-09 Minister opens harbour of Port Varda\n\n", "Minister opens harbour of Port Varda", "2031-04-09", ""},
		{"date 2031-04 Minister opens harbour of Port Varda\n\n", "Minister opens harbour of Port Varda", "2031-04", ""},
		{" date 2031-04-09 Minister opens harbour of Port Varda\n9 April 2031, 07:15\n\n", "Minister opens harbour of Port Varda", "2031-04-09T07:15:00", ""},
		{" date 2031-04-09 Minister opens harbour of Port Varda\nMonday, 6 January 2032\n\n", "Minister opens harbour of Port Varda", "2031-04-09", ""},
		{"Minister opens harbour of Port VardaReuters | Oslo | Created: 09-04-2031 07:15 IST\n", "Minister opens harbour of Port Varda", "2031-04-09T07:15:00", "Reuters"},
		{"date 2031-04-09 Minister opens harbour of Port VardaPTI | Updated: 09-04-2031 07:15 IST\n", "Minister opens harbour of Port Varda", "2031-04-09", "PTI"},
		{"Minister opens harbour of Port Varda\nReuters Staff\n\n", "Minister opens harbour of Port Varda", "", "Reuters"},
	}
	for _, test := range tests {
		r, err := Read(&news.Page{Form: news.Flat, Body: []byte(test.head + text)})
		if err != nil || len(r.Articles) != 1 {
			t.Fatalf("%q: %d articles, %v", test.head, len(r.Articles), err)
		}
		a, published := r.Articles[0], ""
		if a.Published != nil {
			published = a.Published.Value()
		}
		if a.Title != test.title || published != test.published || strings.Join(a.Credits, "; ") != test.credits {
			t.Errorf("%q: %q of %s by %q, want %q of %s by %q", test.head, a.Title, published, a.Credits, test.title, test.published, test.credits)
		}
		if !strings.HasPrefix(a.Text, "Ana Petrova") {
			t.Errorf("%q: text begins %.60q", test.head, a.Text)
		}
	}
}

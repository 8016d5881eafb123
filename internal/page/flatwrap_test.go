package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// wrapText breaks paragraphs at a column, as mail does.
func wrapText(paragraphs []string, column int, between string) string {
	wrapped := make([]string, len(paragraphs))
	for i, p := range paragraphs {
		width := 0
		var b strings.Builder
		for k, w := range strings.Fields(p) {
			switch {
			case k > 0 && width+1+chars(w) > column:
				b.WriteByte('\n')
				width = 0
			case k > 0:
				b.WriteByte(' ')
				width++
			}
			b.WriteString(w)
			width += chars(w)
		}
		wrapped[i] = b.String()
	}
	return strings.Join(wrapped, between) + "\n"
}

// TestUnwrap finds the paragraphs of hard-wrapped text again, with blank lines
// between them and without, where the last line of a paragraph does not fill
// the column.
func TestUnwrap(t *testing.T) {
	paragraphs := []string{
		"The ferry between Kessia and Port Varda will sail again next week, the harbour minister Ana Petrova said on Tuesday after two days of talks with the dockers.",
		"She said that the union of Tomas Lind had asked for a contract, and that the first boat would leave on Monday with some four hundred people on board of it.",
		"Паром между Кессией и Порт-Вардой снова пойдёт на следующей неделе, сказала во вторник министр Ана Петрова после двух дней переговоров с докерами порта.",
		"Nobody had expected the strike to end before the summer, least of all the owners of the hotels, who had let their rooms to the crews of the other line for weeks.",
	}
	for _, column := range []int{60, 66, 72, 100} {
		for name, between := range map[string]string{"blank lines": "\n\n", "no blank lines": "\n"} {
			lines := unwrap(splitLines(wrapText(paragraphs, column, between)))
			got := make([]string, len(lines))
			for i, l := range lines {
				got[i] = l.text
				if l.chars != chars(l.text) {
					t.Errorf("%d columns, %s: a line of %d characters counts %d", column, name, chars(l.text), l.chars)
				}
			}
			if diff := cmp.Diff(paragraphs, got); diff != "" {
				t.Errorf("%d columns, %s (-want +got):\n%s", column, name, diff)
			}
		}
	}
}

// TestNotWrapped keeps lines that only look wrapped.
func TestNotWrapped(t *testing.T) {
	tests := []struct{ name, text string }{
		{"a menu", "Home\nWorld\nBusiness\nSport\n"},
		{"a paragraph a line", strings.Repeat("The ferry will sail again next week, the harbour minister Ana Petrova said on Tuesday after two days of talks with dockers.\n", 5)},
		{"a list", "June 9 – Port Varda, Harbour Hall and the old quay by the market\nJune 10 – Ostrava Nova, Grand Theatre of the upper town and park\nJune 14 – Kessia, Arena of the Republic and the small stage there\nJune 17 – Valle Alta, the open stage in the meadow by the station\n"},
	}
	for _, test := range tests {
		if n := len(unwrap(splitLines(test.text))); n != strings.Count(test.text, "\n") {
			t.Errorf("%s: %d lines of %d", test.name, n, strings.Count(test.text, "\n"))
		}
	}
}

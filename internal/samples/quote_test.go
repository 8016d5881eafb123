package samples_test

import (
	"strings"
	"unicode"

	"hearsay/internal/news"
	"hearsay/internal/samples"
	"hearsay/internal/text"
)

// quoted marks the bytes of t that stand inside quotation marks, marks
// included. A quotation ends with its paragraph, since one that continues
// opens anew; inside double marks, single ones change nothing.
func quoted(t string) []bool {
	marked := make([]bool, 0, len(t))
	var closing rune
	before := '\n'
	for i, r := range t {
		after := next(t, i, r)
		inside := closing != 0
		switch {
		case r == '\n':
			closing, inside = 0, false
		case closing == 0:
			closing = opens(before, r, after)
			inside = closing != 0
		case r == closing && !(single(r) && isWord(after)):
			closing = 0
		}
		for range len(string(r)) {
			marked = append(marked, inside)
		}
		before = r
	}
	return marked
}

// opens returns the mark that closes a quotation opened by r, or 0.
func opens(before, r, after rune) rune {
	switch r {
	case '“', '„':
		return '”'
	case '«':
		return '»'
	case '"':
		return '"'
	case '‘':
		return '’'
	case '\'':
		if !isWord(before) && isWord(after) {
			return '\''
		}
	}
	return 0
}

func single(r rune) bool { return r == '’' || r == '\'' }

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func next(t string, i int, r rune) rune {
	for _, n := range t[i+len(string(r)):] {
		return n
	}
	return '\n'
}

// find returns the spans of the content: the first piece at its nth
// occurrence, each other piece at the first after the one before.
func find(t string, s samples.GoldStatement) ([]text.Span, bool) {
	at := 0
	for range s.Nth {
		i := strings.Index(t[at:], s.Content[0])
		if i < 0 {
			return nil, false
		}
		at += i + 1
	}
	var spans []text.Span
	for _, piece := range s.Content {
		i := strings.Index(t[at:], piece)
		if i < 0 || piece == "" {
			return nil, false
		}
		spans = append(spans, text.Span{Start: at + i, End: at + i + len(piece)})
		at += i + len(piece)
	}
	return spans, true
}

// kindOf derives the kind of content from the marks around its letters.
func kindOf(t string, quoted []bool, content []text.Span) news.StatementKind {
	in, out := false, false
	for _, s := range content {
		for i, r := range s.Of(t) {
			if unicode.IsLetter(r) {
				in = in || quoted[s.Start+i]
				out = out || !quoted[s.Start+i]
			}
		}
	}
	switch {
	case in && out:
		return news.Mixed
	case in:
		return news.Direct
	}
	return news.Indirect
}

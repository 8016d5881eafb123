package eval

import (
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/archive"
	"hearsay/internal/text"
)

// readWorldwide reads the Worldwide newswire set: a token and its BIO label a
// line, an empty line between paragraphs. The tokens are joined to running
// text by what newspapers do, since their white space is not kept.
func readWorldwide(dir string) ([]namedText, error) {
	files := map[string]string{}
	var order []string
	for m, err := range archive.Members(filepath.Join(dir, "lang", "worldwide_ner.tar.zst")) {
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(m.Name, ".tsv") {
			files[m.Name] = strings.ToValidUTF8(string(m.Data), "?")
			order = append(order, m.Name)
		}
	}
	slices.Sort(order)
	var texts []namedText
	for _, name := range order {
		texts = append(texts, parseWorldwide(files[name]))
	}
	return texts, nil
}

type labelled struct{ word, label string }

func parseWorldwide(file string) namedText {
	var t namedText
	var paragraph []labelled
	for line := range strings.SplitSeq(file, "\n") {
		c := strings.Split(strings.TrimRight(line, "\r"), "\t")
		word := strings.TrimSpace(c[0])
		if word == "" || len(c) < 2 {
			t.addLabelled(paragraph)
			paragraph = paragraph[:0]
			continue
		}
		paragraph = append(paragraph, labelled{word, strings.TrimSpace(c[1])})
	}
	t.addLabelled(paragraph)
	return t
}

var worldwideTypes = map[string]text.NameType{"Person": text.Person, "Location": text.Place, "Organization": text.Organisation}

// addLabelled appends a paragraph.
func (t *namedText) addLabelled(words []labelled) {
	if len(words) == 0 {
		return
	}
	if t.text != "" {
		t.text += "\n\n"
	}
	start := len(t.text)
	var joins joiner
	inside := ""
	for i, w := range words {
		if i > 0 && joins.spaced(words, i) {
			t.text += " "
		}
		at := text.Span{Start: len(t.text), End: len(t.text) + len(w.word)}
		t.text += w.word
		place, class, _ := strings.Cut(w.label, "-")
		kind := worldwideTypes[class]
		switch {
		case place == "I" && class == inside && kind != text.NoName:
			t.gold[len(t.gold)-1].End = at.End
		case kind != text.NoName:
			t.gold = append(t.gold, goldName{at, kind})
		}
		inside = class
	}
	t.paragraphs = append(t.paragraphs, text.Span{Start: start, End: len(t.text)})
}

// joiner puts white space between tokens as running text has it.
type joiner struct{ quoted bool }

// spaced reports whether white space stands before word i.
func (j *joiner) spaced(words []labelled, i int) bool {
	word, before := words[i].word, words[i-1].word
	after := ""
	if i+1 < len(words) {
		after = words[i+1].word
	}
	if before == `"` {
		j.quoted = !j.quoted
		return !j.quoted
	}
	if word == `"` {
		return !j.quoted
	}
	return !gluedLeft(word, before, after) && !gluedRight(word, before, i, words)
}

// gluedLeft reports whether a token stands right after the one before.
func gluedLeft(word, before, after string) bool {
	switch {
	case strings.ContainsAny(word[:1], ".,;:!?)]}%") || word == "…" || word == "”":
		return true
	case word == "’" || word == "'":
		return wordLike(before)
	case strings.HasPrefix(word, "'") || strings.HasPrefix(word, "’") || strings.EqualFold(word, "n't") || strings.EqualFold(word, "n’t"):
		return true
	case word == "-" || word == "/":
		return wordLike(before) && wordLike(after) && !(startsLower(before) && startsUpper(after))
	}
	return loneLetter(word) || word == "$" && len(before) < 4 && strings.ToUpper(before) == before && wordLike(before)
}

// gluedRight reports whether a token holds the one after it.
func gluedRight(word, before string, i int, words []labelled) bool {
	switch {
	case strings.ContainsAny(before, "([{$£€₡#") && utf8.RuneCountInString(before) == 1 || before == "“" || before == "‘":
		return true
	case before == "-" || before == "/":
		return i > 1 && gluedLeft(before, words[i-2].word, word)
	case before == "’" || before == "'":
		return i > 1 && wordLike(words[i-2].word) && clitic[strings.ToLower(word)]
	case before == ".":
		return i > 1 && initial(words[i-2].word) && initial(word) && i+1 < len(words) && words[i+1].word == "."
	}
	return loneLetter(before)
}

var clitic = map[string]bool{"s": true, "t": true, "re": true, "ll": true, "ve": true, "d": true, "m": true}

func wordLike(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func initial(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && unicode.IsUpper(r)
}

// loneLetter finds the letters at which this set's tokeniser cut words, as in
// "M ā ori".
func loneLetter(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && r >= 0x100 && unicode.IsLower(r) && unicode.Is(unicode.Latin, r)
}

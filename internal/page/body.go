package page

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// bodyBlocks chooses the lines of the article's body. titles are what the title
// is on the page, and elsewhere.
func bodyBlocks(lines []stretch, titles []string, description string) []block {
	var out []block
	first := standfirst(lines, titles[0], description)
	for i := range lines {
		l := &lines[i]
		if i == first {
			l.kind = news.Standfirst
		} else if l.kept == 0 || l.inside != 0 && !l.inside.only(inAside) {
			continue
		}
		t := l.text()
		if t == "" || repeatsTitle(out, t, titles) || i != first && furniture(l, t) {
			continue
		}
		out = append(out, block{l.kind, t})
	}
	return trimEnds(out)
}

// trimEnds leaves out what stands before the first sentence and after the last
// one: kicker, byline, date, and heads of lists whose links are gone.
func trimEnds(blocks []block) []block {
	first, last := -1, -1
	for i, b := range blocks {
		if b.kind == news.Standfirst || sentence(b.text) {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return blocks
	}
	var out []block
	for last > first && closes(blocks[last].text) {
		last--
		blocks = blocks[:last+1]
	}
	for i, b := range blocks {
		if i < first && b.kind == news.Paragraph || i > last && b.kind != news.ListItem {
			continue
		}
		out = append(out, b)
	}
	return out
}

// closes reports a notice on rights or comments, in sentences. Inside an
// article one may speak of such things.
func closes(t string) bool {
	return chars(t) <= closingSize && lexicon.LineFurniture(strings.ToLower(t))&(lexicon.Rights|lexicon.Comments) != 0
}

// closingSize is how long such a notice may be, in characters.
const closingSize = 600

// sentence reports whether t is long enough for a sentence or ends like one.
func sentence(t string) bool {
	n := (chars(t) + len(t)) / 2
	return n >= 80 || n >= 20 && strings.ContainsAny(lastOf(t), sentenceEnds)
}

const sentenceEnds = ".!?…:”\"»)。！？」।۔"

// repeatsTitle reports the title above the body: near its top, or with no
// sentence before it.
func repeatsTitle(before []block, t string, titles []string) bool {
	f := fold(t)
	same := func(title string) bool {
		return title != "" && len(t) < 2*len(title) && strings.HasSuffix(f, fold(title))
	}
	return slices.ContainsFunc(titles, same) &&
		(len(before) < 3 || !slices.ContainsFunc(before, func(b block) bool { return sentence(b.text) }))
}

// furnitureSize is the longest line in characters that word lists alone may
// call furniture.
const furnitureSize = 120

func furniture(l *stretch, t string) bool {
	if chars(t) > furnitureSize {
		return false
	}
	if 10*l.linked >= 9*l.size && chars(t) >= 20 {
		return true
	}
	f := lexicon.LineFurniture(strings.ToLower(t))
	if l.kind == news.Heading {
		f &= lexicon.Share | lexicon.Roll | lexicon.Newsletter | lexicon.Comments | lexicon.Advert
	}
	return f != 0
}

// prose reports whether the line reads like a paragraph: long enough, ending
// like a sentence or longer still, and not made of links. Letters of two bytes
// count one and a half times.
func (l *stretch) prose() bool {
	if l.inside != 0 || 3*l.linked > l.size || l.kind == news.Heading {
		return false
	}
	t := l.text()
	n := (chars(t) + len(t)) / 2
	return n >= 140 || n >= 60 && strings.ContainsAny(lastOf(t), sentenceEnds)
}

// lastOf is the last character of t.
func lastOf(t string) string {
	r := []rune(t[max(0, len(t)-4):])
	return string(r[len(r)-1:])
}

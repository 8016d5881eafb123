package mention_test

import (
	"regexp"
	"strings"
	"testing"

	"hearsay/internal/text"
)

var nameTypes = map[string]text.NameType{"PER": text.Person, "LOC": text.Place, "ORG": text.Organisation, "NORP": text.Group}

var smallWords = map[string]text.UPOS{
	"the": text.DET, "a": text.DET, "of": text.ADP, "in": text.ADP, "and": text.CCONJ, "is": text.AUX, "so": text.ADV, "Mr.": text.PROPN, "Ms.": text.PROPN,
	"'s": text.PART, "she": text.PRON, "he": text.PRON, "it": text.PRON, "her": text.PRON, "himself": text.PRON, "they": text.PRON, "who": text.PRON,
}

var strokes = map[string]text.UPOS{"n": text.NOUN, "v": text.VERB, "a": text.ADJ}

// noted is a text while its notation is read.
type noted struct {
	b          strings.Builder
	tokens     []text.Token
	names      []text.Name
	heads      map[int]string // the words that tokens depend on
	sentences  []text.Sentence
	paragraphs []text.Span
}

// note reads the notation of the tests.
func note(t testing.TB, in string) *text.Doc {
	t.Helper()
	n := &noted{heads: map[int]string{}}
	for paragraph := range strings.SplitSeq(in, " | ") {
		start := n.b.Len()
		first := len(n.tokens)
		for _, part := range regexp.MustCompile(`\[\w+|\]\S*|[^\s\]]+`).FindAllString(paragraph, -1) {
			n.part(part)
			if part == "." {
				n.endSentence(first)
				first = len(n.tokens)
			}
		}
		n.endSentence(first)
		n.paragraphs = append(n.paragraphs, text.Span{Start: start, End: n.b.Len()})
		n.b.WriteString("\n")
	}
	d, err := text.NewDoc(n.b.String(), n.paragraphs, n.sentences, n.tokens)
	if err == nil {
		d, err = d.WithNames(n.names)
	}
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (n *noted) part(part string) {
	if kind, ok := strings.CutPrefix(part, "["); ok {
		n.names = append(n.names, text.Name{First: len(n.tokens), Type: nameTypes[kind]})
		return
	}
	if rel, ok := strings.CutPrefix(part, "]"); ok {
		n.endName(strings.TrimPrefix(rel, ":"))
		return
	}
	word, rel, _ := strings.Cut(part, ":")
	if word == "" {
		word, rel = part, ""
	}
	word, stroke, _ := strings.Cut(word, "/")
	stroke, plural := strings.CutSuffix(stroke, "+")
	tag := strokes[stroke]
	switch {
	case text.KindOf(word) == text.Punct:
		tag = text.PUNCT
	case tag == "" && len(n.names) > 0 && n.names[len(n.names)-1].Last == 0:
		tag = text.PROPN
	case tag == "":
		tag = smallWords[word]
		if tag == "" {
			tag = smallWords[strings.ToLower(word)]
		}
	}
	start := n.b.Len()
	n.b.WriteString(word)
	n.tokens = append(n.tokens, text.Token{Span: text.Span{Start: start, End: n.b.Len()}, Kind: text.KindOf(word), UPOS: tag})
	if plural {
		n.tokens[len(n.tokens)-1].Feats = "Number=Plur"
	}
	n.b.WriteByte(' ')
	n.relate(len(n.tokens)-1, rel)
}

func (n *noted) relate(i int, rel string) {
	rel, n.heads[i], _ = strings.Cut(rel, ">")
	n.tokens[i].Rel = text.Rel(rel)
}

func (n *noted) endName(rel string) {
	name := &n.names[len(n.names)-1]
	name.Last = len(n.tokens)
	name.Span = n.tokens[name.First].Cover(n.tokens[name.Last-1].Span)
	n.relate(name.First, rel)
}

// endSentence makes a tree of the relations, if there are any: small words and
// titles hang on the next word that has one, the rest of names on their first,
// and verbs without one are roots.
func (n *noted) endSentence(first int) {
	last := len(n.tokens)
	if first == last {
		return
	}
	n.sentences = append(n.sentences, text.Sentence{
		Span: n.tokens[first].Cover(n.tokens[last-1].Span), First: first, Last: last, Paragraph: len(n.paragraphs),
	})
	parsed := false
	for i := first; i < last; i++ {
		parsed = parsed || n.tokens[i].Rel != ""
	}
	for i := first; parsed && i < last; i++ {
		n.hang(i, first, last)
	}
}

func (n *noted) hang(i, first, last int) {
	k := &n.tokens[i]
	k.Head = -1
	switch {
	case n.heads[i] != "":
		for h := first; h < last; h++ {
			if n.b.String()[n.tokens[h].Start:n.tokens[h].End] == n.heads[i] {
				k.Head = h
			}
		}
	case k.Rel != "":
	case k.UPOS == text.VERB:
		k.Rel = "root"
	case k.UPOS == text.PART:
		k.Head, k.Rel = i-1, "case"
	case n.inName(i):
		k.Head, k.Rel = i-1, "flat"
	case k.UPOS == text.PUNCT:
		k.Head, k.Rel = max(first, i-1), "punct"
	default:
		rels := map[text.UPOS]text.Rel{text.DET: "det", text.ADP: "case", text.AUX: "cop", text.ADJ: "amod", text.NOUN: "compound"}
		k.Head, k.Rel = min(i+1, last-1), rels[k.UPOS]
		for k.Head < last-1 && n.heads[k.Head] == "" && n.tokens[k.Head].Rel == "" {
			k.Head++
		}
	}
	if k.Rel == "" {
		k.Rel = "dep"
	}
}

func (n *noted) inName(i int) bool {
	for _, name := range n.names {
		if name.First < i && i < name.Last {
			return true
		}
	}
	return false
}

package cast

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// script is one text with what the lexicons say about each of its words.
type script struct {
	doc      *text.Doc
	words    []word
	mentions []Mention
	traits   []trait // of the mentions, by the same index
	at       []int32 // mention whose Span holds a token, or free, or titleOf a name
	headline []bool  // by sentence: written in title case
	isTitle  bool    // the article's title
	claims   []claim
	ages     []aged
}

// word is a token as the finders see it.
type word struct {
	low      string // in lower case
	sentence int32
	flags    flag
	role     lexicon.Role
}

type flag uint8

const (
	capital flag = 1 << iota // its first letter is upper-case
	shout                    // all its letters are, two or more
	opens                    // first word of a sentence, a line or a quotation
	closed                   // a function word: never part of a name by itself
	verb                     // says or does something in a frequent form
	punct
	number
)

func (w *word) is(f flag) bool { return w.flags&f != 0 }

// What script.at holds for a token outside the spans of mentions.
const (
	free    = -1
	inTitle = -2 // in the capitalised title before a name
)

// newScript looks every word up once. A nil doc gives an empty script.
func newScript(doc *text.Doc) *script {
	s := &script{doc: doc}
	if doc == nil {
		return s
	}
	s.words = make([]word, len(doc.Tokens()))
	s.at = make([]int32, len(doc.Tokens()))
	for i := range s.at {
		s.at[i] = free
		s.words[i].flags = punct // what no sentence holds joins nothing
	}
	s.headline = make([]bool, len(doc.Sentences()))
	for i, sentence := range doc.Sentences() {
		s.annotate(int32(i), sentence)
		s.headline[i] = s.titleCase(sentence)
	}
	return s
}

func (s *script) annotate(number int32, sentence text.Sentence) {
	open := true
	for i := sentence.First; i < sentence.Last; i++ {
		token := s.doc.Tokens()[i]
		w := newWord(s.doc.Of(token.Span), token.Kind)
		w.sentence = number
		if open && !w.is(punct) {
			w.flags |= opens
		}
		open = w.is(punct) && (open || opensQuote(w.low)) || w.low == ":"
		s.words[i] = w
	}
}

func opensQuote(mark string) bool {
	return mark == "“" || mark == `"` || mark == "‘" || mark == "«" || mark == "„"
}

func newWord(t string, kind text.Kind) word {
	w := word{low: strings.ToLower(t)}
	switch kind {
	case text.Punct:
		w.flags = punct
		return w
	case text.Number:
		w.flags = number
		return w
	}
	w.flags = capitals(t)
	if closedWords[w.low] {
		w.flags |= closed
	}
	if verbs[w.low] {
		w.flags |= verb
	} else if _, cue := lexicon.Verb(w.low); cue && !cueNouns[w.low] {
		w.flags |= verb
	}
	w.role = lexicon.RoleOf(w.low)
	if w.role.Kind == lexicon.NoRole {
		w.role = compoundRole(w.low)
	}
	return w
}

const yearOld = "-year-old"

// compoundRole finds the role in "ex-minister", "lawyer-turned-politician" and
// "43-year-old".
func compoundRole(low string) lexicon.Role {
	if strings.HasSuffix(low, yearOld) {
		return lexicon.Role{Lemma: low, Kind: lexicon.Office}
	}
	if i := strings.LastIndexByte(low, '-'); i >= 0 {
		return lexicon.RoleOf(low[i+1:])
	}
	return lexicon.TradeOf(low)
}

func capitals(t string) flag {
	first, size := utf8.DecodeRuneInString(t)
	if !unicode.IsUpper(first) {
		return hyphenCapital(t)
	}
	letters := strings.TrimRight(t, ".")
	if len(letters) > size && strings.ToUpper(letters) == letters {
		return capital | shout
	}
	return capital
}

// hyphenCapital accepts names that begin with a particle: "al-Amin", "d'Arc".
func hyphenCapital(t string) flag {
	i := strings.IndexAny(t, "-'’‑")
	if i < 1 || i > 3 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(t[i:])
	next, _ := utf8.DecodeRuneInString(t[i+size:])
	if unicode.IsUpper(next) && particles[t[:i]] {
		return capital
	}
	return 0
}

// text of the tokens [first, last).
func (s *script) span(first, last int) text.Span {
	tokens := s.doc.Tokens()
	return text.Span{Start: tokens[first].Start, End: tokens[last-1].End}
}

// low returns the word at token i, or "" outside the sentence of token near.
func (s *script) low(i, near int) string {
	if i < 0 || i >= len(s.words) || s.words[i].sentence != s.words[near].sentence {
		return ""
	}
	return s.words[i].low
}

// word returns token i, or a full stop when it is outside the sentence of
// token near.
func (s *script) word(i, near int) *word {
	if i < 0 || i >= len(s.words) || s.words[i].sentence != s.words[near].sentence {
		return &boundary
	}
	return &s.words[i]
}

var boundary = word{low: ".", flags: punct}

// bounds returns the tokens [first, last) of the sentence of token i.
func (s *script) bounds(i int) (first, last int) {
	sentence := s.doc.Sentences()[s.words[i].sentence]
	return sentence.First, sentence.Last
}

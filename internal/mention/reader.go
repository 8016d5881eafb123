package mention

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// Told is what a text says beside the name of a person that the person is.
type Told struct {
	Name        int       // index into the names of the text
	Role        text.Span // without article; empty when only the affiliation is told
	Affiliation text.Span // the country or body whose it is; empty when not told
}

// Of returns the mentions of d. Roles come from a reader of what stands beside
// names; what the trees tell of them is found without.
func Of(d *text.Doc, w *Words, roles []Told) *Set {
	r := newReader(d, w)
	r.findNames()
	r.findPhrases()
	r.sortItems()
	r.linkNames()
	r.claimTitles()
	r.claimRoles(roles)
	r.linkBeside()
	r.linkOthers()
	return r.set()
}

// reader is the work on one text.
type reader struct {
	doc      *text.Doc
	words    *Words
	tokens   []text.Token
	low      []string // the tokens in lower case
	sentence []int32  // of each token
	quoted   []bool   // tokens inside quotation marks
	told     []int32  // for each sentence, how many up to it are not all quotation
	at       []int32  // 1 + the item that each token is the head of or, for a name, in
	items    []item
	entities []entity
	byHead   map[string][]int // entities by the heads of what is told of them, the latest last
}

// item is a noun phrase: a mention, or what only competes with mentions.
type item struct {
	kind        Kind
	typ         text.NameType // NoName for things
	first, last int           // tokens of the mention
	head        int
	entity      int // -1 for none
	antecedent  int // an item; -1 for none
	reason      Reason
	plural      bool
	gender      lexicon.Gender
	person      bool // a role of people
	det         determiner
	lemma       string // head of a role
	form        *form  // of a name
	subject     bool
	pronoun     PronounForm
}

// determiner is how a noun phrase begins.
type determiner uint8

const (
	bare determiner = iota
	definite
	indefinite
	owned // "Kessia's", "her"
)

// entity is what items stand for.
type entity struct {
	typ      text.NameType
	gender   lexicon.Gender
	plural   bool
	named    bool
	form     *form // the fullest
	claims   []claim
	roles    []int // the heads of claims; the first ones are kept
	lastItem int   // -1 before the first
	seen     int   // mentions so far
}

// claim is a role that somebody has: its head and the words before it.
type claim struct {
	lemma string
	words []string
	owner int // whose the role is, an entity; -1 for nobody's
}

func newReader(d *text.Doc, w *Words) *reader {
	r := &reader{doc: d, words: w, tokens: d.Tokens(), byHead: map[string][]int{}}
	r.low = make([]string, len(r.tokens))
	r.sentence = make([]int32, len(r.tokens))
	r.at = make([]int32, len(r.tokens))
	for i, t := range r.tokens {
		r.low[i] = strings.ReplaceAll(strings.ToLower(t.Of(d.Text())), "’", "'")
	}
	for i, s := range d.Sentences() {
		for k := s.First; k < s.Last; k++ {
			r.sentence[k] = int32(i)
		}
	}
	r.markQuotes()
	return r
}

// markQuotes tells which tokens stand inside quotation marks. A mark that is
// not closed ends with its paragraph.
func (r *reader) markQuotes() {
	r.quoted = make([]bool, len(r.tokens))
	inside, paragraph := false, -1
	for _, s := range r.doc.Sentences() {
		if s.Paragraph != paragraph {
			inside, paragraph = false, s.Paragraph
		}
		for i := s.First; i < s.Last; i++ {
			switch r.low[i] {
			case "“", "``", "«":
				inside = true
			case "”", "''", "»":
				inside = false
			case `"`:
				inside = !inside
			}
			r.quoted[i] = inside
		}
		r.countTold(s)
	}
}

// countTold counts a sentence unless all of it is quotation.
func (r *reader) countTold(s text.Sentence) {
	n := int32(0)
	if len(r.told) > 0 {
		n = r.told[len(r.told)-1]
	}
	if slices.Contains(r.quoted[s.First:s.Last-1], false) {
		n++
	}
	r.told = append(r.told, n)
}

// sentencesBetween is how many sentences lie from phrase o to pronoun it. What
// is quoted between does not count for one outside: “…,” she said.
func (r *reader) sentencesBetween(it, o *item) int {
	a, b := r.sentence[it.head], r.sentence[o.head]
	if !r.quoted[it.head] && !r.quoted[o.head] {
		return int(r.told[a] - r.told[b])
	}
	return int(a - b)
}

func (r *reader) sentenceOf(i int) text.Sentence { return r.doc.Sentences()[r.sentence[i]] }

func (r *reader) paragraphOf(i int) int { return r.sentenceOf(i).Paragraph }

// word returns token i in lower case, "" outside the sentence of token near.
func (r *reader) word(i, near int) string {
	if s := r.sentenceOf(near); i < s.First || i >= s.Last {
		return ""
	}
	return r.low[i]
}

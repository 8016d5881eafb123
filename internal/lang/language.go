package lang

import (
	"fmt"
	"strings"
	"sync"

	"hearsay/internal/model"
)

// Language is all that the engine knows of one language: word lists and
// trained models, values that package lang/en and its like bring. A list that
// is empty changes nothing; a model that is nil leaves its part to rules, or
// undone.
type Language struct {
	Code    string // ISO 639-1
	Lists   Lists
	Borders *Borders // of sentences; nil for rules
	// Net brings the network of tags and trees, nil for none. It is large, and
	// cutting a text does not need it, so it is read when it is first called.
	Net    func() (*model.Net, error)
	Words  *model.Words // vectors that the models share; nil for none
	Lemmas *Lemmatiser  // nil for none
	Names  *Namer       // nil for none
}

// Lists are the word lists of the tokeniser and of the rules for sentences.
// Apostrophes are straight; those marked "any case" are written in lower case.
type Lists struct {
	// Abbreviations keep their full stop before a name, a number or a comma
	// ("Mr", "Sept"); Closers keep it wherever they stand and may end a
	// sentence ("Inc", "etc").
	// Numbered ones keep it before a number ("No", "c").
	Abbreviations, Closers, Numbered Set

	// Openers begin sentences and no names, so that an abbreviation before
	// one of them ends its sentence.
	Openers Set

	// Credits begin the credit of a picture before a colon ("Image"), which is
	// a sentence of its own.
	Credits Set

	// Finite are forms of verbs that most clauses have one of ("is", "said");
	// FinitePast is what those of the past end in. Both in lower case.
	Finite     Set
	FinitePast string

	// Clitics are cut from the end of a word, the first that fits ("n't",
	// "'s"). Contractions are words of two without an apostrophe, with a bar
	// where the second begins ("can|not"). Both any case.
	Clitics      []string
	Contractions map[string]int // length of the first part by the whole; see Cut

	// Elided words begin with an apostrophe ("'em"). Any case.
	Elided Set

	// Prefixes, Suffixes, and the two halves of Syllables (of given names) are
	// not cut at their hyphen; nor are Hyphenated and Slashed as a whole
	// ("uh-huh", "w/o"). Any case.
	Prefixes, Suffixes, Syllables, Hyphenated, Slashed Set

	// Units are cut from the number before them ("am", "km").
	Units Set
}

// Set is a list of words.
type Set map[string]bool

// NewSet returns the words of a text, apart by white space.
func NewSet(words string) Set {
	s := Set{}
	for w := range strings.FieldsSeq(words) {
		s[w] = true
	}
	return s
}

// longestListed is the length in bytes of the longest word of a list.
const longestListed = 24

// anyCase looks a word up in a list of lower case.
func (s Set) anyCase(word string) bool {
	var folded [longestListed]byte
	return s[string(fold(folded[:0], word))]
}

// fold appends word to buffer in lower case, as far as it goes: an empty
// result for words longer than any in a list. Only ASCII has case in lists.
func fold(buffer []byte, word string) []byte {
	if len(word) > cap(buffer) {
		return buffer
	}
	for i := range len(word) {
		b := word[i]
		if b >= 'A' && b <= 'Z' {
			b += 'a' - 'A'
		}
		buffer = append(buffer, b)
	}
	return buffer
}

// Cut returns words by the length of their first part, from words with a bar.
func Cut(words string) map[string]int {
	m := map[string]int{}
	for w := range strings.FieldsSeq(words) {
		first, second, _ := strings.Cut(w, "|")
		m[first+second] = len(first)
	}
	return m
}

// Load takes the models from a file. A part whose section the file does not
// have stays as it is.
func (l *Language) Load(f *model.File) error {
	words, err := loadWords(f)
	if err != nil {
		return fmt.Errorf("load model words of %q: %w", l.Code, err)
	}
	l.Words = words
	parts := []struct {
		section string
		load    func([]byte) error
	}{
		{"sentences", func(data []byte) (err error) { l.Borders, err = DecodeBorders(data); return err }},
		{"lemma", func(data []byte) (err error) { l.Lemmas, err = DecodeLemmatiser(data); return err }},
		{"names", func(data []byte) (err error) { l.Names, err = DecodeNamer(data, words); return err }},
	}
	for _, p := range parts {
		data, err := f.Section(p.section)
		if err != nil {
			continue
		}
		if err := p.load(data); err != nil {
			return fmt.Errorf("load model %s of %q: %w", p.section, l.Code, err)
		}
	}
	if _, err := f.Section("net"); err == nil {
		l.Net = sync.OnceValues(func() (*model.Net, error) { return loadNet(f, words) })
	}
	return nil
}

// loadWords returns the words of a model that names and the network share; nil
// when it has none.
func loadWords(f *model.File) (*model.Words, error) {
	section, err := f.Section("words")
	if err != nil {
		return nil, nil
	}
	d := model.NewDecoder(section)
	words := model.DecodeWords(d)
	return words, d.Err()
}

func loadNet(f *model.File, words *model.Words) (*model.Net, error) {
	if words == nil {
		return nil, fmt.Errorf("%w: a network without words", model.ErrFormat)
	}
	section, err := f.Section("net")
	if err != nil {
		return nil, err
	}
	net, err := model.DecodeNet(model.NewDecoder(section), words)
	if err != nil {
		return nil, fmt.Errorf("network: %w", err)
	}
	return net, nil
}

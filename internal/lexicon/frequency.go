package lexicon

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"github.com/kljensen/snowball/english"
	"golang.org/x/text/unicode/norm"
)

// frequencyFile is gzipped text: a line with the number of documents, then a
// line a term, in order of the alphabet: the term, a tab, the number of
// documents that hold it. Package gen counts it from news of 2012 to 2020.
//
//go:generate go run ./gen ../../../shared/data frequency.txt.gz
//go:embed frequency.txt.gz
var frequencyFile []byte

// frequencies is read once; every machine weighs words alike.
var frequencies = sync.OnceValue(func() map[string]float32 {
	weights, err := readFrequencies(frequencyFile)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return weights
})

// MaxIDF is the weight of a term that the table does not know, in nats: as if
// one document of 20,963 held it.
const MaxIDF = 9.95

// IDF is the inverse document frequency of a term that Term made: the natural
// logarithm of documents by documents that hold it.
func IDF(term string) float64 {
	if w, ok := frequencies()[term]; ok {
		return float64(w)
	}
	return MaxIDF
}

// Term returns the key under which the forms of a word meet: lower case,
// without diacritics and possessive, British spelling as American, and the
// stem of the rest by Porter's second algorithm. Digits stay as they are; words
// in other scripts than Latin are only put in lower case.
func Term(word string) string { return LookUp([]byte(word)).Term }

func newTerm(word string) string {
	word = fold(word)
	word = strings.TrimSuffix(word, "'s")
	if len(word) < 3 || !isASCIILetters(word) {
		return word
	}
	return english.Stem(american(word), true)
}

// fold puts a word in lower case, drops marks over and under letters and makes
// apostrophes straight.
func fold(word string) string {
	word = strings.ToLower(word)
	if isASCII(word) {
		return word
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r):
			return -1
		case r == '’':
			return '\''
		}
		return r
	}, norm.NFKD.String(word))
}

// american maps the endings that differ. Both spellings of a word, and all of
// its forms, need the same key; which one is of no matter, so a word that it
// wrongly touches ("surprise") is no harm.
func american(word string) string {
	for _, e := range britishEndings {
		if len(word) >= len(e.from)+3 && strings.HasSuffix(word, e.from) {
			return word[:len(word)-len(e.from)] + e.to
		}
	}
	return word
}

var britishEndings = []struct{ from, to string }{
	{"isation", "ization"},
	{"isations", "izations"},
	{"ising", "izing"},
	{"ised", "ized"},
	{"ises", "izes"},
	{"ise", "ize"},
	{"yse", "yze"},
	{"ysed", "yzed"},
	{"our", "or"},
	{"ours", "ors"},
	{"oured", "ored"},
	{"ouring", "oring"},
	{"velled", "veled"},
	{"velling", "veling"},
	{"celled", "celed"},
	{"celling", "celing"},
	{"belled", "beled"},
	{"belling", "beling"},
	{"delled", "deled"},
	{"delling", "deling"},
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func isASCIILetters(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

func readFrequencies(file []byte) (map[string]float32, error) {
	zr, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return nil, fmt.Errorf("read document frequencies: %w", err)
	}
	lines := bufio.NewScanner(zr)
	lines.Scan()
	documents, err := strconv.Atoi(lines.Text())
	if err != nil {
		return nil, fmt.Errorf("read document frequencies: %w", err)
	}
	weights := make(map[string]float32, 30_000)
	for lines.Scan() {
		term, count, _ := strings.Cut(lines.Text(), "\t")
		n, err := strconv.Atoi(count)
		if err != nil || n < 1 {
			return nil, fmt.Errorf("read document frequencies: term %q: count %q", term, count)
		}
		weights[term] = float32(math.Log(float64(documents) / float64(n)))
	}
	return weights, lines.Err()
}

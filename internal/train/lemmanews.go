package train

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"hearsay/internal/archive"
	"hearsay/internal/lang"
)

// The treebanks have each irregular word, but few of the regular ones, and
// the ending alone does not tell "hop|ing" from "hope|ing". What words there
// are in news does: of the lemmas that the rules of its ending could make, a
// form belongs to the one that is a word.
const (
	newsWord    = 5   // a word occurs that often
	plainlyMore = 20  // and that many times as often as what the rules would make
	commonEnd   = 20  // words of a class with the same two last letters, for it to have more of them
	likelyVotes = 3   // words of the same two last letters that take a rule
	largeClass  = 800 // words of a class from which its rules can be known
)

// newsWords counts the words in lower case of a collection of news. The words
// of names and the first words of sentences do not count.
func newsWords(ctx context.Context, file string) (map[string]int, error) {
	r, err := archive.OpenZstd(file)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	counts := map[string]int{}
	for dec := json.NewDecoder(r); ; {
		articles, err := readArticles(dec)
		if err != nil || len(articles) == 0 || ctx.Err() != nil {
			return counts, err
		}
		for _, a := range articles {
			countWords(counts, a.Body)
		}
	}
}

// countWords counts the runs of letters from a to z that stand alone.
func countWords(counts map[string]int, t string) {
	start := 0
	alone := true
	for i := 0; i <= len(t); i++ {
		switch {
		case i < len(t) && 'a' <= t[i] && t[i] <= 'z':
			continue
		case i < len(t) && !apart(t[i]):
			alone = false
			continue
		case alone && i > start:
			counts[t[start:i]]++
		}
		start, alone = i+1, true
	}
}

// apart reports whether c stands between words.
func apart(c byte) bool {
	return c <= ' ' || c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '"' || c == '(' || c == ')'
}

// readNews gives the words of news whose ending's rule makes no word a rule
// that makes one, if the class has at least large words to know its rules from.
func (l *lemmaLearner) readNews(r *ripple, large int) {
	if len(r.known) < large {
		return
	}
	for _, word := range slices.Sorted(maps.Keys(l.news)) {
		if l.news[word] < newsWord || len(word) < 4 || r.known[word] {
			continue
		}
		rule, ok := r.find(word)
		if !ok {
			continue
		}
		if better := l.better(r, word, rule); better != rule {
			r.words[word] = better
		}
	}
}

// better returns the rule that makes the most frequent lemma of word, or rule
// when its own lemma is a word. The word itself is only taken where no other
// lemma is a word: it always is one.
func (l *lemmaLearner) better(r *ripple, word string, rule uint16) uint16 {
	votes := r.votes[word[len(word)-2:]]
	own := l.news[l.edited(word, rule)]
	if total(votes) < commonEnd {
		return rule
	}
	best, most := rule, max(newsWord, plainlyMore*own)
	same, hasSame := l.edits[lang.LemmaEdit{}]
	for _, other := range slices.Sorted(maps.Keys(votes)) {
		if hasSame && other == same || votes[other] < likelyVotes || !r.seen(word, other) {
			continue
		}
		if n := l.news[l.edited(word, other)]; n > most {
			best, most = other, n
		}
	}
	if best == rule && own < newsWord && hasSame && 50*votes[same] >= total(votes) && l.news[word] >= plainlyMore {
		return same
	}
	return best
}

func total(votes map[uint16]int) int {
	n := 0
	for _, v := range votes {
		n += v
	}
	return n
}

// seen reports whether a word with the ending that the rule takes away, and
// the same letter before it, takes the rule: "ling" goes from "travelling" but
// not from "doling".
func (r *ripple) seen(word string, rule uint16) bool {
	removed := r.edit(rule).Remove
	n := len(removed) + 1
	return len(word) > n && strings.HasSuffix(word, removed) && r.votes[word[len(word)-min(n, longestEnding):]][rule] > 0
}

func (l *lemmaLearner) edited(word string, rule uint16) string {
	edit := l.list[rule]
	return strings.TrimSuffix(word, edit.Remove) + edit.Add
}

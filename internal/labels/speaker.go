package labels

import (
	"slices"
	"strings"

	"hearsay/internal/news"
)

// SameSpeaker reports whether a found speaker is the one of the labels: the
// same words but for case, articles and titles; for a person, the last name
// with all words of the shorter name; for somebody unnamed, one phrase within
// the other.
func SameSpeaker(gold string, s *news.Speaker) bool {
	a, b := nameWords(gold), nameWords(s.Name)
	if slices.Equal(a, b) {
		return true
	}
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	switch s.Type {
	case news.Person:
		return a[len(a)-1] == b[len(b)-1] && (subset(a, b) || subset(b, a))
	case news.Group, news.Unnamed:
		return subset(a, b) || subset(b, a)
	}
	return false
}

var addressed = map[string]bool{
	"the": true, "a": true, "an": true, "mr": true, "mrs": true, "ms": true, "dr": true, "president": true, "sen": true, "senator": true,
	"rep": true, "representative": true, "gov": true, "governor": true, "secretary": true, "minister": true, "prime": true, "judge": true, "justice": true, "gen": true, "general": true, "former": true, "sir": true,
}

func nameWords(name string) []string {
	name = strings.NewReplacer("’", "'", ".", "").Replace(strings.ToLower(name))
	name = strings.TrimSuffix(name, "'s")
	words := strings.Fields(name)
	for len(words) > 1 && addressed[words[0]] {
		words = words[1:]
	}
	return words
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

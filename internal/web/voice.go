package web

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
)

// voices is how many speakers of a page have a colour of their own. More would
// not stay apart for colour-blind readers; the others share the ink and are
// told apart by their initials.
const voices = 8

// voice is a speaker as one page shows it.
type voice struct {
	Class    string // of the style sheet: v1 to v8, v9 for further speakers, v0 for none
	Initials string // the second sign beside the colour, one of its kind on the page
	Name     string
	Role     string
	ID       news.SpeakerID
}

// Known reports whether there is a speaker at all.
func (v voice) Known() bool { return v.ID != "" }

// nobody stands for a source that could not be told.
var nobody = voice{Class: "v0", Initials: "?"}

// choir gives each speaker of a page one colour and initials.
type choir map[news.SpeakerID]voice

// newChoir ranks the speakers by how often they occur, then by who came first;
// the others come after them.
func newChoir(speakers []*news.Speaker, others ...*news.Speaker) choir {
	var order []news.SpeakerID
	times := map[news.SpeakerID]int{}
	voiceOf := choir{}
	for i, s := range slices.Concat(speakers, others) {
		if s == nil {
			continue
		}
		v, known := voiceOf[news.NewSpeakerID(s.Name)]
		if !known {
			v = voice{Name: s.Name, ID: news.NewSpeakerID(s.Name)}
			order = append(order, v.ID)
		}
		v.Role = cmp.Or(v.Role, s.Role)
		voiceOf[v.ID] = v
		if i < len(speakers) {
			times[v.ID]++
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return times[order[i]] > times[order[j]] })
	taken := map[string]int{}
	for i, id := range order {
		v := voiceOf[id]
		v.Class = "v" + strconv.Itoa(min(i, voices)+1)
		v.Initials = unique(initials(v.Name), taken)
		voiceOf[id] = v
	}
	return voiceOf
}

// of returns the voice of s, nobody's for nil.
func (c choir) of(s *news.Speaker) voice {
	if s == nil {
		return nobody
	}
	if v, ok := c[news.NewSpeakerID(s.Name)]; ok {
		return v
	}
	return nobody
}

// unique numbers initials that another speaker of the page has already.
func unique(s string, taken map[string]int) string {
	taken[s]++
	if n := taken[s]; n > 1 {
		return s + strconv.Itoa(n)
	}
	return s
}

// initials are at most three capitals: "AP" for Ana Petrova, "KPA" for KPA,
// "HM" for the harbour ministry.
func initials(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' })
	if len(words) == 1 {
		return ofOne(words[0])
	}
	out := ""
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !small[strings.ToLower(w)] && utf8.RuneCountInString(out) < 3 {
			out += string(unicode.ToUpper(r))
		}
	}
	if out == "" {
		return "·"
	}
	return out
}

// ofOne are the initials of a single word: itself where it is short capitals,
// else its first two letters.
func ofOne(word string) string {
	if len(word) <= 3 && strings.ToUpper(word) == word {
		return word
	}
	letters := []rune(word)
	return strings.ToUpper(string(letters[:min(2, len(letters))]))
}

// small words give no initial.
var small = map[string]bool{
	"the": true, "a": true, "an": true, "of": true, "for": true, "and": true, "in": true, "on": true, "to": true,
	"de": true, "da": true, "von": true, "van": true, "al": true, "bin": true,
}

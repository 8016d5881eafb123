package train

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"hearsay/internal/lang"
	"hearsay/internal/model"
)

// tally counts which rule each word of a class takes.
type tally struct {
	classes map[uint32]map[string]*wordRules
}

// wordRules are the rules that one word takes, with their weights.
type wordRules struct {
	weights map[uint16]int
	seen    int
	odd     bool // always misspelt, or irregular: tells nothing of other words
}

func (t *tally) add(class uint32, word string, rule uint16, weight int, odd bool) {
	if t.classes == nil {
		t.classes = map[uint32]map[string]*wordRules{}
	}
	words := t.classes[class]
	if words == nil {
		words = map[string]*wordRules{}
		t.classes[class] = words
	}
	w := words[word]
	if w == nil {
		w = &wordRules{weights: map[uint16]int{}, odd: true}
		words[word] = w
	}
	w.weights[rule] += weight
	w.seen++
	w.odd = w.odd && odd
}

func (t *tally) has(class uint32, word string) bool {
	return t.classes[class][word] != nil
}

// ripples chooses the rules of every class. An ending's own rule must serve
// gain words more than that of the shorter ending does; edit tells what a rule
// takes away and adds.
func (t *tally) ripples(gain int, edit func(rule uint16) lang.LemmaEdit) []*ripple {
	var all []*ripple
	for _, class := range slices.Sorted(maps.Keys(t.classes)) {
		r := &ripple{class: class, edit: edit, endings: map[string]uint16{}, words: map[string]uint16{}, known: map[string]bool{}}
		r.vote(t.classes[class])
		r.chooseEndings(gain)
		r.chooseWords(t.classes[class])
		all = append(all, r)
	}
	return all
}

// merge returns the rules of all classes by their place in a model.
func merge(all []*ripple) *model.Endings {
	merged := map[uint32]uint16{}
	for _, r := range all {
		for ending, rule := range r.endings {
			merged[model.EndingKey(r.class, ending, false)] = rule
		}
		for word, rule := range r.words {
			merged[model.EndingKey(r.class, word, true)] = rule
		}
	}
	return model.NewEndings(merged)
}

// most returns the rule of the largest weight; of equals, the first.
func most(weights map[uint16]int) uint16 {
	return slices.MaxFunc(slices.Sorted(maps.Keys(weights)), func(a, b uint16) int {
		return cmp.Or(cmp.Compare(weights[a], weights[b]), cmp.Compare(b, a))
	})
}

// ripple chooses the rules of one class, from short endings to long ones: an
// ending gets a rule of its own only where that serves more words than the
// rule of the shorter ending.
type ripple struct {
	class   uint32
	edit    func(rule uint16) lang.LemmaEdit
	votes   map[string]map[uint16]int // how many words of an ending take each rule
	endings map[string]uint16
	words   map[string]uint16 // exceptions to the rules of their endings
	known   map[string]bool   // the words that rules were learnt from
}

// Rules of endings are regular: several words take them, and they add few
// bytes. "Sept." is "September", but "Capt." is not.
const (
	regular = 2
	addable = 3
)

// longestEnding is that of a model, in bytes.
const longestEnding = 8

func (r *ripple) vote(words map[string]*wordRules) {
	r.votes = map[string]map[uint16]int{}
	types := map[uint16]int{}
	for _, w := range words {
		types[most(w.weights)]++
	}
	for word, w := range words {
		rule := most(w.weights)
		if w.odd || types[rule] < regular || len(r.edit(rule).Add) > addable {
			continue
		}
		for n := 0; n <= min(longestEnding, len(word)); n++ {
			ending := word[len(word)-n:]
			if r.votes[ending] == nil {
				r.votes[ending] = map[uint16]int{}
			}
			r.votes[ending][rule]++
		}
	}
}

func (r *ripple) chooseEndings(gain int) {
	for _, ending := range slices.SortedFunc(maps.Keys(r.votes), shorter) {
		votes := r.votes[ending]
		best := most(votes)
		inherited, ok := r.find(ending)
		if !ok && ending == "" || best != inherited && votes[best]-votes[inherited] >= gain {
			r.endings[ending] = best
		}
	}
}

func shorter(a, b string) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}

// find returns the rule of the longest ending of word that has one which can
// be applied.
func (r *ripple) find(word string) (uint16, bool) {
	for n := min(longestEnding, len(word)); n >= 0; n-- {
		if rule, ok := r.endings[word[len(word)-n:]]; ok && strings.HasSuffix(word, r.edit(rule).Remove) {
			return rule, true
		}
	}
	return 0, false
}

func (r *ripple) chooseWords(words map[string]*wordRules) {
	for word, w := range words {
		r.known[word] = true
		rule := most(w.weights)
		if found, ok := r.find(word); !ok || found != rule {
			r.words[word] = rule
		}
	}
}

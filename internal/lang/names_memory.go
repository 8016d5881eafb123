package lang

import (
	"math/bits"

	"hearsay/internal/text"
)

// memory is what a text shows of a word in all its places.
type memory struct {
	key      uint32
	small    uint16 // times in small letters
	middle   uint16 // times capitalised inside a sentence
	titled   uint16 // times right after a title or a role
	surnamed uint16 // times after a given name
	located  uint16 // times after "in", "at", "from" …
	headed   uint16 // times right before a head word of bodies or companies
	articled uint16 // times right after an article
	spoke    uint16 // times right before a verb of speech
	began    uint16 // times first of several capitalised words
	ended    uint16 // times last of several
	alone    uint16 // times without another beside it
}

// memories is an open hash table of words.
type memories struct {
	mask  uint32
	slots []memory
}

// reset makes room for the words of a text of n tokens.
func (m *memories) reset(n int) {
	size := 1 << bits.Len(uint(2*n))
	if size > len(m.slots) {
		m.slots = make([]memory, size)
	} else {
		m.slots = m.slots[:cap(m.slots)][:size]
		clear(m.slots)
	}
	m.mask = uint32(size - 1)
}

// of returns the memory of a word, a new one at its first time.
func (m *memories) of(key uint32) *memory {
	for at := key & m.mask; ; at = (at + 1) & m.mask {
		switch s := &m.slots[at]; s.key {
		case key:
			return s
		case 0:
			s.key = key
			return s
		}
	}
}

// remember counts what a sentence shows of its words. Sentences in capitals
// show nothing.
func (r *nameReader) remember(s text.Sentence) {
	caps := r.capitals(s)
	for i := s.First; i < s.Last; i++ {
		t := &r.tokens[i]
		if t.shape != lower && !t.strong() {
			continue
		}
		t.seen = r.words.of(t.key)
		if caps {
			continue
		}
		if t.shape == lower {
			t.seen.small++
			continue
		}
		if !t.start {
			t.seen.middle++
		}
		if i > s.First {
			r.rememberLeft(t.seen, i)
		}
		r.rememberPlace(t.seen, s, i)
	}
}

// rememberPlace counts where the word stands among capitalised ones.
func (r *nameReader) rememberPlace(m *memory, s text.Sentence, i int) {
	left, right := r.at(s, i-1), r.at(s, i+1)
	before := left.strong() && left.class&(MostlyLower|Honorific|RoleNoun|Demonym|Calendar) == 0
	after := right.strong() && right.class&Calendar == 0
	switch {
	case before && !after:
		m.ended++
	case after && !before:
		m.began++
	case !before:
		m.alone++
	}
	if after && right.class&(BodyHead|CompanyEnd) != 0 && right.class&bearers == 0 {
		m.headed++
	}
	if right.class&Speech != 0 {
		m.spoke++
	}
	if left.shape == lower && left.class&Article != 0 {
		m.articled++
	}
}

func (r *nameReader) rememberLeft(m *memory, i int) {
	left := &r.tokens[i-1]
	switch {
	case left.class&(Honorific|RoleNoun) != 0:
		m.titled++
	case left.strong() && left.class&GivenName != 0:
		m.surnamed++
	case left.shape == lower && left.class&Locative != 0:
		m.located++
	}
}

package attribution

import (
	"hearsay/internal/model"
)

// Stand-ins for words.
const (
	beforeUnit = iota + 1
	afterUnit
	quotedWord
	noWord // for the relation of a word that is no other's
)

// Templates of features.
const (
	isQuote = iota
	quoteEnd
	quoteSize
	quotePlace
	ownForm
	ownLemma
	ownXPOS
	ownShape
	ownRel
	ownKid
	ownMark
	headLemma
	headXPOS
	lemmaBefore
	lemmaAfter
	lemmaBeforeLast
	lemmaAfterNext
	xposBefore
	xposAfter
	inQuote
	verbFrame
	verbForm
	cueNoun
	roleNoun
	relative // the templates of around.go begin here
)

func feature(template int, values ...uint32) uint32 {
	h := model.Hash(template)
	for _, v := range values {
		h = model.HashUint(h, v)
	}
	return h
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// step counts exactly up to four, then in growing steps.
func step(n int) uint32 {
	switch {
	case n < 5:
		return uint32(n)
	case n < 8:
		return 5
	case n < 16:
		return 6
	}
	return 7
}

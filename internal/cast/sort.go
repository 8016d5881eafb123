package cast

import (
	"cmp"
	"strings"

	"hearsay/internal/lexicon"
)

// bodySort is what kind of body a noun or a name tells.
type bodySort uint8

const (
	noSort bodySort = iota
	outlet
	firm
	agency
	association
	court
	school
)

// sortOfNoun is the kind of body that a noun means of which any may be called:
// "the company"; noSort for others. "The government" needs no name.
func sortOfNoun(noun string) bodySort { return bodyNouns[noun] }

// sortOfName is the kind of body that the words of a name tell, the last first.
func sortOfName(name string) bodySort {
	words := fields(strings.ToLower(name))
	if len(words) == 0 {
		return noSort
	}
	last := words[len(words)-1]
	switch {
	case lexicon.OutletOf(strings.Join(words, " ")) != lexicon.NoOutlet, lexicon.OutletEnd(last) != lexicon.NoOutlet, lexicon.OutletHead(words[0]):
		return outlet
	case lexicon.Platform(strings.Join(words, " ")), lexicon.BodyOf(last) == lexicon.Company:
		return firm
	}
	for i := len(words) - 1; i >= 0; i-- {
		if s := nameNouns[words[i]]; s != noSort {
			return s
		}
	}
	return noSort
}

// bodyNouns stand for any body of a kind.
var bodyNouns = sorts(map[bodySort]string{
	outlet:      "outlet network station publication paper newspaper magazine broadcaster channel journal tabloid daily weekly",
	firm:        "company firm corporation conglomerate giant maker manufacturer retailer carrier airline chain startup start-up automaker supplier bank brewer insurer bakery platform",
	agency:      "agency department bureau ministry office regulator watchdog",
	association: "group organization organisation nonprofit charity association union coalition league institute foundation center centre ngo society federation council committee commission panel board",
	court:       "court tribunal",
	school:      "school college university academy",
})

// alone are those of them that may stand for the only one of a place, without a
// name.
var alone = set("ministry department office court tribunal council committee commission panel board federation union school college university academy")

// otherMedium reports whether a noun means what is printed and a name what is on
// air, or the other way round.
func otherMedium(noun, name string) bool {
	words := fields(strings.ToLower(name))
	if len(words) == 0 {
		return false
	}
	medium := cmp.Or(lexicon.OutletOf(strings.Join(words, " ")), lexicon.OutletEnd(words[len(words)-1]))
	return printed[noun] && (medium == lexicon.OnAir || onAir[words[0]]) || onAir[noun] && medium == lexicon.Press
}

var (
	printed = set("paper newspaper magazine journal tabloid daily weekly")
	onAir   = set("network station broadcaster channel radio tv television")
)

// nameNouns tell in a name what it is the name of.
var nameNouns = sorts(map[bodySort]string{
	firm:   "company corporation holdings bank airlines airways inc corp ltd",
	agency: "agency department bureau ministry office administration service services police customs patrol centers",
	association: `association union foundation institute league society federation coalition council committee commission center
		centre alliance fund project initiative campaign network movement group organization organisation board party club front`,
	court:  "court tribunal circuit",
	school: "school college university academy",
})

func sorts(lists map[bodySort]string) map[string]bodySort {
	m := map[string]bodySort{}
	for s, words := range lists {
		for _, w := range fields(words) {
			m[w] = s
		}
	}
	return m
}

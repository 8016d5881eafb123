package cast

import (
	"strings"

	"hearsay/internal/lexicon"
)

// human reports whether the words after a name show that it is a person's: an
// age, "who", or "he" and "she" when nobody else is named before them.
func (s *script) human(id int) bool {
	t := &s.traits[id]
	low := s.words[t.last-1].low
	if g, _ := lexicon.FirstName(low); g != lexicon.UnknownGender || lexicon.Surname(low) || surnameEnding(low) {
		return true
	}
	after := s.low(t.last, t.first)
	if after == "," {
		after = s.low(t.last+1, t.first)
		if _, aged := s.age(t.last+1, t.first); aged {
			return true
		}
	}
	return after == "who" || after == "whose" || s.pronounFollows(id)
}

// surnameEnding finds endings that surnames have and little else.
func surnameEnding(low string) bool {
	for _, ending := range surnameEndings {
		if len(low) > len(ending)+1 && strings.HasSuffix(low, ending) {
			return true
		}
	}
	return false
}

var surnameEndings = []string{
	"ez", "sson", "nson", "rson", "lson", "sen", "ski", "sky", "skiy", "skyy", "ska", "ov", "ova", "ev", "eva", "enko",
	"chuk", "vić", "vic", "vich", "yan", "shvili", "adze", "poulos", "idis", "stein", "feld", "mann", "meyer", "hauser",
}

// pronounFollows reports whether the next mention after a name, in its
// sentence or the next one, is "he" or "she".
func (s *script) pronounFollows(id int) bool {
	if id+1 >= len(s.mentions) {
		return false
	}
	next := &s.traits[id+1]
	near := s.words[next.first].sentence-s.words[s.traits[id].first].sentence <= 1
	return near && s.mentions[id+1].Kind == Pronoun && next.gender != lexicon.UnknownGender && !s.personBefore(id)
}

// personBefore reports whether a person is mentioned in the sentence before
// the mention id.
func (s *script) personBefore(id int) bool {
	for k := id - 1; k >= 0 && s.words[s.traits[k].first].sentence == s.words[s.traits[id].first].sentence; k-- {
		if s.mentions[k].Kind != Group && s.mentions[k].Type != "" && s.traits[k].role.Kind != lexicon.NoRole || s.traits[k].gender != lexicon.UnknownGender {
			return true
		}
		if k < id-window {
			return true
		}
	}
	return false
}

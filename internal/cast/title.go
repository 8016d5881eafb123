package cast

import (
	"strings"

	"hearsay/internal/lexicon"
)

// titleEnd returns where the name begins after the titles of a run: "Kessian
// Harbour Minister | Ana Petrova".
func (s *script) titleEnd(from, to int, e *evidence) (first int, titled bool) {
	for k := to - 1; k >= from; k-- {
		if !s.titleAt(k, e) || k > from && !s.words[k-1].is(capital) || k > from && knownFirst(s.words[k-1].low) && k == to-1 && s.words[k].is(capital) {
			continue
		}
		if k == to-1 && k > from && (lexicon.BodyOf(s.words[k].low) != lexicon.NoBody || !s.plainTitle(from, to) || s.civil(k-1)) {
			continue
		}
		return s.afterTitle(k+1, to), k+1 < to
	}
	return s.unknownTitle(from, to)
}

// determined reports whether a determiner stands before token k.
func (s *script) determined(k int) bool {
	_, ok := determiners[s.low(k-1, k)]
	return ok
}

// unknownTitle finds the title in "Varda County Recorder Ana Petrova": what
// stands before a first name, two words at least.
func (s *script) unknownTitle(from, to int) (first int, titled bool) {
	if to-from < 4 || knownFirst(s.words[from].low) || s.bodyWords(from, to, false) {
		return from, false
	}
	for k := from + 2; k+1 < to; k++ {
		if knownFirst(s.words[k].low) && s.words[k-1].is(capital) {
			return k, true
		}
	}
	return from, false
}

// titleAt reports whether token k is an honorific, a rank or a role.
func (s *script) titleAt(k int, e *evidence) bool {
	w := &s.words[k]
	if _, ok := lexicon.Honorific(strings.TrimSuffix(w.low, ".")); ok {
		return !knownFirst(w.low)
	}
	if !s.word(k+1, k).is(capital) && e.surnames[w.low] && !s.determined(k) {
		return false
	}
	return w.role.Kind != lexicon.NoRole && !w.role.Plural && !w.role.Kin && !knownFirst(w.low)
}

// civil reports whether token k is "Mr" or the like, after which no role
// stands: "Mr. Singer".
func (s *script) civil(k int) bool {
	g, ok := lexicon.Honorific(strings.TrimSuffix(s.words[k].low, "."))
	return ok && g != lexicon.UnknownGender
}

// plainTitle reports whether a run that ends in a role holds no name: "Prime
// Minister", "Kessian President", but not "Stephen King".
func (s *script) plainTitle(from, to int) bool {
	return !knownFirst(s.words[from].low) || lexicon.PlaceOf(s.words[from].low) != lexicon.NoPlace
}

// afterTitle skips "of State", "of Foreign Affairs" up to a known first name
// or the last two words.
func (s *script) afterTitle(k, to int) int {
	if k >= to || s.words[k].low != "of" {
		return k
	}
	for i := k + 1; i < to; i++ {
		if knownFirst(s.words[i].low) && i+1 < to {
			return i
		}
	}
	if to-k > 4 {
		return to - 2
	}
	return to
}

// titleGender is what the titles [from, first) tell, and whether an honorific
// is among them.
func (s *script) titleGender(from, first int) (g lexicon.Gender, honorific bool) {
	for i := from; i < first; i++ {
		w := &s.words[i]
		h, ok := lexicon.Honorific(strings.TrimSuffix(w.low, "."))
		if ok && h != lexicon.UnknownGender {
			return h, true
		}
		honorific = honorific || ok
		if w.role.Gender != lexicon.UnknownGender {
			g = w.role.Gender
		}
	}
	return g, honorific
}

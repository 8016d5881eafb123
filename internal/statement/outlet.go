package statement

import (
	"sort"
	"strings"
	"unicode"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// outlet is a newspaper, agency, station or programme that the text names.
type outlet struct {
	text.Span
	kind lexicon.Outlet
}

// namelike reports whether token i can be a word of an outlet's name.
func (w *writer) namelike(i int) bool {
	if i >= len(w.r.Doc.Tokens()) {
		return false
	}
	raw := w.r.Doc.Of(w.r.Doc.Tokens()[i].Span)
	if raw == "A" || raw == "An" {
		return false
	}
	return text.Capital(raw) || raw[0] == '@' || raw[0] >= '0' && raw[0] <= '9' || raw == "&" || strings.HasSuffix(raw, ".com")
}

// starts reports whether a name may begin at token i though a capital stands
// before it: after a title of respect or "the".
func (w *writer) starts(i int) bool { return w.low(i-1) == "the" }

// joins reports whether token i stands between words of one name: a hyphen
// without spaces, or "of", "the", "and", "with" before another capital.
func (w *writer) joins(i, last int) bool {
	tokens := w.r.Doc.Tokens()
	if i+1 >= last || !w.namelike(i+1) {
		return false
	}
	switch w.low(i) {
	case "-", "–":
		return tokens[i-1].End == tokens[i].Start && tokens[i].End == tokens[i+1].Start
	case "of", "the", "and", "with", "this":
		return w.low(i) != "and" || lexicon.OutletOf(w.words(i-1, i+2)) != lexicon.NoOutlet
	}
	return false
}

// outletAt finds an outlet whose name begins with token first and ends before
// last: a known one, the article's own, one with a word like "Courier" at its
// end, or the call sign of a station.
func (w *writer) outletAt(first, last int) (outlet, bool) {
	tokens := w.r.Doc.Tokens()
	of := func(end int, kind lexicon.Outlet) (outlet, bool) {
		return outlet{tokens[first].Cover(tokens[end-1].Span), kind}, true
	}
	for end := last; end > first; end-- {
		if kind := lexicon.OutletOf(w.words(first, end)); kind != lexicon.NoOutlet && w.alone(first, end) {
			return of(end, kind)
		}
	}
	if _, known := lexicon.FirstName(w.low(first)); known && w.personAt(first) {
		return outlet{}, false
	}
	for end := last; end > first; end-- {
		if kind := lexicon.OutletEnd(w.low(end - 1)); kind != lexicon.NoOutlet && w.outletName(first, end) && (end == last || !atEnd[w.low(end-1)]) {
			return of(end, kind)
		}
	}
	raw := w.r.Doc.Of(tokens[first].Span)
	switch {
	case callSign(raw):
		return of(w.hyphened(first, last), lexicon.OnAir)
	case raw[0] == '@' && len(raw) > 1 || strings.HasSuffix(raw, ".com"):
		return of(first+1, lexicon.Press)
	case w.ownName(first, last):
		return of(last, lexicon.Press)
	case papersAfter[w.low(last)] && w.tagged(last-1, text.PROPN) && !w.holdsPerson(first, last):
		return of(last, lexicon.Press)
	case lexicon.OutletHead(w.low(first)) && last > first+1:
		return of(w.beforeDay(first, last), lexicon.OnAir)
	}
	return outlet{}, false
}

// papersAfter stand behind the name of a paper: "Varda Now magazine".
var papersAfter = lexicon.Set("newspaper magazine tabloid broadcaster")

// atEnd are words that end the name of an outlet only where no other capital
// follows: "the Press Secretary".
var atEnd = lexicon.Set("press wire mail agency record star today")

// common are names of outlets that are words too; they need more to be outlets
// than to be written with a capital.
var common = lexicon.Set("time people nature science fortune reason wired slate salon stat variety deadline hindu insider quartz vogue sky fox time ria pa kan dawn bild rt reason trend petra nan ani vanguard tempo spa")

// alone reports whether tokens [first, last) with the name of an outlet stand
// for it: a common word does only with "the", "magazine" or "news agency", or as Fox and RT are
// written.
func (w *writer) alone(first, last int) bool {
	low := w.words(first, last)
	if !common[low] {
		return true
	}
	return w.low(first-1) == "told" || w.reports(last) || w.low(first-1) == "to" && low != "people" || low == "fox" || w.low(last) == "magazine" || w.low(last) == "news" && w.low(last+1) == "agency"
}

// outletName reports whether tokens [first, last), the last of which ends names
// of outlets, are such a name: of several words, or one with "the".
func (w *writer) outletName(first, last int) bool {
	if last-first > 1 {
		return last-first > 2 || w.low(first) != "the" || singles[w.low(last-1)]
	}
	return w.low(first-1) == "the" && singles[w.low(first)]
}

// singles are the last words of outlets' names that stand for them alone.
var singles = lexicon.Set("post times herald observer journal gazette tribune guardian telegraph ledger lantern courier globe star sun chronicle mirror examiner inquirer dispatch echo argus sentinel beacon bee statesman crimson independent nation spectator californian agency beast mail record register")

// personAt reports whether token i begins a person's name.
func (w *writer) personAt(i int) bool {
	names := w.r.Doc.Names()
	k := sort.Search(len(names), func(k int) bool { return names[k].Last > i })
	return k < len(names) && names[k].First <= i && names[k].Type == text.Person
}

// callSign reports whether a word is the name of an American station: KVRD,
// WVRD, but not KIEV.
func callSign(word string) bool {
	return acronym(word) && len(word) == 4 && (word[0] == 'K' || word[0] == 'W') && !written[lexicon.PlaceOf(strings.ToLower(word))]
}

// hyphened is the end of what is joined to token i by hyphens: "WVRD-TV".
func (w *writer) hyphened(i, last int) int {
	for i+2 < last && w.low(i+1) == "-" {
		i += 2
	}
	return i + 1
}

// ownName reports whether tokens [first, last) end the name of the article's
// own outlet: "the Lantern" in the Daily Lantern.
func (w *writer) ownName(first, last int) bool {
	o := w.article.Outlet
	return o != nil && last > first && strings.HasSuffix(" "+strings.ToLower(o.Name), " "+w.words(last-1, last))
}

var dayNames = lexicon.Set("monday tuesday wednesday thursday friday saturday sunday")

// beforeDay cuts the name of a day off the end of tokens [first, last).
func (w *writer) beforeDay(first, last int) int {
	for last > first+1 && dayNames[w.low(last-1)] {
		last--
	}
	return last
}

// acronym reports whether a word is one of two to five capitals.
func acronym(word string) bool {
	return len(word) >= 2 && len(word) <= 5 && strings.ToUpper(word) == word && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsUpper(r) })
}

// platform is the platform whose name begins with token i.
func (w *writer) platform(i int) (text.Span, bool) {
	tokens := w.r.Doc.Tokens()
	for end := min(i+2, len(tokens)); end > i; end-- {
		s := tokens[i].Cover(tokens[end-1].Span)
		s.End -= len(w.r.Doc.Of(s)) - len(strings.TrimSuffix(w.r.Doc.Of(s), ".")) // "on X."
		if text.Capital(w.r.Doc.Of(s)) && lexicon.Platform(w.fold(s)) {
			return s, true
		}
	}
	return text.Span{}, false
}

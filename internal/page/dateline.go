package page

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// A dateline opens the text of an agency's report: the place, perhaps a date
// and the agency, and a dash.
//
//	PORT VARDA, April 9 (KPA) -      Port Varda (dpa/kpa) –     PORT VARDA —
//	Port Varda, 9 abr (KPA).-        (KPA) - PORT VARDA, 9 APR -
//	ПОРТ-ВАРДА, 9 апреля. /КПА/.     新华社北京4月9日电
//	Порт-Варда. 9 апреля. КПА -      PORT VARDA (KPA) The harbour
//	Port Varda (Lind) [Kessia], April 9 (KPA):
//	OSLO, April 9 The harbour        Mumbai: The harbour
//
// The last line is what is left when the agency is cut out, or the dash lost.
// Without an agency or a date it takes capitals or a place that is known, for
// people, labels and bodies open sentences in the same way.

const placeName = `\p{Lu}[\p{L}.'’]*(?:[ -](?:\p{Lu}[\p{L}.'’]*|de|del|della|la|le|al|el|am|an|der|do|da|di|sur|of|the|и|на)){0,4}`

var (
	datedOpening = regexp.MustCompile(`^(` + placeName + `)(/` + placeName + `|(?:, ` + placeName + `){1,2}?)??` +
		`((?:,|\s-)?\s(?:le |el )?(?:(?:\p{L}{3,10}\.?,? )?\d{1,2}(?:st|nd|rd|th)?\.?(?: (?:de )?\p{L}{3,10}\.?)?)(?:,? (?:de )?\d{4})?)?` +
		`\.?(\s?(?:\([^()]{2,40}\)|\[[^\[\]]{2,40}\]|/[^/\s][^/]{1,30}/))?` +
		`(\s?[–—―]\s?|\s?--?\s|\.\s?[-–—]\s?|:\s|\.\s)`)
	slugFirst = regexp.MustCompile(`^\(([\p{Lu}\p{L}./ -]{2,30})\)\s?[-–—]\s?(` + placeName + `)(?:, (?:\d{1,2} )?\p{L}{3,10}\.?(?: \d{1,2})?)?\s?[-–—]\s`)
	fullStops = regexp.MustCompile(`^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3})\. (\d{1,2} \p{L}{3,10}|\p{L}{3,10} \d{1,2})\.? ([\p{Lu}][\p{L}.-]{1,20}) ?[-–—] ?\p{Lu}`)
	noDash    = regexp.MustCompile(`^(\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3})(,? (?:\p{L}{3,10}\.? \d{1,2}|\d{1,2} \p{L}{3,10}))?( \([^()]{2,40}\))? ["“«„]?\p{Lu}`)
	bracketed = regexp.MustCompile(`^(` + placeName + `)(?: \([^()]{2,30}\))? \[[^\[\]]{2,30}\](?:, \p{L}{3,10}\.? \d{1,2}(?:, \d{4})?)?(?: \(([^()]{2,40})\))?\s?[:–—-]\s`)
	hanOpens  = regexp.MustCompile(`^[（(【]?(\p{Han}{2,4}社|中新网)(\p{Han}{2,8}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊]`)
	agencyEnd = regexp.MustCompile(`^(\p{Lu}[\p{L} ]{1,24})\.\s`)
)

// placed is what a dateline says: the place as a span of the paragraph, and the
// agencies.
type placed struct {
	place   text.Span
	credits []string
}

// datelineOf reads the dateline that opens a paragraph.
func datelineOf(p string) (placed, bool) {
	head := p[:runeStart(p, maxDateline)]
	if m := slugFirst.FindStringSubmatchIndex(head); m != nil {
		if credits := creditNames(head[m[2]:m[3]], false); len(credits) > 0 {
			return placed{text.Span{Start: m[4], End: m[5]}, credits}, true
		}
	}
	if m := hanOpens.FindStringSubmatchIndex(head); m != nil {
		return placed{text.Span{Start: m[4], End: m[5]}, []string{head[m[2]:m[3]]}}, true
	}
	if m := datedOpening.FindStringSubmatchIndex(head); m != nil {
		if d, ok := openedBy(head, m); ok {
			return d, true
		}
	}
	if m := bracketed.FindStringSubmatchIndex(head); m != nil {
		d := placed{place: text.Span{Start: m[2], End: m[3]}}
		if m[4] >= 0 {
			d.credits = creditNames(head[m[4]:m[5]], false)
		}
		return d, true
	}
	if m := fullStops.FindStringSubmatchIndex(head); m != nil {
		return openedByAgency(head, m)
	}
	if m := noDash.FindStringSubmatchIndex(head); m != nil {
		return openedBare(head, m)
	}
	return placed{}, false
}

// openedByAgency judges a match of fullStops: place, date, agency.
func openedByAgency(head string, m []int) (placed, bool) {
	credits := creditNames(head[m[6]:m[7]], false)
	if len(credits) == 0 || !datePart(head[m[4]:m[5]]) {
		return placed{}, false
	}
	return placed{text.Span{Start: m[2], End: m[3]}, credits}, true
}

// openedBare judges a match of noDash, where nothing parts the sentence from the
// dateline: a place in capitals, or a known one, and an agency of our list; or a
// known one in capitals, and a date.
func openedBare(head string, m []int) (placed, bool) {
	name := head[m[2]:m[3]]
	known := knownPlace(name)
	if noPlace(name, known) || !known && !shouted(name) {
		return placed{}, false
	}
	d := placed{place: text.Span{Start: m[2], End: m[3]}}
	if m[6] >= 0 {
		d.credits = knownAgencies(strings.Trim(head[m[6]:m[7]], " ()"))
		return d, len(d.credits) > 0
	}
	return d, m[4] >= 0 && known && shouted(name) && datePart(head[m[4]:m[5]])
}

// maxDateline is the longest dateline in bytes.
const maxDateline = 160

// openedBy judges a match of datedOpening: its groups are the place, a second place,
// the date, the agency, the sign that ends it.
func openedBy(head string, m []int) (placed, bool) {
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return head[m[2*i]:m[2*i+1]]
	}
	d := placed{place: text.Span{Start: m[2], End: m[3]}}
	name, dated, sign := group(1), group(3) != "" && datePart(group(3)), strings.TrimSpace(group(5))
	d.credits = creditNames(strings.Trim(group(4), " ()[]/"), false)
	if a := agencyEnd.FindStringSubmatch(head[m[1]:]); a != nil && agencyName(a[1]) != "" {
		d.credits = append(d.credits, agencyName(a[1]))
	}
	known := knownPlace(name)
	switch {
	case group(3) != "" && !dated, noPlace(name, known):
		return placed{}, false
	case len(d.credits) > 0:
		return d, true
	case group(4) != "": // brackets that hold no agency
		return placed{}, false
	case sign == ":":
		return d, known && (shouted(name) || isCity(name) && group(3) == "" && opensUpper(head[m[1]:]))
	case sign == ".":
		return d, dated && shouted(name)
	case dated, known && !strings.HasPrefix(sign, "."):
		return d, known || shouted(name) || dated
	}
	return d, shouted(name) && !strings.HasPrefix(sign, ".") && chars(name) >= 4
}

// datePart reports whether what stands after a place is a date.
func datePart(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if months[strings.ToLower(w)] != 0 {
			return true
		}
	}
	return false
}

func knownPlace(name string) bool {
	switch lexicon.PlaceOf(strings.ToLower(strings.TrimRight(name, "."))) {
	case lexicon.Capital, lexicon.City, lexicon.Region, lexicon.Country:
		return true
	}
	return false
}

// isCity reports a town: a country or its capital before a colon may be who
// speaks.
func isCity(name string) bool { return lexicon.PlaceOf(strings.ToLower(name)) == lexicon.City }

// noPlace reports what opens sentences as places do: people, bodies, and what
// editors shout.
func noPlace(name string, known bool) bool {
	lower := strings.ToLower(name)
	given, _, more := strings.Cut(lower, " ")
	if known {
		return false
	}
	_, person := lexicon.FirstName(given)
	return more && person || lexicon.KnownBody(lower) || lexicon.Stopword(given) || slices.ContainsFunc(strings.Fields(lower), func(w string) bool { return shoutedLabels[w] }) || agencyName(name) != "" ||
		lexicon.PlaceOf(lower) == lexicon.Calendar || lexicon.Label(lower) != ""
}

var shoutedLabels = lexicon.Set(`breaking update updated live watch video exclusive analysis news urgent flash file photo photos gallery listen read alert just
	developing opinion review interview explainer timeline note editor correction factbox sport sports business politics world
	срочно видео фото эксклюзив молния eilmeldung video liveticker exklusiv urgente exclusivo última exclusif direct`)

func shouted(name string) bool { return strings.ToUpper(name) == name && strings.ToLower(name) != name }

// datelineReach is how many blocks may stand before the one with the dateline:
// the standfirst, a heading.
const datelineReach = 3

// setDateline gives the article the dateline of its text, else the place that
// its markup names.
func setDateline(a *news.Article, marked string) error {
	for i := range a.Blocks[:min(len(a.Blocks), datelineReach)] {
		b := &a.Blocks[i]
		if b.Kind == news.Heading {
			continue
		}
		if d, ok := datelineOf(b.Of(a.Text)); ok {
			a.Credits = addCredits(a.Credits, d.credits...)
			return a.SetDateline("", &text.Span{Start: b.Start + d.place.Start, End: b.Start + d.place.End})
		}
	}
	if marked == "" {
		return nil
	}
	return a.SetDateline(marked, nil)
}

package when

import "strings"

// entry is what the grammar knows of a word. Its meaning in a place may be
// another ("may", "second", "fall"): the rules decide that.
type entry struct {
	low   string // the word in lower case; "" when the grammar does not know it
	class class
	n     int  // its number: 5 of "five" and "fifth", 3 of "March", 1 of "Monday", -1 of "last"
	unit  Unit // of "week", and of "second"
}

// class is what a word is to the grammar.
type class uint8

const (
	unknown class = iota
	cardinal
	ordinal
	several      // an amount without a number: "several", "a few"
	unitName     // "week"
	unitNames    // "weeks"
	monthName    // n from 1
	weekdayName  // n from 1 for Monday
	seasonName   // n is the index in seasons
	partName     // of a day: "morning"
	dayName      // n days from the anchor: "today", "yesterday"
	loosely      // "now", "recently": n is -1, 0 or 1
	toward       // "last", "this", "next": n is -1, 0 or 1
	edge         // "early", "late", "mid"
	shifter      // "ago", "earlier", "later"
	determiner   // "the", "a"
	possessive   // "its"
	periodName   // "Q1", "H2": n is the quarter, or 4 and the half
	every        // "every", "each"
	often        // "daily": n of unit
	meridiem     // "a.m."
	zone         // "GMT"
	approx       // "nearly", "at least": what may stand before an amount
	feast        // n is the index in feasts
	yearNumber   // a number that can be a year, or "1990s"
	slashDate    // 11/02/89
	clockFigures // 10:30
	decadeName   // "1990s", "nineties"
	verbal       // tells tense: n is -1, 0 or 1
	glue         // words that the rules name: "of", "and", "old"
)

// lexicon holds the words of the grammar.
var lexicon = buildLexicon()

func buildLexicon() map[string]entry {
	b := builder{}
	b.counted(cardinal, 0, `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
		sixteen seventeen eighteen nineteen`)
	b.times(cardinal, 10, 2, `twenty thirty forty fifty sixty seventy eighty ninety`)
	b.add(cardinal, 100, "hundred")
	b.add(cardinal, 1000, "thousand")
	b.add(cardinal, 1000000, "million")
	b.counted(ordinal, 1, `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
		fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`)
	b.times(ordinal, 10, 2, `twentieth thirtieth`)
	b.add(several, 0, "several few many couple dozens hundreds thousands some")
	b.units()
	b.counted(monthName, 1, `january february march april may june july august september october november december`)
	b.counted(monthName, 1, `jan feb mar apr may jun jul aug sep oct nov dec`)
	b.counted(monthName, 1, `jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.`)
	b.add(monthName, 9, "sept sept.")
	b.counted(weekdayName, 1, `monday tuesday wednesday thursday friday saturday sunday`)
	b.counted(weekdayName, 1, `mondays tuesdays wednesdays thursdays fridays saturdays sundays`)
	b.counted(weekdayName, 1, `mon. tue. wed. thu. fri. sat. sun.`)
	b.counted(weekdayName, 1, `mon tues. weds. thurs. fri sat. sun.`)
	b.counted(seasonName, 0, `spring summer fall winter`)
	b.counted(seasonName, 0, `springtime summertime autumn wintertime`)
	b.parts()
	b.counted(dayName, -1, `yesterday today tomorrow`)
	b.add(dayName, 0, "tonight")
	b.add(loosely, 0, "now currently nowadays presently")
	b.add(loosely, -1, "recently recent lately")
	b.add(loosely, 1, "future")
	b.add(toward, int(back), "last past latest")
	b.add(toward, int(here), "this current")
	b.add(toward, int(ahead), "next coming upcoming")
	b.add(toward, int(before), "previous preceding")
	b.add(toward, int(that), "that same comparable")
	b.add(toward, int(after), "following")
	b.add(edge, 0, "early late mid middle beginning start end sometime")
	b.add(shifter, -1, "ago earlier")
	b.add(shifter, 1, "later hence afterward afterwards ahead")
	b.add(determiner, 0, "the a an another")
	b.add(possessive, 0, "its their his her our my your whose")
	b.times(periodName, 1, 1, "q1 q2 q3 q4")
	b.times(periodName, 1, 5, "h1 h2")
	b.add(every, 0, "every each")
	b.oftens()
	b.add(meridiem, 0, "am a.m. a.m")
	b.add(meridiem, 12, "pm p.m. p.m o'clock")
	b.add(zone, 0, "gmt est edt cst cdt mst mdt pst pdt utc bst cet cest msk local")
	b.add(approx, 0, "about around nearly almost approximately roughly exactly just barely only more less fewer over under at up")
	b.feasts()
	b.decades()
	b.tenses()
	b.add(glue, 0, "to of and or in on old long half fiscal fy from 's ' ’ , ( time times per cent percent % $ ad bc -- since until till by through during for between within ended ending more so before after")
	return b
}

type builder map[string]entry

// add gives words a class and a number. A word keeps the first class that it
// got, so the order in buildLexicon decides.
func (b builder) add(c class, n int, words string) {
	for w := range strings.FieldsSeq(words) {
		b.put(entry{low: w, class: c, n: n})
	}
}

func (b builder) put(e entry) {
	if _, known := b[e.low]; !known {
		b[e.low] = e
	}
}

// counted numbers the words from first.
func (b builder) counted(c class, first int, words string) { b.times(c, 1, first, words) }

// times numbers the words by step, from step times first.
func (b builder) times(c class, step, first int, words string) {
	for w := range strings.FieldsSeq(words) {
		b.put(entry{low: w, class: c, n: step * first})
		first++
	}
}

func (b builder) units() {
	names := []string{
		Second: "second", Minute: "minute", Hour: "hour", Day: "day", Weekend: "weekend", Week: "week",
		Month: "month", Quarter: "quarter", Season: "season", Half: "semester", Year: "year", Decade: "decade",
		Century: "century", Millennium: "millennium",
	}
	for unit, name := range names {
		if name == "" {
			continue
		}
		if name == "second" { // first of all an ordinal
			b[name] = entry{name, ordinal, 2, Second}
		}
		b.put(entry{name, unitName, 1, Unit(unit)})
		b.put(entry{name + "s", unitNames, 1, Unit(unit)})
	}
	b.put(entry{"centuries", unitNames, 1, Century})
	b.put(entry{"millennia", unitNames, 1, Millennium})
	for _, w := range []string{"hr", "hrs", "hr.", "hrs."} {
		b.put(entry{w, unitNames, 1, Hour})
	}
	b.put(entry{"min", unitNames, 1, Minute})
	b.put(entry{"mins", unitNames, 1, Minute})
	b.put(entry{"fortnight", unitName, 2, Week})
	b.put(entry{"yr", unitName, 1, Year})
	b.put(entry{"yrs", unitNames, 1, Year})
}

// parts of the day are numbered by their place in dayParts.
func (b builder) parts() {
	b.counted(partName, 0, "morning midday afternoon evening night")
	b.counted(partName, 0, "mornings noon afternoons evenings nights")
	b.add(partName, 5, "overnight")
	b.add(partName, 6, "midnight")
	b.add(partName, 0, "daybreak sunrise")
	b.add(partName, 3, "dusk sunset")
}

// dayParts are the values of parts of the day; noon and midnight are times of
// the clock.
var dayParts = [...]string{"MO", "", "AF", "EV", "NI", "NI", ""}

func (b builder) oftens() {
	for w, unit := range map[string]Unit{
		"hourly": Hour, "daily": Day, "weekly": Week, "monthly": Month,
		"yearly": Year, "annually": Year, "nightly": Day,
	} {
		b.put(entry{w, often, 1, unit})
	}
	b.put(entry{"biweekly", often, 2, Week})
	b.put(entry{"bimonthly", often, 2, Month})
}

func (b builder) feasts() {
	for i, f := range feasts {
		b.put(entry{low: strings.ToLower(strings.Fields(f.name)[0]), class: feast, n: i})
	}
}

func (b builder) decades() {
	b.times(decadeName, 10, 192, "twenties thirties forties fifties sixties seventies eighties nineties")
}

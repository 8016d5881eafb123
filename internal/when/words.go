package when

import (
	"strings"
)

// lexicon holds the words of the grammar.
var lexicon = buildLexicon()

// buildLexicon adds the words by what they are to the grammar. A word keeps
// the first class that it got: "second" is an ordinal before it is a unit,
// "may" a month before it is a verb.
func buildLexicon() *entries {
	b := builder{}
	b.numbers()
	b.units()
	b.calendar()
	b.parts()
	b.pointers()
	b.clock()
	b.oftens()
	b.feasts()
	b.tenses()
	b.add(several, 0, "several few many couple dozens hundreds thousands some")
	b.add(every, 0, "every each")
	b.add(determiner, 0, "the a an another")
	b.add(possessive, 0, "its their his her our my your whose")
	b.add(approx, 0, "about around nearly almost approximately roughly exactly just barely only")
	b.add(approx, 1, "more less fewer over under at up")
	b.add(glue, 0, "half fiscal fy final per '")
	b.add(inner, 0, `to of and or in on from since until till by through during for between before after
		old long dozen ended ending so time times once twice percent % $ 's`)
	return b.entries()
}

func (b builder) numbers() {
	b.counted(cardinal, 0, `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
		sixteen seventeen eighteen nineteen`)
	b.times(cardinal, 10, 2, "twenty thirty forty fifty sixty seventy eighty ninety")
	b.add(cardinal, 100, "hundred")
	b.add(cardinal, 1000, "thousand")
	b.add(cardinal, 1000000, "million")
	b.counted(ordinal, 1, `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
		fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`)
	b.times(ordinal, 10, 2, "twentieth thirtieth")
}

// calendar adds the names of months, days of the week, seasons, quarters and
// decades.
func (b builder) calendar() {
	b.counted(monthName, 1, "january february march april may june july august september october november december")
	b.counted(monthName, 1, "jan feb mar apr may jun jul aug sep oct nov dec")
	b.counted(monthName, 1, "jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.")
	b.add(monthName, 9, "sept sept.")
	b.counted(weekdayName, 1, "monday tuesday wednesday thursday friday saturday sunday")
	b.counted(weekdayName, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays")
	b.counted(weekdayName, 1, "mon. tue. wed. thu. fri.")
	b.counted(weekdayName, 1, "mon tues. weds. thurs. fri")
	b.counted(seasonName, 0, "spring summer fall winter")
	b.counted(seasonName, 0, "springtime summertime autumn wintertime")
	b.counted(periodName, 1, "q1 q2 q3 q4 h1 h2")
	b.times(decadeName, 10, 192, "twenties thirties forties fifties sixties seventies eighties nineties")
}

// pointers adds what points from the anchor or from a time told before.
func (b builder) pointers() {
	b.counted(dayName, -1, "yesterday today tomorrow")
	b.add(dayName, 0, "tonight")
	b.add(loosely, -1, "recently recent lately")
	b.add(loosely, 0, "now currently nowadays presently")
	b.add(loosely, 1, "future")
	b.add(toward, int(back), "last past latest")
	b.add(toward, int(here), "this current")
	b.add(toward, int(ahead), "next coming upcoming")
	b.add(toward, int(before), "previous preceding")
	b.add(toward, int(that), "that same comparable")
	b.add(toward, int(after), "following")
	b.add(edge, 0, "early late mid middle beginning start end sometime")
	b.add(shifter, -1, "ago earlier")
	b.add(shifter, 1, "later hence")
}

func (b builder) clock() {
	b.add(meridiem, 0, "am a.m. a.m")
	b.add(meridiem, 12, "pm p.m. p.m o'clock")
	b.add(zone, 0, "gmt est edt cst cdt mst mdt pst pdt utc bst cet cest msk local")
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

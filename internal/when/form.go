package when

// form is what an expression says by itself, before it is known from when and
// about which time it speaks. What it leaves out is zero.
type form struct {
	kind kind
	unit Unit // of what is named or counted

	// Names of the calendar.
	year, month, day int
	weekday          int // 1 is Monday
	index            int // of a quarter, half or season, from 1
	feast            int // index in feasts, from 1
	part             string
	clock            clockTime

	dir    dir  // "last", "next" of the whole
	ofYear dir  // "last year" after a month, a quarter or a season
	ofWeek dir  // "next week" after a weekday
	skip   int  // atoms at its start that are not in its span
	age    bool // an amount that is somebody's age

	amount amount
	sign   int  // of a shift: -1 is earlier
	spoken bool // a shift from the anchor ("ago"), not from a time told before ("earlier")
	ref    string
}

// kind is how a form becomes a value.
type kind uint8

const (
	none   kind = iota
	named       // a place on the calendar: "8 April", "the third quarter", "Friday night"
	around      // the unit that holds or neighbours a time: "last week", "that year"
	shift       // an amount away from a time: "two days ago"
	span        // an amount: "two days"
	rate        // an amount that recurs: "every two days"
	yearly      // a name of the calendar that recurs: "every Monday"
	loose       // a reference without a place on the calendar: "now"
)

// dir is where a word points: from the anchor, or from the time told before.
type dir uint8

const (
	unsaid dir = iota
	back       // last
	here       // this
	ahead      // next
	before     // the previous
	that       // that
	after      // the following
)

// step is the number of units that d goes.
func (d dir) step() int {
	switch d {
	case back, before:
		return -1
	case ahead, after:
		return 1
	}
	return 0
}

// told reports whether d points from the time told before.
func (d dir) told() bool { return d >= before }

// clockTime is a time of day; said is false when there is none.
type clockTime struct {
	hour, minute int
	said         bool
	zone         string
}

// amount is how many units; zero of a whole and no fraction is unknown, as in
// "several".
type amount struct {
	n    float64
	half bool // and a half
}

// compares reports whether a form is "a year ago", "the year-earlier period":
// in a text on quarters, the quarter a year before the one it speaks of.
func (f form) compares() bool {
	return f.kind == shift && f.unit == Year && f.sign < 0 && f.amount == amount{n: 1}
}

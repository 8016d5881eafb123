package page

import (
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
)

// A live blog is a page to which entries are added while something goes on,
// each with its time. An entry is an article of the page:
//
//   - its title is its own headline, or none. The blog's title heads what stands
//     right under it: the introduction or, without one, the first entry, unless
//     that has a headline. Fifty entries are not fifty articles of one title;
//   - what stands before the entries, a summary of "key points" among it, is the
//     page's first article, with the page's dates. A summary that has a time like
//     the entries is an entry. One that is pinned above and comes again in its
//     place is one article with repeats;
//   - its date is that of its time element or of JSON-LD, or the one that its
//     line gives. A clock alone is read on the day that stands above it, else on
//     the page's, where the page tells which that is (liveday.go); else the entry
//     has no date;
//   - outlet, section and byline are the page's, unless it is signed itself.
//
// Entries are told by their times, which go down or up the page in order, with
// text under each. Comments, lists of teasers and chronicles inside an article
// have such times as well: teasers lead elsewhere and hold no sentences, and the
// others are less than the article that they stand in or under. Names of classes
// and a title that says "live" let less text do.
const (
	leastEntries  = 3
	entrySize     = 40  // bytes of sentences in an entry
	entryMean     = 100 // on average, where nothing says that the page is live
	maxStampSize  = 60  // characters of a line that is a time and nothing else
	maxEntryTitle = 160
	longestBlog   = 48 * 60             // minutes from the first to the last entry: threads of forums and blogs go on for longer
	longestSigned = 7 * longestBlog / 2 // where the page says that it is live
)

// liveTitle are the words by which a title says that its page is a live blog.
var liveTitle = regexp.MustCompile(`(?i)\blive\b|live-?(?:blog|ticker|updates)|as it happen|minute by minute|latest updates|rolling coverage|` +
	`newsticker|en direct|minuto a minuto|en vivo|in diretta|ao vivo|liveuppdater|liveverslag|na żywo|онлайн|текстовая трансляция|прямая трансляция`)

// moment is when an entry says that it was written.
type moment struct {
	date  *news.Date // whole, nil when only the clock is told
	clock clock      // where timed
	timed bool
	day   *dayMonth // next to a clock, without a year
}

// dayMonth is a day without a year.
type dayMonth struct{ day, month int }

// exact reports a moment that tells the time of day.
func (m moment) exact() bool { return m.timed || m.date != nil && m.date.Precision == news.Minute }

// minutes is the moment on a line of minutes: since 1970 of a date, since
// midnight of a clock.
func (m moment) minutes() int64 {
	if m.date != nil {
		return m.date.Time.Unix() / 60
	}
	return int64(m.clock.hour*60 + m.clock.minute)
}

// stampWords may stand beside a time in the line that opens an entry.
var stampWords = setOf("posted published updated added entered at on um kl klo à le the uhr hrs h et local time gmt by")

// clockWords stand right after a clock.
var clockWords = setOf("uhr hrs h")

// readStamp reads the time with which an entry opens, and returns what follows
// it on the line. A line that runs on after the time parts it by a sign or goes
// on with a capital.
func readStamp(t string, order dayOrder) (m moment, rest string, ok bool) {
	if !mayStamp(t) {
		return m, "", false
	}
	tokens := dateTokens(t[:runeStart(t, 120)])
	i := 0
	for i < len(tokens) && (stampWords[tokens[i].text] || oneOf(tokens[i].text, fillers) || oneOf(tokens[i].text, weekdays) || tokens[i].text == "[") {
		i++
	}
	if i == len(tokens) || i > 4 {
		return m, "", false
	}
	end := m.read(t, tokens, i, order)
	if end == 0 {
		return m, "", false
	}
	rest = strings.TrimLeft(t[end:], " .,:;|)]–—-·•")
	if word, more, _ := strings.Cut(rest, " "); clockWords[strings.ToLower(strings.TrimRight(word, ":,"))] {
		rest = strings.TrimLeft(more, " :|–—-·•")
		return m, rest, rest != "" || chars(t) <= maxStampSize
	}
	if low := strings.ToLower(rest); stampWords[low] || oneOf(low, weekdays) {
		rest = ""
	}
	if rest == "" {
		return m, "", chars(t) <= maxStampSize
	}
	parted := strings.ContainsAny(t[end:len(t)-len(rest)], ":|–—-·•")
	r, _ := utf8.DecodeRuneInString(rest)
	return m, rest, parted || unicode.IsUpper(r) || strings.ContainsRune(quoteOpeners, r)
}

// mayStamp is what every line is asked first: whether it opens with a digit, or
// with a word that may stand before a time.
func mayStamp(t string) bool {
	t = strings.TrimLeft(t, " ([")
	if t == "" || t[0] >= '0' && t[0] <= '9' {
		return t != ""
	}
	word, _, more := strings.Cut(t[:runeStart(t, 20)], " ")
	word = strings.ToLower(strings.TrimRight(word, ".,:"))
	return more && (stampWords[word] || months[word] > 0 || oneOf(word, weekdays))
}

// read reads the moment that the tokens from i on tell, and returns where it
// ends, 0 when they tell none: a date with its time, or a clock, perhaps with a
// day without a year before or after it.
func (m *moment) read(t string, tokens []dateToken, i int, order dayOrder) int {
	if found := findDates(t[:runeStart(t, 120)]); len(found) > 0 && found[0].start <= tokens[i].start && found[0].date.Precision == news.Minute {
		d := found[0].in(order)
		m.date = &d
		return found[0].end
	}
	day, n := dayWithoutYear(tokens[i:])
	i = skip(tokens, i+n, fillers...)
	c, k := clockOf(tokens[min(i, len(tokens)):])
	if k == 0 {
		return 0
	}
	m.clock, m.timed, m.day = c, true, day
	end := tokens[i+k-1].end
	i = skip(tokens, i+k, append(fillers, weekdays...)...)
	if after, n := dayWithoutYear(tokens[min(i, len(tokens)):]); n > 0 && day == nil {
		m.day, end = after, tokens[i+n-1].end
	} else if i > 0 && i <= len(tokens) && i == len(tokens) {
		end = tokens[i-1].end
	}
	return end
}

// clockOf reads 14:32, 2.32pm, and also 14h32 and 2pm.
func clockOf(t []dateToken) (clock, int) {
	if c, n := clockAt(t); n > 0 {
		return c, n
	}
	if len(t) < 2 || !twoDigits(t[0]) {
		return clock{}, 0
	}
	if len(t) > 2 && t[1].text == "h" && t[2].digits == 2 && t[0].value < 24 && t[2].value < 60 {
		return clock{hour: t[0].value, minute: t[2].value}, 3
	}
	half, n := halfDay(t[1:])
	if half == 0 || t[0].value < 1 || t[0].value > 12 {
		return clock{}, 0
	}
	c := clock{hour: toDay(t[0].value, half)}
	return c, 1 + n + c.readZone(t[1+n:])
}

// dayWithoutYear reads "9 April", "9. April", "April 9".
func dayWithoutYear(t []dateToken) (*dayMonth, int) {
	if len(t) < 2 {
		return nil, 0
	}
	if month := months[t[0].text]; month > 0 && twoDigits(t[1]) && (len(t) < 3 || t[2].text != ":") {
		return &dayMonth{t[1].value, month}, 2
	}
	i := skip(t, 1, "th", "st", "nd", "rd", ".", "of", "de")
	if i < len(t) && twoDigits(t[0]) && months[t[i].text] > 0 {
		return &dayMonth{t[0].value, months[t[i].text]}, i + 1
	}
	return nil, 0
}

// direction is the order of most moments: 1 up, -1 down, 0 when they have none.
// Over midnight a clock goes back; one moment in ten, and a pinned one, may
// stand out of order.
func direction(all []moment) int {
	up, down, pairs := 0, 0, 0
	for i := range len(all) - 1 {
		d := all[i+1].minutes() - all[i].minutes()
		if all[i].date == nil && all[i+1].date == nil && max(d, -d) >= 12*60 {
			d = -d
		}
		pairs++
		switch {
		case d > 0:
			up++
		case d < 0:
			down++
		}
	}
	most, least, way := up, down, 1
	if down > up {
		most, least, way = down, up, -1
	}
	if 2*most < pairs || most == 0 || least > 1+pairs/10 || pairs == least+most && most <= least {
		return 0
	}
	return way
}

// span is how many minutes lie between the first moment and the last.
func span(all []moment) int64 {
	from, to := all[0].minutes(), all[0].minutes()
	for _, m := range all {
		from, to = min(from, m.minutes()), max(to, m.minutes())
	}
	return to - from
}

// at is the moment on a day.
func (c clock) at(year int, month time.Month, day int, e news.Evidence) *news.Date {
	f := foundDate{date: news.Date{Time: time.Date(year, month, day, 0, 0, 0, 0, time.UTC), Evidence: e}}
	f.setTime(c)
	return &f.date
}

// foldEntries leaves out entries that stood before, and counts them.
func foldEntries(entries []draft) []draft {
	var kept []draft
next:
	for _, e := range entries {
		for i := range kept {
			if fold(kept[i].title) == fold(e.title) && sameBlocks(kept[i].blocks, e.blocks) {
				kept[i].repeats++
				if kept[i].published == nil {
					kept[i].published = e.published
				}
				continue next
			}
		}
		kept = append(kept, e)
	}
	return kept
}

// headed gives the blog's title to what stands right under it.
func headed(title string, entries []draft) []draft {
	if len(entries) > 0 && entries[0].title == "" {
		entries[0].title = title
	}
	return entries
}

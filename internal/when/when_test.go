package when

import (
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// written is when the texts of the tests were written: a Wednesday.
var written = &news.Date{Time: time.Date(2031, 4, 9, 7, 15, 0, 0, time.UTC), Precision: news.Minute}

func TestFind(t *testing.T) {
	tests := []struct{ in, want string }{
		// Days by name: the tense tells whether they have been.
		{"Petrova resigned on Monday.", "Monday=2031-04-07"},
		{"Petrova will resign on Monday.", "Monday=2031-04-14"},
		{"The council is to meet Friday.", "Friday=2031-04-11"},
		{"The council met Wednesday.", "Wednesday=2031-04-09"},
		{"She left last Wednesday.", "last Wednesday=2031-04-02"},
		{"She leaves next Wednesday.", "next Wednesday=2031-04-16"},
		{"The talks begin this coming Sunday.", "this coming Sunday=2031-04-13"},
		{"They meet on Tuesday of next week.", "Tuesday of next week=2031-04-15"},
		{"It closed on Monday, 31 March.", "Monday, 31 March=2031-03-31"},
		{"It closed on Monday, March 31, 2031.", "Monday, March 31, 2031=2031-03-31"},
		{"The Friday blasts shook Port Varda.", "Friday=2031-04-04"},

		// Days by number: the nearest year, unless the tense is against it.
		{"He died on 8 April.", "8 April=2031-04-08"},
		{"He died on the 8th of April.", "the 8th of April=2031-04-08"},
		{"He must answer by 2 May.", "2 May=2031-05-02"},
		{"The fire of Dec. 30 killed four.", "Dec. 30=2030-12-30"},
		{"It opened on April 8, 1987.", "April 8, 1987=1987-04-08"},
		{"It was signed on 2031-04-08.", "2031-04-08=2031-04-08"},
		{"Dated 04/08/31.", "04/08/31=2031-04-08"},
		{"The summit of April 24 and 25 is off.", "April 24=2031-04-24; 25=2031-04-25"},
		{"It lasts from May 3-5.", "May 3=2031-05-03; 5=2031-05-05"},
		{"Results are due March 31, 2032.", "March 31, 2032=2032-03-31"},

		// Days from the anchor.
		{"She spoke yesterday.", "yesterday=2031-04-08"},
		{"She will speak tomorrow morning.", "tomorrow morning=2031-04-10TMO"},
		{"He was seen eleven days ago.", "eleven days ago=2031-03-29"},
		{"He returns three days from now.", "three days from now=2031-04-12"},
		{"He returns in two weeks' time.", "two weeks' time=2031-W17"},
		{"He may return on 8 April.", "8 April=2031-04-08"},

		{"She resigned on 3 April. The next day she left.", "3 April=2031-04-03; The next day=2031-04-04"},
		{"It must answer Friday's ruling.", "Friday=2031-04-04"},
		{"They rallied ahead of Sunday's vote.", "Sunday=2031-04-13"},
		{"Nobody recalls the day she spoke.", ""},

		// Holidays.
		{"The shops will close on Christmas Day.", "Christmas Day=2031-12-25"},
		{"He was found on Thanksgiving 2030.", "Thanksgiving 2030=2030-11-28"},
		{"They will vote on Election Day.", "Election Day=2031-11-04"},
		{"They marched on Easter Sunday 2030.", "Easter Sunday 2030=2030-04-21"},
		{"They danced on New Year's Eve.", "New Year's Eve=2030-12-31"},
		{"They will march in Easter week.", "Easter week=2031-W15"},

		// Months, seasons, quarters, years and longer.
		{"Exports fell in March.", "March=2031-03"},
		{"The bridge will open in December.", "December=2031-12"},
		{"The bridge opened last December.", "last December=2030-12"},
		{"They met in January this year.", "January this year=2031-01"},
		{"They met in June last year.", "June last year=2030-06"},
		{"The talks of May 2029 failed.", "May 2029=2029-05"},
		{"The army may march in march order.", ""},
		{"In June, prices rose.", "June=2030-06"},
		{"In May, prices will rise.", "May=2031-05"},
		{"It ended in mid-November.", "mid-November=2030-11"},
		{"It ended in the middle of October.", "the middle of October=2030-10"},
		{"It began last autumn.", "last autumn=2030-FA"},
		{"In the winter of 2029, he fell ill.", "the winter of 2029=2029-WI"},
		{"Prices fall when they spring a trap.", ""},
		{"Profit fell in the third quarter of 2030.", "the third quarter of 2030=2030-Q3"},
		{"It posted a third-quarter loss.", "third-quarter=2030-Q3"},
		{"Sales fell in Q1 2031.", "Q1 2031=2031-Q1"},
		{"In the first half of 2030, sales fell.", "the first half of 2030=2030-H1"},
		{"Sales fell in this year's second quarter.", "this year's second quarter=2031-Q2"},
		{"The law of 1998 stands.", "1998=1998"},
		{"That 1998 law stands.", "1998=1998"},
		{"In fiscal 2030, it lost money.", "fiscal 2030=2030"},
		{"It happened in nineteen ninety-four.", "nineteen ninety-four=1994"},
		{"Some 1990 people came, and $1990 was paid.", "1990=1990"},
		{"The plan of the early 1990s failed.", "the early 1990s=199"},
		{"Music of the '80s is back.", "the '80s=198"},
		{"She was born in '82.", "'82=1982"},
		{"An 11th-century abbey burned.", "11th-century=10"},

		{"Members of Local 1613 met in 1613.", "1613=1613"},
		{"A fleet of 1613 ships left.", ""},
		{"She won in 2015, and in 2014, the year before, he did.", "2015=2015; 2014=2014; the year before=2013"},

		{"It ended in March. 3 people died.", "March=2031-03"},

		// Units near the anchor.
		{"Prices rose last week.", "last week=2031-W14"},
		{"Prices rose last month.", "last month=2031-03"},
		{"Prices will rise early next year.", "early next year=2032"},
		{"Prices rose earlier this year.", "earlier this year=2031"},
		{"It ends at the end of this month.", "the end of this month=2031-04"},
		{"It closed over the weekend.", "the weekend=2031-W14-WE"},
		{"The deal closes by year-end.", "year-end=2031-12-31"},
		{"NATO was born 82 years ago.", "82 years ago=1949"},
		{"He left six weeks ago.", "six weeks ago=2031-W09"},
		{"He left two months ago.", "two months ago=2031-02"},

		// Times told before.
		{"He fled on 3 January 2027. Two days later he was caught.", "3 January 2027=2027-01-03; Two days later=2027-01-05"},
		{"The March talks failed. A day earlier he had left.", "March=2031-03; A day earlier=2031-04-08"},
		{"He fled in June 2020 and came back later that year.", "June 2020=2020-06; later that year=2020"},
		{"She won in 2015 and died the following year.", "2015=2015; the following year=2016"},
		{"In the third quarter, net rose 3% from a year earlier.", "the third quarter=2030-Q3; a year earlier=2029-Q3"},
		{"The third quarter beat the year-earlier period.", "The third quarter=2030-Q3; the year-earlier period=2029-Q3"},

		// Times of the day.
		{"It fell at 3:15 p.m. on Friday.", "3:15 p.m. on Friday=2031-04-04T15:15"},
		{"It fell at 9 a.m. EST Tuesday.", "9 a.m. EST Tuesday=2031-04-08T09:00"},
		{"It fell at 0630 GMT.", "0630 GMT=2031-04-09T06:30Z"},
		{"Polls open at 8am.", "8am=2031-04-09T08:00"},
		{"Polls closed at noon Saturday.", "noon Saturday=2031-04-05T12:00"},
		{"Shots rang out on Thursday night.", "Thursday night=2031-04-03TNI"},
		{"Shots rang out last night.", "last night=2031-04-08TNI"},
		{"Shots rang out this morning.", "this morning=2031-04-09TMO"},
		{"It fell at 10:30.", "10:30=2031-04-09T10:30"},
		{"It fell at 10:30 PM local time on Monday.", "10:30 PM local time on Monday=2031-04-07T22:30"},
		{"Their odds were 3:15 in the set.", ""},

		// Lengths of time.
		{"He was held for three days.", "three days=P3D"},
		{"It took about two and a half hours.", "about two and a half hours=PT2H30M"},
		{"They ran a two-week course.", "two-week=P2W"},
		{"It lasted 2 1/2 years.", "2 1/2 years=P2Y6M"},
		{"It lasted a year and a half.", "a year and a half=P1Y6M"},
		{"It took half an hour.", "half an hour=PT30M"},
		{"It went on for weeks.", "weeks=PXW"},
		{"They waited several months.", "several months=PXM"},
		{"They waited two or three weeks.", "two or three weeks=PXW"},
		{"They waited twenty-five years.", "twenty-five years=P25Y"},
		{"They waited over two thousand years.", "over two thousand years=P2000Y"},
		{"It stood for two decades.", "two decades=P20Y"},
		{"Over the past two months it rained.", "the past two months=P2M"},
		{"In the first nine months it rained.", "the first nine months=P9M"},
		{"For the year ended March 31, it lost.", "the year=P1Y; March 31=2031-03-31"},
		{"At least 72 hours passed.", "At least 72 hours=PT72H"},
		{"They held a day-long meeting.", "day-long=P1D"},
		{"A six-year-old boy is safe.", "six-year-old=P6Y"},
		{"Lind, 52 years old, resigned.", "52 years old=P52Y"},
		{"A quarter of them left at the last minute, three-quarters stayed.", "the last minute=2031-04-09T07:14"},

		// What recurs.
		{"It rains every day.", "every day=each P1D"},
		{"It rains every two weeks.", "every two weeks=each P2W"},
		{"They meet every Monday.", "every Monday=each XXXX-WXX-1"},
		{"They meet on Mondays.", "Mondays=each XXXX-WXX-1"},
		{"Her weekly talk ran twice a week.", "weekly=each P1W; a week=each P1W"},

		{"It needs 700 tons a week.", "a week=each P1W"},
		{"He stayed a week.", "a week=P1W"},

		// References without a place on the calendar.
		{"He is now in Kessia.", "now=PRESENT_REF"},
		{"They have met in recent months.", "recent months=PAST_REF"},
		{"He fears for the future.", "the future=FUTURE_REF"},
		{"That is a thing of the past.", "the past=PAST_REF"},
		{"He left a few years ago.", "a few years ago=PAST_REF"},

		// Names hold times that are none.
		{"She spoke to Varda Tonight and the Daily Herald.", ""},
		{"Thousands joined the March for Peace.", ""},
		{"He won on Super Tuesday.", ""},

		// What was said is said from the day of saying.
		{"“We decide tomorrow,” Petrova said on Monday.", "tomorrow=2031-04-08; Monday=2031-04-07"},
		{"Petrova said on Monday: “We decide tomorrow.”", "Monday=2031-04-07; tomorrow=2031-04-08"},
	}
	for _, test := range tests {
		for _, hyphens := range []bool{false, true} {
			doc := tokenised(t, test.in, hyphens)
			if got := show(doc, Find(doc, written)); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
				break
			}
		}
	}
}

func TestFindWithoutAnchor(t *testing.T) {
	tests := []struct{ in, want string }{
		{"It opened on 8 April 1987.", "8 April 1987=1987-04-08"},
		{"It opened on 8 April.", "8 April=XXXX-04-08"},
		{"It opened on Friday.", "Friday=XXXX-WXX-5"},
		{"It opened in April.", "April=XXXX-04"},
		{"It opened last week.", "last week=PAST_REF"},
		{"It took two days.", "two days=P2D"},
	}
	for _, test := range tests {
		doc := tokenised(t, test.in, false)
		if got := show(doc, Find(doc, nil)); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

// TestTags prefers tags to the form of words: "read" tells no tense.
func TestTags(t *testing.T) {
	doc := tokenised(t, "They read it off Monday", false)
	tokens := append([]text.Token(nil), doc.Tokens()...)
	for i, xpos := range []string{"PRP", "VBP", "PRP", "RP", "NNP"} {
		tokens[i].UPOS, tokens[i].XPOS = text.X, xpos
	}
	for tag, want := range map[string]string{"VBD": "Monday=2031-04-07", "MD": "Monday=2031-04-14"} {
		tokens[1].XPOS = tag
		tagged, err := text.NewDoc(doc.Text(), doc.Paragraphs(), doc.Sentences(), tokens)
		if err != nil {
			t.Fatal(err)
		}
		if got := show(tagged, Find(tagged, written)); got != want {
			t.Errorf("%s: got %s, want %s", tag, got, want)
		}
	}
}

func TestExpressionDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"on 8 April 2031", "2031-04-08"},
		{"at 3 p.m. on 8 April 2031", "2031-04-08"},
		{"in April 2031", "2031-04"},
		{"in 2031", "2031"},
		{"for two days", ""},
		{"last week", ""},
		{"every Monday", ""},
	}
	for _, test := range tests {
		doc := tokenised(t, test.in, false)
		d, ok := Find(doc, written)[0].Date()
		if got := d.Value(); ok != (test.want != "") || ok && got != test.want {
			t.Errorf("%s: %s, want %s", test.in, got, test.want)
		}
	}
}

// show writes expressions as their text and value, sets with "each".
func show(doc *text.Doc, found []Expression) string {
	var out []string
	for _, e := range found {
		each := ""
		if e.Type == Set {
			each = "each "
		}
		out = append(out, doc.Of(e.Span)+"="+each+e.Value)
	}
	return strings.Join(out, "; ")
}

// tokenised cuts a text at white space and marks; with hyphens, words at their
// hyphens too, as Universal Dependencies do. A sentence ends at a full stop
// before a capital.
func tokenised(t testing.TB, s string, hyphens bool) *text.Doc {
	t.Helper()
	var tokens []text.Token
	var sentences []text.Sentence
	first := 0
	for at, field := range fields(s) {
		for _, span := range marksApart(field, at, hyphens) {
			tokens = append(tokens, text.Token{Span: span})
		}
		last := tokens[len(tokens)-1]
		if last.Of(s) == "." || last.End == len(s) {
			sentences = append(sentences, text.Sentence{
				Span:  text.Span{Start: tokens[first].Start, End: last.End},
				First: first, Last: len(tokens),
			})
			first = len(tokens)
		}
	}
	doc, err := text.NewDoc(s, []text.Span{{Start: 0, End: len(s)}}, sentences, tokens)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// fields yields the words between white space and where they begin.
func fields(s string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		at := 0
		for _, f := range strings.SplitAfter(s, " ") {
			if word := strings.TrimSpace(f); word != "" && !yield(at+strings.Index(f, word), word) {
				return
			}
			at += len(f)
		}
	}
}

// marksApart cuts the marks off a word that begins at.
func marksApart(word string, at int, hyphens bool) []text.Span {
	var spans []text.Span
	add := func(start, end int) {
		if start < end {
			spans = append(spans, text.Span{Start: at + start, End: at + end})
		}
	}
	start := 0
	for _, mark := range []string{"“", "$", "'"} {
		if strings.HasPrefix(word, mark) {
			add(0, len(mark))
			start = len(mark)
		}
	}
	tail := strings.TrimRight(word[start:], ",;:”%'")
	if strings.HasSuffix(tail, ".") && !strings.Contains(" a.m. p.m. Dec. ", " "+tail+" ") {
		tail = tail[:len(tail)-1]
	}
	end := start + len(tail)
	if strings.HasSuffix(tail, "'s") {
		add(start, end-2)
		start = end - 2
	}
	for i := start; hyphens && i < end; i++ {
		if word[i] == '-' {
			add(start, i)
			add(i, i+1)
			start = i + 1
		}
	}
	add(start, end)
	for i, r := range word[end:] {
		add(end+i, end+i+len(string(r)))
	}
	return spans
}

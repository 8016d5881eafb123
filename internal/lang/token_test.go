package lang_test

import (
	"slices"
	"strings"
	"testing"

	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// english is without trained models, so that these tests do not depend on
// them.
func english() *lang.Analyser { return lang.New(en.WordLists()) }

// TestTokens has the tokens of each text apart by a space, and by "+" where a
// clitic begins.
func TestTokens(t *testing.T) {
	tests := []struct{ in, want string }{
		{"He didn't go.", "He did+n't go ."},
		{"HE DIDN’T, and they'd've", "HE DID+N’T , and they+'d+'ve"},
		{"The minister’s aide; the ministers' aides", "The minister+’s aide ; the ministers+' aides"},
		{"You cannot, gonna, dont", "You can+not , gon+na , do+nt"},
		{"give 'em the '90s and ’72", "give 'em the '90s and ’72"},
		{"We'll say 'no' to \"it\"", "We+'ll say ' no ' to \" it \""},
		{"the 1990's, the 80's", "the 1990's , the 80's"},

		{"The U.S. and the E.U. agreed.", "The U.S. and the E.U. agreed ."},
		{"Mr. Lind of Lind Inc. met J. B. Petrova, Ph.D., on Sept. 3.", "Mr. Lind of Lind Inc. met J. B. Petrova , Ph.D. , on Sept. 3 ."},
		{"He said no. Then he left No. 5, etc.", "He said no . Then he left No. 5 , etc ."},
		{"at 10:30 p.m. on Monday", "at 10:30 p.m. on Monday"},

		{"a state-run firm's 40-year-old head", "a state - run firm+'s 40 - year - old head"},
		{"the ex-minister re-elected by non-Kessian co-owners in mid-2031", "the ex-minister re-elected by non-Kessian co-owners in mid-2031"},
		{"an anti-war-era E-mail, career-wise", "an anti-war - era E-mail , career-wise"},
		{"Park Min-woo of Port-Varda", "Park Min-woo of Port - Varda"},

		{"$1,200.50, US$5m, £3bn, 30km, 7%, 5pm, 20th, 12,13", "$ 1,200.50 , US$ 5 m , £ 3 bn , 30 km , 7 % , 5 pm , 20th , 12 , 13"},
		{"It rose .5 per cent, then (.75).", "It rose .5 per cent , then ( .75 ) ."},
		{"3/4 on 9/11/2031 or 2031-04-09; call 555-0199 or 555-010-0199, 5-10", "3/4 on 9/11/2031 or 2031-04-09 ; call 555-0199 or 555-010-0199 , 5 - 10"},
		{"and/or w/o", "and / or w/o"},

		{"See https://a.example/x?y=(1), www.b.example or c.example.", "See https://a.example/x?y=(1) , www.b.example or c.example ."},
		{"<ana.petrova@kpa.example>, mailto:x@y.example!", "< ana.petrova@kpa.example > , mailto:x@y.example !"},
		{"to ana@kpa.example—a mailbox", "to ana@kpa.example — a mailbox"},
		{"#Kessia @port_varda, #1", "#Kessia @port_varda , # 1"},

		{"“Wait…” he said — twice.", "“ Wait … ” he said — twice ."},
		{"wait... what--no", "wait ... what -- no"},
		{"What?! No!!! Why.?", "What ?! No !!! Why .?"},
		{"Good :-) bye:) ----- ***", "Good :-) bye :) ----- ***"},
		{"“[The minister] left [...] at once”", "“ [ The minister ] left [ ... ] at once ”"},
		{"PORT VARDA, Kessia (KPA) -- The", "PORT VARDA , Kessia ( KPA ) -- The"},
		{"AT&T's R&D, Lind & Co. left", "AT&T+'s R&D , Lind & Co. left"},
		{"soft\u00adware zero\u200bwidth \u200b", "soft\u00adware zero\u200bwidth"},
	}
	a := english()
	for _, test := range tests {
		doc, err := a.Line(test.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := written(doc); got != test.want {
			t.Errorf("tokens of %q\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

func written(d *text.Doc) string {
	var b strings.Builder
	for i, token := range d.Tokens() {
		switch {
		case token.Clitic:
			b.WriteByte('+')
		case i > 0:
			b.WriteByte(' ')
		}
		b.WriteString(d.Of(token.Span))
	}
	return b.String()
}

// checkSpans fails unless the tokens and what lies between them make up the
// text, only white space and invisible characters are left out, and each token
// has a sentence.
func checkSpans(t *testing.T, d *text.Doc) {
	t.Helper()
	var b strings.Builder
	at := 0
	for i, token := range d.Tokens() {
		gap := d.Text()[at:token.Start]
		b.WriteString(gap)
		b.WriteString(d.Of(token.Span))
		at = token.End
		if token.Len() == 0 || token.Clitic && (i == 0 || gap != "") {
			t.Fatalf("token %d of %q: %v, clitic %v", i, d.Text(), token.Span, token.Clitic)
		}
	}
	if b.WriteString(d.Text()[at:]); b.String() != d.Text() {
		t.Fatalf("tokens and gaps of %q make %q", d.Text(), b.String())
	}
	next := 0
	for _, s := range d.Sentences() {
		if s.First != next || s.Last-s.First > 250 {
			t.Fatalf("sentence of tokens [%d,%d) after token %d", s.First, s.Last, next)
		}
		next = s.Last
	}
	if next != len(d.Tokens()) {
		t.Fatalf("%d of %d tokens have a sentence", next, len(d.Tokens()))
	}
}

// hostile texts are no prose, each made of one thing again and again.
var hostile = []string{
	"x", ".", "”", "'", "\"", "-", "?)", "<", "a.", "a-", "1,", "1-", "x@", "n't", "e.g.", "\u200b", "\x01", "😀", "👩‍👩‍👧 ",
	"שלום ", "مرحبا،", "中文。", "A ", "ALL CAPS. ", "é", "http://", "[", ":-", "w/", "co-", "a.b.com/", "\u0301",
}

func TestHostile(t *testing.T) {
	carried, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	for _, unit := range append(slices.Clone(hostile), "") {
		for _, a := range []*lang.Analyser{carried, english(), lang.New(&lang.Language{})} {
			doc, err := a.Line("It is." + strings.Repeat(unit, 5_000))
			if err != nil {
				t.Fatalf("%q: %v", unit, err)
			}
			checkSpans(t, doc)
		}
	}
}

func FuzzAnalyse(f *testing.F) {
	for _, s := range append(slices.Clone(hostile), "", "a.b.c.", "“x’s ''y''…", "\xff\xfe.", "n't 's", "é.É. ’s’", "5'2 US$5 .5 :/ [...]") {
		f.Add(s)
	}
	carried, err := en.Analyser()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD") // every text is decoded before it comes here
		for _, a := range []*lang.Analyser{carried, english()} {
			doc, err := a.Line(s)
			if err != nil {
				t.Fatal(err)
			}
			checkSpans(t, doc)
		}
	})
}

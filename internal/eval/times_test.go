package eval

import (
	"testing"

	"hearsay/internal/text"
	"hearsay/internal/when"
)

const timeML = `<?xml version="1.0" ?>
<TimeML><DOCID>harbour</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="2031-04-09T07:15">09-04-31</TIMEX3></DCT>
<EXTRAINFO>Port Varda, <TIMEX3 tid="t9" type="DATE" value="2030">2030</TIMEX3></EXTRAINFO>
<TEXT>Lind &amp; Co. <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2031-04-07">Monday</TIMEX3>
for <TIMEX3 tid="t2" type="DURATION" value="P2D"><SIGNAL>two</SIGNAL> days</TIMEX3>.</TEXT>
<TLINK lid="l1" /></TimeML>`

func TestReadTimeML(t *testing.T) {
	d, err := readTimeML([]byte(timeML))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Lind & Co. closed on Monday\nfor two days."; d.text != want {
		t.Errorf("text %q, want %q", d.text, want)
	}
	if got := d.anchor.Value(); got != "2031-04-09" {
		t.Errorf("anchor %s", got)
	}
	checkGold(t, d, "Monday DATE 2031-04-07", "two days DURATION P2D")
}

const meantime = `<Document>
<token number="0" sentence="0" t_id="1">Port</token><token number="1" sentence="0" t_id="2">closed</token>
<token number="2" sentence="1" t_id="3">April</token><token number="3" sentence="1" t_id="4">9</token>
<token number="4" sentence="6" t_id="5">Monday</token>
<Markables>
<TIMEX3 m_id="8" type="DATE" value="2031-04-07" functionInDocument="NONE"><token_anchor t_id="5"/></TIMEX3>
<TIMEX3 m_id="7" type="DATE" value="2031-04-09" functionInDocument="CREATION_TIME"><token_anchor t_id="3"/><token_anchor t_id="4"/></TIMEX3>
<TIMEX3 m_id="9" type="DATE" value="2032" functionInDocument="NONE" TAG_DESCRIPTOR="2032"/>
</Markables></Document>`

func TestReadMeantime(t *testing.T) {
	d, err := readMeantime([]byte(meantime))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Port closed\n\nApril 9"; d.text != want {
		t.Errorf("text %q, want %q", d.text, want)
	}
	if got := d.anchor.Value(); got != "2031-04-09" {
		t.Errorf("anchor %s", got)
	}
	checkGold(t, d, "April 9 DATE 2031-04-09")
}

func checkGold(t *testing.T, d timeDoc, want ...string) {
	t.Helper()
	if len(d.gold) != len(want) {
		t.Fatalf("%d gold expressions, want %d", len(d.gold), len(want))
	}
	for i, g := range d.gold {
		if got := g.Of(d.text) + " " + g.Type + " " + g.Value; got != want[i] {
			t.Errorf("gold %s, want %s", got, want[i])
		}
	}
}

func TestScoreTimes(t *testing.T) {
	gold := []goldTime{
		{text.Span{Start: 0, End: 10}, "DATE", "2031-04-08"},
		{text.Span{Start: 20, End: 30}, "DURATION", "P2D"},
		{text.Span{Start: 40, End: 50}, "DATE", "2031"},
	}
	found := []when.Expression{
		{Span: text.Span{Start: 0, End: 10}, Type: when.Date, Value: "2031-04-08"},
		{Span: text.Span{Start: 5, End: 12}, Type: when.Date, Value: "2031-04-08"}, // its gold is taken
		{Span: text.Span{Start: 22, End: 30}, Type: when.Date, Value: "P2D"},
		{Span: text.Span{Start: 60, End: 70}, Type: when.Date, Value: "2031"},
	}
	want := timeScore{gold: 3, found: 4, strict: 1, relaxed: 2, kind: 1, value: 2}
	if got := scoreTimes(timeDoc{gold: gold}, found); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

package page

import "testing"

func TestFindDates(t *testing.T) {
	tests := []struct{ line, want string }{
		{"Updated: 09-04-2031 07:15 EET", "2031-04-09T07:15:00+03:00"}, // summer time under winter's name
		{"Created: 09-01-2031 07:15 EET", "2031-01-09T07:15:00+02:00"},
		{"13 May 2031 17:53", "2031-05-13T17:53:00"},
		{"Published 17:53, Tue 13 May 2031", "2031-05-13T17:53:00"},
		{"May 13, 2031, 5:53 p.m. EDT", "2031-05-13T17:53:00-04:00"},
		{"May 13th, 2031 at 12:05 AM ET", "2031-05-13T00:05:00-04:00"},
		{"Jan. 13, 2031 | 5:53 PM ET", "2031-01-13T17:53:00-05:00"},
		{"13 May 2031 17:53 IST", "2031-05-13T17:53:00"}, // three countries have an IST
		{"13 May 2031 17:53 BST", "2031-05-13T17:53:00"}, // and two a BST
		{"13 May 2031 17:53 EST", "2031-05-13T17:53:00"}, // winter's name in summer
		{"13 May 2031 17:53 (GMT +3)", "2031-05-13T17:53:00+03:00"},
		{"13 May 2031 17:53 UTC+05:30", "2031-05-13T17:53:00+05:30"},
		{"2031-05-13T17:53:08Z", "2031-05-13T17:53:08+00:00"},
		{"13. Mai 2031, 17:53 Uhr", "2031-05-13T17:53:00"},
		{"13 мая 2031 г., 17:53 МСК", "2031-05-13T17:53:00"},
		{"13 de mayo de 2031", "2031-05-13"},
		{"13.05.2031", "2031-05-13"},
		{"4/13/2031", "2031-04-13"},
		{"4/5/2031", "2031-05-04"}, // day first until the page says otherwise
		{"May 2031", "2031-05"},
		{"31 June 2031", "2031-06"}, // no such day; the month stands
		{"Room 13, May Street 2031a", ""},
		{"3.50 crowns", ""},
		{"in 2031", ""},
	}
	for _, test := range tests {
		got := ""
		if found := findDates(test.line); len(found) > 0 {
			got = found[0].date.Value()
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.line, got, test.want)
		}
	}
}

func TestRightsHolder(t *testing.T) {
	tests := []struct{ line, want string }{
		{"© 2031 Harbour Courier. All rights reserved.", "Harbour Courier"},
		{"Copyright © 2029-2031 Harbour Courier", "Harbour Courier"},
		{"© Harbour Courier 2031", "Harbour Courier"},
		{"(c) copyright 2031 by Harbour Courier", "Harbour Courier"},
		{"© 2031", ""},
		{"© All rights reserved", ""},
	}
	for _, test := range tests {
		if got := rightsHolder(test.line); got != test.want {
			t.Errorf("%q: %q, want %q", test.line, got, test.want)
		}
	}
}

package page

import (
	"strings"
	"testing"
)

func TestReporters(t *testing.T) {
	tests := []struct{ tail, want string }{
		{"(Reporting by Ana Petrova)", "Ana Petrova"},
		{"Reporting by Ana Petrova; Editing by Jon Vale", "Ana Petrova"},
		{"(Reporting by Ana P. Lind and Varda newsroom, Editing by Jon Vale)", "Ana P. Lind"},
		{"He left. (Reporting by Ana Petrova, Tomas Lind and Mira Solano; writing by Jon Vale; editing by Eva Rask)", "Ana Petrova; Tomas Lind; Mira Solano; Jon Vale"},
		{"Reporting by Ana Petrova in Port Varda, additional reporting by Tomas Lind", "Ana Petrova"},
		{"Reporting by Ana Petrova Writing by Mira Solano Editing by Jon Vale", "Ana Petrova; Mira Solano"},
		{"新华社北京4月9日电(记者李方)港口将重新开放。", "李方"},
		{"中新社港城4月9日电 （记者 李方 王小明）港口将重新开放。", "李方; 王小明"},
		// agencies, editors and sentences
		{"Reporting by Reuters", ""},
		{"Editing by Jon Vale", ""},
		{"The harbour study was written by Ana Petrova.", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := strings.Join(append(reportersIn(test.tail), hanNames(test.tail)...), "; "); got != test.want {
			t.Errorf("%q: %q, want %q", test.tail, got, test.want)
		}
	}
}

func TestTailCredits(t *testing.T) {
	tests := []struct{ paragraph, want string }{
		{"The harbour reopens on Monday. (AP) RUP", "AP"},
		{"The harbour reopens on Monday.(PTI)", "PTI"},
		{"The harbour reopens on Monday. PTI RUP SKL", "PTI"},
		{"The harbour reopens on Monday. (With inputs from agencies)", "agencies"},
		{"The harbour reopens on Monday. (SOURCE: KPA)", "KPA"},
		// what else stands in brackets
		{"The harbour reopens on Monday (9 April).", ""},
		{"The fee goes to the Port Authority (PA Harbours).", ""},
		{"The harbour belongs to NATO EU", ""},
	}
	for _, test := range tests {
		if got := strings.Join(tailCredits(test.paragraph), "; "); got != test.want {
			t.Errorf("%q: %q, want %q", test.paragraph, got, test.want)
		}
	}
}

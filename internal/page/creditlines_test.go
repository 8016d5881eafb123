package page

import (
	"strings"
	"testing"
)

func TestCreditsIn(t *testing.T) {
	tests := []struct{ line, want string }{
		{"(With inputs from agencies.)", "agencies"},
		{"With agency inputs", "agencies"},
		{"Agencies", "agencies"},
		{"With inputs from KPA and PTI", "KPA; PTI"},
		{"With files from The Canadian Press", "The Canadian Press"},
		{"SOURCE: KPA", "KPA"},
		{"(KPA) — The harbour reopens on Monday.", "KPA"},
		{"PORT VARDA (Reuters) - The harbour reopens on Monday.", "Reuters"},
		{"Reuters contributed to this report.", "Reuters"},
		{"Some information for this report provided by Bloomberg, AP and Reuters.", "Bloomberg; AP; Reuters"},
		{"Some information for this story was provided by Reuters", "Reuters"},
		{"المصدر: وكالات", "agencies"},
		{"المصدر: سانا", "سانا"},
		{"أ ش أ", "أ ش أ"},
		{"来源:新华网", "新华网"},
		{"Источник: агентства", "agencies"},
		{"(dpa/AFP)", "dpa; AFP"},
		{"AFP", "AFP"},
		{"AFP, PORT VARDA", "AFP"},
		{"Mit Material von dpa", "dpa"},
		{"Quelle: dpa/KPA", "dpa; KPA"},
		{"(avec AFP)", "AFP"},
		{"Con información de EFE", "EFE"},
		{"Fonte: ANSA", "ANSA"},
		{"По материалам ТАСС", "ТАСС"},
		{"Источник: Интерфакс", "Интерфакс"},
		{"来源：新华社", "新华社"},
		{"This story has not been edited and is published from a PTI feed.", "PTI"},
		// people, bodies and sentences
		{"Ana Petrova contributed to this report.", ""},
		{"Some information for this report was provided by the harbour.", ""},
		{"Quelle: Hafenamt", ""},
		{"Quelle: HPA", ""},
		{"Con la ministra", ""},
		{"The agencies did not agree.", ""},
		{"Reuters asked the ministry, which did not reply.", ""},
	}
	for _, test := range tests {
		if got := strings.Join(creditsIn(test.line), "; "); got != test.want {
			t.Errorf("%q: %q, want %q", test.line, got, test.want)
		}
	}
}

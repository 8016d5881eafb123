package page

import (
	"strings"
	"testing"
)

func TestDateline(t *testing.T) {
	tests := []struct{ paragraph, place, credits string }{
		{"PORT VARDA, April 9 (KPA) - The harbour reopens.", "PORT VARDA", "KPA"},
		{"PORT VARDA (KPA) — The harbour reopens.", "PORT VARDA", "KPA"},
		{"PORT VARDA, Kessia (AP) — The harbour reopens.", "PORT VARDA", "AP"},
		{"PORT VARDA — The harbour reopens.", "PORT VARDA", ""},
		{"PORT VARDA, April 9 – The harbour reopens.", "PORT VARDA", ""},
		{"Port Varda, 9 April (KPA) - The harbour reopens.", "Port Varda", "KPA"},
		{"Port Varda (dpa) - Der Hafen öffnet wieder.", "Port Varda", "dpa"},
		{"Port Varda/Lind (dpa/KPA) – Der Hafen öffnet wieder.", "Port Varda", "dpa; KPA"},
		{"Berlin – Der Hafen öffnet wieder.", "Berlin", ""},
		{"LONDON: The harbour reopens.", "LONDON", ""},
		{"Port Varda, 9 abr (EFE).- El puerto reabre.", "Port Varda", "EFE"},
		{"(ANSA) - PORT VARDA, 9 APR - Il porto riapre.", "PORT VARDA", "ANSA"},
		{"МОСКВА, 9 апреля. /ТАСС/. Порт снова откроется.", "МОСКВА", "ТАСС"},
		{"新华社北京4月9日电 港口将重新开放。", "北京", "新华社"},
		{"Порт-Варда. 9 апреля. ИНТЕРФАКС - Порт снова откроется.", "Порт-Варда", "Интерфакс"},
		{"PORT VARDA (Reuters) Harbour fees rise.", "PORT VARDA", "Reuters"},
		{"PORT VARDA, April 9 (Reuters) The harbour reopens.", "PORT VARDA", "Reuters"},
		{"OSLO, April 9 The harbour reopens.", "OSLO", ""},
		{"OSLO, 9 April The harbour reopens.", "OSLO", ""},
		{"Port Varda (Lind) [Kessia], April 9 (ANI): The harbour reopens.", "Port Varda", "ANI"},
		{"Port Varda [Kessia]: The harbour reopens.", "Port Varda", ""},
		{"Mumbai: The harbour reopens.", "Mumbai", ""},
		// what opens sentences as places do
		{"Ana Petrova – the minister – said no.", "", ""},
		{"ANA PETROVA — the minister — said no.", "", ""},
		{"BREAKING — The harbour reopens.", "", ""},
		{"NATO — the alliance — said no.", "", ""},
		{"HARBOUR MINISTER: We will see.", "", ""},
		{"Tomas Lind (61) – docker and poet – said no.", "", ""},
		{"The harbour of Port Varda (KPA) - reopens.", "", ""},
		{"Harbour fees, 9 of them - are too many.", "", ""},
		{"Petrova: no.", "", ""},
		{"Moscow: We will see.", "", ""},
		{"Mumbai: how a harbour lives.", "", ""},
		{"Ana Petrova (Reuters) The minister said no.", "", ""},
		{"PORT VARDA (HARBOUR) The town said no.", "", ""},
		{"HARBOUR DAY, April 9 The town celebrates.", "", ""},
		{"Port Varda, April 9 The town celebrates.", "", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		d, ok := datelineOf(test.paragraph)
		if !ok {
			d = placed{}
		}
		if got := d.place.Of(test.paragraph); got != test.place || strings.Join(d.credits, "; ") != test.credits {
			t.Errorf("%q: %q %q, want %q %q", test.paragraph, got, d.credits, test.place, test.credits)
		}
	}
}

func FuzzDateline(f *testing.F) {
	f.Add("PORT VARDA, April 9 (KPA) - The harbour reopens.")
	f.Add("新华社北京4月9日电")
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := datelineOf(s); ok && d.place.Check(s) != nil {
			t.Fatalf("%v is no span of %q", d.place, s)
		}
	})
}

package lexicon

import "testing"

func TestWallTitle(t *testing.T) {
	tests := []struct {
		title string
		want  Wall
	}{
		{"404", Fault},
		{"Error 404: Page not found", Fault},
		{"Oops! This page doesn't exist", Fault},
		{"Page introuvable", Fault},
		{"Сторінку не знайдено", Fault},
		{"Just a moment...", Robots},
		{"Before you continue to the Courier", Cookies},
		{"Iniciar sesión", Login},
		{"Search results for harbour", Results},
		{"Suchergebnisse für „Hafen“", Results},
		{"Tag: Port Varda", Topic},
		{"Port Varda Archives", Topic},
		{"In pictures: the storm", Gallery},
		{"404 jobs lost at the shipyard", 0},
		{"Search for the crew goes on", 0},
		{"Just a moment of silence for the crew", 0},
		{"Log in the harbour sinks a ferry", 0},
		{"", 0},
	}
	for _, test := range tests {
		if got := WallTitle(test.title); got != test.want {
			t.Errorf("%q: %b, want %b", test.title, got, test.want)
		}
	}
}

func FuzzWalls(f *testing.F) {
	f.Add("404 – Page not found")
	f.Fuzz(func(_ *testing.T, s string) {
		WallTitle(s)
		WallLine(s, Fault|Robots|Cookies|Login|Paywall)
	})
}

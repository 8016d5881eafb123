package web

import (
	"math"
	"regexp"
	"strconv"
	"testing"
)

// schemes reads the colours of the style sheet, light and dark.
func schemes(t *testing.T) map[string]map[string]colour {
	t.Helper()
	css, err := staticFiles.ReadFile("static/hearsay.css")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]map[string]colour{"light": {}, "dark": {}}
	for _, m := range regexp.MustCompile(`--([\w-]+): #([0-9a-f]{6});`).FindAllStringSubmatch(string(css), -1) {
		scheme := "light"
		if _, twice := out[scheme][m[1]]; twice {
			scheme = "dark"
		}
		n, err := strconv.ParseUint(m[2], 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		out[scheme][m[1]] = colour{linear(n >> 16), linear(n >> 8), linear(n)}
	}
	return out
}

// colour is linear red, green and blue.
type colour [3]float64

func linear(n uint64) float64 {
	c := float64(n&0xff) / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}

// contrast as WCAG 2 defines it, from 1 to 21.
func contrast(a, b colour) float64 {
	la := 0.2126*a[0] + 0.7152*a[1] + 0.0722*a[2] + 0.05
	lb := 0.2126*b[0] + 0.7152*b[1] + 0.0722*b[2] + 0.05
	return max(la/lb, lb/la)
}

func TestContrast(t *testing.T) {
	for scheme, c := range schemes(t) {
		for _, name := range []string{"ink", "soft", "accent", "amber", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8"} {
			if got := contrast(c[name], c["paper"]); got < 4.5 {
				t.Errorf("%s: %s on paper has %.2f", scheme, name, got)
			}
		}
		if got := contrast(c["ink"], c["amber-tint"]); got < 4.5 {
			t.Errorf("%s: ink on the amber mark has %.2f", scheme, got)
		}
	}
}

// sights are how people see linear colours: fully, and with complete
// protanopia or deuteranopia (Machado, Oliveira and Fernandes 2009).
var sights = map[string][3][3]float64{
	"full":         {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
}

// apart is the distance in Oklab below which two speakers' colours could be
// taken for each other; 0.02 is just noticeable side by side.
const apart = 0.07

func TestSpeakersStayApart(t *testing.T) {
	names := []string{"v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "ink"}
	for scheme, c := range schemes(t) {
		for sight, m := range sights {
			for i, a := range names {
				for _, b := range names[:i] {
					if d := distance(seen(c[a], m), seen(c[b], m)); d < apart {
						t.Errorf("%s, %s: %s and %s are %.3f apart", scheme, sight, a, b, d)
					}
				}
			}
		}
	}
}

func seen(c colour, m [3][3]float64) colour {
	var out colour
	for i, row := range m {
		out[i] = max(0, row[0]*c[0]+row[1]*c[1]+row[2]*c[2])
	}
	return oklab(out)
}

// oklab is Björn Ottosson's space, in which distances are close to what is
// seen.
func oklab(c colour) colour {
	l := math.Cbrt(0.4122214708*c[0] + 0.5363325363*c[1] + 0.0514459929*c[2])
	m := math.Cbrt(0.2119034982*c[0] + 0.6806995451*c[1] + 0.1073969566*c[2])
	s := math.Cbrt(0.0883024619*c[0] + 0.2817188376*c[1] + 0.6299787005*c[2])
	return colour{
		0.2104542553*l + 0.7936177850*m - 0.0040720468*s,
		1.9779984951*l - 2.4285922050*m + 0.4505937099*s,
		0.0259040371*l + 0.7827717662*m - 0.8086757660*s,
	}
}

func distance(a, b colour) float64 {
	return math.Hypot(math.Hypot(a[0]-b[0], a[1]-b[1]), a[2]-b[2])
}

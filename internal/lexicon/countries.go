package lexicon

import "strings"

// CountryOf returns the country for which a name in lower case stands: itself,
// its people or what is of it ("peruvian"), or its seat of government; "" for
// none.
func CountryOf(name string) string { return countryOf[name] }

var countryOf = makeCountryOf()

func makeCountryOf() map[string]string {
	m := make(map[string]string, 1024)
	for line := range strings.SplitSeq(countries, "\n") {
		first, _, _ := strings.Cut(line, ";")
		first, _, _ = strings.Cut(first, "|")
		for name := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ';' || r == '|' }) {
			m[strings.TrimSpace(name)] = strings.TrimSpace(first)
		}
	}
	delete(m, "")
	return m
}

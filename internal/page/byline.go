package page

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// splitNames cuts a list of names.
var splitNames = regexp.MustCompile(`(?i)\s*(?:,|;|\||/|\n|•|·|\s&\s|\sand\s|\sund\s|\set\s|\sy\s)\s*`)

// byWords open a byline.
var byWords = regexp.MustCompile(`(?i)^\s*(?:(?:written|reported|posted|edited|words|story|text|report|article|interview)\s+by|by|von|par|por|de|autor[ae]?|author|text|автор)\b[:\s]+`)

// people returns the names of people among the values: without "By", roles,
// addresses and repetitions. What cannot be a person's name is left out.
func people(values ...string) []string {
	var out []string
	for _, v := range values {
		v = byWords.ReplaceAllString(inBrackets.ReplaceAllString(squeeze(plain(v)), " "), "")
		for _, n := range splitNames.Split(v, -1) {
			n = strings.Trim(byWords.ReplaceAllString(n, ""), " ,:-–—()\"'")
			if !strings.HasSuffix(n, "r.") {
				n = strings.TrimRight(n, ".")
			}
			if isPerson(n) && !slices.ContainsFunc(out, func(o string) bool { return strings.EqualFold(o, n) }) {
				out = append(out, n)
			}
		}
	}
	return out
}

// inBrackets are initials, places and roles after a name.
var inBrackets = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]?\s*`)

// notNames are words that no person's name holds: desks, roles, companies.
var notNames = regexp.MustCompile(`(?i)\b(?:staff|desk|editor\w*|team|agenc\w+|news\w*|press|media|reporter|correspondent|writer|journalist|columnist|contributor|bureau|redaktion|redacción|rédaction|redazione|admin|administrator|guest|service|services|online|web|tv|radio|times|post|magazine|published|updated|share|photo\w*|and|inc|ltd|com|wire|network|digital|group|university|author|unknown|anonymous|redakcja|redakce)\b`)

func isPerson(n string) bool {
	words := strings.Fields(n)
	if len(words) == 0 || len(words) > 5 || chars(n) < 3 || chars(n) > 50 || strings.ContainsAny(n, "@/<>{}=[]#*:0123456789|") {
		return false
	}
	if notNames.MatchString(n) || agencyName(n) != "" {
		return false
	}
	r := []rune(n)[0]
	return !unicode.IsLower(r) || len(words) > 1
}

package page

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// splitNames cuts a list of names.
var splitNames = regexp.MustCompile(`(?i)\s*(?:,|;|\||/|\n|•|·|、|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\sog\s|\soch\s|\sen\s|\sve\s|\se\s|\si\s|\sи\s|\sта\s)\s*`)

// byWords open a byline.
var byWords = regexp.MustCompile(`(?i)^\s*(?:(?:written|reported|posted|edited|words|story|text|report|article|interview) by|by|von|vom|par|por|de|di|door|av|af|` +
	`autor(?:in)?(?:/in)?|autore|author|auteur|text|texte|texto|fuente|redaktion|автор|текст|記者|记者|作者|文)(?:\s*[:：]\s*|\s+)`)

// Before the name stands what was done with the article, or what it is. "By" may
// stand after anything, but "von" and its like are also parts of names.
var (
	byAfterAll  = regexp.MustCompile(`(?i)^.*\b(?:by|par|por|przez|door|author:|autor:|auteur:)\s+`)
	byAfterVerb = regexp.MustCompile(`(?i)^.*\b(?:alles|eingestellt|erstellt|geschrieben|veröffentlicht|verfasst|gepostet|publiziert|beiträge|beitrag|artikel|posts|text|bericht|kommentar|` +
		`pressemitteilung|wortlaut|interview|skrevet|skriven|scritto|pubblicato|geschreven)\s+(?:von|vom|av|af|di|da|door)\s+`)
	gluedLabel = regexp.MustCompile(`^(?:Author|Autor|Autorin|Von|By)(\p{Lu}\p{Ll})`)
	// fromWhere are the place and the outlet after a name.
	fromWhere = regexp.MustCompile(`\s+(?:[Ff]or|[Ii]n|[Aa]t|[Ff]rom|für|aus)\s+(?:[Tt]he\s+)?\p{Lu}.*$`)
	weekday   = regexp.MustCompile(`(?i)[\s,]+(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[.,\s]*$`)
)

// afterBy cuts what stands before the names in a byline, and dates.
func afterBy(t string) string {
	for dates := findDates(t); len(dates) > 0; dates = findDates(t) {
		d := dates[0]
		if d.start > 0 {
			t = weekday.ReplaceAllString(t[:d.start], "") + " | " + t[d.end:]
		} else {
			t = t[d.end:]
		}
	}
	t = gluedLabel.ReplaceAllString(t, "$1")
	t = byAfterAll.ReplaceAllString(t, "")
	t = byAfterVerb.ReplaceAllString(t, "")
	return byWords.ReplaceAllString(t, "")
}

// people returns the names of people among the values: without "By", roles,
// addresses and repetitions. What cannot be a person's name is left out.
func people(values ...string) []string {
	var out []string
	for _, v := range values {
		if len(v) > maxByline {
			continue
		}
		v = afterBy(inBrackets.ReplaceAllString(squeeze(plain(v)), " "))
		if bodyOfTwo.MatchString(v) {
			continue
		}
		for _, n := range splitNames.Split(v, -1) {
			n = strings.Trim(byWords.ReplaceAllString(n, ""), " ,:-–—()\"'")
			if cut := fromWhere.ReplaceAllString(n, ""); strings.Contains(cut, " ") {
				n = cut
			}
			if !endsInInitial.MatchString(n) {
				n = strings.TrimRight(n, ".")
			}
			if isPerson(n) && !slices.ContainsFunc(out, func(o string) bool { return strings.EqualFold(o, n) }) {
				out = append(out, n)
			}
		}
	}
	return out
}

// bodyOfTwo are bodies with "and" in their names, which are no two people.
var bodyOfTwo = regexp.MustCompile(`(?i)^[^,;|/]*\b(?:bundes\w*|ministerium|ministry|department|landesanstalt|institut\w*|office|verband|amt|kirche)\b[^,;|/]*\s(?:and|und|&|et|y)\s`)

// maxByline is the longest value in bytes that can name people.
const maxByline = 1000

// endsInInitial are names that keep their full stop: "Juan Solano C.", "Lind Jr."
var endsInInitial = regexp.MustCompile(`(?:\s\p{Lu}|[JS]r)\.$`)

// inBrackets are initials, places and roles after a name.
var inBrackets = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]?\s*`)

// notNames are words that no person's name holds: desks, roles, companies.
var notNames = regexp.MustCompile(`(?i)\b(?:staff|desk|nachrichten|noticias|notizie|nieuws|actualit\w+|webmaster|editorial|moderator|editor\w*|team|agenc\w+|news\w*|press|media|reporter|correspondent|writer|journalist|columnist|contributor|bureau|redaktion|redacción|rédaction|redazione|admin|administrator|guest|service|services|online|web|tv|radio|times|post|magazine|published|updated|share|photo\w*|and|inc|ltd|com|wire|network|digital|group|university|institut\w*|author|autor|unknown|anonymous|redakcja|redakce|redazione|gmbh|ag|se|e\.?v|verband|bundes\w*|ministerium|ministry|stiftung|foundation|verein|landesanstalt|feuerwehr|kitchens?|solutions|copyright|company|committee|council|club|store|shop|official|members?|community|support|marketing)\b`)

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

package story

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// outletKey tells outlets apart.
func outletKey(o news.Outlet) string {
	if o.Domain != "" {
		return strings.ToLower(o.Domain)
	}
	return strings.ToLower(o.Name)
}

// agencyKey is the form under which an agency's names meet: its letters in
// lower case, without "the".
func agencyKey(name string) string {
	name = strings.TrimPrefix(strings.ToLower(name), "the ")
	return strings.Join(strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// sameAgency accepts equal names and a name with its initials: "kessian press
// agency" and "kpa".
func sameAgency(a, b string) bool {
	return a != "" && (a == b || initials(a) == b || initials(b) == a)
}

func initials(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 {
		return ""
	}
	var b strings.Builder
	for _, w := range words {
		if w != "of" && w != "and" {
			r, _ := utf8.DecodeRuneInString(w)
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unspecific credits name no one.
var unspecific = []string{"agencies", "agency", "staff", "wires", "wire", "news agencies", "wire services"}

// origins reads whom an article says it comes from: the agencies of its
// credits and of its dateline, and whether it has a dateline.
func origins(a *news.Article) (credits []string, dateline bool) {
	agency, dateline := datelineOf(a.Text)
	for _, c := range append(slices.Clone(a.Credits), agency) {
		if key := agencyKey(c); key != "" && !slices.Contains(unspecific, key) && !slices.Contains(credits, key) {
			credits = append(credits, key)
		}
	}
	return credits, dateline
}

// datelineOf reads an opening such as "PORT VARDA, Kessia (KPA) —": a place of
// which one word at least is in capitals, perhaps an agency in brackets, and a
// dash, within the first 80 bytes.
func datelineOf(body string) (agency string, ok bool) {
	head := body[:min(len(body), 80)]
	at := strings.IndexAny(head, "—–")
	if at < 0 {
		at = strings.Index(head, " - ")
	}
	if at < 0 {
		at = strings.Index(head, " -- ")
	}
	if at < 0 {
		return "", false
	}
	head = strings.TrimSpace(head[:at])
	if open := strings.LastIndexByte(head, '('); open >= 0 && strings.HasSuffix(head, ")") {
		head, agency = strings.TrimSpace(head[:open]), head[open+1:len(head)-1]
	}
	return agency, inCapitals(head) || agency != "" && text.Capital(head)
}

func inCapitals(place string) bool {
	word, _, _ := strings.Cut(place, " ")
	word = strings.Trim(word, ",.")
	return len(word) > 2 && word == strings.ToUpper(word) && word != strings.ToLower(word)
}

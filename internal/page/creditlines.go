package page

import (
	"regexp"
	"strings"

	"hearsay/internal/lexicon"
)

// Lines that credit agencies in other words than "With inputs from" and
// "Source:". People and bodies stand in them as often, so one at least must be
// known as an agency.
var (
	withAgencies = regexp.MustCompile(`(?i)^[\s(\[–—-]*(?:with |from )?(?:news |wire )?agenc(?:y|ies)(?:'|’)?(?: (?:inputs?|reports?|feeds?))?[\s.)\]]*$`)
	materialOf   = regexp.MustCompile(`(?i)^[\s(\[–—-]*(?:with (?:files|contributions|material|reports?|reporting|information) (?:from|by)|(?:mit|unter verwendung von) (?:material|informationen|inhalten|agenturmaterial) (?:von|der|des)|quelle|avec|con informaci[oó]n de|con informes de|fuente|fuentes|con|fonte|com informações d[aeo]|bron|met|źródło|kaynak|по материалам|по сообщениям?|по информации|источник|за матеріалами|за інформацією|джерело|المصدر|来源|來源)\s*[:：]?\s*(.{2,60}?)[\s.)\]]*$`)
	providedBy   = regexp.MustCompile(`(?i)^[(\[]?\s*(?:some |additional |other )?(?:information|material|reporting|content|details) (?:for|in|of) this (?:report|story|article)?\s*(?:was |were |is )?(?:provided|contributed|supplied) by (.{2,80}?)[.)\]\s]*$`)
	contributed  = regexp.MustCompile(`^(?:The )?(.{2,80}?) contributed (?:to this|reporting|to the)\b`)
	fedBy        = regexp.MustCompile(`(?i)\bpublished (?:from|by|on) (?:an?|the) (.{2,30}?) (?:news )?(?:feed|wire|syndicat\w+)\b|^this (?:story|article) was originally published by (.{2,30}?)[\s.]*$`)
	onlyNames    = regexp.MustCompile(`^[\s(\[/–—-]*([^()\[\]]{2,40}?)[\s)\]/.]*$`)
)

// creditLineNames are the agencies that such a line credits.
func creditLineNames(line string) []string {
	if len(line) > maxCreditLine {
		return nil
	}
	// Few lines hold what each pattern asks for, and that is found sooner.
	if (strings.Contains(line, "genc") || strings.Contains(line, "GENC")) && withAgencies.MatchString(line) {
		return []string{"agencies"}
	}
	if opensMaterial(line) {
		if m := materialOf.FindStringSubmatch(line); m != nil && (len(knownAgencies(m[1])) > 0 || someAgency.MatchString(m[1])) {
			return creditNames(m[1], false)
		}
	}
	if strings.Contains(line, " this ") {
		if m := providedBy.FindStringSubmatch(line); m != nil {
			return knownAgencies(m[1])
		}
	}
	if strings.Contains(line, " contributed ") {
		if m := contributed.FindStringSubmatch(line); m != nil {
			return knownAgencies(m[1])
		}
	}
	if strings.Contains(line, "ublished") || strings.Contains(line, "UBLISHED") {
		if m := fedBy.FindStringSubmatch(line); m != nil {
			return knownAgencies(first(m[1], m[2]))
		}
	}
	if s, ok := slugOf(line); ok {
		return s.credits
	}
	if chars(line) > longestNames {
		return nil
	}
	if m := onlyNames.FindStringSubmatch(line); m != nil {
		names := knownAgencies(m[1])
		parts := splitNames.Split(strings.TrimSpace(m[1]), -1)
		if len(names) == len(parts) || len(names) == 1 && len(parts) == 2 && agencyName(parts[0]) != "" && shouted(parts[1]) { // "KPA, PORT VARDA"
			return names
		}
	}
	return nil
}

// longestNames is the longest line of names alone, in characters, with the signs
// around them.
const longestNames = 60

// opensMaterial reports whether a line begins with a word with which the lines of
// materialOf do.
func opensMaterial(line string) bool {
	t := strings.TrimLeft(line, "([–—- \t")
	if strings.HasPrefix(t, "来源") || strings.HasPrefix(t, "來源") {
		return true
	}
	word := t
	if at := strings.IndexFunc(t, notWord); at >= 0 {
		word = t[:at]
	}
	return materialWords[strings.ToLower(word)]
}

var materialWords = lexicon.Set("with mit unter quelle avec con fuente fuentes fonte com bron met źródło kaynak по источник за джерело المصدر")

// maxCreditLine is the longest line in bytes that credits and says nothing else.
const maxCreditLine = 200

// knownAgencies are those of a list that are on ours, as ours writes them.
func knownAgencies(s string) []string {
	var out []string
	for _, n := range splitNames.Split(s, -1) {
		n = strings.TrimPrefix(strings.Trim(n, " .,:"), "The ")
		if a := agencyName(n); a != "" {
			out = append(out, a)
		}
	}
	return out
}

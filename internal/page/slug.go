package page

import (
	"regexp"
	"strings"

	"hearsay/internal/lexicon"
)

// slug is what a line beside the title says that holds nothing but an agency
// as the author, perhaps its place, and dates:
//
//	KPA | Port Varda | Updated: 09-04-2031 17:20 EET      By KPA | 9 April 2031 | 2:55 am
//	9 April, 2031 04:39 PM | | Agencies                   KPA Staff
//
// A name alone must be one of our list; after "By", one that says it is an
// agency's will do.
type slug struct {
	credits []string
	place   string
}

// maxSlug is the longest such line in bytes.
const maxSlug = 160

var (
	saysAgency  = regexp.MustCompile(`^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Wire|Newswires?|(?:Press|News|Wire) (?:Agency|Service))$`)
	clockAlone  = regexp.MustCompile(`(?i)^(?:updated:?\s*)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4})?$|^\d{1,2} min(?:ute)?s? read$|^\d+ \w+ ago$`)
	authorWords = lexicon.Set("by von par por di door от")
	staffWords  = lexicon.Set("staff reporter reporters correspondent correspondents")
)

// slugOf reads such a line; false when anything else stands in it.
func slugOf(line string) (slug, bool) {
	var s slug
	if len(line) > maxSlug || len(line) < 2 || len(line) > maxAuthor && !strings.Contains(line, "|") {
		return s, false
	}
	for part := range strings.SplitSeq(line, "|") {
		part = strings.TrimSpace(part)
		switch names := authorAgencies(part); {
		case len(names) > 0:
			s.credits = addCredits(s.credits, names...)
		case part == "", clockAlone.MatchString(part):
		case len(s.credits) > 0 && s.place == "" && knownPlace(part):
			s.place = part
		case !holdsDate(part):
			return slug{}, false
		}
	}
	return s, len(s.credits) > 0
}

// authorAgencies are the agencies that a part of a slug names.
func authorAgencies(part string) []string {
	if len(part) > maxAuthor {
		return nil
	}
	by := false
	if word, rest, more := strings.Cut(part, " "); more && authorWords[strings.ToLower(word)] {
		part, by = strings.TrimSpace(rest), true
	}
	if at := strings.LastIndexByte(part, ' '); at > 0 && staffWords[strings.ToLower(part[at+1:])] {
		part = part[:at]
	}
	switch name := agencyName(part); {
	case name != "":
		return []string{name}
	case someAgency.MatchString(part):
		return []string{"agencies"}
	case by && saysAgency.MatchString(part):
		return []string{part}
	case strings.Contains(part, " and ") || strings.ContainsAny(part, ",/&"):
		if names := knownAgencies(part); len(names) == len(splitNames.Split(part, -1)) {
			return names
		}
	}
	return nil
}

// maxAuthor is the longest such part in bytes.
const maxAuthor = 60

// holdsDate reports whether a part is a date and at most a label and a clock
// beside it.
func holdsDate(part string) bool {
	found := datesIn(part)
	if len(found) == 0 {
		return false
	}
	return found[0].start <= maxDateLabel && len(part)-found[len(found)-1].end <= maxDateLabel
}

// maxDateLabel is the longest label before a date, and the longest clock after
// it, in bytes.
const maxDateLabel = 30

package page

import (
	"regexp"
	"strings"
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
	agencyAuthor = regexp.MustCompile(`(?i)^(?:(by|von|par|por|di|door|от)\s+)?(.{2,40}?)(?:\s+(?:staff|reporters?|correspondents?))?$`)
	saysAgency   = regexp.MustCompile(`^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Wire|Newswires?|(?:Press|News|Wire) (?:Agency|Service))$`)
	clockAlone   = regexp.MustCompile(`(?i)^(?:updated:?\s*)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4})?$|^\d{1,2} min(?:ute)?s? read$|^\d+ \w+ ago$`)
)

// slugOf reads such a line; false when anything else stands in it.
func slugOf(line string) (slug, bool) {
	var s slug
	if len(line) > maxSlug || len(line) < 2 {
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
	m := agencyAuthor.FindStringSubmatch(part)
	if m == nil {
		return nil
	}
	if someAgency.MatchString(m[2]) {
		return []string{"agencies"}
	}
	names := knownAgencies(m[2])
	if len(names) == 0 && m[1] != "" && saysAgency.MatchString(m[2]) {
		return []string{m[2]}
	}
	if len(names) != len(splitNames.Split(m[2], -1)) {
		return nil
	}
	return names
}

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

package page

import (
	"regexp"
	"slices"
	"strings"
)

// agencies maps the names under which news agencies are credited, folded, to
// the name that is kept.
var agencies = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(`Reuters|Thomson Reuters
		AP|Associated Press|The Associated Press
		AFP|Agence France-Presse|Agence France Presse
		dpa|Deutsche Presse-Agentur
		PTI|Press Trust of India
		ANI|Asian News International
		IANS|UNI|UPI|United Press International
		Xinhua|Xinhua News Agency
		TASS|ITAR-TASS|Interfax|Interfax-Ukraine|RIA Novosti|Ukrinform|Unian|BelTA|Trend|Azertac|Kazinform|Armenpress
		ANSA|Adnkronos|AGI|EFE|Europa Press|Lusa|APA|Keystone-SDA|SDA|ATS|Belga|ANP|TT|NTB|Ritzau|STT|BNS|LETA|ELTA|ERR
		PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|BTA|Tanjug|Beta|HINA|FoNet|STA|ANA-MPA|Anadolu|Anadolu Agency|AA|DHA|İHA
		IRNA|ISNA|Tasnim|Mehr|Fars|WAFA|SPA|QNA|KUNA|WAM|MENA|Petra|SANA
		Kyodo|Kyodo News|Jiji Press|Yonhap|KCNA|CNA|Antara|Bernama|VNA|APP|UNB|BSS
		PA Media|PA|Press Association|CP|The Canadian Press|Canadian Press|AAP|Australian Associated Press|NZPA
		Bloomberg|Bloomberg News|Dow Jones|Dow Jones Newswires|NAN|News Agency of Nigeria|SAPA|GNA|KNA|epd|AP Wire`) {
		for name := range strings.SplitSeq(strings.TrimSpace(line), "|") {
			m[fold(name)] = name
		}
	}
	return m
}()

// agencyName returns the name of the agency that s names, or "".
func agencyName(s string) string { return agencies[fold(s)] }

var (
	creditLine = regexp.MustCompile(`(?i)^[\[(]?\s*(?:(?:with )?(?:additional |further )?(?:inputs?|reporting|information|material) (?:from|by)|source|credit|with)\s*:?\s+(.{2,80}?)[.)\]\s]*$`)
	dateline   = regexp.MustCompile(`^[^a-z().]{0,60}?[^().]{0,40}\(([^()]{2,40})\)\s*[-–—:]`)
	openDash   = regexp.MustCompile(`^[^.()–—]{2,60}?,?\s([A-Z][A-Za-z]+)\s+[–—-]+\s`)
	someAgency = regexp.MustCompile(`(?i)^(?:the )?(?:news )?agenc(?:y|ies)(?: inputs?)?$`)
)

// creditsIn returns the agencies that a paragraph credits: as a dateline
// "PORT VARDA (KPA) -", or as a whole line "SOURCE: KPA", "(With inputs from
// agencies.)".
func creditsIn(p string) []string {
	if m := creditLine.FindStringSubmatch(p); m != nil {
		return creditNames(m[1], true)
	}
	if m := dateline.FindStringSubmatch(p); m != nil {
		return creditNames(m[1], false)
	}
	return nil
}

// creditNames splits a list of agencies. A whole credit line may name one that
// no list has, when it looks like a name.
func creditNames(s string, whole bool) []string {
	var out []string
	for _, n := range splitNames.Split(s, -1) {
		n = strings.Trim(n, " .,:()")
		switch a := agencyName(n); {
		case someAgency.MatchString(n):
			out = append(out, "agencies")
		case a != "":
			out = append(out, a)
		case whole && len(n) > 1 && len(strings.Fields(n)) <= 4 && n[0] >= 'A' && n[0] <= 'Z', !whole && allCaps(n):
			out = append(out, n)
		}
	}
	return out
}

// allCaps reports an abbreviation such as "KPA".
func allCaps(s string) bool {
	return len(s) >= 2 && len(s) <= 6 && strings.ToUpper(s) == s && !strings.ContainsAny(s, " 0123456789")
}

// addCredits appends the names that are not there yet.
func addCredits(credits []string, names ...string) []string {
	for _, n := range names {
		if !slices.ContainsFunc(credits, func(c string) bool { return strings.EqualFold(c, n) }) {
			credits = append(credits, n)
		}
	}
	return credits
}

package page

import (
	"regexp"
	"slices"
	"strings"
)

// agency is one name of a news agency.
type agency struct {
	name string // as it is written
	key  string // of the agency, whichever of its names is used
}

// agencies maps folded names to agencies: ";" parts agencies, "|" the names of
// one.
var agencies = func() map[string]agency {
	m := map[string]agency{}
	for list := range strings.SplitSeq(`Reuters|Thomson Reuters|Рейтер|رويترز|路透社;AP|Associated Press|The Associated Press|美联社;AFP|Agence France-Presse|فرانس برس|法新社|
		Agence France Presse;dpa|Deutsche Presse-Agentur;PTI|Press Trust of India;ANI|Asian News International;IANS;UNI;
		UPI|United Press International;中新社|中国新闻网|中新网|中國新聞社;中央社;واس;وام;كونا;Sputnik|Sputnik News|Спутник;Xinhua|Xinhua News Agency|新华社|新華社|新华网|新華網;TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС;Interfax|Интерфакс|Interfax.ru|Интерфакс-АВН;Interfax-Ukraine;RIA Novosti|РИА Новости;Ukrinform|Укринформ|Укрінформ;
		Unian|УНИАН|УНІАН;BelTA|БелТА;Azertac;Kazinform;Armenpress;ANSA;Adnkronos;AGI;EFE;Europa Press;Lusa;APA;Keystone-SDA;SDA;ATS;sid;Belga;
		ANP;NTB;Ritzau;STT;BNS;LETA;ELTA;PAP;ČTK|CTK;TASR;MTI;Agerpres;BTA;Tanjug;HINA;FoNet;STA;ANA-MPA;
		Anadolu|Anadolu Agency|Anadolu Ajansı;DHA;İHA;IRNA;ISNA;Tasnim;WAFA|وفا;QNA;KUNA;WAM;MENA|أ ش أ;SANA|سانا;Kyodo|Kyodo News;Jiji Press;
		Yonhap;KCNA;CNA;Antara;Bernama;VNA;UNB;BSS;PA|PA Media|Press Association;CP|The Canadian Press|Canadian Press;
		AAP|Australian Associated Press;Bloomberg|Bloomberg News;Dow Jones|Dow Jones Newswires;NAN|News Agency of Nigeria;GNA;KNA;epd`, ";") {
		names := strings.Split(list, "|")
		for _, n := range names {
			m[fold(n)] = agency{strings.TrimSpace(n), fold(names[0])}
		}
	}
	return m
}()

// agencyName returns the name of the agency that s names, or "".
func agencyName(s string) string { return agencies[fold(s)].name }

var (
	creditLine = regexp.MustCompile(`(?i)^[\[(]?\s*(?:(?:with )?(?:additional |further )?inputs? from|source\s*:)\s*(.{2,80}?)[.)\]\s]*$`)
	reportedBy = regexp.MustCompile(`(?i)^[\[(]?\s*(?:(?:with )?(?:additional |further )?(?:reporting|information|material) (?:from|by)|credit\s*:)\s*(.{2,80}?)[.)\]\s]*$`)
	dateline   = regexp.MustCompile(`^[^a-z().]{0,60}?[^().]{0,40}\(([^()]{2,40})\)\s*[-–—:]`)
	wireName   = regexp.MustCompile(`^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Wire|Press|Agency|Newswire|Service|News|Newswires|Agencia|Agentur|Agence|Agenzia)$`)
	someAgency = regexp.MustCompile(`(?i)^(?:the )?(?:news )?agenc(?:y|ies)(?: inputs?)?$|^(?:agences|agencias|agências|agenturen|agenzie|agencje|agentschappen|ajanslar|агент?ства|информагентства|агенції|πρακτορεία|وكالات)$`)
)

// creditsIn returns the agencies that a paragraph credits: as a dateline
// "PORT VARDA (KPA) -", or as a whole line "SOURCE: KPA", "(With inputs from
// agencies.)".
func creditsIn(p string) []string {
	if opensCredit(p) {
		if m := creditLine.FindStringSubmatch(p); m != nil {
			return creditNames(m[1], true)
		}
		if m := reportedBy.FindStringSubmatch(p); m != nil {
			return creditNames(m[1], false) // what follows is mostly people
		}
	}
	if strings.Contains(p, "(") {
		if m := dateline.FindStringSubmatch(p); m != nil {
			return creditNames(m[1], false)
		}
	}
	return creditLineNames(p)
}

// opensCredit reports whether p begins with a word with which the lines of
// creditLine and reportedBy do: few lines are to be matched.
func opensCredit(p string) bool {
	p = strings.TrimLeft(p, "[( \t\n\f\r")
	for _, w := range [...]string{"with", "additional", "further", "input", "source", "reporting", "information", "material", "credit"} {
		if len(p) > len(w) && strings.EqualFold(p[:len(w)], w) {
			return true
		}
	}
	return false
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
		case whole && len(n) > 1 && len(strings.Fields(n)) <= 4 && n[0] >= 'A' && n[0] <= 'Z' && !strings.ContainsAny(n, "0123456789"),
			!whole && (allCaps(n) || wireName.MatchString(n)):
			out = append(out, n)
		}
	}
	return out
}

// allCaps reports an abbreviation such as "KPA".
func allCaps(s string) bool {
	return chars(s) >= 2 && chars(s) <= 6 && strings.ToUpper(s) == s && !strings.ContainsAny(s, " 0123456789")
}

// addCredits appends the agencies that are not there yet under any name. Of a
// name and its abbreviation the name is kept.
func addCredits(credits []string, names ...string) []string {
	for _, n := range names {
		at := slices.IndexFunc(credits, func(c string) bool { return agencyKey(c) == agencyKey(n) || abbreviates(c, n) || abbreviates(n, c) })
		switch {
		case at < 0:
			credits = append(credits, n)
		case abbreviates(credits[at], n):
			credits[at] = n
		}
	}
	return credits
}

// abbreviates reports whether short is the initials of the name.
func abbreviates(short, name string) bool {
	if !allCaps(short) {
		return false
	}
	initials := ""
	for _, w := range strings.Fields(name) {
		if opensUpper(w) {
			initials += w[:1]
		}
	}
	return initials == short
}

func agencyKey(name string) string { return first(agencies[fold(name)].key, fold(name)) }

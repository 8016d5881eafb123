package lexicon

import "strings"

// irregular verbs: base, past, participle.
const irregularVerbs = `
	say said said; tell told told; write wrote written; think thought thought; know knew known; see saw seen;
	feel felt felt; find found found; hold held held; give gave given; speak spoke spoken; swear swore sworn;
	read read read; put put put; make made made; mean meant meant; understand understood understood;
	hear heard heard; foresee foresaw foreseen; forbid forbade forbidden; seek sought sought; show showed shown;
	take took taken; go went gone; shoot shot shot; lay laid laid; set set set; lie lied lied; sing sang sung;
	beg begged begged; admit admitted admitted; refer referred referred; prefer preferred preferred;
	infer inferred inferred; quip quipped quipped; plead pleaded pleaded; slam slammed slammed; forecast forecast forecast;
	plan planned planned; rebut rebutted rebutted; vow vowed vowed; bet bet bet; deny denied denied;
	fight fought fought; quote quoted quoted; chat chatted chatted; blog blogged blogged; dub dubbed dubbed;
	retell retold retold; misspeak misspoke misspoken; hope hoped hoped; rap rapped rapped; scoff scoffed scoffed;
	pan panned panned; commit committed committed; forget forgot forgotten; concur concurred concurred;
	dream dreamed dreamed; permit permitted permitted; mock mocked mocked`

type principalParts struct{ past, participle string }

func irregularParts() map[string]principalParts {
	m := map[string]principalParts{}
	for entry := range strings.SplitSeq(irregularVerbs, ";") {
		f := strings.Fields(entry)
		m[f[0]] = principalParts{f[1], f[2]}
	}
	return m
}

// inflect calls add with each spelling of the lemma.
func inflect(lemma string, irregular map[string]principalParts, add func(string, Form)) {
	add(lemma, Base)
	add(third(lemma), Third)
	p, ok := irregular[lemma]
	if !ok {
		p = principalParts{past(lemma), past(lemma)}
	}
	add(p.past, Past)
	add(p.participle, Participle)
	add(gerund(lemma, p.past), Gerund)
}

func third(v string) string {
	switch {
	case endsIn(v, "s", "sh", "ch", "x", "z", "go"):
		return v + "es"
	case consonantY(v):
		return v[:len(v)-1] + "ies"
	}
	return v + "s"
}

func past(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case consonantY(v):
		return v[:len(v)-1] + "ied"
	}
	return v + "ed"
}

// gerund doubles the last letter where the past does: "admitting".
func gerund(v, past string) string {
	last := v[len(v)-1:]
	switch {
	case strings.HasSuffix(v, "ie"):
		return v[:len(v)-2] + "ying"
	case strings.HasSuffix(v, "e") && !endsIn(v, "ee", "oe"):
		return v[:len(v)-1] + "ing"
	case past == v+last+"ed" || v == "put" || v == "set" || v == "bet" || v == "forget" || v == "forbid":
		return v + last + "ing"
	}
	return v + "ing"
}

func endsIn(v string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(v, e) {
			return true
		}
	}
	return false
}

func consonantY(v string) bool {
	n := len(v)
	return n > 1 && v[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(v[n-2]))
}

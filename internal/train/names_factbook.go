package train

import (
	"encoding/json"
	"fmt"
	"html"
	"path"
	"regexp"
	"strings"

	"hearsay/internal/lang"
)

// factbook is what the gazetteer takes from a country's page of the World
// Factbook.
type factbook struct {
	Government struct {
		Divisions text1 `json:"Administrative divisions"`
		Executive struct {
			State text1 `json:"chief of state"`
			Head  text1 `json:"head of government"`
		} `json:"Executive branch"`
		Legislature struct {
			Name text1 `json:"legislature name"`
		} `json:"Legislative branch"`
		Lower struct {
			Name text1 `json:"chamber name"`
		} `json:"Legislative branch - lower chamber"`
		Upper struct {
			Name text1 `json:"chamber name"`
		} `json:"Legislative branch - upper chamber"`
		Parties text1 `json:"Political parties"`
		Mission struct {
			Chief text1 `json:"chief of mission"`
		} `json:"Diplomatic representation in the US"`
		Member text1 `json:"International organization participation"`
	}
	People struct {
		Nationality struct {
			Noun      text1 `json:"noun"`
			Adjective text1 `json:"adjective"`
		}
		Ethnic text1 `json:"Ethnic groups"`
	} `json:"People and Society"`
}

type text1 struct {
	Text string `json:"text"`
}

// addFactbook adds one country's page; ones of another form hold nothing.
func (l *lists) addFactbook(name string, data []byte) error {
	if path.Ext(name) != ".json" || strings.Contains(name, "/meta/") {
		return nil
	}
	var f factbook
	if err := json.Unmarshal(data, &f); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	g := f.Government
	for _, t := range []text1{g.Executive.State, g.Executive.Head, g.Mission.Chief} {
		l.addLeaders(plainText(t.Text))
	}
	for _, t := range []text1{g.Legislature.Name, g.Lower.Name, g.Upper.Name} {
		for part := range strings.FieldsFuncSeq(plainText(t.Text), func(r rune) bool { return strings.ContainsRune("()/;", r) }) {
			l.add(lang.KnownBody, part)
		}
	}
	l.addDivisions(plainText(g.Divisions.Text))
	l.addParties(g.Parties.Text)
	for _, m := range strings.Split(plainText(g.Member.Text), ",") {
		if m, _, _ = strings.Cut(strings.TrimSpace(m), " "); len(m) > 2 {
			l.add(lang.KnownBody, m)
		}
	}
	for _, t := range []text1{f.People.Nationality.Noun, f.People.Nationality.Adjective} {
		for _, w := range regexp.MustCompile(`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?:\(s\))?`).FindAllString(plainText(t.Text), -1) {
			l.addPeople(w)
		}
	}
	for _, w := range ethnic.FindAllStringSubmatch(plainText(f.People.Ethnic.Text), -1) {
		l.addPeople(w[1])
	}
	return nil
}

// ethnic is a people with its share: "Luo 10.7%".
var ethnic = regexp.MustCompile(`(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) \d`)

func (l *lists) addPeople(w string) {
	one, plural := strings.CutSuffix(w, "(s)")
	if one == "Other" || one == "None" {
		return
	}
	l.add(lang.Demonym, one)
	if plural || strings.HasSuffix(one, "n") || strings.HasSuffix(one, "i") {
		l.add(lang.Demonym, one+"s")
	}
}

var tagMark = regexp.MustCompile(`<[^>]*>`)

func plainText(s string) string {
	return strings.ReplaceAll(html.UnescapeString(tagMark.ReplaceAllString(s, " ")), "\u00a0", " ")
}

// leader is a name as the Factbook writes it, with the surname in capitals.
var leader = regexp.MustCompile(`(?:\p{Lu}[\p{Ll}\p{L}.'-]* |(?:al|bin|bint|de|van|von|ag|ould) )*\p{Lu}[\p{Lu}'-]+(?:[ -]\p{Lu}[\p{Lu}'-]+)*`)

// addLeaders adds the people of a text, given names and surnames.
func (l *lists) addLeaders(t string) {
	for _, match := range leader.FindAllString(t, -1) {
		var words []string
		for _, w := range strings.Fields(match) {
			if l.titles[strings.ToLower(w)] {
				words = nil
				continue
			}
			words = append(words, w)
		}
		l.addPerson(words)
	}
}

// addPerson adds a full name whose surname stands in capitals or last.
func (l *lists) addPerson(words []string) {
	if len(words) < 2 || len(words) > 5 {
		return
	}
	l.add(lang.KnownPerson, strings.Join(words, " "))
	for i, w := range words {
		if len(w) < 3 {
			continue
		}
		if w == strings.ToUpper(w) || i == len(words)-1 {
			l.add(lang.FamilyName, w)
		} else {
			l.add(lang.GivenName, w)
		}
	}
}

// brackets hold other spellings and remarks: "(French)".
var brackets = regexp.MustCompile(`\([^)]*\)|\[[^\]]*\]`)

// addDivisions adds provinces: "47 counties; Baringo, Bomet".
func (l *lists) addDivisions(t string) {
	_, names, _ := strings.Cut(t, ";")
	names = brackets.ReplaceAllString(names, "")
	for _, part := range strings.FieldsFunc(names, func(r rune) bool { return strings.ContainsRune(",;*/()", r) }) {
		part = strings.Trim(part, " *0123456789")
		if words := strings.Fields(part); len(words) > 0 && len(words) <= 4 && capitalised(part) {
			l.add(lang.Region, part)
		}
	}
}

// addParties adds "Orange Movement or OM", lines apart by <br>.
func (l *lists) addParties(t string) {
	for line := range strings.SplitSeq(t, "<br>") {
		for part := range strings.SplitSeq(strings.ReplaceAll(plainText(line), " or ", "|"), "|") {
			part, _, _ = strings.Cut(strings.TrimSpace(part), "[")
			part, _, _ = strings.Cut(part, "(")
			part = strings.TrimSpace(part)
			if words := strings.Fields(part); len(words) > 0 && len(words) <= 8 && capitalised(part) && !strings.Contains(part, ":") {
				l.add(lang.KnownBody, part)
			}
		}
	}
}

func capitalised(s string) bool { return s != "" && strings.ToLower(s[:1]) != s[:1] }

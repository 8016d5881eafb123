package train

import (
	"archive/zip"
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"hearsay/internal/archive"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
)

// lists collects the word lists of names from the data folder's names and from
// package en.
type lists struct {
	*lang.GazetteerBuilder
	analyser *lang.Analyser
	titles   map[string]bool
}

// add gives a phrase, in running text, a class.
func (l *lists) add(c lang.NameClass, phrase string) {
	doc, err := l.analyser.Line(strings.TrimSpace(phrase))
	if err != nil {
		return
	}
	var words []string
	for _, t := range doc.Tokens() {
		words = append(words, doc.Of(t.Span))
	}
	if len(words) > 0 && len(words) <= 8 {
		l.Add(c, words...)
	}
	if len(words) > 1 && !strings.Contains(phrase, " ") {
		l.Add(c, phrase) // "mr." is one token with its capital letter only
	}
}

// newLists reads everything that names come from.
func newLists(dir string, a *lang.Analyser) (*lists, error) {
	l := &lists{GazetteerBuilder: lang.NewGazetteerBuilder(), analyser: a, titles: map[string]bool{}}
	for _, list := range en.NameLists() {
		for _, phrase := range list.Phrases {
			l.add(list.Class, phrase)
			if list.Class&(lang.Honorific|lang.RoleNoun) != 0 {
				l.titles[strings.ToLower(phrase)] = true
			}
		}
	}
	if err := l.addCities(filepath.Join(dir, "names", "cities15000.zip")); err != nil {
		return nil, fmt.Errorf("read cities: %w", err)
	}
	for m, err := range archive.Members(filepath.Join(dir, "names", "names.tar.zst")) {
		if err == nil {
			err = l.addFile(m.Name, m.Data)
		}
		if err != nil {
			return nil, fmt.Errorf("read names: %w", err)
		}
	}
	return l, nil
}

func (l *lists) addFile(name string, data []byte) error {
	switch {
	case strings.HasSuffix(name, "countries.json"):
		return l.addCountries(data)
	case strings.HasPrefix(name, "cong/"):
		l.addOfficials(string(data))
	case strings.HasPrefix(name, "fb/"):
		return l.addFactbook(name, data)
	}
	return nil
}

// addCities reads GeoNames: name, ASCII name, other names, …, population.
func (l *lists) addCities(file string) error {
	z, err := zip.OpenReader(file)
	if err != nil {
		return err
	}
	defer z.Close()
	if len(z.File) != 1 {
		return errors.New("not one file")
	}
	f, err := z.File[0].Open()
	if err != nil {
		return err
	}
	defer f.Close()
	for in := bufio.NewScanner(f); ; {
		if !in.Scan() {
			return in.Err()
		}
		if c := strings.Split(in.Text(), "\t"); len(c) > 14 {
			l.addCity(c)
		}
	}
}

const (
	bigCity   = 100_000
	greatCity = 1_000_000 // of these, other names count, too
)

func (l *lists) addCity(c []string) {
	people, _ := strconv.Atoi(c[14])
	class := lang.Town
	if people >= bigCity || c[7] == "PPLC" {
		class = lang.City
	}
	l.add(class, c[1])
	l.add(class, c[2])
	if people < greatCity && c[7] != "PPLC" {
		return
	}
	for other := range strings.SplitSeq(c[3], ",") {
		if latin(other) && capitalised(other) && len(other) > 3 {
			l.add(class, other)
		}
	}
}

func latin(s string) bool {
	for _, r := range s {
		if r >= 0x250 && r != '’' {
			return false
		}
	}
	return utf8.ValidString(s)
}

// addCountries reads the countries' names, capitals and demonyms.
func (l *lists) addCountries(data []byte) error {
	var all []struct {
		Name      struct{ Common, Official string }
		Other     []string `json:"altSpellings"`
		Capital   []string
		Region    string
		Subregion string
		Demonyms  map[string]map[string]string
	}
	if err := json.Unmarshal(data, &all); err != nil {
		return fmt.Errorf("countries: %w", err)
	}
	for _, c := range all {
		l.add(lang.Country, c.Name.Common)
		l.add(lang.Country, c.Name.Official)
		for _, other := range c.Other {
			if latin(other) && len(other) > 3 {
				l.add(lang.Country, other)
			}
		}
		for _, capital := range c.Capital {
			l.add(lang.City, capital)
		}
		l.add(lang.Region, c.Region)
		l.add(lang.Region, c.Subregion)
		for _, d := range c.Demonyms["eng"] {
			for one := range strings.FieldsFuncSeq(d, func(r rune) bool { return r == ',' || r == '/' }) {
				if one = strings.TrimSpace(one); one != "" {
					l.addPeople(one + "(s)")
				}
			}
		}
	}
	return nil
}

// addOfficials reads the names of United States officials.
func (l *lists) addOfficials(yaml string) {
	var words []string
	for line := range strings.SplitSeq(yaml, "\n") {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		value = strings.Trim(value, `"' `)
		switch key {
		case "first":
			words = []string{value}
		case "last":
			l.addPerson(append(words, value))
		case "official_full":
			l.add(lang.KnownPerson, value)
		case "nickname":
			l.add(lang.GivenName, value)
		}
	}
}

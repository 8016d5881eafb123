package page

import (
	"reflect"
	"strings"
	"testing"
)

func TestScan(t *testing.T) {
	tests := []struct {
		line               string
		words, stops, caps int
		low                string
		glued              bool
	}{
		{"The ferry sails", 3, 1, 1, "the ferry sails", false},
		{"It’s Ana Petrova's ferry", 4, 0, 3, "it's ana petrova's ferry", false},
		{"Паром и ПОРТ", 3, 1, 2, "паром и порт", false},
		{"9 April 2031", 3, 0, 1, "9 april 2031", false},
		{"Dockers winThe team", 3, 0, 1, "dockers winthe team", false}, // three letters: like McDonald
		{"Dockers triumphThe team", 3, 0, 1, "dockers triumphthe team", true},
		{"渡船が出る", 3, 2, 0, "渡船が出る", false}, // a word is two characters; が and る alone are endings
		{"", 0, 0, 0, "", false},
	}
	for _, test := range tests {
		s := borrowScanner()
		var f features
		s.scan(test.line, &f)
		n := float64(max(f.words, 1))
		if f.words != test.words || int(f.stop*n+0.5) != test.stops || int(f.caps*n+0.5) != test.caps || f.glued != test.glued || string(s.words.low) != test.low {
			t.Errorf("%q: %d words, %.2f stopwords, %.2f capitals, glued %v, %q", test.line, f.words, f.stop, f.caps, f.glued, s.words.low)
		}
		s.giveBack()
	}
}

// TestStems: words are alike by their first five letters, in any alphabet, and
// in writing without spaces by each pair of characters.
func TestStems(t *testing.T) {
	tests := []struct {
		a, b  string
		alike bool
	}{
		{"harbour", "harbours", true},
		{"harbour", "harvest", false},
		{"гавань", "гаванью", true},
		{"гавань", "газета", false}, // two letters in common are four bytes
		{"λιμάνι", "λιμάνια", true},
		{"港口", "港口", true},
		{"港口", "港务", false},
	}
	for _, test := range tests {
		s := borrowScanner()
		var a, b features
		s.scan(test.a, &a)
		s.scan(test.b, &b)
		if len(a.long) != 1 || len(b.long) != 1 || (a.long[0] == b.long[0]) != test.alike {
			t.Errorf("%s, %s: %v, %v", test.a, test.b, a.long, b.long)
		}
		s.giveBack()
	}
}

func TestEndings(t *testing.T) {
	tests := []struct {
		line     string
		end      ending
		question bool
	}{
		{"The ferry sails.", endStop, false},
		{"Does the ferry sail?", endStop, true},
		{"Θα πλεύσει το πλοίο;", endStop, true}, // the sign of a Greek question
		{"the ferry; ", endColon, false},
		{"渡船恢复通航。」", endStop, false},
		{"渡船会恢复吗？", endStop, true},
		{"部长表示：", endColon, false},
		{"渡船恢复通航", endNone, false},
	}
	for _, test := range tests {
		if end, question := endingOf(test.line), oneQuestion(test.line); end != test.end || question != test.question {
			t.Errorf("%s: ending %d, question %v", test.line, end, question)
		}
	}
}

func TestChars(t *testing.T) {
	for s, want := range map[string]int{"": 0, "ferry": 5, "паром": 5, "πλοίο": 5, "渡船": 4, "渡船 ferry": 10, "“ferry”": 7, "페리": 4} {
		if got := chars(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
		if lines := splitLines(s); len(lines) > 0 && lines[0].chars != want {
			t.Errorf("%q: %d in a line, want %d", s, lines[0].chars, want)
		}
	}
}

func TestIsCode(t *testing.T) {
	for line, want := range map[string]bool{
		`<a href="https://portvarda.example/ferry">The ferry</a>`:             true,
		`Copy this: <iframe src="https://portvarda.example/player"></iframe>`: true,
		"The ferry <b>sails</b> on Monday.":                                   false,
		"Fares of <10 marks, for children of < 10.":                           false,
		"The ferry sails on Monday.":                                          false,
	} {
		if isCode(line) != want {
			t.Errorf("%s: %v", line, !want)
		}
	}
}

// FuzzDatesIn holds that no date is passed over.
func FuzzDatesIn(f *testing.F) {
	for _, s := range []string{"9 April 2031", "09.04.31 10:15", "4/9/2031", "2031年4月9日", "May 2025", "Day 1234 of 20", "1. 2. 33"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := datesIn(s), findDates(s); len(got) != len(want) || len(want) > 0 && !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	})
}

// TestVocabulary numbers words as they come, and forgets them for the next page.
func TestVocabulary(t *testing.T) {
	for range 2 {
		s := borrowScanner()
		var f features
		s.scan(strings.Repeat("ferry ", 3)+"Ferry ferries the", &f)
		var numbers []int32
		for _, k := range f.tokens {
			numbers = append(numbers, k.word)
		}
		if want := []int32{0, 0, 0, 0, 1, 2}; !reflect.DeepEqual(numbers, want) {
			t.Errorf("%v, want %v", numbers, want)
		}
		v := s.words
		if v.term(0) != v.term(1) || v.term(2) != none {
			t.Error("forms of one word are two terms, or a stopword is one")
		}
		s.giveBack()
	}
}

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

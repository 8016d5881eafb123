package lang

import (
	"strings"
	"testing"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

func TestTagsFollow(t *testing.T) {
	per, loc := text.Person, text.Place
	tests := []struct {
		before, next tag
		want         bool
	}{
		{outside, outside, true},
		{outside, tagOf(per, atStart), true},
		{outside, tagOf(per, within), false},
		{tagOf(per, atStart), tagOf(per, atEnd), true},
		{tagOf(per, atStart), tagOf(loc, atEnd), false},
		{tagOf(per, atStart), outside, false},
		{tagOf(per, atEnd), tagOf(loc, atBoth), true},
		{tagOf(per, atBoth), tagOf(per, within), false},
	}
	for _, test := range tests {
		if got := test.before.follows(test.next); got != test.want {
			t.Errorf("%d before %d: %v, want %v", test.before, test.next, got, test.want)
		}
	}
}

func TestFoldName(t *testing.T) {
	tests := []struct{ in, want string }{
		{"PETROVA", "petrova"},
		{"Kèrè", "kere"},
		{"O’Lind", "o'lind"},
		{"Łódź", "lodz"},
		{"Ångström×", "angstrom×"},
		{"ПЕТРОВА", "петрова"},
		{strings.Repeat("é", 100), strings.Repeat("e", 45)},
	}
	for _, test := range tests {
		if got := string(foldName(make([]byte, 0, mostFolded), test.in)); got != test.want {
			t.Errorf("%s: %s, want %s", test.in, got, test.want)
		}
	}
}

func TestGazetteer(t *testing.T) {
	b := NewGazetteerBuilder()
	b.Add(City, "Port", "Varda")
	b.Add(GivenName, "Ana")
	b.Add(Town, "ana")
	n := NewNamer(b.Gazetteer(), nil, (&weightBuilder{}).table(), NameMoves{})
	var e model.Encoder
	n.Encode(&e)
	again, err := DecodeNamer(e.Data(), nil)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		words []string
		want  NameClass
	}{
		{[]string{"PORT", "VARDA"}, City},
		{[]string{"Port"}, 0},
		{[]string{"Aná"}, GivenName | Town},
		{[]string{"Lind"}, 0},
	}
	for _, test := range tests {
		if got := again.lists.Class(test.words...); got != test.want {
			t.Errorf("%v: %b, want %b", test.words, got, test.want)
		}
	}
}

func TestDamagedNamer(t *testing.T) {
	b := NewGazetteerBuilder()
	b.Add(City, "Port", "Varda")
	var e model.Encoder
	NewNamer(b.Gazetteer(), nil, (&weightBuilder{}).table(), NameMoves{}).Encode(&e)
	for n := range e.Data() {
		if _, err := DecodeNamer(e.Data()[:n], nil); err == nil {
			t.Fatalf("%d of %d bytes were taken for a whole section", n, len(e.Data()))
		}
	}
}

func TestWordGroups(t *testing.T) {
	words := model.NewWords([]string{"", "varda", "kessia"}, 1, []float32{0, 1, -1})
	g := NewWordGroups(words, []int{0, 3, 4}, []int{0, 7, 8})
	var e model.Encoder
	g.encode(&e)
	again, err := decodeWordGroups(model.NewDecoder(e.Data()), words)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		word string
		want group
	}{
		{"Varda", group{4, 8}},
		{"KESSIA", group{5, 9}},
		{"Lind", group{}},
	}
	for _, test := range tests {
		if got := again.get(test.word); got != test.want {
			t.Errorf("%s: %v, want %v", test.word, got, test.want)
		}
	}
	if _, err := decodeWordGroups(model.NewDecoder(e.Data()), nil); err == nil {
		t.Error("groups were read without their words")
	}
}

// TestHidden asks that a hidden word is read as one that no list has, and its
// neighbours are not.
func TestHidden(t *testing.T) {
	b := NewGazetteerBuilder()
	b.Add(GivenName, "Ana")
	b.Add(RoleNoun, "Minister")
	r := nameReader{lists: b.Gazetteer(), hide: func(uint32) bool { return true }}
	r.read(note(t, "Minister [PER Ana Petrova] sang"))
	tests := []struct {
		token int
		word  string
		class NameClass
		known bool
	}{
		{0, "Minister", RoleNoun, true},
		{1, "Ana", 0, false},
		{2, "Petrova", 0, false},
		{3, "sang", 0, true},
	}
	for _, test := range tests {
		got := r.tokens[test.token]
		if got.class != test.class || (got.key == foldedHash(test.word)) != test.known {
			t.Errorf("%s: class %b, key %x of %x", test.word, got.class, got.key, foldedHash(test.word))
		}
	}
}

func TestFavour(t *testing.T) {
	f := FeatureWeights{Key: NameBias}
	f.Favour(text.Place, 2)
	for tag := range tag(tags) {
		want := float32(0)
		if tag.nameType() == text.Place {
			want = 2
		}
		if got := f.Weights[tag]; got != want {
			t.Errorf("tag %d: %v, want %v", tag, got, want)
		}
	}
}

package train

import (
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/model"
)

// sampleCorpus has animals and harbours in places of their own.
func sampleCorpus() *corpus {
	c := newCorpus()
	for range 10 {
		for _, s := range []string{
			"the cat ate fish .", "the dog ate fish .", "the fox ate fish .",
			"a ship left Varda in May .", "a ship left Lindhaven in May .", "a ship left Osk in May .",
		} {
			for _, w := range strings.Fields(s) {
				c.add(w)
			}
			c.tokens = append(c.tokens, boundary)
		}
	}
	return c
}

func sampleEmbeddings(t *testing.T, seed uint64) *Embeddings {
	t.Helper()
	e := embedding{words: 100, neighbours: 20, sides: 5, dim: 4, rounds: 3, seed: seed}
	c := sampleCorpus()
	words := c.keep(e.words)
	table, err := e.table(context.Background(), c, len(words))
	if err != nil {
		t.Fatal(err)
	}
	v, err := e.axes(context.Background(), table)
	if err != nil {
		t.Fatal(err)
	}
	return &Embeddings{words, e.dim, v}
}

func TestWordsInLikePlacesHaveLikeVectors(t *testing.T) {
	e := sampleEmbeddings(t, 1)
	for _, row := range []struct{ word, like, unlike string }{
		{"cat", "dog", "varda"},
		{"fox", "cat", "fish"},
		{"osk", "lindhaven", "dog"},
		{"varda", "osk", "ship"},
	} {
		if a, b := e.cosine(row.word, row.like), e.cosine(row.word, row.unlike); a < b+0.3 {
			t.Errorf("%s: %s %.2f, %s %.2f", row.word, row.like, a, row.unlike, b)
		}
	}
}

func (e *Embeddings) cosine(a, b string) float64 {
	row := func(w string) []float32 { return e.Vectors[slices.Index(e.Words, w)*e.Dim:][:e.Dim] }
	return dot(row(a), row(b)) / float64(e.Dim)
}

func TestEmbeddingsAreTheSameAgain(t *testing.T) {
	if a, b := sampleEmbeddings(t, 1), sampleEmbeddings(t, 1); !slices.Equal(a.Vectors, b.Vectors) {
		t.Error("the same seed gave other vectors")
	}
}

func TestClusters(t *testing.T) {
	e := sampleEmbeddings(t, 1)
	of, err := e.Clusters(context.Background(), 5, 1)
	if err != nil {
		t.Fatal(err)
	}
	group := func(w string) int { return of[slices.Index(e.Words, w)] }
	if group("cat") != group("dog") || group("varda") != group("osk") || group("cat") == group("varda") {
		t.Errorf("groups: cat %d, dog %d, varda %d, osk %d", group("cat"), group("dog"), group("varda"), group("osk"))
	}
}

func TestKeepNumbersByFrequency(t *testing.T) {
	c := newCorpus()
	for _, w := range strings.Fields("Osk osk OSK osk osk 10 11 12 13 14 15 rare the the the the the") {
		c.add(w)
	}
	c.tokens = append(c.tokens, boundary)
	c.needed[c.number["the"]] = true
	if have, want := c.keep(1), []string{"", "00", "the"}; !slices.Equal(have, want) {
		t.Errorf("words %q, want %q", have, want)
	}
	if have, want := c.tokens[:7], []int32{0, 0, 0, 0, 0, 1, 1}; !slices.Equal(have, want) {
		t.Errorf("tokens %v, want %v", have, want)
	}
}

func TestNeighboursEndWithTheSentence(t *testing.T) {
	tokens := []int32{boundary, 7, 8, 9, boundary, 5}
	for _, row := range []struct {
		p, place int
		want     int32
	}{
		{1, -1, boundary},
		{1, 1, 8},
		{1, 2, 9},
		{2, 2, boundary},
		{3, 2, boundary},
		{5, -2, boundary},
		{5, 1, boundary},
	} {
		if have := near(tokens, row.p, row.place); have != row.want {
			t.Errorf("beside %d at %+d: %d, want %d", row.p, row.place, have, row.want)
		}
	}
}

func TestColumn(t *testing.T) {
	for _, row := range []struct {
		word int32
		want int
	}{
		{boundary, 3},
		{unknown, 0},
		{2, 2},
		{3, -1},
	} {
		if have := column(row.word, 3); have != row.want {
			t.Errorf("word %d has column %d, want %d", row.word, have, row.want)
		}
	}
}

func TestLogarithm(t *testing.T) {
	for _, x := range []float64{1e-300, 1e-9, 0.5, 0.7, 0.71, 1 - 1e-9, 1, 1 + 1e-9, math.E, 3, 12345.678, 1e300} {
		if have, want := logarithm(x), math.Log(x); math.Abs(have-want) > 1e-14*max(math.Abs(want), 1) {
			t.Errorf("logarithm(%v) = %v, want %v", x, have, want)
		}
	}
}

func TestSymmetric(t *testing.T) {
	a := []float64{2, 1, 0, 1, 2, 0, 0, 0, 5}
	values, _ := symmetric(slices.Clone(a), 3)
	slices.Sort(values)
	for i, want := range []float64{1, 3, 5} {
		if math.Abs(values[i]-want) > 1e-12 {
			t.Errorf("value %d is %v, want %v", i, values[i], want)
		}
	}
}

func TestOrthonormal(t *testing.T) {
	q := randomSigns(200*6, 3)
	orthonormal(q, 6)
	g := make([]float32, 36)
	model.MatMulTA(g, q, q, 6, 200, 6)
	for i, x := range g {
		want := 0.0
		if i%7 == 0 {
			want = 1
		}
		if math.Abs(float64(x)-want) > 1e-5 {
			t.Errorf("product %d of the columns is %v, want %v", i, x, want)
		}
	}
}

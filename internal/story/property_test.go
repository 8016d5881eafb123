package story

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"hearsay/internal/news"
)

// drawReports draws articles that copy, quote and repeat each other.
func drawReports(t *rapid.T) []report {
	paragraph := rapid.SampledFrom(texts(wire1, wire2, wire3, own1, own2, quote, other, "… — …"))
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) report {
		return report{
			outlet: rapid.SampledFrom(texts("", "Varda Now", "Orlo Daily", "Kessian Press Agency")).Draw(t, "outlet"),
			credit: rapid.SampledFrom(texts("", "", "KPA", "agencies")).Draw(t, "credit"),
			day:    rapid.SampledFrom([]int{0, 3, 4, 8, 13, 20}).Draw(t, "day"),
			text:   rapid.SliceOfNDistinct(paragraph, 1, 5, rapid.ID[string]).Draw(t, "text"),
		}
	}), 2, 12).Draw(t, "reports")
}

// TestPlacing checks what holds for any articles in any order: placing is
// deterministic; an index that was rebuilt from the stored features and places
// of the window goes on as the one that saw everything; spans lie inside the texts; groups
// are what the articles were told.
func TestPlacing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		reports := drawReports(rt)
		index := NewIndex()
		origins, stories := map[news.ArticleID]news.OriginID{}, map[news.ArticleID]news.StoryID{}
		var known []*Features
		for n, r := range reports {
			f := r.features(t, n)
			near := slices.DeleteFunc(slices.Clone(known), func(k *Features) bool { return !f.near(k) })
			rebuilt := rebuild(rt, near, stories, origins)
			placed := index.Place(f)
			if again := rebuilt.Place(f); !reflect.DeepEqual(placed, again) {
				rt.Fatalf("article %d\n in one go %+v\n rebuilt   %+v", n, placed, again)
			}
			checkCopies(rt, placed, f.id, reports)
			known, stories[f.id], origins[f.id] = append(known, f), placed.Story, placed.Origin
			for id, origin := range placed.Regrouped {
				origins[id] = origin
			}
		}
		for _, e := range index.entries {
			if e.origin != origins[e.id] {
				rt.Fatalf("origin of %s: index %s, told %s", e.id, e.origin, origins[e.id])
			}
		}
	})
}

// rebuild adds the known articles in reverse, from their bytes.
func rebuild(t *rapid.T, known []*Features, stories map[news.ArticleID]news.StoryID, origins map[news.ArticleID]news.OriginID) *Index {
	index := NewIndex()
	for i := len(known) - 1; i >= 0; i-- {
		data, err := known[i].MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var f Features
		if err := f.UnmarshalBinary(data); err != nil {
			t.Fatal(err)
		}
		index.Add(&f, stories[f.id], origins[f.id])
	}
	return index
}

func checkCopies(t *rapid.T, p Placed, id news.ArticleID, reports []report) {
	bodies := map[news.ArticleID]string{}
	for n, r := range reports {
		bodies[news.NewArticleID(news.PageID(fmt.Sprint("page", n)), 0)] = joined(r)
	}
	for _, c := range p.Copies {
		for _, side := range []news.Passage{c.From, c.To} {
			if err := side.Check(bodies[side.Article]); err != nil || side.Len() == 0 {
				t.Fatalf("copy %+v: %v", c, err)
			}
		}
		if (c.From.Article == id) == (c.To.Article == id) || c.Similarity <= 0 || c.Similarity > 1 || c.Reason == "" {
			t.Fatalf("copy %+v of article %s", c, id)
		}
	}
}

// TestRemove checks that nothing is left of articles that are removed.
func TestRemove(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		index := NewIndex()
		var placed []*Features
		for n, r := range drawReports(rt) {
			placed = append(placed, r.features(t, n))
			index.Place(placed[n])
		}
		for _, f := range placed {
			index.Remove(f.id)
		}
		if len(index.slots)+len(index.terms)+len(index.passages)+len(index.groups) > 0 {
			rt.Fatalf("left: %+v", index)
		}
	})
}

func TestWindow(t *testing.T) {
	reprint := func(day int) report { return report{"Varda Now", "", day, texts(wire1, wire2)} }
	tests := []struct {
		known, fresh int
		one          bool
	}{
		{3, 3, true},
		{3, 10, true},
		{10, 3, true}, // an older article that is read later
		{3, 11, false},
		{3, 0, true},
		{0, 3, true},
	}
	for _, test := range tests {
		index := NewIndex()
		known := index.Place(reprint(test.known).features(t, 0))
		fresh := index.Place(reprint(test.fresh).features(t, 1))
		if got := known.Story == fresh.Story && known.Origin == fresh.Origin; got != test.one {
			t.Errorf("days %d and %d: together %v", test.known, test.fresh, got)
		}
	}
}

// FuzzPlace copies a text between two articles, with others around it.
func FuzzPlace(f *testing.F) {
	f.Add(wire1, quote, "… — …")
	f.Add("A b c d e f g h. A b c d e f g h.", "“”\n\n.", wire2)
	f.Fuzz(func(t *testing.T, shared, a, b string) {
		var reports []report
		for i, own := range []string{a, b} {
			body := strings.ToValidUTF8(own+"\n\n"+shared, "?")
			reports = append(reports, report{fmt.Sprint("Outlet ", i), "", 1 + i, texts(body)})
		}
		index := NewIndex()
		for n, r := range reports {
			f := r.features(t, n)
			for _, c := range index.Place(f).Copies {
				for _, side := range []news.Passage{c.From, c.To} {
					n := 0
					if side.Article == news.NewArticleID("page1", 0) {
						n = 1
					}
					if err := side.Check(joined(reports[n])); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
	})
}

func FuzzUnmarshal(f *testing.F) {
	for n, r := range []report{{}, {"Varda Now", "KPA", 3, texts(wire1, quote)}} {
		data, err := r.features(f, n).MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a Features
		if a.UnmarshalBinary(data) != nil {
			return
		}
		again, err := a.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var b Features
		if err := b.UnmarshalBinary(again); err != nil || !reflect.DeepEqual(a, b) {
			t.Fatalf("%v: %+v and %+v", err, a, b)
		}
		index := NewIndex()
		index.Place(&a)
		b.id += "b"
		index.Place(&b)
	})
}

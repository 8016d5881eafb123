package story

import (
	"maps"
	"slices"

	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// Index holds the known articles. It is not safe for concurrent use.
type Index struct {
	model    model
	slots    map[news.ArticleID]int32
	entries  []*entry // by slot; nil when free
	ranks    []uint64 // by slot, of the ids
	free     []int32
	terms    trace.Postings[uint32] // the heaviest terms of each article
	passages trace.Postings[uint64] // sentences of minSentence words or more
	groups   map[news.OriginID][]int32
}

// entry is a known article.
type entry struct {
	*Features
	story  news.StoryID
	origin news.OriginID
}

// Placed is where a new article belongs among the known ones.
type Placed struct {
	Story      news.StoryID
	Similarity float64 // with the story, from 0 to 1; 0 for its founder
	Reason     string
	Origin     news.OriginID
	Copies     []news.Copy
	Regrouped  map[news.ArticleID]news.OriginID
}

// NewIndex returns an empty index.
func NewIndex() *Index {
	return &Index{
		model:    standard,
		slots:    map[news.ArticleID]int32{},
		terms:    trace.Postings[uint32]{},
		passages: trace.Postings[uint64]{},
		groups:   map[news.OriginID][]int32{},
	}
}

// Window is the number of days on both sides of an article's day whose
// articles must be in the index before it is placed; undated articles, all.
func (x *Index) Window() int { return window }

// Place finds the place of a new article among the known ones and adds it. An
// article that is known already is placed anew.
func (x *Index) Place(f *Features) Placed {
	x.Remove(f.id)
	found := x.candidates(f)
	shared := x.compare(f, found)
	p := Placed{Story: news.NewStoryID(f.id), Reason: "no article like it is known"}
	x.placeStory(&p, f, found, shared)
	x.placeOrigin(&p, f, shared)
	x.insert(&entry{f, p.Story, p.Origin})
	return p
}

// Add enters an article whose place is known already.
func (x *Index) Add(f *Features, story news.StoryID, origin news.OriginID) {
	x.Remove(f.id)
	x.insert(&entry{f, story, origin})
}

func (x *Index) insert(e *entry) {
	slot := x.slot()
	x.entries[slot], x.ranks[slot] = e, trace.Rank(e.id)
	x.slots[e.id] = slot
	at := trace.Entry{Day: e.day, Slot: slot}
	x.terms.Insert(at, keyTerms(e.Features))
	x.passages.Insert(at, passageHashes(e.Features))
	x.groups[e.origin] = append(x.groups[e.origin], slot)
}

// Remove forgets an article. What it founded keeps its name.
func (x *Index) Remove(id news.ArticleID) {
	slot, ok := x.slots[id]
	if !ok {
		return
	}
	e := x.entries[slot]
	at := trace.Entry{Day: e.day, Slot: slot}
	x.terms.Remove(at, keyTerms(e.Features))
	x.passages.Remove(at, passageHashes(e.Features))
	x.leave(e.origin, slot)
	delete(x.slots, id)
	x.entries[slot] = nil
	x.free = append(x.free, slot)
}

func (x *Index) slot() int32 {
	if n := len(x.free); n > 0 {
		slot := x.free[n-1]
		x.free = x.free[:n-1]
		return slot
	}
	x.entries, x.ranks = append(x.entries, nil), append(x.ranks, 0)
	return int32(len(x.entries) - 1)
}

// leave takes an article out of its group.
func (x *Index) leave(group news.OriginID, slot int32) {
	if rest := slices.DeleteFunc(x.groups[group], func(s int32) bool { return s == slot }); len(rest) > 0 {
		x.groups[group] = rest
	} else {
		delete(x.groups, group)
	}
}

// passageHashes are the hashes of the sentences that are looked up, each once.
func passageHashes(f *Features) []uint64 {
	seen := make(map[uint64]bool, len(f.sentences))
	for _, s := range f.sentences {
		if s.hash != 0 {
			seen[s.hash] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

package utterance

import (
	"slices"

	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// window is in days: the same words more than a week later are said again.
const window = 7

// Index holds the known statements. It is not safe for concurrent use.
type Index struct {
	entries    []*entry // by slot; nil when free
	ranks      []uint64 // by slot, of the ids
	free       []int32
	articles   map[news.ArticleID][]int32
	utterances map[news.UtteranceID][]int32
	terms      trace.Postings[uint32]
}

// entry is a known statement.
type entry struct {
	*statement
	article   news.ArticleID
	day       int32
	story     news.StoryID
	rendering news.Rendering
	weight    int
}

// NewIndex returns an empty index.
func NewIndex() *Index {
	return &Index{
		articles:   map[news.ArticleID][]int32{},
		utterances: map[news.UtteranceID][]int32{},
		terms:      trace.Postings[uint32]{},
	}
}

// Window is the number of days on both sides of an article's day whose
// statements must be in the index before it is placed; undated articles, all.
func (x *Index) Window() int { return window }

// Place finds the utterances that an article's statements tell and adds them.
// It returns a rendering for each of them, and one for each known statement
// whose variant changed because a fuller text came. An article that is known
// already is placed anew.
func (x *Index) Place(f *Features, story news.StoryID) []news.Rendering {
	x.Remove(f.id)
	told := x.assign(f, story)
	touched := map[news.UtteranceID]bool{}
	changed := map[news.StatementID]news.Rendering{}
	for i := range f.statements {
		s := &f.statements[i]
		r := news.Rendering{Statement: s.id, Article: f.id, Utterance: told[i], Variant: news.Identical, Similarity: 1}
		x.insert(&entry{statement: s, article: f.id, day: f.day, story: story, rendering: r, weight: weightOf(s.words)})
		touched[told[i]] = true
	}
	for u := range touched {
		x.retell(u, f.day, changed)
	}
	return x.report(f, changed)
}

// report lists the article's renderings in order, then the changed ones of
// others by id.
func (x *Index) report(f *Features, changed map[news.StatementID]news.Rendering) []news.Rendering {
	var out, others []news.Rendering
	for _, slot := range x.articles[f.id] {
		r := x.entries[slot].rendering
		delete(changed, r.Statement)
		out = append(out, r)
	}
	for _, r := range changed {
		others = append(others, r)
	}
	slices.SortFunc(others, func(a, b news.Rendering) int { return compareIDs(a.Statement, b.Statement) })
	return append(out, others...)
}

// Add enters an article whose renderings are known. Statements without one
// are left out.
func (x *Index) Add(f *Features, story news.StoryID, renderings []news.Rendering) {
	x.Remove(f.id)
	known := make(map[news.StatementID]news.Rendering, len(renderings))
	for _, r := range renderings {
		known[r.Statement] = r
	}
	for i := range f.statements {
		s := &f.statements[i]
		if r, ok := known[s.id]; ok {
			x.insert(&entry{statement: s, article: f.id, day: f.day, story: story, rendering: r, weight: weightOf(s.words)})
		}
	}
}

func (x *Index) insert(e *entry) {
	slot := int32(len(x.entries))
	if n := len(x.free); n > 0 {
		slot, x.free = x.free[n-1], x.free[:n-1]
		x.entries[slot], x.ranks[slot] = e, trace.Rank(e.id)
	} else {
		x.entries, x.ranks = append(x.entries, e), append(x.ranks, trace.Rank(e.id))
	}
	x.articles[e.article] = append(x.articles[e.article], slot)
	x.utterances[e.rendering.Utterance] = append(x.utterances[e.rendering.Utterance], slot)
	x.terms.Insert(trace.Entry{Day: e.day, Slot: slot}, keyTerms(e.words))
}

// Remove forgets an article's statements. The utterances that they founded
// keep their names while others tell them.
func (x *Index) Remove(id news.ArticleID) {
	for _, slot := range x.articles[id] {
		e := x.entries[slot]
		x.terms.Remove(trace.Entry{Day: e.day, Slot: slot}, keyTerms(e.words))
		u := e.rendering.Utterance
		x.utterances[u] = slices.DeleteFunc(x.utterances[u], func(s int32) bool { return s == slot })
		if len(x.utterances[u]) == 0 {
			delete(x.utterances, u)
		}
		x.entries[slot] = nil
		x.free = append(x.free, slot)
	}
	delete(x.articles, id)
}

// near reports whether an entry is within the window of a day; the undated are
// near everything.
func (e *entry) near(day int32) bool {
	return e.day == trace.Undated || day == trace.Undated || e.day >= day-window && e.day <= day+window
}

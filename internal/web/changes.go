package web

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"hearsay/internal/api"
	"hearsay/internal/news"
	"hearsay/internal/revision"
	"hearsay/internal/store"
)

// changesPage shows two versions of an article laid over each other.
type changesPage struct {
	ID         news.ArticleID
	Line       articleLine
	Language   string
	Size       string
	Title      []difference
	From, To   version
	Changed    *changed
	Statements []statedChange
	Stated     bool // statements of both are known
	Parts      []textPart
	Others     []otherChange
}

// statedChange is what became of a statement.
type statedChange struct {
	Kind    revision.Kind // for the style sheet
	How     string        // in words
	Sharp   bool          // a number or a negation differs
	Voice   voice
	Cue     string // how it is attributed, in the outlet's word
	Unsure  bool   // it is uncertain that there is such a statement
	InTitle bool
	Diff    []difference
}

// textPart is a paragraph that changed, or a run of paragraphs that did not.
type textPart struct {
	Kind  revision.Kind
	Word  string // what became of it, in a word or two; empty for kept
	Diff  []difference
	Was   string   // the old text, where marks differ
	Same  []string // paragraphs that did not change
	Count string   // of these, when they are folded
}

// otherChange is a link to the changes between two other versions.
type otherChange struct {
	Address string
	Name    string
	Shown   bool
}

func (s *site) changes(r *http.Request) (*frame, error) {
	a, err := api.Kept(r, s.src.Article)
	if err != nil {
		return nil, err
	}
	from, to, err := versionsAsked(a, r.URL.Query().Get("from"), r.URL.Query().Get("to"))
	if err != nil {
		return nil, err
	}
	p, err := newChangesPage(a, from, to)
	if err != nil {
		return nil, err
	}
	return &frame{Title: "What changed in " + titleOf(a.Title), Body: p}, nil
}

// versionsAsked are the two last ones unless told otherwise.
func versionsAsked(a *store.ArticleView, from, to string) (int, int, error) {
	present := a.Versions[0].Number
	numbers := [2]int{present - 1, present}
	for i, asked := range []string{from, to} {
		if asked == "" {
			continue
		}
		var err error
		if numbers[i], err = strconv.Atoi(asked); err != nil {
			return 0, 0, store.ErrNotFound
		}
	}
	return numbers[0], numbers[1], nil
}

func newChangesPage(a *store.ArticleView, from, to int) (*changesPage, error) {
	old, new, err := a.Change(from, to)
	if err != nil {
		return nil, err
	}
	c := revision.Compare(&old.Edition, &new.Edition)
	return &changesPage{
		ID: a.ID, Line: lineOf(a.Line), Language: a.Language, Size: titleSize(new.Title),
		Title:      laidOver(titleOf(old.Title), titleOf(new.Title)),
		From:       version{Number: from, When: readAt(old.Seen)},
		To:         version{Number: to, When: readAt(new.Fetched), Present: to == a.Versions[0].Number},
		Changed:    newChanged(a.ID, old, new, c),
		Statements: statedChanges(c),
		Stated:     old.Stated && new.Stated,
		Parts:      textParts(c),
		Others:     otherChanges(a, from, to),
	}, nil
}

// otherChanges lists each step from version to version and, where there is
// more than one, the whole way.
func otherChanges(a *store.ArticleView, from, to int) []otherChange {
	var all []otherChange
	add := func(name string, first, last int) {
		all = append(all, otherChange{changesAddress(a.ID, first, last), name, first == from && last == to})
	}
	steps := a.Versions[:len(a.Versions)-1]
	if len(steps) < 2 {
		return nil
	}
	first, last := a.Versions[len(steps)].Number, a.Versions[0].Number
	add("from the first version to the present text", first, last)
	for i := range steps {
		before := a.Versions[i+1].Number
		add("from version "+strconv.Itoa(before)+" to "+strconv.Itoa(steps[i].Number), before, steps[i].Number)
	}
	return all
}

// statedChanges begin with what is no longer there: that is what a reader of
// the present text cannot see.
func statedChanges(c *revision.Changes) []statedChange {
	choir := newChoir(speakersOf(c.New.Statements, c.New.TitleStatements, c.Old.Statements, c.Old.TitleStatements))
	var all []statedChange
	for i := range c.Statements {
		if c.Statements[i].Changed() {
			all = append(all, newStatedChange(c, &c.Statements[i], choir))
		}
	}
	order := map[revision.Kind]int{revision.Removed: 0, revision.Added: 2}
	rank := func(s statedChange) int {
		if at, ok := order[s.Kind]; ok {
			return at
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b statedChange) int { return cmp.Compare(rank(a), rank(b)) })
	return all
}

func newStatedChange(c *revision.Changes, s *revision.Statement, choir choir) statedChange {
	oldIn, newIn := c.Old.Text, c.New.Text
	if s.InTitle {
		oldIn, newIn = c.Old.Title, c.New.Title
	}
	out := statedChange{
		Kind: s.Kind, InTitle: s.InTitle, Unsure: unsureOf(s), How: howStated(s, oldIn, newIn),
		Voice: choir.of(cmp.Or(s.New, s.Old).Speaker), Cue: cueOf(s, oldIn, newIn),
		Diff: laidOver(contentOf(s.Old, oldIn), contentOf(s.New, newIn)),
	}
	out.Sharp = s.Kind != revision.Added && s.Kind != revision.Removed && slices.ContainsFunc(out.Diff, difference.Sharp)
	return out
}

// laidOver shows words that stand on one side only as they are, marks and all.
func laidOver(old, new string) []difference {
	switch {
	case new == "" && old != "":
		return []difference{{Kind: "dropped", Text: old}}
	case old == "" && new != "":
		return []difference{{Kind: "added", Text: new}}
	}
	return differences(old, new)
}

func cueOf(s *revision.Statement, oldIn, newIn string) string {
	switch {
	case s.New != nil && s.New.Cue != nil:
		return s.New.Cue.Of(newIn)
	case s.New == nil && s.Old.Cue != nil:
		return s.Old.Cue.Of(oldIn)
	}
	return ""
}

func contentOf(s *news.Statement, in string) string {
	if s == nil {
		return ""
	}
	return s.ContentText(in)
}

// statedWords say what became of a statement's content.
var statedWords = map[revision.Kind]string{
	revision.Kept:       "the same words",
	revision.Reworded:   "reworded",
	revision.Trimmed:    "trimmed",
	revision.Lengthened: "lengthened",
	revision.Added:      "added",
	revision.Removed:    "removed",
}

// quotationWords say what became of the words in quotation marks where the
// content says something else.
var quotationWords = map[revision.Kind]string{
	revision.Reworded:   "the quotation reworded",
	revision.Trimmed:    "the quotation trimmed",
	revision.Lengthened: "the quotation lengthened",
	revision.Added:      "now in quotation marks",
	revision.Removed:    "no longer in quotation marks",
}

// bareWords say what became of an attribution whose words stand in both texts.
var bareWords = map[revision.Kind]string{
	revision.Added:   "the words stood there before, without an attribution",
	revision.Removed: "the words still stand there, without this attribution",
}

func howStated(s *revision.Statement, oldIn, newIn string) string {
	if s.Bare {
		return bareWords[s.Kind]
	}
	how := statedWords[s.Kind]
	if s.Quotation != s.Kind && quotationWords[s.Quotation] != "" {
		how += ", " + quotationWords[s.Quotation]
	}
	if s.Cue {
		how += ", " + inQuotes(s.Old.Cue.Of(oldIn)) + " became " + inQuotes(s.New.Cue.Of(newIn))
	}
	if s.Speaker {
		how += ", until then given to " + speakerName(s.Old)
	}
	return how
}

func speakerName(s *news.Statement) string {
	if s.Speaker == nil {
		return "nobody for sure"
	}
	return "\u2068" + s.Speaker.Name + "\u2069"
}

// foldedFrom is how many paragraphs without a change are folded.
const foldedFrom = 3

// partWords name what became of a paragraph.
var partWords = map[revision.Kind]string{
	revision.Reworded:  "reworded",
	revision.Retouched: "other marks, spaces or capitals",
	revision.Added:     "added",
	revision.Removed:   "removed",
}

func textParts(c *revision.Changes) []textPart {
	var all []textPart
	for _, p := range c.Paragraphs {
		if p.Kind == revision.Kept && !p.Moved && !p.Split && !p.Joined {
			if len(all) == 0 || all[len(all)-1].Same == nil {
				all = append(all, textPart{Kind: revision.Kept})
			}
			last := &all[len(all)-1]
			last.Same = append(last.Same, p.New.Of(c.New.Text))
			if n := len(last.Same); n >= foldedFrom {
				last.Count = count(n, "paragraph", "paragraphs")
			}
			continue
		}
		all = append(all, changedPart(c, &p))
	}
	return all
}

func changedPart(c *revision.Changes, p *revision.Paragraph) textPart {
	old, new := p.Old.Of(c.Old.Text), p.New.Of(c.New.Text)
	part := textPart{Kind: p.Kind, Word: partWord(p), Diff: laidOver(old, new)}
	if p.Requoted || p.Kind == revision.Retouched {
		part.Was = old
	}
	return part
}

func partWord(p *revision.Paragraph) string {
	var words []string
	for _, w := range []struct {
		is   bool
		word string
	}{
		{p.Moved, "moved"},
		{partWords[p.Kind] != "", partWords[p.Kind]},
		{p.Split, "a paragraph of its own now"},
		{p.Joined, "no paragraph of its own any more"},
		{p.Requoted, "words came into quotation marks or out of them"},
	} {
		if w.is {
			words = append(words, w.word)
		}
	}
	return strings.Join(words, "; ")
}

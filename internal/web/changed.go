package web

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"hearsay/internal/news"
	"hearsay/internal/revision"
	"hearsay/internal/store"
	"hearsay/internal/text"
)

// changed says in words what changed between two readings.
type changed struct {
	From, To  *moment
	What      string   // goes on after the times; empty when it is not told here
	Sentences []string // that follow
	Address   string   // of the page that shows it marked
}

func newChanged(id news.ArticleID, old, new *store.Version, c *revision.Changes) *changed {
	what := whatChanged(c)
	return &changed{
		From: readAt(old.Seen), To: readAt(new.Fetched), What: what[0],
		Sentences: append(what[1:], changeNotes(c)...), Address: changesAddress(id, old.Number, new.Number),
	}
}

// whatChanged are one to three sentences, the first without its capital: on
// the text, the statements, and words in the place of others.
func whatChanged(c *revision.Changes) []string {
	if c.Another() {
		return []string{"another text took the place of the old one."}
	}
	textual := paragraphWords(c)
	if c.Retitled() {
		textual = append(textual, "the title was changed")
	}
	if c.Redated() {
		textual = append(textual, "the date of publication went from "+dateWords(c.Old.Published)+" to "+dateWords(c.New.Published))
	}
	var replaced []string
	for _, r := range replacements(c) {
		replaced = append(replaced, inQuotes(r.old)+" became "+inQuotes(r.new))
	}
	if len(textual) == 0 {
		textual = []string{"only white space changed"}
	}
	all := []string{listed(textual) + "."}
	if stated := statementWords(c); len(stated) > 0 {
		all = append(all, sentence(listed(stated)))
	}
	if len(replaced) > 0 {
		all = append(all, listed(replaced)+".")
	}
	return all
}

func dateWords(d *news.Date) string {
	if d == nil {
		return "none"
	}
	return when(d).Text
}

// inQuotes sets off words of an outlet, whatever their direction.
func inQuotes(s string) string { return "‘\u2068" + s + "\u2069’" }

func paragraphWords(c *revision.Changes) (all []string) {
	count := map[revision.Kind]int{}
	moved, split, joined := 0, 0, 0
	for _, p := range c.Paragraphs {
		count[p.Kind]++
		moved += one(p.Moved)
		split += one(p.Split)
		joined += one(p.Joined)
	}
	all = were(all, count[revision.Added], "paragraph", "added")
	all = were(all, count[revision.Removed], "paragraph", "removed")
	all = were(all, count[revision.Reworded], "paragraph", "reworded")
	all = were(all, moved, "paragraph", "moved")
	all = were(all, split, "paragraph break", "put in")
	all = were(all, joined, "paragraph break", "taken out")
	return were(all, count[revision.Retouched], "paragraph", "changed in its marks only")
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// were adds "1 paragraph was added", "2 paragraphs were added", or nothing.
func were(all []string, n int, noun, what string) []string {
	switch {
	case n == 0:
		return all
	case n > 1:
		what = strings.Replace(what, "its", "their", 1)
	}
	return append(all, count(n, noun+" was ", noun+"s were ")+what)
}

// statementWords tells of the statements that are sure: which speakers lost or gained how many,
// and which quotations were cut, lengthened or altered.
func statementWords(c *revision.Changes) []string {
	var all []string
	for _, kind := range []struct {
		is   func(*revision.Statement) bool
		what string
	}{
		{func(s *revision.Statement) bool { return s.Kind == revision.Removed && !s.Bare }, "removed"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Removed && s.Bare }, "left without an attribution"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Added && !s.Bare }, "added"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Added && s.Bare }, "given an attribution"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Trimmed }, "trimmed"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Lengthened }, "lengthened"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Reworded }, "reworded"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Kept && s.Cue }, "given another verb"},
		{func(s *revision.Statement) bool { return s.Kind == revision.Kept && s.Speaker }, "given to another speaker"},
		{quotationLost, "stripped of quotation marks"},
		{quotationMade, "put into quotation marks"},
	} {
		all = append(all, bySpeaker(c, kind.is, kind.what)...)
	}
	return all
}

func quotationLost(s *revision.Statement) bool {
	return s.Quotation == revision.Removed && s.Kind == revision.Kept
}

func quotationMade(s *revision.Statement) bool {
	return s.Quotation == revision.Added && s.Kind == revision.Kept
}

// bySpeaker counts statements in the order of their speakers: "1 statement by
// Ana Petrova and 2 others were removed".
func bySpeaker(c *revision.Changes, is func(*revision.Statement) bool, what string) []string {
	n := 0
	var who []string
	for i := range c.Statements {
		s := &c.Statements[i]
		if !s.Changed() || !is(s) || unsureOf(s) {
			continue
		}
		n++
		if p := cmp.Or(s.Old, s.New).Speaker; p != nil && !slices.Contains(who, p.Name) {
			who = append(who, p.Name)
		}
	}
	if n == 0 {
		return nil
	}
	by := ""
	if len(who) > 0 {
		by = "by " + namesOf(who) + " "
	}
	return []string{count(n, "statement "+by+"was ", "statements "+by+"were ") + what}
}

// unsureOf reports whether it is uncertain that there is such a statement.
// These stand on the page of the changes, but in no sentence.
func unsureOf(s *revision.Statement) bool { return cmp.Or(s.New, s.Old).Confidence < unsureBelow }

// namesOf names at most three people.
func namesOf(who []string) string {
	const most = 3
	named := []string{}
	for _, name := range who[:min(len(who), most)] {
		named = append(named, "\u2068"+name+"\u2069")
	}
	if more := len(who) - most; more > 0 {
		named = append(named, count(more, "other", "others"))
	}
	return listed(named)
}

// replacement is a few words in the place of others.
type replacement struct{ old, new string }

const (
	replacementsShown = 2
	replacedWords     = 4 // of each side at most
)

// replacements are the shortest changes of wording, those with a number or a
// negation first.
func replacements(c *revision.Changes) []replacement {
	var all []replacement
	for _, p := range c.Paragraphs {
		if p.Kind == revision.Reworded {
			all = append(all, replacedIn(p.Old.Of(c.Old.Text), p.New.Of(c.New.Text))...)
		}
	}
	if c.Retitled() {
		all = append(all, replacedIn(c.Old.Title, c.New.Title)...)
	}
	sharp := func(r replacement) int {
		if tellingWords.MatchString(r.old) || tellingWords.MatchString(r.new) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b replacement) int { return cmp.Compare(sharp(a), sharp(b)) })
	var distinct []replacement
	for _, r := range all {
		if len(distinct) < replacementsShown && !slices.Contains(distinct, r) {
			distinct = append(distinct, r)
		}
	}
	return distinct
}

func replacedIn(old, new string) (all []replacement) {
	for _, op := range text.Align(old, new) {
		r := replacement{op.A.Of(old), op.B.Of(new)}
		short := len(strings.Fields(r.old)) <= replacedWords && len(strings.Fields(r.new)) <= replacedWords
		if op.Kind == text.Changed && short && utf8.RuneCountInString(r.old+r.new) <= 80 {
			all = append(all, r)
		}
	}
	return all
}

// changeNotes tell what a careful reader asks next.
func changeNotes(c *revision.Changes) (notes []string) {
	switch {
	case !c.Old.Stated || !c.New.Stated:
		return []string{"Its statements were not kept at that time: only the texts are compared."}
	case c.Updated():
		notes = append(notes, "The page gives "+dateWords(c.New.Updated)+" as the time of its update.")
	default:
		notes = append(notes, "The page gives no new time of an update.")
	}
	stands := 0
	for i := range c.Statements {
		if c.Statements[i].Stands {
			stands++
		}
	}
	if stands > 0 {
		notes = append(notes, sentence(count(stands, "statement stands", "statements stand")+
			" in both texts, but Hearsay reads it in one of them only"))
	}
	return notes
}

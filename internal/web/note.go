package web

import (
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// note says who speaks in a statement, by which way, when, and why Hearsay
// thinks so.
type note struct {
	ID     news.StatementID
	Voice  voice
	Role   string
	To     string // the addressee's mention
	Form   string // how much of it stands in quotation marks
	Via    []step
	SaidAt *moment
	Said   string // the words of the text that give the time
	Inside string // who tells it, for a statement within a statement
	Why    string
	Sure   string
	Unsure bool
	Nobody bool   // a cue without a source: "is expected", "allegedly"
	Reach  string // how widely the same words were told; empty when only here
	Told   news.UtteranceID
	Also   []news.StatementID // what the same speaker says within it: links lead here
}

// step is a link of the chain, in words.
type step struct{ Relation, Name string }

// newStep puts a link in words. A name that says its relation again, such as
// "news conference", needs it no more.
func newStep(l news.Link) step {
	if repeats(l) {
		return step{"by", l.Name}
	}
	return step{l.Relation, l.Name}
}

// repeats reports whether the name of a link ends as its relation does.
func repeats(l news.Link) bool {
	relation, name := strings.Fields(l.Relation), strings.Fields(strings.ToLower(l.Name))
	return len(relation) > 0 && len(name) > 0 && relation[len(relation)-1] == name[len(name)-1]
}

// formWords say how much of a statement is quoted.
var formWords = map[news.StatementKind]string{
	news.Direct:   "in quotation marks",
	news.Indirect: "in the outlet’s words",
	news.Mixed:    "partly in quotation marks",
}

// formOf says whose words a statement's are. An answer in an interview, a turn of a
// transcript and a signed post have no marks, and yet are not told in the outlet's
// words.
func formOf(s *news.Statement) string {
	if s.Kind == news.Indirect && (s.Cue == nil || s.Cue.Lemma == ":" || s.Cue.Lemma == "—") {
		return "without quotation marks"
	}
	return formWords[s.Kind]
}

// unsureBelow is the confidence under which a statement is shown lighter.
const unsureBelow = 0.6

func newNote(s *news.Statement, t string, c choir) note {
	n := note{
		ID: s.ID, Voice: c.of(s.Speaker), Form: formOf(s),
		Sure: sureness(s.Confidence), Unsure: s.Confidence < unsureBelow,
		Nobody: s.Cue != nil && s.Source == nil && s.Speaker == nil,
	}
	for _, l := range s.Via {
		n.Via = append(n.Via, newStep(l))
	}
	if s.Addressee != nil {
		n.To = strings.TrimRight(s.Addressee.Of(t), ",;: ") // the comma that closes an apposition is part of the span
	}
	if s.SaidAt != nil {
		n.SaidAt, n.Said = when(&s.SaidAt.Date), s.SaidAt.Of(t)
	}
	if s.Speaker != nil {
		n.Role, n.Why = s.Speaker.Role, s.Speaker.Reason
	}
	return n
}

// class is the style of the statement's words.
func (n note) class(quoted bool) string {
	class := n.Voice.Class
	if quoted {
		class += " quoted"
	}
	if n.Unsure && n.Voice.Known() {
		class += " unsure"
	}
	return class
}

// tell makes the statements of one text ready for painting. What speakers say of
// themselves within their own words ("I think so") is not told apart.
func tell(t string, ss []news.Statement, c choir, us map[news.StatementID]store.UtteranceLine) []told {
	byID := map[news.StatementID]*news.Statement{}
	for i := range ss {
		byID[ss[i].ID] = &ss[i]
	}
	var out []told
	shown := map[news.StatementID]int{} // where in out the words of a statement are told
	for i := range ss {
		outer := byID[ss[i].Inside]
		if at, ok := shown[ss[i].Inside]; ok && sameVoice(outer, &ss[i]) {
			out[at].note.Also = append(out[at].note.Also, ss[i].ID)
			shown[ss[i].ID] = at
			continue
		}
		n := newNote(&ss[i], t, c)
		if outer != nil {
			n.Inside = outerName(outer)
		}
		if u, ok := us[ss[i].ID]; ok && u.Renderings > 1 {
			n.Told, n.Reach = u.ID, reach(u.Outlets, u.Origins, nil, nil)
		}
		shown[ss[i].ID] = len(out)
		out = append(out, told{&ss[i], n})
	}
	return out
}

func sameVoice(a, b *news.Statement) bool {
	return a.Speaker != nil && b.Speaker != nil && a.Speaker.Name == b.Speaker.Name
}

func outerName(s *news.Statement) string {
	if s.Speaker == nil {
		return "another source"
	}
	return s.Speaker.Name
}

package cast

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// styles are what people of some roles are called by, with "his" or "her".
var styles = map[string][]string{
	"majesty":  fields("king queen sultan emperor empress"),
	"highness": fields("prince princess emir sheikh duke duchess sultan"),
}

// styled returns the one person named whom "His Majesty" can mean; -1 for none or
// several.
func (q *query) styled(h int) int {
	only := -1
	for _, lemma := range styles[q.low[h]] {
		for _, id := range q.holders[roleKey(lemma)] {
			if only >= 0 && id != only {
				return -1
			}
			only = id
		}
	}
	return only
}

// titleAlone reports whether a name is a title that stands for who has it: "the
// King".
func (q *query) titleAlone(m *mention.Mention) bool {
	return m.Last-m.First == 1 && lexicon.RoleOf(q.low[m.First]).Kind == lexicon.Office && q.definite(m.First)
}

// remarker returns the person whom the next sentence names as having made what
// the role at token h says: "The minister warned of ice. | Ana Petrova made the
// remarks in Lissow"; -1 for none.
func (q *query) remarker(h int) int {
	if q.plural(h) || roleOf(q.low[h]).Kind == lexicon.NoRole || q.cx.Title {
		return -1
	}
	if id := q.remarkerAfter(q.start); id >= 0 {
		return id
	}
	if k := q.mentionAt(h); k >= 0 && q.set.Mentions[k].Entity >= 0 {
		if e := &q.set.Entities[q.set.Mentions[k].Entity]; !e.Named {
			return q.remarkerAfter(q.set.Mentions[e.Mentions[0]].Head)
		}
	}
	return -1
}

// remarkerAfter returns who made the remarks by the sentence after that of token i.
func (q *query) remarkerAfter(i int) int {
	tokens, sentences := q.doc.Tokens(), q.doc.Sentences()
	next := q.sentence(i) + 1
	if next >= len(sentences) {
		return -1
	}
	s := sentences[next]
	for i := s.First; i < min(s.Last, s.First+longestRole); i++ {
		k := q.mentionAt(i)
		if k < 0 || tokens[i].Rel.Base() != "nsubj" || q.set.Mentions[k].Kind != mention.Name {
			continue
		}
		if id := q.set.Mentions[k].Entity; id >= 0 && q.set.Entities[id].Type == text.Person && q.makesRemarks(tokens[i].Head, s) {
			return id
		}
	}
	return -1
}

// makesRemarks reports whether token v is a verb with what was said before as its
// object: "made the remarks", "said this".
func (q *query) makesRemarks(v int, s text.Sentence) bool {
	tokens := q.doc.Tokens()
	if v < s.First || v+1 >= s.Last {
		return false
	}
	end := min(v+longestRemark, s.Last)
	switch {
	case tokens[v].Lemma == "make" && (q.low[v+1] == "the" || q.low[v+1] == "these" || q.low[v+1] == "this"):
		i := slices.IndexFunc(q.low[v+2:end], func(w string) bool { return remarks[w] })
		return i >= 0 && tokens[v+2+i].Head == v
	case says(tokens[v].Lemma):
		return (q.low[v+1] == "this" || q.low[v+1] == "so") && tokens[v+1].Head == v
	}
	return false
}

func says(lemma string) bool {
	form, ok := lexicon.Verb(lemma)
	return ok && form.Verb.Frame.Has(lexicon.Speech)
}

// longestRemark is how many words "made the following brief remarks" may have.
const longestRemark = 5

var remarks = set("remark remarks statement statements comment comments announcement disclosure assertion revelation declaration appeal observation")

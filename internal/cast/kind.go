package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// phraseType is what kind of source the noun at token h is.
func (q *query) phraseType(h int) news.SpeakerType {
	low := q.low[h]
	role := roleOf(low)
	k := q.mentionAt(h)
	switch body := lexicon.BodyOf(singular(low)); {
	case k >= 0 && q.set.Mentions[k].Kind == mention.Name && q.typeOf(k) == text.Group:
		return news.Group
	case low == "police":
		return news.Organisation
	case body == lexicon.Document:
		return news.Unnamed
	case collectives[low], low == "those", q.doc.Tokens()[h].Kind == text.Number:
		return news.Group
	case q.plural(h):
		if q.keptUnnamed(h, role.Lemma) {
			return news.Unnamed
		}
		return news.Group
	case role.Kind != lexicon.NoRole:
		if highOffices[role.Lemma] && q.low[q.from] == "the" {
			return news.Person
		}
		return news.Unnamed
	case body == lexicon.BodyHead || body == lexicon.Known || body == lexicon.Company:
		return news.Organisation
	case agentive(low), somebody(low):
		return news.Unnamed
	case quantities[low]:
		return news.Group
	}
	return news.Organisation
}

func roleOf(low string) lexicon.Role {
	if r := lexicon.RoleOf(low); r.Kind != lexicon.NoRole {
		return r
	}
	return lexicon.TradeOf(low)
}

func singular(low string) string {
	if lexicon.BodyOf(low) == lexicon.NoBody {
		return strings.TrimSuffix(low, "s")
	}
	return low
}

// keptUnnamed reports whether a plural is somebody whose names are kept back:
// few of them, or sources by their description. Officials at large are a group.
func (q *query) keptUnnamed(h int, lemma string) bool {
	for i := q.from; i <= h; i++ {
		if few[q.low[i]] || anonymous[q.low[i]] {
			return true
		}
	}
	return lemma == "people" && h+1 < q.to && knowing[q.low[h+1]]
}

var (
	few         = set("two three four five six seven eight nine ten")
	anonymous   = set("unnamed anonymous unidentified undisclosed source sources insiders analysts")
	knowing     = set("familiar close with briefed")
	collectives = set(`family household crowd side sides team jury crew staff public audience majority minority governments media world`)
	quantities  = set("many some most few several all both others half everyone everybody anyone anybody none percent % no-one nobody")
)

// highOffices have one holder, whom readers know without a name.
var highOffices = set("minister president king queen pope chancellor mayor governor emperor")

// somebody reports whether a noun that is no role means one person: "the
// billionaire", "the 40-year-old".
func somebody(low string) bool { return people[low] || strings.HasSuffix(low, "-year-old") }

var people = set("billionaire millionaire multimillionaire soul personality migrant refugee adult celebrity native juvenile idiot genius septuagenarian octogenarian newcomer conservative liberal moderate")

// agentive reports whether an unknown noun looks like a person's: "grower",
// "documentarian".
func agentive(low string) bool {
	for _, ending := range []string{"er", "or", "ist", "ian", "ant", "ent", "ee", "man", "woman", "person"} {
		if len(low) > len(ending)+2 && strings.HasSuffix(low, ending) {
			return true
		}
	}
	return low == "one" || low == "someone" || low == "somebody" || low == "another"
}

package lexicon

import (
	"strings"

	"hearsay/internal/news"
)

// cueNounTable lists nouns that attribute when a possessor and a clause, an
// infinitive or "of" stand beside them. A star marks those that need
// no clause.
var cueNounTable = []struct {
	class news.CueClass
	words string
}{
	{news.Neutral, `statement remark comment announcement report account explanation description* observation
		message assertion conclusion declaration finding view opinion argument suggestion proposal
		prediction* estimate assessment answer reply response acknowledgement acknowledgment confirmation word reference`},
	{news.Loaded, `claim* allegation accusation* contention complaint warning criticism* attack boast insistence* charge
		admission rhetoric endorsement* praise* support opposition* objection condemnation* denunciation* defense defence`},
	{news.Denial, `denial rejection* repudiation`},
	{news.Demand, `demand* call* appeal request plea order insistence`},
	{news.Promise, `promise* pledge* vow* commitment offer assurance`},
	{news.Threat, `threat* ultimatum`},
	{news.Refusal, `refusal*`},
	{news.QuestionCue, `question`},
	{news.Belief, `belief* hope* fear expectation desire* wish concern doubt suspicion plan intention decision* conviction
		worry determination willingness reluctance feeling`},
}

var cueNouns = makeCueNouns()

func makeCueNouns() map[string]*CueNoun {
	m := map[string]*CueNoun{}
	for _, row := range cueNounTable {
		for lemma := range strings.FieldsSeq(row.words) {
			lemma, bare := strings.CutSuffix(lemma, "*")
			n := &CueNoun{lemma, row.class, bare}
			m[lemma], m[third(lemma)] = n, n
		}
	}
	return m
}

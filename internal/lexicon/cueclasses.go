package lexicon

import (
	"strings"

	"hearsay/internal/news"
)

// cueClassTable lists words that attribute only in some constructions, which a
// model knows better than a list; the list tells how they sound.
var cueClassTable = []struct {
	class news.CueClass
	words string
}{
	{news.Loaded, `back champion celebrate embrace trash boo jeer lecture curse herald condone smear disdain dislike mischaracterize
		mischaracterise misrepresent lavish sour resist fight irk appall appal critical dismissive outraged outrage angry upset
		livid furious supporter supportive critic fan foe opponent proponent opposed resistance backlash backing swipe fire jab dig
		disfavor distaste disapproval approval admiration enthusiasm scorn ire skepticism scepticism lashing acclaim tribute`},
	{news.Denial, `debunk disprove deflect`},
	{news.Demand, `require ban prohibit mandate dictate forbid recommendation ultimatum call push`},
	{news.Promise, `commit committed`},
	{news.Refusal, `balk reluctant unwilling reluctance unwillingness`},
	{news.Thanks, `apology apologies congratulation congratulations condolence condolences gratitude thanks grateful thankful`},
	{news.QuestionCue, `enquiry inquiry query`},
	{news.Belief, `sure unsure certain uncertain confident aware unaware afraid glad happy unhappy convinced curious interested willing eager
		keen cautious inclined hopeful optimistic pessimistic skeptical sceptical doubtful worried concerned proud disappointed surprised
		frustrated trust distrust mistrust aspire pray goal aim mission obsessed open anxious wary comfortable uncomfortable
		attitude conclusion impression instinct idea optimism pessimism confidence frustration anger disappointment sympathy regret`},
}

var cueClasses = makeCueClasses()

func makeCueClasses() map[string]news.CueClass {
	m := map[string]news.CueClass{}
	for _, row := range cueClassTable {
		for w := range strings.FieldsSeq(row.words) {
			m[w] = row.class
		}
	}
	return m
}

// CueClass returns the tone of a lemma that attributes: of a verb, a noun or
// else another word; Neutral for those that no list has.
func CueClass(lemma string) news.CueClass {
	if v, ok := Verb(lemma); ok {
		return v.Verb.Class
	}
	if n, ok := Noun(lemma); ok {
		return n.Class
	}
	if class, ok := cueClasses[lemma]; ok {
		return class
	}
	return news.Neutral
}

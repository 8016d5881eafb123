package lexicon

import (
	"strings"

	"hearsay/internal/news"
)

// cueVerbTable lists the verbs by class and frame. A star marks those whose
// base and third forms are nouns as often as verbs.
var cueVerbTable = []struct {
	class news.CueClass
	frame Frame
	words string
}{
	{news.Neutral, Speech | Clause | Object, `note* report* state*`},
	{news.Neutral, Speech | Clause, `say add write explain announce declare mention*
		reply* respond answer* conclude recall remark* observe acknowledge confirm reveal disclose stress*
		emphasize emphasise underline underscore reiterate repeat affirm testify predict joke* quip* tweet* post*
		blog* agree indicate clarify elaborate recount* estimate* recommend assert remember concede
		opine reckon muse* concur interject signal* specify forecast* retort chime
		relate narrate caution* counsel* summarize summarise proclaim pronounce`},
	{news.Neutral, Speech | That, `continue comment maintain read email text message counter mean determine rule
		reflect decree prove figure commit`},
	{news.Neutral, Speech | Clause | Hearer, `tell inform remind assure notify brief* advise reassure`},
	{news.Neutral, That | Object, `cite* quote* reference* highlight* describe* outline* detail* discuss
		unveil express* voice* share* retweet retell propose*
		recommend portray depict characterize characterise label* name* identify dub nickname*
		articulate convey echo* invoke emphasize emphasise
		ascribe attribute* liken term* deem regard* title*`},
	{news.Neutral, Object, `put`},
	{news.Neutral, That, `accept establish`},
	{news.Neutral, Clause, `find learn discover demonstrate`},
	{news.Neutral, Clause | Object, `show* suggest imply indicate`},
	{news.Loaded, Speech | Clause, `claim* insist argue boast* brag contend complain lament* allege admit
		confess gush crow* snap* sneer scoff rant* shout* yell* scream* cry* exclaim mutter whisper* grumble
		charge* protest* fume* rail* thunder* grouse gripe chide joke* intone bemoan tout preach
		sigh* sniff bark roar* bellow growl chant* whine declare fret purport`},
	{news.Loaded, Speech | That, `beam boom chuckle laugh* smile* shrug* gasp* wail* deadpan murmur* bellow cheer*`},
	{news.Loaded, Object | That, `accuse blame* criticize criticise condemn denounce slam* blast* attack* mock ridicule* praise* hail*
		laud applaud tout defend dismiss deride decry assail rebuke* chastise scold lambast lambaste castigate
		call* welcome* endorse support* oppose favor* favour* disparage belittle
		insult* bash* rip hammer* excoriate skewer scorn* berate chide admonish bemoan lament* downplay trumpet* challenge*
		question* criticise reject* repudiate disavow renounce discredit commend compliment*
		salute* admire lambaste vilify demonize demonise smear* pan* rap* deplore bemoan fault* impugn
		disagree exaggerate downplay promote malign*`},
	{news.Denial, Speech | Clause | Object, `deny dispute* rebut refute disclaim contradict`},
	{news.Demand, Clause | Object | Infinitive, `demand* urge* order* request* ask* beg plead implore command* instruct
		direct encourage exhort appeal* advocate* invite lobby petition* beseech challenge* pressure*`},
	{news.Promise, Speech | Clause | Infinitive, `agree`},
	{news.Promise, Speech | Clause | Object | Infinitive, `promise* pledge* vow* swear guarantee* offer* undertake`},
	{news.Refusal, Infinitive | Object, `refuse* decline* reject* rebuff* spurn`},
	{news.Threat, Speech | Clause | Infinitive | Object, `threaten`},
	{news.Loaded, Speech | Clause | Hearer, `warn`},
	{news.Thanks, Object, `thank* apologize apologise congratulate`},
	{news.QuestionCue, Speech | That | Hearer, `ask* wonder* inquire enquire query*`},
	{news.Belief, Clause | Infinitive | Object, `think believe hope* fear* expect want* wish* doubt* suspect* assume
		anticipate prefer imagine suppose guess* intend plan* understand presume envision
		seek consider view* worry* dream* desire* love* like* hate*
		 foresee aim* appreciate speculate theorize theorise
		 concern* envisage`},
	{news.Belief, Clause, `know feel decide realize realise notice* see recognize recognise`},
}

// particleTable lists verbs that attribute with the word after them, or do so
// in another way than without it.
var particleTable = []struct {
	class news.CueClass
	frame Frame
	words string
}{
	{news.Neutral, Speech | Clause | Object, `point out, make clear, spell out, chime in, fire back, shoot back, sum up`},
	{news.Neutral, Object | That, `refer to, point to, allude to, talk about, speak about, speak of, talk of, tell of, write about,
		write of, warn of, hint at, focus on, touch on, dwell on, comment on, elaborate on, respond to, react to, reply to, inquire about,
		think of, attest to, testify to, report on, joke about, insist on, boast of, boast about, brag about, complain about, complain of,
		reflect on, expand on, opine on, remark on, learn of, hear of, hear about, know about, know of, muse about`},
	{news.Loaded, Object | That, `lash out, hit back, go after, rail against, rail at, speak against, rant about, seize on, lay into, dismiss as,
		scoff at, object to, protest against, push back, inveigh against, argue against, argue for, campaign for, campaign against, vote for, side with, agree with, rule out,
		disagree with, approve of, disapprove of, speak out, stand by, take issue, disagree on, agree on, be against`},
	{news.Demand, Object | Infinitive, `call for, call on, call upon, ask for, push for, appeal for, appeal to, plead for, beg for, press for, plead with, advocate for, lobby for`},
	{news.Belief, Object | That, `believe in, care about, worry about, hope for, plan for, wish for, long for, look for, dream of,
		view as, see as, regard as`},
	{news.QuestionCue, Object, `ask about, ask of, wonder about`},
	{news.Thanks, Object, `apologize for, apologise for, thank for`},
}

var (
	cueForms     = makeCueForms()
	cueParticles = makeParticles()
)

// makeCueForms gives each spelling the first verb that has it. A lemma that
// stands in several rows keeps its first class and gains the later frames; one
// that attributes only with a particle has no frame.
func makeCueForms() map[string]CueForm {
	irregular := irregularParts()
	lemmas := map[string]*CueVerb{}
	forms := map[string]CueForm{}
	add := func(v CueVerb) {
		if known, ok := lemmas[v.Lemma]; ok {
			known.Frame |= v.Frame
			return
		}
		lemmas[v.Lemma] = &v
		inflect(v.Lemma, irregular, func(spelling string, form Form) {
			if f, ok := forms[spelling]; !ok || f.Verb == &v {
				forms[spelling] = CueForm{&v, f.Form | form}
			}
		})
	}
	for _, row := range cueVerbTable {
		for w := range strings.FieldsSeq(row.words) {
			lemma, noun := strings.CutSuffix(w, "*")
			add(CueVerb{lemma, row.class, row.frame, noun})
		}
	}
	eachParticle(func(_ string, v CueVerb) {
		v.Frame, v.Noun = 0, true
		add(v)
	})
	return forms
}

func makeParticles() map[string]*CueVerb {
	m := map[string]*CueVerb{}
	eachParticle(func(phrase string, v CueVerb) { m[phrase] = &v })
	return m
}

// eachParticle calls do with each verb and its word, in the order of the table.
func eachParticle(do func(phrase string, v CueVerb)) {
	for _, row := range particleTable {
		for phrase := range strings.SplitSeq(row.words, ",") {
			phrase = strings.TrimSpace(phrase)
			lemma, _, _ := strings.Cut(phrase, " ")
			do(phrase, CueVerb{Lemma: lemma, Class: row.class, Frame: row.frame})
		}
	}
}

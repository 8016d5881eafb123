package en

import (
	"strings"

	"hearsay/internal/text"
)

// Inflected is a word whose lemma its ending does not tell.
type Inflected struct {
	Form, Lemma string
	UPOS        text.UPOS
	XPOS        string
}

// irregularVerbs are base, past and participle of verbs, and the gerund of
// those whose last letter is doubled unlike others'. A bar parts variants.
const irregularVerbs = `
	abide abode abode
	arise arose arisen
	awake awoke awoken
	bear bore borne|born
	beat beat beaten
	become became become
	befall befell befallen
	beget begot begotten
	begin began begun
	behold beheld beheld
	bend bent bent
	bereave bereft bereft
	beseech besought besought
	beset beset beset
	bet bet bet
	bid bid|bade bid|bidden
	bind bound bound
	bite bit bitten
	bleed bled bled
	blow blew blown
	break broke broken
	breed bred bred
	bring brought brought
	broadcast broadcast broadcast
	build built built
	burn burnt burnt
	burst burst burst
	bust bust bust
	buy bought bought
	cast cast cast
	catch caught caught
	choose chose chosen
	cling clung clung
	clothe clad clad
	come came come
	cost cost cost
	creep crept crept
	cut cut cut
	deal dealt dealt
	dig dug dug
	dive dove dived
	draw drew drawn
	dream dreamt dreamt
	drink drank drunk
	drive drove driven
	dwell dwelt dwelt
	eat ate eaten
	fall fell fallen
	feed fed fed
	feel felt felt
	fight fought fought
	find found found
	flee fled fled
	fling flung flung
	fly flew flown
	forbid forbade forbidden
	forecast forecast forecast
	forget forgot forgotten
	forgive forgave forgiven
	forgo forwent forgone
	forsake forsook forsaken
	free freed freed
	freeze froze frozen
	get got gotten|got
	give gave given
	go went gone
	grind ground ground
	grow grew grown
	hang hung hung
	hear heard heard
	heave hove hove
	hew hewed hewn
	hide hid hidden
	hit hit hit
	hold held held
	hurt hurt hurt
	keep kept kept
	kneel knelt knelt
	knit knit knit
	know knew known
	lay laid laid
	lead led led
	lean leant leant
	leap leapt leapt
	learn learnt learnt
	leave left left
	lend lent lent
	let let let
	lie lay lain lying
	light lit lit
	lose lost lost
	make made made
	mean meant meant
	meet met met
	mow mowed mown
	partake partook partaken
	pay paid paid
	plead pled pled
	prove proved proven
	put put put
	quit quit quit
	read read read
	rend rent rent
	rid rid rid
	ride rode ridden
	ring rang rung
	rise rose risen
	run ran run
	saw sawed sawn
	say said said
	see saw seen
	seek sought sought
	sell sold sold
	send sent sent
	set set set
	sew sewed sewn
	shake shook shaken
	shave shaved shaven
	shear sheared shorn
	shed shed shed
	shine shone shone
	shoot shot shot
	show showed shown
	shred shredded|shred shredded|shred
	shrink shrank shrunk
	shut shut shut
	sing sang sung
	sink sank sunk
	sit sat sat
	slay slew slain
	sleep slept slept
	slide slid slid
	sling slung slung
	slink slunk slunk
	slit slit slit
	smell smelt smelt
	smite smote smitten
	sneak snuck snuck
	sow sowed sown
	speak spoke spoken
	speed sped sped
	spell spelt spelt
	spend spent spent
	spill spilt spilt
	spin spun spun
	spit spat spat
	split split split
	spoil spoilt spoilt
	spread spread spread
	spring sprang sprung
	stand stood stood
	steal stole stolen
	stick stuck stuck
	sting stung stung
	stink stank stunk
	strew strewed strewn
	stride strode stridden
	strike struck struck|stricken
	string strung strung
	strive strove striven
	swear swore sworn
	sweep swept swept
	swell swelled swollen
	swim swam swum
	swing swung swung
	take took taken
	teach taught taught
	tear tore torn
	tell told told
	think thought thought
	thrive throve thriven
	throw threw thrown
	thrust thrust thrust
	tread trod trodden
	undergo underwent undergone
	wake woke woken
	wear wore worn
	weave wove woven
	wed wed wed
	weep wept wept
	wet wet wet
	win won won
	wind wound wound
	wring wrung wrung
	write wrote written
	die died died dying
	tie tied tied tying
	vie vied vied vying
	dye dyed dyed dyeing
	singe singed singed singeing
	age aged aged ageing|aging
	traffic trafficked trafficked trafficking
	panic panicked panicked panicking
	mimic mimicked mimicked mimicking
	picnic picnicked picnicked picnicking
	politic politicked politicked politicking
	frolic frolicked frolicked frolicking`

// verbPrefixes make verbs that are inflected like those without them.
var verbPrefixes = []string{"mis", "out", "over", "pre", "re", "un", "under", "up", "with", "fore", "inter"}

// irregularNouns are singulars and their plurals.
const irregularNouns = `
	analysis analyses, axis axes, basis bases, crisis crises, diagnosis diagnoses, ellipsis ellipses,
	emphasis emphases, hypothesis hypotheses, nemesis nemeses, oasis oases, paralysis paralyses,
	parenthesis parentheses, prognosis prognoses, synopsis synopses, synthesis syntheses, thesis theses,
	calf calves, elf elves, half halves, hoof hooves, knife knives, leaf leaves, life lives, loaf loaves,
	scarf scarves, self selves, sheaf sheaves, shelf shelves, thief thieves, wharf wharves, wife wives, wolf wolves,
	child children, man men, woman women, ox oxen, foot feet, goose geese, tooth teeth, louse lice, mouse mice,
	die dice, penny pence, grandchild grandchildren, stepchild stepchildren,
	alumnus alumni, bacterium bacteria, cactus cacti, criterion criteria, curriculum curricula,
	erratum errata, fungus fungi, larva larvae, matrix matrices, medium media, memorandum memoranda, millennium millennia,
	nebula nebulae, nucleus nuclei, phenomenon phenomena, radius radii, referendum referenda, spectrum spectra, stimulus stimuli,
	stratum strata, symposium symposia, syllabus syllabi, terminus termini, vertebra vertebrae, vertex vertices,
	bureau bureaux, chateau chateaux, plateau plateaux, tableau tableaux, beau beaux,
	aircraft aircraft, spacecraft spacecraft, hovercraft hovercraft, deer deer, fish fish, moose moose, offspring offspring,
	salmon salmon, series series, sheep sheep, shrimp shrimp, species species, swine swine, trout trout, crossroads crossroads,
	headquarters headquarters, barracks barracks, means means, gallows gallows, innings innings,
	movie movies, cookie cookies, tie ties, lie lies, pie pies, zombie zombies, selfie selfies, calorie calories,
	bookie bookies, rookie rookies, prairie prairies, genie genies, smoothie smoothies, hoodie hoodies,
	gas gases, bus buses, bias biases, virus viruses, lens lenses, atlas atlases, canvas canvases, campus campuses,
	census censuses, caucus caucuses, consensus consensuses, status statuses, crocus crocuses, iris irises, alias aliases,
	ache aches, headache headaches, cache caches, niche niches, axe axes, quiche quiches, avalanche avalanches, creche creches,
	quiz quizzes, summons summonses`

// Irregular lists the words whose lemma must be known. Whether a verb exists
// with a prefix, known tells.
func Irregular(known func(verb string) bool) []Inflected {
	var all []Inflected
	for line := range strings.Lines(strings.TrimSpace(irregularVerbs)) {
		parts := strings.Fields(line)
		all = appendVerb(all, "", parts)
		for _, prefix := range verbPrefixes {
			if known(prefix + parts[0]) {
				all = appendVerb(all, prefix, parts)
			}
		}
	}
	for pair := range strings.SplitSeq(irregularNouns, ",") {
		words := strings.Fields(pair)
		all = append(all, Inflected{words[1], words[0], text.NOUN, "NNS"})
	}
	return all
}

// appendVerb adds the forms of a verb: its past, participle and gerund.
func appendVerb(all []Inflected, prefix string, parts []string) []Inflected {
	tags := []string{"VBD", "VBN", "VBG"}
	for i, forms := range parts[1:] {
		for form := range strings.SplitSeq(forms, "|") {
			all = append(all, Inflected{prefix + form, prefix + parts[0], text.VERB, tags[i]})
		}
	}
	return all
}

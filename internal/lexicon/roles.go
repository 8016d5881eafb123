package lexicon

import "strings"

// Role is what a common noun says about the person it stands for.
type Role struct {
	Lemma  string // one for all genders and numbers: "spokesperson" for "spokeswomen"
	Gender Gender
	Kind   RoleKind
	Plural bool
	Kin    bool // somebody's: "wife", "aide"; without an owner it says little
}

// RoleKind tells how newspapers use a role noun.
type RoleKind uint8

const (
	NoRole RoleKind = iota
	Office          // mostly somebody who is named: minister, mayor, striker
	Source          // mostly somebody who is not: official, analyst, source
	Crowd           // mostly several: resident, protester, voter
)

// RoleOf returns the role noun, singular or plural, that the lower-case word
// is; its Kind is NoRole for any other word.
func RoleOf(word string) Role { return roles[word] }

// TradeOf returns the role noun of a trade that is in no list but known by its
// ending: "hydrologist", "harbourmaster".
func TradeOf(word string) Role {
	singular := strings.TrimSuffix(word, "s")
	for _, ending := range trades {
		if len(singular) > len(ending)+2 && strings.HasSuffix(singular, ending) {
			return Role{Lemma: singular, Kind: Office, Plural: singular != word}
		}
	}
	return Role{}
}

var trades = []string{"ologist", "ographer", "keeper", "master", "smith", "monger", "ician", "iatrist", "wright", "ometrist", "onomist", "herder"}

// Honorific returns the gender of a form of address or rank before a name, in
// lower case and without a full stop, and whether it is one. An honorific
// tells no role.
func Honorific(word string) (Gender, bool) {
	g, ok := honorifics[word]
	return g, ok
}

var honorifics = genders(`mr messrs sir lord mister sheikh herr monsieur señor senor don baron count fr`,
	`mrs ms miss mme mlle madame dame lady sister frau baroness señora dona`,
	`dr prof rev hon mx sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt brig supt insp det pres amb atty reps sens`)

// RankRole returns the role noun that an abbreviated title stands for, or "".
func RankRole(word string) string { return ranks[word] }

var ranks = map[string]string{
	"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "lt": "lieutenant", "col": "colonel",
	"maj": "major", "capt": "captain", "cmdr": "commander", "adm": "admiral", "sgt": "sergeant", "brig": "brigadier",
	"supt": "superintendent", "insp": "inspector", "det": "detective", "pres": "president", "amb": "ambassador",
	"prof": "professor", "dr": "doctor", "rev": "reverend", "pm": "minister", "ceo": "executive", "mp": "lawmaker",
	"atty": "attorney",
}

var roles = makeRoles()

// makeRoles fills the table; a word keeps what the last list says of it.
func makeRoles() map[string]Role {
	m := make(map[string]Role, 2048)
	addRoles(m, offices, Office)
	addRoles(m, crowds, Crowd)
	addRoles(m, sources, Source)
	for w := range strings.FieldsSeq(kin) {
		addRole(m, w, Role{Lemma: w, Kind: Office, Kin: true})
	}
	addGendered(m, maleRoles, Male)
	addGendered(m, femaleRoles, Female)
	for w := range strings.FieldsSeq(bareplurals) {
		m[w] = Role{Lemma: w, Kind: Crowd, Plural: true}
	}
	return m
}

func addRoles(m map[string]Role, list string, kind RoleKind) {
	for w := range strings.FieldsSeq(list) {
		addRole(m, w, Role{Lemma: w, Kind: kind})
	}
}

// addGendered reads words of which each may name its lemma and kind:
// "spokeswoman=spokesperson", "widow:kin", "gunman:crowd".
func addGendered(m map[string]Role, list string, g Gender) {
	for entry := range strings.FieldsSeq(list) {
		entry, tag, _ := strings.Cut(entry, ":")
		w, lemma, named := strings.Cut(entry, "=")
		if !named {
			lemma = w
		}
		r := Role{Lemma: lemma, Gender: g, Kind: Office, Kin: tag == "kin"}
		if tag == "crowd" {
			r.Kind = Crowd
		}
		addRole(m, w, r)
	}
}

func addRole(m map[string]Role, word string, r Role) {
	m[word] = r
	r.Plural = true
	m[pluralOf(word)] = r
}

func pluralOf(w string) string {
	switch {
	case strings.HasSuffix(w, "man") && w != "shaman" && w != "ottoman" && w != "talisman":
		return w[:len(w)-2] + "en"
	case w == "person" || strings.HasSuffix(w, "sperson"):
		return w[:len(w)-6] + "people"
	case w == "child":
		return "children"
	case w == "wife" || w == "midwife":
		return w[:len(w)-2] + "ves"
	case strings.HasSuffix(w, "y") && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeou"):
		return w[:len(w)-1] + "ies"
	case endsIn(w, "s", "sh", "ch", "x"):
		return w + "es"
	}
	return w + "s"
}

const offices = `
	administrator admiral advocate ambassador anchor anthropologist apostle arbiter archaeologist archbishop
	archdeacon architect archivist artist artiste assemblymember astronaut astronomer astrophysicist athlete
	attorney auctioneer auditor author ayatollah backbencher banker barrister bassist batsman biologist biographer
	bishop blogger boss botanist boxer brigadier broadcaster builder butcher captain cardinal cardiologist caretaker
	cartoonist centre-back chair chancellor chaplain chef chemist chief choreographer cleric clerk climatologist
	co-author co-chair co-director co-founder co-host co-leader co-owner co-president co-writer coach colonel
	columnist comedian commander commandant commentator commissioner comptroller composer conductor conservationist
	constable consul contractor controller coordinator co-ordinator coroner corporal correspondent councillor
	councilor councilmember counsel counsellor counselor creator cricketer criminologist critic curator cyclist
	dancer dean defender demographer dentist deputy designer detective developer dictator diplomat director doctor
	dramatist driver ecologist economist editor editor-in-chief educator electrician emir engineer entertainer
	entrepreneur envoy epidemiologist ethicist executive explorer farmer filmmaker film-maker financier forecaster
	foreman forward founder frontrunner front-runner full-back general geneticist geographer geologist geophysicist
	goalkeeper golfer governor governor-general guitarist hairdresser head headteacher historian host
	hydrologist illustrator imam immunologist incumbent influencer inspector instructor interpreter inventor
	investigator investor jockey journalist judge jurist justice keeper landlord lawmaker lawyer leader lecturer
	legislator librarian lieutenant linguist lobbyist magistrate magnate manager marshal master mathematician mayor
	mechanic mediator medic meteorologist microbiologist midfielder midwife minister missionary moderator mogul
	monarch mufti musician naturalist navigator negotiator neurologist neuroscientist neurosurgeon nominee novelist
	nurse nutritionist oceanographer officer official oligarch ombudsman operator opponent foe enemy maven guru optician organiser
	organizer owner painter paediatrician pediatrician paramedic parliamentarian pastor pathologist patriarch
	performer pharmacist philanthropist philosopher photographer photojournalist physician physicist pianist pilot
	planner player playwright poet politician pollster pope preacher premier presenter president president-elect
	priest principal producer professor programmer prosecutor provost psychiatrist psychologist publicist publisher
	quarterback rabbi racer ranger rapper rapporteur realtor recruiter rector referee registrar reporter
	representative researcher retailer reverend rival ruler runner runner-up sailor scholar scientist screenwriter
	sculptor secretary secretary-general senator sergeant sheriff singer skipper sociologist soldier solicitor
	songwriter speaker speechwriter sportsperson spokesperson star statistician strategist striker superintendent
	supervisor surgeon surveyor swimmer teacher technician theologian theorist therapist toxicologist trader trainer
	translator treasurer trustee tutor tycoon tzar czar umpire undersecretary under-secretary
	under-secretary-general urologist vet veterinarian vicar vice-chair vice-chancellor vice-president vice-premier
	violinist virologist vlogger volcanologist warden webmaster winemaker winner writer youtuber zoologist pm mp mep
	mla ceo cfo coo cto vp frontman candidate contender challenger hopeful hostess laureate champion medallist
	medalist captain-general attaché chargé high-commissioner quartermaster centreback goalscorer batter bowler
	pitcher caller comptroller-general auditor-general attorney-general solicitor-general director-general archduke
	caliph sultan warlord whistleblower leaker hacker collector gardener fisher shepherd herder beekeeper
	harbourmaster harbormaster stationmaster shopkeeper innkeeper baker brewer carpenter plumber welder miner docker
	stevedore trucker courier cleaner seamstress tailor waiter bartender barista librettist
	supremo convener convenor chieftain stalwart whip cs cm dg dgp igp mca`

const sources = `
	source official insider analyst expert observer diplomat aide adviser advisor staffer strategist investigator
	negotiator specialist economist scientist researcher person witness bystander eyewitness onlooker commentator
	broker dealer trader employee worker colleague associate operative bureaucrat mandarin consultant informant
	representative participant attendee`

const crowds = `
	activist advocate agent alumnus ally applicant audience authority backer believer buyer campaigner citizen
	civilian client commuter conservative constituent consumer counterpart creditor critic customer defendant
	delegate democrat demonstrator detainee detractor dissident donor elder emigrant environmentalist evacuee exile
	extremist fan farmworker fighter firefighter follower fundamentalist guest guardian guerrilla hardliner
	holidaymaker homeowner hostage immigrant inhabitant inmate insurgent islamist jihadist juror juryman labourer
	laborer leftist liberal listener local lodger loyalist marcher member merchant migrant militant moderate mourner
	motorist nationalist native neighbour neighbor newcomer opponent partisan partner passenger passer-by patient
	peasant pedestrian pensioner picketer pilgrim plaintiff policyholder populist prisoner progressive protester
	protestor pupil radical rebel refugee reformer reformist regulator relative republican rescuer resident
	responder respondent retiree reader reveller rioter secessionist seller separatist settler shareholder shopper
	signatory skeptic sceptic socialist spectator squatter student subscriber supporter survivor suspect sympathiser
	sympathizer taxpayer teen teenager tenant terrorist tourist traveller traveler trooper unionist user vendor
	victim viewer villager visitor volunteer voter voyager youngster crewmember passerby adult infant baby
	child kid veteran parent attacker assailant perpetrator shooter gunner intruder robber burglar thief killer
	hijacker kidnapper smuggler trafficker`

const kin = `
	parent child spouse partner sibling cousin friend neighbour neighbor colleague relative fiancé fiance grandchild
	grandparent in-law roommate flatmate teammate team-mate classmate predecessor successor counterpart aide deputy
	assistant adviser advisor`

const maleRoles = `
	spokesman=spokesperson chairman=chair vice-chairman=vice-chair co-chairman=co-chair congressman assemblyman
	councilman alderman businessman=businessperson policeman=police-officer fireman=firefighter fisherman:crowd
	gunman:crowd sportsman=sportsperson salesman craftsman statesman nobleman clergyman cameraman anchorman milkman
	postman weatherman tribesman:crowd king prince duke emperor lord baron earl tsar shah crown-prince sheikh
	father:kin dad:kin stepfather:kin grandfather:kin brother:kin half-brother:kin stepbrother:kin son:kin
	stepson:kin grandson:kin husband:kin ex-husband:kin uncle:kin nephew:kin widower:kin boyfriend:kin groom:kin
	godfather:kin father-in-law:kin brother-in-law:kin son-in-law:kin man:crowd boy:crowd gentleman:crowd guy:crowd
	actor monk friar abbot serviceman:crowd infantryman:crowd cattleman horseman yachtsman oarsman frontman
	ombudsman henchman:crowd middleman workman:crowd foreman seaman:crowd crewman:crowd lineman
	newspaperman newsman adman strongman madman playboy cowboy`

const femaleRoles = `
	spokeswoman=spokesperson chairwoman=chair vice-chairwoman=vice-chair congresswoman=congressman
	assemblywoman=assemblyman councilwoman=councilman alderwoman=alderman businesswoman=businessperson
	policewoman=police-officer sportswoman=sportsperson saleswoman=salesman craftswoman=craftsman
	stateswoman=statesman noblewoman=nobleman clergywoman=clergyman anchorwoman=anchorman queen princess duchess
	empress lady baroness countess tsarina first-lady mother:kin mum:kin mom:kin stepmother:kin grandmother:kin
	sister:kin half-sister:kin stepsister:kin daughter:kin stepdaughter:kin granddaughter:kin wife:kin ex-wife:kin
	aunt:kin niece:kin widow:kin girlfriend:kin bride:kin mother-in-law:kin sister-in-law:kin daughter-in-law:kin
	godmother:kin fiancée:kin woman:crowd girl:crowd actress nun abbess servicewoman:crowd schoolgirl:crowd
	housewife waitress hostess heiress priestess ballerina headmistress landlady camerawoman horsewoman yachtswoman
	midwife showgirl comedienne governess seamstress stewardess chambermaid`

// bareplurals are groups without a singular, or with one that means something
// else.
const bareplurals = `
	people families folk folks others troops forces crowds couples authorities some many several most few
	both republicans democrats conservatives liberals tories greens socialists islamists communists muslims
	christians jews catholics protestants hindus sikhs kurds arabs africans europeans asians latinos hispanics
	millennials evangelicals elites locals youths staff crew crews gangs clans tribes communities personnel members allies rivals ranks insiders
	colleagues friends neighbours neighbors relatives parents siblings children kids young elderly poor rich
	unemployed markets`

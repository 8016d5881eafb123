package cast

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// closedWords are function words and sentence openers. With a capital they
// stand at the start of a sentence, not of a name.
var closedWords = set(`
	a an the this that these those some any each every either neither no none all both half another other such
	i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
	himself herself itself ourselves themselves who whom whose which what where when why how whatever whoever
	whenever wherever however and or but nor yet so if then else than because since as while though although unless
	until till whether once lest of in on at by for with about against between into through during before after
	above below to from up down out off over under again further per via amid among across along around behind
	beneath beside besides beyond despite except inside like near outside past toward towards upon within without
	not never also too very just only even still already always often sometimes usually perhaps maybe indeed
	meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise similarly likewise
	later earlier now today tomorrow yesterday tonight here there soon recently currently previously finally
	eventually initially originally ultimately apparently reportedly allegedly clearly obviously certainly surely
	unfortunately sadly luckily yes no ok okay oh well please thanks is are was were be been being am do does did
	have has had having can could will would shall should may might must ought let lets asked speaking according
	given following including regarding concerning considering depending citing quoting adding noting based
	responding commenting writing answering addressing referring many much more most few several less least
	first second third one two three four five six seven eight nine ten dozens hundreds thousands millions
	former late new old last next same own more
	'm 're 've 'll 'd 's n't ’m ’re ’ve ’ll ’d ’s n’t etc vs amidst notably specifically particularly especially
	meantime afterwards thereafter elsewhere overall nearly almost roughly approximately hardly barely ever
	nothing something anything everything nobody somebody anybody everybody everyone someone anyone why
	imagine read watch see click photo image video related update updated correction editor's advertisement exclusive breaking`)

// verbs are frequent verb forms beside those of the cues, by which a noun
// phrase ends.
var verbs = set(`
	is are was were be been being has had have does did do will would can could may might must shall should
	met meet meets made make makes took take takes got get gets gave give gives went go goes came come comes left
	leave leaves kept keep keeps held hold holds won win wins lost lose loses beat beats hit hits put puts sent
	send sends brought bring brings sought seek seeks caught catch taught fought fight fights bought buy sold sell
	saw see sees knew know knows became become becomes began begin begins ran run runs drew draw drove drive flew fly
	grew grow rose rise fell fall broke break spoke speak wrote write stood stand sat sit lay led paid pay pays
	visited joined arrested killed wounded injured charged accused convicted jailed released shot elected named
	appointed replaced succeeded fired hired sacked dismissed attended voted signed launched opened closed started
	ended stopped moved used tried helped wants want needs need likes thinks believes let lets shows show showed
	including quoting citing saying adding telling calling asking leaving making taking giving being having`)

// cueNouns are forms of cue verbs that are nouns or adjectives as often, and
// so do not end a noun phrase.
var cueNouns = set(`report state address book charge claim comment demand estimate forecast guess joke judge lecture
	maintain note offer order plan pledge promise question quote rule signal speech threat tip vow warning view reports
	states claims charges comments demands plans orders rules notes questions offers post posts brief press counsel
	record records host guard guards witness advocate fear fears hope hopes poll polls love worry doubt dispute
	counter side protest protests rebel appeal appeals bid campaign alleged suggested proposed expected so-called
	convicted accused voice prosecute show debate announced written broadcast dream reply answer`)

// particles join the parts of a name in lower case.
var particles = set(`de del della di da das dos do du la le los las van von der den ten ter zu zur bin ben ibn bint al el
	ul ur as ash ad an y e d l o af av st`)

// places before a name that show it as a place.
var locatives = set(`in across throughout near outside inside toward towards via`)

// adjectives that stand before a role without a determiner.
var adjectives = set(`senior former ex top leading chief deputy acting interim vice assistant associate junior retired
	veteran prominent local regional national federal international foreign domestic western eastern northern southern
	central military civil civilian political religious legal medical public private official unofficial
	police security intelligence government opposition state city county provincial municipal party union company
	industry health human rights trade labour labor right-wing left-wing far-right far-left centre-right centre-left
	conservative liberal democratic republican independent anonymous unnamed unidentified undisclosed multiple various
	numerous several many some few other young old elderly angry worried concerned ordinary undecided likely registered
	newly then longtime long-time onetime one-time high-ranking high-level senior-level tribal village school university
	house senate congressional parliamentary presidential campaign white black armed masked hundreds thousands
	diplomatic european american financial business economic tech technology energy defence defense climate environmental
	student family court defense first second third current future new outgoing incoming long-serving veteran
	two three four five six seven eight nine ten dozen dozens both all most`)

// numerals make a phrase without another determiner.
var numerals = set(`two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several
	many some few most both all other various numerous multiple`)

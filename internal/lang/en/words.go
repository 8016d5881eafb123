package en

import "hearsay/internal/lang"

// WordLists returns English without its trained models, for training them.
func WordLists() *lang.Language {
	return &lang.Language{Code: "en", Lists: lang.Lists{
		Abbreviations: lang.NewSet(abbreviations),
		Closers:       lang.NewSet(closers),
		Numbered:      lang.NewSet("No Nos no nos Art Sec Fig Vol vol c p pp b d"),
		Openers:       lang.NewSet(openers),
		Credits:       lang.NewSet(credits),
		Finite:        lang.NewSet(finite),
		FinitePast:    "ed",
		Clitics:       []string{"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"},
		Contractions:  lang.Cut(contractions),
		Elided:        lang.NewSet("em n til cause tis twas bout round"),
		Prefixes:      lang.NewSet(prefixes),
		Suffixes:      lang.NewSet("wise esque elect"),
		Syllables:     lang.NewSet(syllables),
		Hyphenated:    lang.NewSet("uh-huh uh-oh mm-hm mm-hmm x-rated"),
		Slashed:       lang.NewSet("w/o w/out l/c i/c i/s b/t n/a"),
		Units:         lang.NewSet(units),
	}}
}

// abbreviations keep their full stop and do not end a sentence before a name
// or a number.
const abbreviations = `
	Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Fr Sr Hon Rt Gov Lt Col Gen Maj Capt Cmdr Adm Sgt Cpl Pvt Brig
	Sen Rep Reps Sens Supt Insp Det Pres Amb Atty St Ste Mt Ft Drs Sts Attn v cf ca approx
	Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
	Ore Pa Tenn Tex Va Vt Wash Wis Wyo eg ie`

// closers keep it everywhere, and may end a sentence.
const closers = `Inc Ltd Co Corp Bros Jr Sr etc al vs Ave Blvd Rd Dept est Plc INC LTD CORP PVT Pvt`

// openers begin sentences and are no part of names.
const openers = `The A An He She It They We I You This That These Those There In On At But And
	Or If When While As For After Before Since With By From To His Her Its Their Our My Both Some Many Most
	No Not What Who How Why Asked Yet So Also Still Now Then However Meanwhile Earlier Last`

// credits begin the credit of a picture.
const credits = "Image Images Photo Photos Photograph Photographs Picture Pictures Illustration Graphic Video Credit Credits Source Sources"

// finite forms of verbs.
const finite = `am is are was were be been 's 're 'm 've 'd 'll has have had do does did will would can could may might must
	should shall said says told went came got made took gave saw knew thought found became left felt put brought began
	kept held wrote stood heard let meant set met ran paid sat spoke led grew lost fell sent built won lay rose
	get go make take know think want like need see come look give find tell ask work feel try leave call keep`

// contractions are two words in one, written without an apostrophe.
const contractions = `can|not gon|na wan|na got|ta out|ta do|nt did|nt does|nt wo|nt ca|nt is|nt are|nt was|nt
	were|nt could|nt would|nt should|nt have|nt has|nt had|nt ai|nt a|lot i|m i|ve you|re you|ve you|ll they|re they|ve
	they|ll we|ve that|s there|s what|s who|s`

// prefixes are not cut from the word that they begin.
const prefixes = `anti ante arch bi bio co contra counter cross cyber de demi e electro ex extra geo hydro hyper infra
	inter intra macro mega meta micro mid mini mono multi nano neo non over pan para peri poly post pre pro proto
	pseudo psycho re semi socio sub super supra tele trans tri ultra un uni`

// units after a number without a space.
const units = `am AM pm PM a.m p.m k K m M mm MM b bn t kg g lb lbs ft cm km mph Hz hz kHz MHz GHz MW GW kW kWh MB GB TB ml
	hrs min mins sec yrs º`

// syllables of Chinese and Korean given names, which a hyphen joins.
const syllables = `bae bin bok bong bum byung chae chan cheol cheung chi chin ching chiu cho choi chol chon chong chow
	chul chun chung dae dal do dong doo eok eui eun fai fan fat fong fung gab geon geun gi gil goo gu gun gwang gyu ha
	hae han hang hee heung ho hoi hon hong hoon hu hua huan hui hun hung hwa hwan hyo hyuk hyun hyung il im in ja jae
	jang je jeong ji jin jo jong joo joon ju jun jung ka kai kam kang kee kei keung ki kin kit kiu ko kong koo kok kuk
	kui kun kung kwan kwang kwok kwong kyu kyun kyung lai lam lan lap lau lee leung li lim ling lok long lun lung ma man
	mei mi mee min ming mo mok moo moon mu mun mung myung nam ngai ngor oh ok pak pil pik pui po pyo ra ri rok rim ryong
	sam san sang sau see seok seon seong seung shan shi shik shin shing shu shui shun sik sil sin siu so sok son song soo
	sook soon su suk sum sun sung tae tai tak tao tat ting to tsun tung un uk wa wah wai wan wang wing wol won wong woo
	wook woon wu yan yang yeol yeon yeong yi yin ying yip yiu yo yong yoo yoon yu yue yuen yuk yul yun yung zhi`

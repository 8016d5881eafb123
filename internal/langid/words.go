package langid

import "strings"

// languages are those with a list of function words, in a fixed order.
var languages = []string{
	"en", "de", "nl", "fr", "es", "pt", "it", "ro", "ca", "sv", "no", "da", "fi", "is", "pl", "cs",
	"sk", "sl", "hr", "hu", "tr", "az", "id", "vi", "lt", "lv", "et", "sq", "af", "sw", "zu", "xh", "st", "ga", "cy",
	"eu", "gl", "tl", "ht", "lb", "fo", "kl", "so", "ha", "mt", "uz",
}

// functionWords are the most frequent function words of each language, as
// written in lower case. A word may stand in several lists.
var functionWords = map[string]string{
	"en": `the of and to in a is that for it was on with as are be by at from this have has had not but they his her he she
		we you who which their been were will would said an or its after about more when there than also could into up out over
		them him our your what some no if so all one other can may did do does before while where because against between during
		under through since only just then these those being most very even such how any`,
	"de": `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
		sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
		wurde sei wenn unter kann ich wir gegen vom können schon was will an kein keine hier jetzt damit ihre ihr seine seit sowie`,
	"nl": `de van het een en in is dat op te zijn met voor niet aan er die door als ook bij naar uit om maar dan over nog
		heeft worden wordt was of tot deze zich werd hij ze kan meer al hebben wel geen onder tegen zou zal ik we`,
	"fr": `de la le et les des en un une du dans que est pour qui par sur au plus pas avec ce il son sont aux se ou ont été
		cette ses mais comme nous elle sa être fait leur deux tout ces même après dont entre sans a à ne je l d qu c n s`,
	"es": `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
		este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está han donde quien durante`,
	"pt": `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
		ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são`,
	"it": `di e il la che in un per è a del della non con le si i una da sono al come anche dei alla ha nel gli più ma lo se
		delle nella su ai dal questo o dalla stato essere ci tra suo hanno fra cui sul degli due anni`,
	"ro": `de și în a la cu din pe care nu o un că este pentru să se mai au al fi fost ale ca sau după prin dar lui sunt
		când unei am fără acest această cele până între`,
	"ca": `de la el i que en a els per les del un una amb no es al és com més ha dels se va són seva aquest aquesta també o
		però han ser pel seu on fins quan des`,
	"sv": `och i att det som en på är av för med den till inte om ett han har de var jag från så kan sig men nu vi hade ut
		vid eller när efter ska där mot man över under hon också sin säger`,
	"no": `og i det er på som til en å av for at med de har ikke den et om fra var han vi kan men seg så ble jeg ved skal
		sier også når etter bli være over mot hun blir ut enn`,
	"da": `og i det at er en til af på den der for som med de har ikke et han om var vi kan men fra så sig jeg blev også
		skal siger efter ud når hvor mod være over blive hun bliver end eller`,
	"fi": `ja on ei että oli se hän mutta ovat kun myös mukaan joka kuin hänen sen sekä tai mitä jos vain jo niin olla
		ole nyt vielä jotka voi sitä ollut sanoo kanssa mukana`,
	"is": `og í að á er sem til við um en ekki var af það hann með hafa eru fyrir því frá þess ég hún þá hefur þar verið
		segir þeir þetta svo eftir`,
	"pl": `w i na z się do nie że jest to o jak po co tak za od ale już przez przy ich jego dla są być który która które może
		tym tego oraz był czy także było tylko jednak również ze ma`,
	"cs": `a se v na je že s z do to o i ve k za pro jako po byl ale by od které který jsou už podle také při jeho jen
		ze bylo jsem být nebo aby však uvedl která má není`,
	"sk": `a sa v na je že s z do to o i vo k za pre ako po bol ale by od ktoré ktorý sú už podľa aj pri jeho len zo bolo
		som byť alebo aby však uviedol ktorá má nie`,
	"sl": `in je v na se za da so ki z pa bi po tudi kot ne pri od do ali iz še bil ni ter že le bo o s med`,
	"hr": `i je u na se da za su od s o koji što kao će a ne te iz do bi nije koja ili koje još samo bio biti sve ali prema
		kako već nakon`,
	"hu": `a az és hogy nem is egy ez meg de azt volt csak mint már el még van ha vagy ki kell lehet amely szerint majd
		után magyar nagyon ezt lesz`,
	"tr": `ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ama olduğu o ise her var değil bin göre
		tarafından ya ki mi yeni`,
	"az": `və bu bir ilə də üçün olan daha ki o isə çox sonra kimi olub bildirib edib var qədər görə`,
	"id": `yang dan di ini dengan untuk dari dalam tidak itu pada akan juga ke ada oleh bisa karena saat telah sebagai
		kata mereka saya kami kita lebih para sudah atau`,
	"vi": `và của là có trong được cho không với các một người đã những khi này để tại đến từ cũng ra như trên vào về`,
	"lt": `ir kad į yra su iš tai bet per apie buvo kaip už nuo jo ne jau dar po dėl tik taip pat`,
	"lv": `un ir ka no ar par uz bet kas lai arī pie tā ja kā nav bija gan jau pēc līdz vai`,
	"et": `ja on ei et see oli ka mis kui ning ta oma kes aga siis või juba pole seda selle`,
	"sq": `të e në dhe për se me që një nga është i ka ai nuk do si kjo ky por më`,
	"af": `die van en in is het dat 'n nie om te met vir op sê word ook wat as sy hy was deur`,
	"sw": `ya na wa kwa ni katika la za kuwa hiyo hilo hayo cha huo kama baada watu yake wake`,
	"zu": `ukuthi futhi uma ngoba kanye lapho kodwa nje kakhulu nokuthi abantu umuntu uthe manje ngemuva`,
	"xh": `ukuba kwaye xa kuba kunye apho kodwa ukuze abantu nangona ngoku emva ngokuthi`,
	"st": `le ho ba ka ea oa hore tsa e ke ha se mme bona hae hona haholo`,
	"ga": `an na agus ar is go i a ag do bhí le sé tá sí nach seo chun`,
	"cy": `y yr a i o ar yn mae ei wedi gan am hyn bod fod`,
	"eu": `eta da ez du bat izan dute zen dira ere baina egin hau hori dela`,
	"gl": `de a que o e do da en un unha para non con os no se na por máis as dos como polo á`,
	"tl": `ang ng sa na mga ay at ni si para kay hindi ito din siya nang`,
	"ht": `nan yo la ki pou ak te li pa se ap sa nou`,
	"lb": `an de den d déi dat ass vun fir mat net op ech hunn et och eng gëtt dass huet si`,
	"so": `oo iyo ka ku ah in ay waxa uu la waa soo u`,
	"ha": `da na a ta ya su an cewa wannan ba kuma za`,
	"mt": `li ta il l u fil kien ma għal din minn`,
	"uz": `va bu bilan uchun ham deb bo'lgan edi esa`,
	"kl": `aamma taamaattumik tamanna taakku`,
	"fo": `og í at er ikki sum til við hevur eru tað`,
}

// votes are the languages, by their places, that a word votes for.
var votes = func() map[string][]uint8 {
	m := map[string][]uint8{}
	for i, lang := range languages {
		for w := range strings.FieldsSeq(functionWords[lang]) {
			if len(w) > 1 || strings.Contains("aeioy", w) { // the others are mostly initials, as in "U.S."
				m[w] = append(m[w], uint8(i))
			}
		}
	}
	return m
}()

// longest is how many bytes the longest word that votes has.
var longest = func() int {
	n := 0
	for w := range votes {
		n = max(n, len(w))
	}
	return n
}()

// englishNames are the names of languages in our messages.
var englishNames = func() map[string]string {
	m := map[string]string{}
	for f := range strings.FieldsSeq(`af:Afrikaans am:Amharic ar:Arabic as:Assamese az:Azerbaijani be:Belarusian bg:Bulgarian
		bn:Bengali bs:Bosnian ca:Catalan cs:Czech cy:Welsh da:Danish de:German el:Greek en:English eo:Esperanto es:Spanish
		et:Estonian eu:Basque fa:Persian fi:Finnish fo:Faroese fr:French ga:Irish gl:Galician gu:Gujarati ha:Hausa he:Hebrew
		hi:Hindi hr:Croatian ht:Haitian hu:Hungarian hy:Armenian id:Indonesian is:Icelandic it:Italian ja:Japanese
		ka:Georgian kk:Kazakh kl:Greenlandic km:Khmer kn:Kannada ko:Korean ku:Kurdish ky:Kyrgyz lb:Luxembourgish lo:Lao
		lt:Lithuanian lv:Latvian mk:Macedonian ml:Malayalam mn:Mongolian mr:Marathi ms:Malay mt:Maltese my:Burmese
		ne:Nepali nl:Dutch no:Norwegian pa:Punjabi pl:Polish ps:Pashto pt:Portuguese ro:Romanian ru:Russian sd:Sindhi
		si:Sinhala sk:Slovak sl:Slovenian so:Somali sq:Albanian sr:Serbian st:Sotho sv:Swedish sw:Swahili ta:Tamil
		te:Telugu tg:Tajik th:Thai ti:Tigrinya tl:Tagalog tr:Turkish tt:Tatar ug:Uyghur uk:Ukrainian ur:Urdu uz:Uzbek
		vi:Vietnamese xh:Xhosa yi:Yiddish yo:Yoruba zh:Chinese zu:Zulu`) {
		code, name, _ := strings.Cut(f, ":")
		m[code] = name
	}
	return m
}()

// Name is the English name of the language with that code; the code itself
// for one we cannot name, "an unknown language" for none.
func Name(lang string) string {
	switch name := englishNames[lang]; {
	case name != "":
		return name
	case lang != "":
		return lang
	}
	return "an unknown language"
}

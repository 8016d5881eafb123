package lexicon

import "strings"

// stopwords are the most frequent function words of the languages whose pages
// are read most. A word may serve several languages: the share of stopwords in
// a line tells prose from menus, not one language from another.
var stopwords = Set(`
	a about after again against all also although am an and any are as at be because been before being between both
	but by can could did do does down during each even few for from had has have he her here him his how however i if
	in into is it its just like made many may me might more most much must my new no nor not now of off on one only or
	other our out over own s said same she should since so some such t than that the their them then there these they
	this those through to too two under until up upon us very was we were what when where which while who whom why
	will with within without would yet you your
	aber als am an auch auf aus bei bis da dann das dass dem den der des die doch durch ein eine einem einen einer er
	es für gegen hat haben hatte ich ihr im in ist ja kann kein man mehr mit nach nicht noch nur oder schon sein seine
	sich sie sind so über um und uns unter vom von vor war waren was wenn werden wie wird wir wurde zu zum zur
	à au aux avec ce ces cette comme dans de des dont du elle en est et été être il ils je la le les leur lui mais ne
	nous on ont ou par pas plus pour qu que qui sa sans se ses son sont sur tout très un une vous y
	al ante como con contra cuando del desde donde el ella ellos entre era es esta este está fue ha han hasta hay la
	las lo los muy más no o para pero por porque que se según ser si sin sobre son su sus también un una uno y ya
	anche che chi ci come con da dal dalla dei del della delle di dopo e gli ha ho i il in la le lo ma nel nella non
	per perché più quando quello questo se si sono sua suo su sul tra un una è
	ao aos às com como da das de do dos e em entre era foi há isso já mais mas na nas não no nos o os ou para pela
	pelo por quando que são se sem ser seu sua também um uma
	aan al als bij dat de deze die door een en er had heeft het hij hun ik in is je kan maar me met naar niet nog of
	om ook op over te tot uit van voor was wat we werd wordt ze zich zijn
	av att är den det du efter eller ett från för han har hade hon i inte jag kan man med men mot när och om på så
	sig sin skulle som till under upp ut var vi af at blev de der ikke fra kunne ved vil å etter hun seg ble være
	ja ei että hän joka kun mutta myös niin oli ole on ovat sekä tai
	a aby ale bo być co czy do dla i ich jak jako jest jego już ma na nie o od po pod przez się są tak to tym w we z
	za że był była było były będzie ale oraz także tylko może przed pod nad bez ze we jego jej który którzy którego której
	również jednak jeszcze bardzo gdy kiedy gdzie przy podczas został została ma mają są można było tej tego temu je jsem se v ve s k který která které pro při však jeho bylo
	а без был была были было бы в вам вас во вот все всё вы где да даже для до его ее её если есть ещё же за и из или
	им их к как когда кто ли либо между меня мне может мы на над не него нет но ну о об один он она они от по под после
	при про с со так также там то того только тоже ты у уже хотя чего чем что чтобы эта эти это я
	аби або але бо був була було від він вони вона вже де для до є з за й і їх його її коли ми на не ні під по при
	про та так також те ти то у що щоб як який які це
	ve bir bu da de için ile ne o olan olarak gibi daha çok kadar sonra ama değil var
	dan di yang ini itu dengan untuk pada dari tidak akan oleh juga ke dalam adalah sebagai
	και το να η της ο του την που για με από οι στο είναι τα σε στη στην στον στα στις στους τον των τους τις τη θα δεν
	ότι αλλά ή ως κατά μετά πριν ήταν έχει έχουν μια μία ένα ένας μας σας μου τι όπως αν όταν μόνο πιο πολύ επίσης
	μέχρι προς μεταξύ όμως γιατί καθώς ενώ αυτό αυτή αυτά αυτός οποία οποίο οποίος
	的 了 在 是 和 与 與 有 不 也 就 都 而 及 为 為 被 对 對 将 將 从 從 到 于 於 以 等 这 這 那 他 她 们 們 我 你 上 中 后 後
	は が を に の で も と へ た て し い る 은 는 이 가
	az és hogy nem egy is a de van csak meg ki
	și în de la cu pe un o care nu mai din este sunt pentru prin după
	في من على إلى أن عن مع هذا هذه التي الذي لا ما و كان قد بعد كما
	की के का में है और से को पर ने यह कि हैं
	در به از که این را با است برای آن و تا
	של על את לא זה עם הוא כי גם או
`)

// Stopword reports whether w, in lower case, is a frequent function word.
func Stopword(w string) bool { return stopwords[w] }

// finiteVerbs are English auxiliaries and the reporting and other verb forms
// of news that a headline or a menu seldom has.
var finiteVerbs = Set(`
	is are was were be been being am has have had do does did will would can could may might must should shall
	said says told added asked called announced warned reported claimed stressed noted explained went came took made
	got began became gave left kept found saw knew thought felt put ran won lost met held led sent stood wrote
	i'm it's he's she's we're they're don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't
`)

// Set returns the words of a list, apart by white space.
func Set(list string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

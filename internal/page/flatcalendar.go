package page

import (
	"strings"
	"time"
)

// zone is what a zone's name means: minutes east of Greenwich, and whose
// summer time it is printed through.
type zone struct {
	offset int
	summer summer
}

// summer is a rule of summer time.
type summer uint8

const (
	fixed    summer = iota
	european        // EET in July is an hour more: outlets print the winter name all year
	american        // ET, PT: the name says that the rule applies
	lapsed          // EST in July: winter's name in summer, meant or not; no offset then
)

// zones are the names with one meaning. BST (Britain, Bangladesh), IST (India,
// Ireland, Israel), CST (America, China, Cuba) and AST (the Atlantic, Arabia)
// have several and are left out: a time under them gets no offset.
var zones = map[string]zone{
	"z": {0, fixed}, "utc": {0, fixed}, "gmt": {0, fixed}, "msk": {180, fixed}, "trt": {180, fixed},
	"wet": {0, european}, "cet": {60, european}, "mez": {60, european}, "eet": {120, european},
	"west": {60, fixed}, "cest": {120, fixed}, "mesz": {120, fixed}, "eest": {180, fixed},
	"et": {-300, american}, "ct": {-360, american}, "mt": {-420, american}, "pt": {-480, american},
	"est": {-300, lapsed}, "mst": {-420, lapsed}, "pst": {-480, lapsed}, "akst": {-540, lapsed},
	"edt": {-240, fixed}, "cdt": {-300, fixed}, "mdt": {-360, fixed}, "pdt": {-420, fixed}, "akdt": {-480, fixed},
	"hst": {-600, fixed}, "brt": {-180, fixed}, "art": {-180, fixed}, "eat": {180, fixed}, "cat": {120, fixed},
	"wat": {60, fixed}, "sast": {120, fixed}, "pkt": {300, fixed}, "npt": {345, fixed}, "wib": {420, fixed},
	"ict": {420, fixed}, "hkt": {480, fixed}, "sgt": {480, fixed}, "myt": {480, fixed}, "pht": {480, fixed},
	"awst": {480, fixed}, "jst": {540, fixed}, "kst": {540, fixed}, "acst": {570, fixed}, "acdt": {630, fixed},
	"aest": {600, fixed}, "aedt": {660, fixed}, "nzst": {720, fixed}, "nzdt": {780, fixed},
}

// on returns the zone's offset on a day, and false when the name does not say.
func (z zone) on(day time.Time) (int, bool) {
	switch z.summer {
	case european:
		if between(day, nthSunday(day.Year(), time.April, 0), nthSunday(day.Year(), time.November, 0)) {
			return z.offset + 60, true
		}
	case american, lapsed:
		if between(day, nthSunday(day.Year(), time.March, 2), nthSunday(day.Year(), time.November, 1)) {
			return z.offset + 60, z.summer == american
		}
	}
	return z.offset, true
}

// between reports whether from <= day < to.
func between(day, from, to time.Time) bool { return !day.Before(from) && day.Before(to) }

// nthSunday is the nth Sunday of a month; the 0th is the last one of the month
// before.
func nthSunday(year int, month time.Month, n int) time.Time {
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	toSunday := (7 - int(first.Weekday())) % 7
	return first.AddDate(0, 0, toSunday+7*(n-1))
}

// months are names and short forms by language.
var months = monthNames(
	"january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
	"januar jänner|februar|märz mär|april|mai|juni|juli|august|september|oktober okt|november|dezember dez",
	"janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc",
	"enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic",
	"gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set|ottobre ott|novembre|dicembre",
	"janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro",
	"januari|februari|maart mrt|april|mei|juni|juli|augustus augusti|september|oktober|november|december",
	"января янв|февраля фев|марта мар|апреля апр|мая май|июня июн|июля июл|августа авг|сентября сен сент|октября окт|ноября ноя|декабря дек",
	"січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
	"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
	"ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
	"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
	"januari|februari|mars|april|maj|juni|juli|augusti aug|september|oktober|november|december",
	"januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des",
	"tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta",
	"jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember",
	"janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
	"sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio",
	"ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince",
	"januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra",
	"január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
	"ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
	"gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
	"januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra",
	"siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna||studenoga studenog|", // listopada is Polish November
	"януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
	"ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου",
	"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
	"يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر",
	"ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר",
)

func monthNames(languages ...string) map[string]int {
	names := make(map[string]int)
	for _, language := range languages {
		for i, forms := range strings.Split(language, "|") {
			for _, name := range strings.Fields(forms) {
				names[name] = i + 1
			}
		}
	}
	return names
}

// weekdays may stand between a time of day and a date that follows it.
var weekdays = strings.Fields(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	on est edt ist bst`)

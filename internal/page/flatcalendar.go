package page

import "strings"

// zones are the names that mean one distance from Greenwich, in minutes. Names
// that mean several are left out, so that a time under them gets no offset:
// BST (Britain, Bangladesh), IST (India, Ireland, Israel), CST (America,
// China, Cuba), AST (the Atlantic, Arabia), and ET, PT, CT, MT, which do not
// say whether it is summer.
var zones = map[string]int{
	"z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
	"eet": 120, "eest": 180, "msk": 180, "trt": 180, "eat": 180, "cat": 120, "wat": 60, "sast": 120,
	"pkt": 300, "npt": 345, "wib": 420, "ict": 420, "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "awst": 480,
	"jst": 540, "kst": 540, "aest": 600, "aedt": 660, "acst": 570, "acdt": 630, "nzst": 720, "nzdt": 780,
	"est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
	"akst": -540, "akdt": -480, "hst": -600, "brt": -180, "art": -180, "clt": -240, "clst": -180,
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
	"ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
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

package web

import (
	"strconv"
	"strings"

	"hearsay/internal/news"
)

// count is a number with its noun: "1 outlet", "1,204 articles".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return digits(n) + " " + many
}

// digits groups a number by thousands.
func digits(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// reach says how widely something was told: "told by 7 outlets, from 2 origins,
// over 3 days". Origins are left out where they add nothing.
func reach(outlets, origins int, first, last *news.Date) string {
	s := "told by " + count(outlets, "outlet", "outlets")
	if outlets == 0 {
		s = "told by an outlet that the page does not name"
	}
	if outlets > 1 && origins > 0 {
		s += ", from " + count(origins, "origin", "origins")
	}
	if first != nil && last != nil {
		if days := last.DayNumber() - first.DayNumber() + 1; days > 1 {
			s += ", over " + count(days, "day", "days")
		}
	}
	return s
}

// sentence gives s a capital and a full stop.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

// listed joins words as a sentence does: "a, b and c".
func listed(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// variantWords say how a telling relates to the fullest one.
var variantWords = map[news.Variant]string{
	news.Identical:   "in full",
	news.Trimmed:     "trimmed",
	news.Reworded:    "reworded",
	news.Conflicting: "conflicting",
}

// evidenceWords say where on a page a date was found.
var evidenceWords = map[news.Evidence]string{
	news.FromMeta:     "as the page’s metadata says",
	news.FromURL:      "as the address says",
	news.FromText:     "as the text of the page says",
	news.FromFeed:     "as the feed says",
	news.FromArgument: "as given when the page was read",
}

// sureness puts a confidence into words.
func sureness(c float64) string {
	switch {
	case c >= 0.85:
		return "sure"
	case c >= 0.6:
		return "fairly sure"
	}
	return "uncertain"
}

// percent is a share of one in whole percent.
func percent(share float64) string { return strconv.Itoa(int(share*100+0.5)) + " %" }

// languageNames are the names of languages in English; others keep their code.
var languageNames = map[string]string{
	"ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
	"es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
	"hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian",
	"lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
	"ru": "Russian", "sk": "Slovak", "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
	"ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}

func languageName(code string) string {
	if name, ok := languageNames[code]; ok {
		return name
	}
	return code
}

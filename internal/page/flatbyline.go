package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bylineOpeners are the words that open a byline, in lower case.
var bylineOpeners = []string{"by ", "written by ", "story by ", "reported by ", "report by ", "words by ", "author: ", "author ", "authors: ", "von ", "von: ", "autor: ", "autorin: ", "auteur : ", "auteur: ", "autore: ", "door ", "par ", "por ", "автор: ", "текст: ", "автор "}

// looksLikeByline reports whether a line says who wrote the article.
func looksLikeByline(t string) bool { return len(bylineNames(t)) > 0 }

// bylineNames returns the people that a byline names: up to six runs of two to
// four capitalised words after "By".
func bylineNames(t string) []string {
	if t == "" || !opensByline[t[0]] {
		return nil
	}
	rest := ""
	for _, o := range bylineOpeners {
		if len(t) > len(o) && strings.EqualFold(t[:len(o)], o) {
			rest = t[len(o):]
			break
		}
	}
	if rest == "" {
		return nil
	}
	var names []string
	for _, part := range nameParts(rest) {
		name := personName(part)
		if name == "" {
			break
		}
		names = append(names, name)
	}
	return names
}

// opensByline are the bytes with which bylines begin: few lines do.
var opensByline = func() (first [256]bool) {
	for _, o := range bylineOpeners {
		first[o[0]], first[strings.ToUpper(o)[0]] = true, true
	}
	return first
}()

// nameParts cuts "Ana Petrova, Tomas Lind and Mira Solano | 9 April" into
// what may be names.
func nameParts(t string) []string {
	parts := strings.Split(betweenNames.Replace(t), "\n")
	return parts[:min(len(parts), 6)]
}

var betweenNames = strings.NewReplacer(" and ", "\n", " & ", "\n", ", ", "\n", " und ", "\n", " et ", "\n", " и ", "\n",
	" | ", "\n", " - ", "\n", " – ", "\n", " — ", "\n", " · ", "\n", " • ", "\n", "; ", "\n", "/", "\n")

// personName returns the name that part is, or opens with before a role in
// lower case or a date, "" when it is none.
func personName(part string) string {
	words := strings.Fields(strings.Trim(part, " .,;:"))
	n := 0
	for n < len(words) && nameWord(words[n]) {
		n++
	}
	if n < 2 || n > 5 || months[strings.ToLower(words[n-1])] != 0 {
		return ""
	}
	return strings.Join(words[:n], " ")
}

func nameWord(w string) bool {
	switch w {
	case "de", "van", "der", "den", "von", "bin", "al", "el", "la", "le", "du", "da", "di", "dos":
		return true
	}
	if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
		return false
	}
	for _, r := range w {
		if !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' && r != '.' {
			return false
		}
	}
	return true
}

package lang

import (
	"strings"
	"unicode/utf8"
)

// longestAddress bounds how far the end of a web or mail address is looked
// for, in bytes.
const longestAddress = 2048

// addressEnd is the end of the web address, mail address or file name that
// begins at at, or at.
func (k *tokeniser) addressEnd(at int, r rune) int {
	if at < k.noAddress || !wordRune(r) || k.afterWord(at) {
		return at
	}
	rest := k.t[at:min(k.limit, at+longestAddress)]
	if startsAddress(rest) {
		return at + trimAddress(rest[:urlLen(rest)])
	}
	host := hostLen(rest)
	k.noAddress = at + host
	switch {
	case host < len(rest) && rest[host] == '@':
		if domain := hostLen(rest[host+1:]); strings.IndexByte(rest[host+1:host+1+domain], '.') > 0 {
			return at + trimAddress(rest[:host+1+domain])
		}
	case knownEnding(strings.TrimRight(rest[:host], ".-")):
		if host < len(rest) && rest[host] == '/' {
			return at + trimAddress(rest[:urlLen(rest)])
		}
		return at + len(strings.TrimRight(rest[:host], ".-"))
	}
	return at
}

func startsAddress(s string) bool {
	if strings.IndexByte("hfmwWH", s[0]) < 0 {
		return false
	}
	for _, scheme := range []string{"http://", "https://", "ftp://", "mailto:", "www.", "WWW.", "Http://", "HTTP://"} {
		if strings.HasPrefix(s, scheme) {
			return true
		}
	}
	return false
}

// urlLen is the length of the part of s that can be a web address.
func urlLen(s string) int {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= 0x7f || strings.IndexByte("\"<>{}|\\^`", s[i]) >= 0 {
			return i
		}
	}
	return len(s)
}

// hostLen is the length of the part of s that can be a name of a host, of a
// mailbox or of a file.
func hostLen(s string) int {
	for i := range len(s) {
		if b := s[i]; b >= utf8.RuneSelf || !wordRune(rune(b)) && strings.IndexByte(".-_%+", b) < 0 {
			return i
		}
	}
	return len(s)
}

// trimAddress drops the marks after an address that belong to the sentence.
func trimAddress(s string) int {
	for s != "" {
		last := s[len(s)-1]
		switch {
		case last == ')' && strings.Count(s, "(") >= strings.Count(s, ")"):
			return len(s)
		case strings.IndexByte(".,;:!?')]*-", last) < 0:
			return len(s)
		}
		s = s[:len(s)-1]
	}
	return 0
}

// endings are what names of hosts and of files end in.
var endings = NewSet(`com org net gov edu mil info biz int uk de fr eu ru ca au nz jp cn nl se ch pl ua ie za io tv
	example doc docx xls xlsx ppt pdf jpg jpeg png gif txt html htm php mp3 mp4 exe zip csv json xml`)

// knownEnding reports whether s is a name with dots that ends as names of
// hosts and files do.
func knownEnding(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot <= 0 {
		return false
	}
	last := s[dot+1:]
	return endings[last] || len(last) == 3 && strings.ToUpper(last) == last && endings.anyCase(last) ||
		strings.Count(s, ".") >= 2 && strings.ToLower(s) == s && !strings.ContainsAny(s, "0123456789%+") && len(s) >= 6*strings.Count(s, ".")
}

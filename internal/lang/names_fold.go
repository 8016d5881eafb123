package lang

import (
	"unicode"
	"unicode/utf8"
)

// mostFolded is how many bytes of a word count for its hash and its affixes.
const mostFolded = 48

// foldedHash is the hash of a word without case and accents; never 0.
func foldedHash(word string) uint32 {
	var buffer [mostFolded]byte
	return hashBytes(foldName(buffer[:0], word))
}

// hashBytes is FNV-1a, finished so that its low bits can index a table.
func hashBytes(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	h ^= h >> 15
	h *= 0x85ebca6b
	h ^= h >> 13
	return max(h, 1)
}

// foldName appends word in lower case, without the accents of Latin letters and
// with straight apostrophes, up to the capacity of dst.
func foldName(dst []byte, word string) []byte {
	for i := 0; i < len(word) && len(dst)+utf8.UTFMax <= cap(dst); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		dst = utf8.AppendRune(dst, foldRune(r))
		i += size
	}
	return dst
}

// plain holds the letters U+00C0 to U+017F without accents; "*" keeps one.
const plain = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
	"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

func foldRune(r rune) rune {
	switch {
	case r == '’' || r == '‘' || r == 'ʼ' || r == '`':
		return '\''
	case r == '‐' || r == '‑':
		return '-'
	case r >= 0xC0 && r < 0xC0+rune(len(plain)) && plain[r-0xC0] != '*':
		return rune(plain[r-0xC0])
	}
	return unicode.ToLower(r)
}

// nameShape is what the letters of a word look like.
type nameShape uint8

const (
	noLetters nameShape = iota
	lower
	capital     // "Ana"
	single      // "A", "A."
	allCapitals // "KPA"
	dotted      // "U.S."
	mixed       // "McLind", "iPhone"
	digits
	digitsLetters // "G7"
	uncased       // letters of a script without case
)

// nameShapeOf reads the letters of a word.
func nameShapeOf(word string) nameShape {
	var upper, low, digit, dots, other int
	first := false
	for i, r := range word {
		switch {
		case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
			low++
		case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && (unicode.IsUpper(r) || unicode.IsTitle(r)):
			upper++
			first = first || i == 0
		case '0' <= r && r <= '9':
			digit++
		case r == '.':
			dots++
		case unicode.Is(unicode.Sc, r): // "US$"
			return noLetters
		case r >= utf8.RuneSelf && unicode.IsLetter(r):
			other++
		}
	}
	switch {
	case upper+low+other == 0:
		if digit > 0 {
			return digits
		}
		return noLetters
	case digit > 0 && upper > 0:
		return digitsLetters
	case upper == 0 && low > 0:
		return lower
	case upper == 0:
		return uncased
	case upper == 1 && low == 0:
		return single
	case upper == 1 && first:
		return capital
	case low == 0 && dots > 0:
		return dotted
	case low == 0:
		return allCapitals
	}
	return mixed
}

package model

import (
	"unicode"
	"unicode/utf8"
)

// NumFeatures is how many hashed features a form has: its letters as they are
// and in lower case, its shape, its first one to three letters and its last one
// to four. Digits count as one letter.
const NumFeatures = 10

// Features that name a form: as it stands, and in lower case.
const (
	CasedForm = 1
	WholeForm = 2
)

// longestForm is how many bytes of a form are looked at: longer ones are
// addresses and noise.
const longestForm = 96

// Features returns the hashes of a form's features. What a short form does not
// have is 0.
func Features(form string) [NumFeatures]uint32 {
	var f [NumFeatures]uint32
	var buf [longestForm + utf8.UTFMax]byte
	var starts [longestForm + 1]uint8
	n, runes := 0, 0
	shape, last, run := Hash(0), byte(0), 0
	cased := Hash(1)
	for _, r := range form {
		if n >= longestForm {
			break
		}
		k := kindOf(r)
		if k != last {
			last, run = k, 0
		}
		if run++; run <= 2 {
			shape = HashUint(shape, uint32(k))
		}
		cased = HashUint(cased, uint32(digitless(r)))
		starts[runes] = uint8(n)
		runes++
		n += utf8.EncodeRune(buf[n:], normalRune(r))
	}
	starts[runes] = uint8(n)
	f[0], f[1], f[2] = shape, cased, hashBytes(Hash(2), buf[:n])
	for i := 1; i <= 3 && i <= runes; i++ {
		f[2+i] = hashBytes(Hash(2+i), buf[:starts[i]])
	}
	for i := 1; i <= 4 && i <= runes; i++ {
		f[5+i] = hashBytes(Hash(5+i), buf[starts[runes-i]:n])
	}
	return f
}

func hashBytes(h uint32, b []byte) uint32 {
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return HashUint(h, uint32(len(b)))
}

func digitless(r rune) rune {
	if unicode.IsDigit(r) {
		return '0'
	}
	return r
}

// kindOf is a letter of a form's shape.
func kindOf(r rune) byte {
	switch {
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	case unicode.IsDigit(r):
		return '0'
	case r < utf8.RuneSelf:
		return byte(r)
	}
	return 'u'
}

package conllu

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Write writes one sentence and the empty line after it.
func Write(w io.Writer, s Sentence) error {
	var b []byte
	for _, c := range s.Comments {
		b = append(b, "# "...)
		b = append(b, oneLine.Replace(c)...)
		b = append(b, '\n')
	}
	for i, word := range s.Words {
		if !word.Clitic {
			b = appendRange(b, s.Words, i)
		}
		inside := word.Clitic || i+1 < len(s.Words) && s.Words[i+1].Clitic
		b = appendWord(b, i+1, word, inside)
	}
	if _, err := w.Write(append(b, '\n')); err != nil {
		return fmt.Errorf("write treebank: %w", err)
	}
	return nil
}

// appendRange adds the line of the written word that begins at words[i], when
// it has several words.
func appendRange(b []byte, words []Word, i int) []byte {
	last := i
	for last+1 < len(words) && words[last+1].Clitic {
		last++
	}
	if last == i {
		return b
	}
	written := words[i].Written
	if written == "" {
		written = joined(words[i : last+1])
	}
	id := strconv.Itoa(i+1) + "-" + strconv.Itoa(last+1)
	return appendLine(b, id, written, "", "", "", "", "", "", "", misc("", words[last].SpaceAfter))
}

func appendWord(b []byte, id int, w Word, inside bool) []byte {
	head := ""
	if w.Head >= 0 {
		head = strconv.Itoa(w.Head)
	}
	return appendLine(b, strconv.Itoa(id), w.Form, w.Lemma, w.UPOS, w.XPOS, w.Feats, head, w.Rel, "",
		misc(w.Misc, w.SpaceAfter || inside))
}

func misc(given string, spaceAfter bool) string {
	switch {
	case spaceAfter:
		return given
	case given == "":
		return noSpace
	}
	return given + "|" + noSpace
}

func appendLine(b []byte, values ...string) []byte {
	for i, v := range values {
		if i > 0 {
			b = append(b, '\t')
		}
		if v == "" {
			v = "_"
		}
		b = append(b, oneLine.Replace(v)...)
	}
	return append(b, '\n')
}

// oneLine takes out what would end a column or a line.
var oneLine = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")

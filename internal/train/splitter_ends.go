package train

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// endExample is the end of a token.
type endExample struct {
	features []uint32
	ends     bool // a sentence
}

// endExamples describes the ends of the documents' tokens, as the treebank
// cuts the sentences before them.
func endExamples(documents []conllu.Document) ([]endExample, error) {
	language := en.WordLists()
	var all []endExample
	for _, d := range documents {
		gold, err := conllu.Doc(d.Sentences)
		if err != nil {
			return nil, err
		}
		views := [][]text.Span{gold.Paragraphs()}
		if d.Genre == "news" {
			views = append(views, runOn(gold, language.Lists.Openers))
		}
		borders := sentenceEnds(gold)
		for _, paragraphs := range views {
			err := language.VisitEnds(gold.Text(), paragraphs, func(at int, features []uint32) bool {
				all = append(all, endExample{slices.Clone(features), borders[at]})
				return borders[at]
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

func sentenceEnds(d *text.Doc) map[int]bool {
	ends := map[int]bool{}
	for _, s := range d.Sentences() {
		ends[s.End] = true
	}
	return ends
}

// longestHeading is the most that a heading or caption has, in bytes.
const longestHeading = 100

// runOn joins the headings and captions of d, which end without a mark, with the
// paragraphs that follow, where these begin with one of openers. Pages often have
// no end of a paragraph between a caption and the text, which treebanks hardly
// show. In the news it is worth .2 of F1; from the other genres, and before all
// words, it costs .4 on EWT, where names stand side by side.
func runOn(d *text.Doc, openers lang.Set) []text.Span {
	var joined []text.Span
	paragraphs := d.Paragraphs()
	for i := 0; i+1 < len(paragraphs); i++ {
		p, next := paragraphs[i], paragraphs[i+1]
		last, _ := utf8.DecodeLastRuneInString(d.Of(p))
		opener, _, _ := strings.Cut(d.Of(next), " ")
		if p.Len() <= longestHeading && (unicode.IsLetter(last) || unicode.IsDigit(last)) && openers[opener] {
			joined = append(joined, p.Cover(next))
			i++
		}
	}
	return joined
}

package eval

import (
	"slices"
	"strings"

	"hearsay/internal/text"
)

// Analyses in Universal Dependencies are scored as the CoNLL 2018 shared task
// defined it. Two analyses of one text are compared by the characters that
// their words cover, white space apart; punctuation counts like any word.
//
//   - tokens, sentences: the same characters. A token is a written word:
//     "don't" is one.
//   - words: syntactic words ("do", "n't") that cover the same characters; those
//     of written words of several are aligned by their forms instead (the
//     longest common sub-sequence).
//   - UPOS, XPOS, UFeats, lemmas: aligned words with the same value. Of the
//     features only the universal ones count; where the gold has no lemma any
//     is right.
//   - UAS, LAS: aligned words whose heads are aligned; for LAS with the same
//     relation, too, without its subtype.
//
// Each figure is the F1 of what is right among the gold's and the system's. On
// given tokens, that is the share that is right.
type udScores struct {
	tokens, sentences, words            tally
	upos, xpos, feats, lemmas, uas, las int // right
}

func (s *udScores) add(o udScores) {
	s.tokens.add(o.tokens)
	s.sentences.add(o.sentences)
	s.words.add(o.words)
	s.upos, s.xpos, s.feats = s.upos+o.upos, s.xpos+o.xpos, s.feats+o.feats
	s.lemmas, s.uas, s.las = s.lemmas+o.lemmas, s.uas+o.uas, s.las+o.las
}

// segmentation is the figures that only raw text has.
func (s *udScores) segmentation() []Figure {
	return []Figure{{"tokens", s.tokens.f1()}, {"sentences", s.sentences.f1()}, {"words", s.words.f1()}}
}

func (s *udScores) analysis() []Figure {
	f1 := func(right int) float64 { return (&tally{right, s.words.predicted, s.words.gold}).f1() }
	return []Figure{
		{"UPOS", f1(s.upos)},
		{"XPOS", f1(s.xpos)},
		{"UFeats", f1(s.feats)},
		{"lemmas", f1(s.lemmas)},
		{"UAS", f1(s.uas)},
		{"LAS", f1(s.las)},
	}
}

// scoreUD scores an analysis of a text against the gold one.
func scoreUD(gold, system *text.Doc) udScores {
	s := udScores{
		tokens:    sameSpans(writtenSpans(system), writtenSpans(gold)),
		sentences: sameSpans(udSentences(system), udSentences(gold)),
		words:     tally{0, len(system.Tokens()), len(gold.Tokens())},
	}
	pairs := alignWords(udWords(gold), udWords(system))
	systemOf := make([]int, len(gold.Tokens())) // the word of the system + 1, by that of the gold
	for _, p := range pairs {
		systemOf[p.gold] = p.system + 1
	}
	s.words.right = len(pairs)
	for _, p := range pairs {
		s.compare(gold.Tokens()[p.gold], system.Tokens()[p.system], systemOf)
	}
	return s
}

func (s *udScores) compare(gold, system text.Token, systemOf []int) {
	s.upos += count(gold.UPOS == system.UPOS)
	s.xpos += count(gold.XPOS == system.XPOS)
	s.feats += count(universal(gold.Feats) == universal(system.Feats))
	s.lemmas += count(gold.Lemma == system.Lemma || gold.Lemma == "")
	attached := system.Rel != "" && (gold.Head < 0 && system.Head < 0 ||
		gold.Head >= 0 && system.Head >= 0 && systemOf[gold.Head] == system.Head+1)
	s.uas += count(attached)
	s.las += count(attached && gold.Rel.Base() == system.Rel.Base())
}

// universalFeatures are those that all languages share.
var universalFeatures = []string{
	"Abbr", "Animacy", "Aspect", "Case", "Definite", "Degree", "Evident", "Foreign", "Gender", "Mood", "NumType", "Number",
	"Person", "Polarity", "Polite", "Poss", "PronType", "Reflex", "Tense", "VerbForm", "Voice",
}

// universal returns the universal features of f.
func universal(f text.Feats) string {
	var kept []string
	for pair := range strings.SplitSeq(string(f), "|") {
		name, _, _ := strings.Cut(pair, "=")
		if slices.Contains(universalFeatures, name) {
			kept = append(kept, pair)
		}
	}
	slices.Sort(kept)
	return strings.Join(kept, "|")
}

func udSentences(d *text.Doc) []text.Span {
	var spans []text.Span
	for _, s := range d.Sentences() {
		spans = append(spans, text.Span{Start: d.Tokens()[s.First].Start, End: d.Tokens()[s.Last-1].End})
	}
	return spans
}

// Package utterance links statements of different articles that tell the same
// words.
//
// Trace reads an article's statements as canonical words: the lexicon's terms
// (lower case, stems, one spelling), numbers as digits, negations marked, each
// with its weight (idf), and a key of the speaker. It is pure and may run in
// parallel. Index is sequential: a statement joins a known utterance or founds
// its own.
//
// Candidates share rare terms, are at most a week apart or of one story, and
// are aligned word by word: the heaviest common sub-sequence by idf. The
// weight that both share, divided by the lighter side's, is the score: a
// trimmed quotation has as much in common with the full one as it has words.
// A statement joins at .75; at .6 with the same speaker, at .5 with the same
// speaker in the same story. Where the speakers cannot be the same, both sides
// must be covered to .85: the same words are then likelier a wrong attribution
// than two utterances. At least four words must be shared (MemeTracker), and
// weigh together what no stock phrase ("we have no comment") does.
//
// What an utterance is compared by is its fullest rendering: the one whose
// words inside quotation marks weigh most, then the one whose words do. A rendering is identical to it, trimmed (a sub-sequence),
// reworded, or conflicting: between words that both have, a number stands for
// another number, or one side negates. When a fuller rendering comes, the
// variants of the known ones are told anew.
//
// Two statements of one article are one utterance only when one repeats the
// other's words in a row, as titles do; a statement inside another is never
// the same as it.
//
// The package does not decide who speaks, does not translate, and never moves
// a rendering to another utterance.
package utterance

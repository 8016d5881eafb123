// Package statement finds in an article who said what: statements with their
// source, cue, content, speaker, chain of sources and time of saying.
//
// # Method
//
// Find reads an analysed text in five steps, each in files of its own.
//
//  1. Quotations (quote.go). A quotation-mark machine runs over each paragraph
//     before anything else looks at it. It knows typographic, straight, doubled
//     single and angle marks, tells apostrophes from single marks, keeps
//     quotations inside quotations with the outer one, and lets a paragraph that
//     opens without closing continue in the next.
//  2. Units (unit.go, words.go). A unit is a sentence, or several that one
//     quotation spans. A quotation longer than three words, or closed like a
//     sentence, is a single word to all later rules; a shorter one is part of its
//     sentence, which is why scare quotes and titles of works are no statements.
//     Words get a class from closed lists and endings.
//  3. Cues (cue.go, lexicon). Verbs, nouns and phrases that attribute, with the
//     construction they stand in: finite, -ing form, passive, noun, "according to".
//     What stands around a cue must fit one of its frames.
//  4. Source and content (source.go, phrase.go; content.go, clause.go). The source
//     is the noun phrase that is the cue's subject, before or after it, or the one
//     that it shares with the verb before. The content stands after the cue,
//     before it, or on both sides, and goes on through the sentences that are
//     quotations alone. phrase.go and clause.go guess at phrases and clauses from
//     words; a dependency tree will take their place.
//  5. Who, by whom, when (write.go, turns.go, via.go, saidat.go). Package cast
//     resolves the source. Quotations without a cue get the speaker that they
//     continue, by paragraph or by the sentence before, and otherwise nobody.
//     Links and times are read from the words around source and cue that are
//     neither of them nor content.
//
// What a quotation tells of others is read after it, each of its sentences as
// a unit of its own (nested.go). Contents of one word after verbs that report no
// word, names that things are called by, and sources like "nobody" make no
// statement (slight.go). Answers of interviews, marked by the page or told by a
// row of questions, are statements of the one person interviewed (interview.go).
//
// Titles have forms of their own (title.go); a title that quotes without naming
// anybody, or by a role alone, gets the speaker whom the body gives the same
// words, or the only one in that role.
//
// # Conventions
//
// They follow PolNeAR's: content includes quotation marks and "that"; the cue
// includes auxiliaries and adverbs before the verb; the source includes
// appositions and relative clauses, though not the comma after them. A statement
// whose parts lie inside another's content is inside it.
//
// # Limits
//
// English only. No parser yet: subjects of relative clauses, contents that end
// before the clause does ("the claim that X surprised Y"), and hypothetical
// sayings are known weaknesses. Passives that name no source ("is expected to",
// "asked whether") are left out. When in doubt a statement has no speaker.
//
// # Confidence
//
// Confidence is a probability by kind of evidence (confidence.go). On PolNeAR's
// train part annotators share this much of the contents found:
//
//	confidence  below .50  .50–.59  .60–.69  .70–.79  .80–.89  .90 and more
//	shared           .48      .64      .69      .81      .89           .96
//
// # Cost
//
// Find is pure and may run on many articles at once. Its time is linear in the
// text: units are at most 200 words long, a quotation counting as one, and each
// search within them is bounded. It reads about 1,100 articles of 1,000 words a
// second on one core.
package statement

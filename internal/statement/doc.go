// Package statement finds in an article who said what: statements with their
// source, cue, content, speaker, chain of sources and time of saying.
//
// # Method
//
// A Finder reads an annotated text in four steps, each in files of its own.
//
//  1. Attributions: package attribution finds cues, sources, contents and
//     addressees with a trained model. The lemma and the class of a cue come
//     from the lexicon, by the word that the cue hangs on (cue.go).
//  2. What has no cue: labels of speakers, "NAME: words", and the turns of
//     transcripts (label.go), signed posts (post.go), lists that hang on a cue
//     (list.go), quotations that stand alone and belong to no attribution
//     (orphan.go), the answers of interviews, marked by the page or told by a row
//     of questions (interview.go).
//  3. Who, by whom, when (write.go, via.go, saidat.go). Package cast resolves
//     the source. A quotation without a cue gets the speaker whom it continues,
//     by paragraph or by the sentence before, and otherwise nobody (uncued.go).
//     Where one author writes "I", that is he (author.go).
//     Links and times are read from the words around source and cue that are no
//     content.
//  4. A statement whose cue lies in the content of another is inside it.
//
// Titles have forms of their own (title.go); a title that quotes without naming
// anybody, or by a role alone, gets the speaker whom the body gives the same
// words, or the only one in that role.
//
// # Conventions
//
// They follow PolNeAR's, and are told in doc/labelling.md: content includes
// quotation marks and "that"; the cue includes auxiliaries and adverbs; the
// source includes appositions and the comma that closes them.
//
// # Limits
//
// English only. When in doubt a statement has no speaker.
package statement

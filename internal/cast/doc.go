// Package cast tells whom the source of a statement means: the person, body,
// country or group that speaks, with name, type, role and reason.
//
// # Use
//
//	c, err := cast.Of(body, title)         // once per article
//	speaker, sure := c.Speaker(source, cx) // once per statement, in text order
//
// The texts are annotated: tags, trees and names. Speaker answers for one
// source: it adds to what package mention found what only the caller knows (who
// spoke before, who says the words around). It returns nil when unsure, because
// a wrong speaker is worse than a missing one. Said.Speaker of the statements
// before should hold what Speaker returned for them: a statement without a
// speaker keeps the one before it from being the last speaker.
//
// A Cast does not change once made, so goroutines may share it. Every search
// looks at a bounded number of mentions, so time grows linearly with the text.
//
// # Method
//
// Who is who is told by package mention, over the body and, after it, the title.
// This package answers what a source is, in this order:
//
//  1. The head of the source, by its tree. A relative pronoun stands for the noun
//     that its clause hangs on, past "is a man who" and "X, a group that".
//  2. Several joined by "and": the words, as a group. Roles that are joined of
//     one person are not several.
//  3. "I" and, of one person, "we": who says the words around.
//  4. A name; also one after titles, after a relative clause ("a nurse who left,
//     Rosa Emmet") or before what somebody wrote ("Petrova's letter").
//  5. A role of somebody named; else the only one in the article with that role,
//     or the body with that word in its name; else the words of the phrase.
//  6. He, she, they, it, "the minister" of whom no name is told, and surnames
//     that several bear: candidates are graded by where and how they were
//     mentioned last, by who spoke before, and by mention's own link.
//
// The grades are a conditional logit with "nobody of these" among the answers,
// so they are probabilities. The command gen fits the weights on the labelled
// training articles (package labels) and writes weights.go. Of 685 articles,
// in texts, by tables fitted without the fifth that is asked:
//
//	                     asked  given at .5  right of those
//	he, she               1694     1604       .91
//	they                   365      217       .75
//	it                     127       57       .67
//	a role without name    106       58       .81
//	a shared surname       108      104       .87
//
// # Confidence
//
// For the rest it is how often the kind of evidence was right there, given the
// attributions; gen counts that, too. Definite phrases ("the report", "the
// adviser") that nobody is known for are right where a report is told in
// indirect speech, and seldom where somebody is quoted. Below .59 a quotation
// gets no speaker, and below .41 nothing does. In the same folds, of statements
// that have a source and whose speaker the labels name:
//
//	                   n    right  of those given  given
//	quotations       1839    .877       .951        .922
//	indirect, mixed  9474    .862       .894        .965
//	inside others    1708    .758       .871        .869
//	titles            456    .822       .847        .971
//
// With .41 for quotations, too, 1755 of them were given and .937 of these right.
// The confidence of those given, and how many of them are right:
//
//	confidence  .45  .50  .55  .60  .65  .70  .75  .80  .85  .90  .95  1.0
//	right       .30  .47  .62  .60  .66  .70  .79  .75  .85  .91  .96  .99
//
// # Names that come out
//
// A speaker's name is the fullest that the article gives, without titles and a
// leading "the"; for somebody unnamed, the first mention up to a comma or a
// relative clause. The role is in the article's words, without article. A
// metonym keeps its mention and is a country. Officials at large are a group;
// "two officials", "a person who has read the file" and texts ("the letter")
// are unnamed.
//
// # What it does not do
//
// It knows no world: "the former secretary of state" is nobody unless the
// article says who was one. It reads English only, links nothing across
// articles, and does not tell places apart beyond what a speaker needs.
//
// Tried without gain: grading who wrote "the statement" or is "the company"
// (too few examples, .4 right out of fold); "we" of a body's spokeswoman; more
// than the signs listed for roles without a name, which only learnt by heart.
// All signs for shared surnames are right as often (.89 of those given), but
// learn that who was named farther back is likelier.
package cast

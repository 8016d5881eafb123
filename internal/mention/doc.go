// Package mention tells which phrases of one text stand for the same person,
// body, place or people, and why: "Petrova", "the minister" and "she" for Ana
// Petrova.
//
// # Use
//
//	s := mention.Of(doc, mention.English(), nil)
//	for _, m := range s.Mentions {
//		// m.Span is "she", m.Antecedent the mention before that it was linked
//		// with, m.Reason why, m.Entity who it is: -1 when that is open
//	}
//
// The text brings its tokens, tags and names; trees where it has them. In a
// sentence without one, the order of words tells who is a subject, and fewer
// roles are joined with names. Nothing but Words, which are lists and
// functions of single words, is of one language.
//
// It is a leaf, and not part of lang, so that every stage may import it; lang
// is a stage of its own. What lang reads beside the names of people can be
// passed on: a lang.Role converts to a Told.
//
// # Method
//
// Names that the tree shows to be cut wrongly are set right first (mended.go).
// Then a sieve: the safest links first, each with its reason. What several may mean
// stays open, because a wrong link is worse than a missing one.
//
//  1. Names, the longest spellings first, each to the entity whose name it
//     shortens: the same words; without middle names; acronym; surname; first
//     name; a part of a body's name, or its first word when the full name came
//     first. An acronym in brackets tells where the name before it begins. Names
//     of a country and what is of it are one form; its capital is the country
//     where it says something. A form that several bear goes, mention by mention,
//     to the one whose gender fits and whom this paragraph or the one before alone
//     names.
//  2. Roles beside names: title, apposition, predicate.
//  3. In order of the text, roles and pronouns. "The minister" is the one last
//     mentioned of those who have that role, if its other words fit, and unless
//     its paragraph has two; "the agency" goes by the names of bodies, "the
//     company" to the only one near. Other roles are somebody without a name.
//  4. Pronouns: the candidates of up to five sentences that agree in number,
//     gender and sort; never from inside the antecedent's noun phrase, nor as an
//     argument of the antecedent's own verb, nor the speaker for a pronoun in
//     what he says. They are graded by nearness, subjecthood, parallel roles and
//     how often they were mentioned; the best is taken when it is clearly ahead.
//     Things compete, so that "it" for a boat is not linked with its builder.
//
// The sieve follows Raghunathan et al. (EMNLP 2010), the grading Lappin and
// Leass (1994). Every search looks at a bounded number of phrases and climbs a
// bounded number of steps, so time grows linearly with the text.
//
// # What it does not do
//
// It knows no world: two descriptions without a word in common are two. It
// links no pronouns of the first and second person, no pronoun with something
// after it, and no "they" with two people joined by "and". "It" is linked with
// a body or place only when far ahead, or when it speaks: mostly it stands for a
// thing, an event or a clause.
package mention

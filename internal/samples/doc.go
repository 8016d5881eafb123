// Package samples carries the pages that `hearsay demo` shows and the gold that
// the project's own tests measure against. Every country, person, outlet and
// place in them is invented; domains end in .example and the year is 2031.
//
// # Files
//
//	pages/        what a crawler would have kept: .html, flattened .txt, and
//	              pages.jsonl with one flattened page per line
//	pages-later/  pages whose address is in pages/ too, fetched a second time
//	gold/         one .json per page (for a line of pages.jsonl: pages-N.json)
//	              and relations.json
//
// # Gold of a page
//
// A page lists its articles in reading order; a home page lists none. An
// article's text is its body: blocks with a blank line between them, white
// space folded, standfirst and subheadings in, title, captions, byline, dates
// and credits out. Furniture lists strings that stand on the page and must not
// be in the text. Published is as exact as the page, in the form of
// news.Date.Value, or empty: "2031-04-09T07:15:00+03:00", without the offset
// where the page gives no zone, "2031-04-09". Of "Updated: … | Created: …" it
// is the second, and Updated the first. A time named EET is read by the rules
// of that zone, so +03:00 in summer. The title is empty where a section page
// prints none. Credits are as written on the page, the fullest name of each.
//
// # Statements
//
// Gold is judgement: a careful reader's annotation by the conventions of
// doc/labelling.md, never the program's output. All attributions are marked:
// speech, writing, belief, intention, attitude, decree, denial, demand, promise,
// refusal, perception; passives that name no source; and what is said within
// what is said. Not marked are comparisons ("more than it has admitted")
// and topics without content ("a letter about a loan").
//
// Content holds its quotation marks and a leading "that", "how", "what" or
// "to"; it holds no comma or full stop that follows outside the marks. Pieces
// of one statement stand before and behind its cue, and go on into the next
// paragraph when that opens with a quotation and nothing stands between, as in
// “A,” she said. “B. / “C.” A quotation that follows other text and has no cue
// of its own is a statement without cue and source and with the speaker who is
// meant. Nth says which occurrence of the first piece in the text is meant,
// from 0. Of "asked the mayor to resign" the content is "to resign", for the
// mayor is the addressee; of "accused", "called", "thanked" and the like it is
// all that follows the verb ("the mayor of sleeping").
//
// Kind follows from the marks of the article's text: direct when all letters
// of the content stand inside quotation marks, indirect when none does, mixed
// otherwise. Words told inside a direct quotation are direct as well.
//
// Cue is the attributing word with its auxiliaries, negation and adverbs, the
// preposition that links it to the content, and a colon that follows it ("had
// said", "also denied", "warned of", "said in a statement", "replied:"). A cue
// that coordinates ("said … and demanded …") makes a statement of its own,
// which repeats the source.
//
// Source is the whole noun phrase with role and apposition, and with the comma
// that closes the apposition when the sentence goes on. It is empty where the
// words name nobody.
//
// Speaker is the fullest name in the article, title included, without the
// article before it ("Hill Council"); for a source without a name it is the
// fullest mention, without relative clauses and what follows a comma ("the
// clinic", "A Kessian official"). Its type is person when the
// article names the person or an office that only one holds ("the prime
// minister"), organisation for bodies and documents, unnamed for other
// individuals, one or counted ("an official", "two diplomats"), group for an
// uncounted plural ("officials", "growers in three villages"). A metonym is a
// country. A role is verbatim without a leading article or possessive ("water
// minister"), belongs to the speaker rather than to the mention, and is never a
// relative clause. Speaker is empty when a careful reader cannot tell, and
// where nobody in particular speaks ("were told", "you argue").
//
// Via is the chain that the text itself gives, nearest to the speaker first:
// "told", "interview with", "posted on", "reported by", "citing", "letter to",
// "transcript on", "press conference", "statement". "Told" is a link when an
// outlet or agency was told. Of "X reported, citing Y, that Z" the speaker is X
// with the link {Y, citing}. Of "X said, KPA reported" the speaker is X with
// {KPA, reported by}, and around it stands what KPA reported. A credit at the
// foot is no link.
//
// SaidAt is set when the sentence of the cue itself dates the saying and the
// page's date resolves it; a date is not carried over from another sentence.
// Inside is the index of the narrowest statement whose content holds this one,
// -1 for none.
//
// Not_statements are words in quotation marks that nobody in the article says:
// names of things, and scare quotes.
//
// An answer in a printed interview is one statement: its label, if printed, is
// the source and the colon the cue ("Holm" and ":"), and its kind follows from
// the marks as elsewhere. The outlet's own questions are not marked, but what
// they ascribe to others is.
//
// # Relations
//
// Articles are named stem#ordinal. Stories group articles on one matter;
// articles in none stand alone. Each utterance lists the statements that tell
// it, by a piece of their content, with the variant relative to the fullest,
// which is listed as identical. Copies have a direction. Origins group the
// articles that stem from one report; an article in none is its own origin.
package samples

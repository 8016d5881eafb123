// Package labels holds articles in which readers marked who said what: the
// labels that train the finder of attributions, and those that only measure it;
// and invented articles that hold the hard cases.
//
// # Stand-off
//
// The articles are real and belong to their publishers, so the labels hold no
// text: an article is named by its ID in the collection stories/articles.jsonl
// of the data folder, with a hash of its text, and all else are offsets into
// that text. Without the data folder there are no labelled articles.
//
// # Format
//
// A file has a line for each article and below it one for each statement, in
// the order of their cues:
//
//	article ID HASH
//	cue=25-29 source=12-24 content=30-80,90-100 speaker=12-24 type=person said=99-106
//
// HASH is the first 16 hexadecimal digits of the SHA-256 of the text
// (content_original). Offsets count code points, half-open. The keys, each of
// which may be missing:
//
//	title     (alone) the statement stands in the title, and its offsets too
//	cue, source, content, to (the addressee), said (the time of saying)
//	speaker   where the fullest name of the speaker stands; t12-24 in the title; ? when a reader cannot tell
//	type      person, organisation, country, group or unnamed
//	via       RELATION:12-24, links nearest the speaker first; _ stands for a space in the relation
//	in        the statement, counted from 1 within the article, in whose content this one stands
//	free      the report goes on without a sign of its own
//	scare     (alone) a quotation that nobody said
//
// # In words
//
// People write labels as lines of words copied from the text (Article.Read);
// the command gen, run by hand, turns them into the offsets above
// (Article.StandOff). The format is in doc/labelling.md, with what counts and
// where parts begin and end.
//
// # Cases
//
// Invented articles are ours, so a file of cases/ holds the text and its labels
// in words. Each is about one kind of difficulty: quotation marks, paragraphs,
// headlines, lists, transcripts, posts, papers, passives, coordination,
// metonyms, attitudes, nouns, chains, times, hedges, and quotations that
// nobody said.
package labels

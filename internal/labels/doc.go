// Package labels holds articles in which readers marked who said what: the
// labels that train the finder of attributions, and those that only measure it.
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
// What counts, and where parts begin and end, is in doc/labelling.md.
package labels

// Package api answers other programs, in JSON, under /api/v1/:
//
//	articles/ID     one article, as extract writes it
//	articles/ID/versions
//	                its versions, with what became of each paragraph and statement
//	stories/ID      one story, as export writes it
//	utterances/ID   one utterance, as export writes it
//	search?q=…      articles and statements that match
//	statements?…    statements that match, each with its article and utterance
//	openapi.json    all this for programs, made from the types of the answers
//
// search and statements take q, speaker, outlet, language, since, until (ISO
// days, inclusive), limit (at most 200) and from (the first entry, from 0).
//
// The objects are those of package record, so that what a program learnt to
// read from a file it can read from here. Offsets count code points. An error
// is {"error":{"status":404,"message":"…"}}; the messages say what to do and
// hold nothing of the inside.
//
// The package also keeps the one table that maps errors to HTTP (Status) and
// tells what an address names (Kept), which the site's pages use too.
package api

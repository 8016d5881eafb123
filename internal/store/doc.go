// Package store keeps what was read, in one SQLite file, and answers what the
// screens, the search and the exports ask.
//
// # What it keeps
//
// A page is kept as it came: the bytes of each reading (zstd) with address,
// path, content type, time and hints, so that every later stage can be run
// again. Its articles are kept with their text verbatim, once; a statement is
// spans into that text. Columns hold what queries ask for, one JSON column the
// rest. Beside them stand the copied passages, and for each article a trace:
// what the relation indexes need to know it again, found by day.
//
// What the latest pages of a host showed (sights.go) is kept as package page
// gives it, 32 pages of each host. It counts from the end of the run of reading
// that brought it, so that a run that was broken off and its sequel read with
// the same memory; forgetting it touches no page.
//
// Stories and utterances are what articles and statements name as theirs; a
// story without articles, and an utterance that nothing tells, is not there.
// Their rows repeat what a screen would have to count (outlets, origins, first
// and last date, the fullest telling). Save writes these derived columns anew,
// for all that it touched, from the rows that they count and in the same
// transaction, so that they cannot drift; a test compares them with a model
// after any sequence of readings.
//
// # Readings and versions
//
// Save takes a page with its articles and their placements, all or nothing. A
// page with the hash that it had has its articles replaced: this is how stages
// are run again, and it makes no version. With another hash, an article whose
// title or text changed leaves an earlier version: title, text, dates,
// statements, and when it was read first and last. A page that changed only
// around an article makes no version, nor does another date alone. Statements,
// renderings, copies and trace are those of the present version. An article
// that its page no longer holds keeps its address, its last text and statements
// and its versions, and stands in no list, count, search or export.
//
// Versions differ only where the page did. Two texts are compared as one program
// reads them: Reading.Before is what the present program finds in the bytes of
// the last reading, so that neither a newer program nor what was learnt since
// makes a version, and the earlier version is kept as it is read now. When a
// version is later read in another way (Before, or the same hash again), how it
// was read when it came stays with the version before it, in the column became.
// So what changed from one version to the next is always said of two texts that
// were read alike. Between versions that do not follow each other, a difference
// can be the program's. Versions that were kept by a program that kept neither
// dates nor statements are compared by their texts alone.
//
// What a placement says about statements and articles that are not there any
// more is passed over, since the relation indexes may remember them.
//
// # What is safe when
//
// The file is in WAL mode with synchronous=NORMAL: a transaction is in the log
// when Save returns, and the operating system keeps it when the process dies,
// by kill -9 too. Only a failure of power or of the system itself can lose the
// last ones, and then whole; Sync and Close move the log into the file and wait
// for the disk. Waiting for it at each Save would make the disk, not the work,
// the measure of how fast pages are read. One connection writes; up to 16 read,
// each on one state of the database, and neither waits for the other. Several
// processes may use the file; who writes waits up to 10 s for the others.
//
// # Today
//
// Stories come by rank = (last date in days) + 2·log2(origins): each doubling
// of the independent origins is worth two days. It names no present moment, so
// it stands in an indexed column, and an old corpus is ranked like a new one.
// Undated stories come last.
//
// # Search
//
// Texts and queries are folded into the same words before FTS5 sees them (see
// words.go): case, accents and scripts without spaces are ours to decide, hits
// can be shown exactly, and no query text can be a syntax error. Words match
// whole, not by stem: a reader who checks a wording wants that wording. The
// indexes keep no text. The matches saved last, 2,000 at most, are ranked by
// BM25 and counted.
//
// # What it does not do
//
// It decides nothing: stages say what is a statement and what belongs together.
// It keeps no queue, feeds or settings. It does not tell people of one name
// apart.
package store

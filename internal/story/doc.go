// Package story places articles: into stories, and beside the articles that
// they share passages with.
//
// Articles come one after the other. A new one is placed among the known ones
// and moves none of them to another story, so what a reader saw stays where it
// was. What is known is limited to a window of days on both sides of the new
// article's own: the outcome depends on nothing farther away, and a process
// that loads the window from the store places as one that read everything.
//
// Trace reads what is needed of one article, without its text: unit vectors of
// the words of title and body (TF-IDF, the document frequencies of package
// lexicon), the sentences with hashes and spans, 15 bits of each word's hash,
// outlet, credits, dateline and time. It is pure and may run in parallel. Index
// is sequential. An article of 1,000 words takes 4 KB, as bytes and in memory,
// and as much again in the index.
//
// Stories. Candidates share rare heavy terms or whole sentences. A logistic
// model over the cosines of title, body, and title with body, and the days
// between, gives the chance that two articles are on one matter. Terms that
// many near articles have weigh less in the cosines. Names, leads and pairs of
// words were tried as vectors of their own and added nothing. A story's score
// is the mean over its three best articles, of which those that stem from one
// report count once. The new article joins the best story above a
// threshold, higher when a date is missing; such an article is compared with
// all that are in the index. One that shares most of its text
// with a known article joins that article's story at once. Weights and
// threshold were fitted on one half of the labelled stories of eval's set
// "stories"; the other half measures.
//
// Copies. Runs of four words that stand in both texts are extended to blocks;
// a sentence of which half the words lie in blocks is matched with the other
// article's sentence that holds most of them; matched sentences that follow
// each other on both sides, with small gaps, are a passage. A passage counts
// when the words that neither side quotes are rare enough together: a shared
// quotation and a stock phrase are no copies. Sentences that stand in several
// unconnected articles of one outlet are furniture and are left out, and so is
// what an outlet repeats of itself, short of half an article. What is
// scored is containment: the share of the words of the copy that stand in the
// other text, in order.
//
// Direction. The agency itself, or the article that credits it, comes first;
// then the one with a dateline; then the earlier. Where nothing but time
// speaks, or not even time, the reason says so.
//
// Origins. Articles of which one stands half in the other are one origin, and
// so are articles that credit one agency and share a third. When a new article
// joins two groups, both take the name of the one with the earliest member.
//
// The package does not read dates, credits or names, does not move articles
// between stories, and does not compare languages with each other.
package story

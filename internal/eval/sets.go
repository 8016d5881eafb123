package eval

// Training is how models are trained, for the sets that train their own:
// measuring does not know.
type Training struct {
	Borders      FitBorders
	Attributions FitAttributions
	Lines        FitLines // of flattened pages
	Blocks       FitLines // of HTML pages
	Cutters      FitCutters
}

// Sets lists every benchmark, in the order in which they are printed.
func Sets(fit Training) []Set {
	blocks := once(fit.Blocks)
	return []Set{
		{"samples", "everything, on the sample pages that the program carries", ownSamples},
		{"scrapinghub", "article bodies of HTML pages, as that benchmark defines it", scrapinghub(blocks)},
		{"saved_pages", "strings in and out of the text; title, author, date", savedPages(blocks)},
		{"dates", "dates of publication of HTML pages, the htmldate set", pageDates},
		{"fundus", "publishers of 41 countries: body, title, authors, date", fundus(blocks)},
		{"daniel", "titles and texts of Russian and English pages, from HTML and flattened", daniel},
		{"flat", "bodies of flattened pages, of scrapinghub and fundus, by labellers that never saw their sites", flatPages(fit.Lines)},
		{"hosts", "bodies of pages when none and more of their host's other pages are remembered", hostPages},
		{"split", "pages of several articles in a row, built from the stories set", splitPages(fit.Cutters)},
		{"labelled", "statements, speakers, chains and times of real articles that readers labelled", labelledArticles},
		{"cases", "the same, on invented articles that hold the hard cases", inventedCases},
		{"polnear", "statements: source, cue and content of PolNeAR dev", polnear},
		{"polnear_fitted", "the same by a model that learnt from PolNeAR, which is never shipped", polnearFitted(fit.Attributions)},
		{"relations", "stories, origins, copies, utterances of the sample articles, given their statements", relations},
		{"tokens", "tokens, words and sentences of EWT and GUM, from raw text", tokens(fit.Borders)},
		{"times", "time expressions of TimeBank, AQUAINT and MEANTIME, and their values", times},
		{"lang", "tags, lemmas and trees of UD English EWT and GUM, from tokens and from raw text", language},
		{"names", "people, places and organisations of IEER and of Worldwide newswire", names},
		{"mentions", "mentions of people, places and bodies in GUM, and whom they mean", mentions},
		{"stories", "stories of the collection: B-cubed against those an editor made", stories},
	}
}

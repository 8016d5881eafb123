// Package page turns a page into its articles: clean text in blocks, title,
// people, agencies, section, dates, outlet, language.
//
// Read takes a page in one of three forms.
//
// HTML is decoded (byte-order mark, header, UTF-8, declaration, statistics) and
// parsed once. One walk over the tree makes its lines, each a stretch of text
// without a break, and the boxes in which they stand. A forest says how likely
// each line is text of the article (blocks.go, fittedBlocks). It is asked for
// what is measured of the line as of one of a flattened page, and for what the
// markup tells (blocksignal.go): links, depth, what stands in the boxes around,
// how often the template made such a line or box and how much prose they hold,
// what the elements around are by their tags and by the words of their classes
// (trait.go, a lexicon of ours in which each word stands for one of 26 kinds),
// how far out the box is that holds most paragraphs, and the page's title,
// description and JSON-LD body. No signal holds a word of the page. On the odds
// comes what makes the choice one text (pick.go): lines between lines of text,
// paragraphs beside them in the same box, tables among them; and little of what
// stands elsewhere.
//
// Where the forest is in doubt, on a page in five, go-trafilatura is asked which
// nodes are main content (choose.go); it decides only on lines whose odds leave
// open what they are. Each is marked with a private character
// before it sees them, and the text is read from the page's own tree, so that
// characters and words are the page's. It sees a copy of the page, cleaned as it
// would clean it, with other letters in long lines (lean.go): that halves its
// time and changes nothing of what it keeps. Where both find nothing, the largest
// run of like paragraphs is taken. By folds over sites, F1 of trafilatura and
// readability with our rules, and of forest and trafilatura: scrapinghub .971 and
// .967 ± .006; saved pages .936 and .940; fundus .963 and .973. One page of
// scrapinghub, whose teasers are whole paragraphs, is .004 of it. The forest alone
// has up to .007 less than both together. What did not lift: trees of six questions
// instead of five. What is kept goes through rules of our own:
//
//   - paragraphs made by the same piece of template as those kept come back;
//   - the standfirst is what stands between title and body and is also the
//     page's description, has a class that says so, or is a line without a full
//     stop that looks otherwise than the paragraphs;
//   - single line breaks part lines where none of these is a sentence, as in the
//     menus of table layouts, and are white space elsewhere;
//   - captions, comments, cookie notices, lines that are only a link, and short
//     lines that lexicon.LineFurniture knows go out, and so does what stands
//     before the first sentence and after the last;
//   - what stands under links again and again, away from the text, is teasers;
//   - notices on rights and comments go out at the end, however long;
//   - paragraphs that stand twice are folded, and counted in Repeats;
//   - article elements with a heading and a body each are articles each, and so
//     are three briefs or more side by side;
//   - each entry of a live blog is an article with its own time (live.go);
//   - a list of teasers is no article (teasers.go).
//
// Nothing is measured in bytes that an alphabet could change: lines count letters,
// words are alike by their first five letters, and of Chinese and Japanese each
// pair of characters is a word and each character counts as two letters. Stems of
// five bytes, two letters of Cyrillic or Greek, cost Russian pages .025 of F1. Of
// the furniture lexicon each language has its own words. Russian pages of a set
// from which nothing is learnt: token F1 .917 ± .014 from HTML, .899 ± .017
// flattened (.880 and .862 before). A part of what is missing is the reference's:
// rules for comments and menus taken for text.
//
// A flattened page is lines of text with its furniture: flat.go tells how it
// is read. A clean body is never split or cut: its paragraphs are those
// between blank lines or, without any, its lines.
//
// Metadata come from JSON-LD (articles, and pages and people that they refer to),
// meta elements, microdata and time elements (evidence meta), the address
// (evidence url), and the lines of the page (evidence text).
//
// The title is what these sources and the headings together speak for
// (title.go, titlevote.go), without the outlet's name. Where they differ, the
// JSON-LD headline weighs most, then the first heading.
//
// A date is as exact as its source; a time without a zone gets none; a date that
// the page does not give is nil. Sources are asked in this order: what is named
// as the publication's, the input, the address, marked times, the date that the
// page shows, vaguely named fields, scripts, a month in the address. Of the dates
// that a page shows each is weighed (visible.go, dateweight.go); one in a
// paragraph is an event's. A time in UTC gets the zone of the outlet where
// another time of the page tells it, or the address's day (home.go). findDates reads dates in some
// thirty languages; go-htmldate, which go-trafilatura brings along, is replaced
// by a package of nothing, for its tables took 0.2 s at each start of the
// program (0.21 s to 0.01 s, 76 MB to 26 MB, 8 MB of the binary).
//
// What the htmldate set still counts as wrong are, of 73, dates of the last change
// where we give that of publication (20), pages that are no article or whose date
// stands in a footer, a picture's address or another story's teaser. The zone of a
// domain's country put two pages right and one wrong. The address's day in the place
// of a much later one in the markup put as many wrong as right; the earlier of the
// dates of publication and of the last change cost .02, and a date of numbers at the
// very start of the text added nothing.
//
// Authors are people: agencies go to the credits, the outlet, desks and bodies go
// out. A canonical address is believed when it lies on the same site; of an
// address in a cache of AMP pages the page's own is taken. A dateline gives the
// place and the agency (dateline.go), lines before and after the text give
// agencies in some ten languages (credits.go, creditlines.go), and so do slugs
// beside the title (slug.go). Where no line names an author, it is who reported
// and wrote by the end of the text, not who edited (reporters.go). The outlet's
// name, where it is also the domain's, stands in for the one that markup does not
// give. Of an agency's name and its initials the name is credited.
//
// Where publishers' title, headline and heading differ in words, which one a
// benchmark holds for right differs from publisher to publisher, and no order of
// them is right for all. Rules were made on half of the sites and checked on the
// others. What did not lift: weights fitted closely, penalties for short
// headings, a larger weight for Open Graph, leaving out authors in lists
// altogether; a line of a name alone before the text taken for its author, which
// was more often whom the article is about.
//
// What a page says of its own article that bears on trust are flags (flags.go):
// opinion, satire, sponsors, machines that wrote or drew, corrections, updates,
// embargoes. Each is the page's own words, whole lines or marks in the markup,
// never a word inside a sentence: an article about satire is none. Read by eye,
// 25 corrections, 25 updates and 40 opinions drawn from 20,963 public articles
// were right, and of some 90 flags on 3,000 public pages all but menus of a few
// old pages; pages that a machine wrote are too few there to say.
//
// A page that holds no article, such as a front page of teasers, yields none and
// a Note that says what it is and what to do. Of 1,402 article pages of public sets
// one is taken for such a list in HTML, and one flattened: notes to a broadcast,
// made of links, and a list of events. What stands in an article's place is named
// in a warning, when the text is short (warn.go): error page, bot check, cookie
// wall, login, search results, topic page, gallery, video, paywall, stub. A
// paywall in the markup is checked against the text (paywall.go). Any bytes are
// read in bounded time: 8 MB of a page at most, and without trafilatura on very
// long pages, so that time grows with size. Of it the parser takes a third, the
// forest and its signals a seventh. To leave
// out scripts and styles before parsing did not pay: the search for them takes as
// long as the parser takes to pass over them.
//
// What the pages of a host repeat can be remembered: Reader takes what is
// remembered of hosts and gives back what a page showed, and memory.go tells how
// the two meet. Read remembers nothing. The package itself keeps nothing between
// pages; nor does it fetch what scripts would load, or resolve redirects.
package page

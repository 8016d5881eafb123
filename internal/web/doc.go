// Package web is the site: a quiet newspaper that one can check.
//
// Every page is made the same way: a load function asks the record for a view,
// turns it into a struct that holds all that the page says, and a template
// writes it. No template computes, no load function writes HTML. A page is one
// file, beside its test and its template; what several pages share stands in
// files of its own: the words for numbers and dates, the colours of speakers,
// the painting of statements over a text, the pictures.
//
// All that outlets wrote is set in serif and escaped where it stands, with its
// direction isolated; all that Hearsay says about it is set in sans and made of
// counts, names and reasons that the record gives. Numbers are words in a
// sentence. Nothing is known by its colour alone: speakers have initials,
// copied words a dotted line, variants a word.
//
// Pages are read without JavaScript. The one script turns times into the
// reader's zone and tells on Today what came since the last visit, which only
// the reader's browser remembers. Pictures are SVG or lists with drawn lines, made here, with
// their labels on the lines and a title for those who do not see them. Widths
// in pictures are shares of the column, so that text in them keeps its size on
// a small screen.
//
// The answers forbid everything but their own style sheet, script and pictures
// (Content-Security-Policy), carry no cookie and load nothing from elsewhere.
// Addresses that came from pages are linked only when they are http or https.
//
// Not here: time limits and connections (the server's), accounts, any writing
// to the record.
package web

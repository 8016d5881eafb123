// Package fit fits the forests that label the lines of flattened pages and of
// HTML pages (page.Forest), on pages of package flatset, and those that tell where
// articles begin on pages of several (page.Cutter), and weighs which line is the
// title (Titles). The command page/gen writes
// them as Go; package eval asks for forests that never saw the sites of a page.
//
// # Material
//
// The pages of the sets scrapinghub and fundus with the bodies that people and
// publishers say they have; of the saved pages those whose body, as package page
// reads it from HTML, holds all that is known of it and nothing that is known to
// be outside. Every other page has blank lines between its blocks. Then rows of
// bodies alone, which is what a clean dump of several articles looks like. A
// body is projected onto the lines of its page (project).
//
// HTML pages are those of scrapinghub and fundus, with their bodies, and all saved
// pages, with the pieces that are known of them. A first forest learns from these
// and reads the saved pages; a second learns also from what it read there, where
// that agrees with the pieces.
//
// What tells where articles begin learns from rows of one to nine articles of the
// stories set, on mixed topics and on one, with titles and without, whole and
// cut to briefs: one half of them teaches what an opening looks like, the other
// which of the borders hold that the first half proposes.
//
// What tells the title of a flattened page learns from scrapinghub and fundus, with
// the titles that package page reads from their HTML.
//
// # Method
//
// Gradient boosting of the logistic loss, with trees that ask the same
// question at all nodes of a level: questions compare one measure of the line, or
// of one up to three lines away, with a threshold. They hold no words. A line
// weighs as much as its words are of its page's body, so that pages count alike.
package fit

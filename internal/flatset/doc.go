// Package flatset makes flattened pages out of public sets of HTML pages, with
// the body that people or publishers say their article has: what the reading of
// flattened pages is trained on, in folds, and measured with.
//
// A page is flattened as a crawler or a copy by hand does it: its tags are
// dropped, each block stands on a line of its own, and menus, lists and footers
// stay (Flatten). It comes in a layout: line after line, with a blank line
// between blocks, or wrapped at 80 columns.
//
// The folder of data is not part of the project; without it there are no pages.
package flatset

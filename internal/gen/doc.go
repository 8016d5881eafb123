// Package gen is what the commands share that are run by hand to write what
// other packages carry: weights, counts and labels. Each is the folder gen of
// the package that it works for, and tells there what it makes and how.
//
// A Table is fitted on the labelled training articles of a data folder; its
// command only says how an article is read, what is printed of tables fitted
// without a part of the articles, and how the table is written.
package gen

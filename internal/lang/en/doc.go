// Package en brings English to package lang: its word lists and its trained
// model, which is fitted by "hearsay train lang" and embedded here.
package en

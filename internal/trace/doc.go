// Package trace holds what the stages that relate articles share: features as
// bytes, and lists of what is known by day.
//
// The byte form is made of varints, strings and lists that begin with their
// length. A Reader never panics and never allocates more than the bytes could
// hold; after the first failure it returns zeros and keeps the error.
//
// Days answers "what is known within a week of this day" by two binary
// searches; Postings is an inverted index of such lists.
package trace

// Package when finds the time expressions of an English text and gives each
// the value that TimeML writes for it.
package when

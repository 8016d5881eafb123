// Package arch holds the test of the import rules. It has no code of its own.
package arch

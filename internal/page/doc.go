// Package page turns a page into its articles.
package page

// Package cast tells who is who within one English news article: which
// mentions stand for the same person, body, country or group, and whom the
// source of a statement means.
//
// # Use
//
//	c := cast.Of(body, title)              // once per article
//	speaker, sure := c.Speaker(source, cx) // once per statement, in text order
//
// Of finds the mentions and links those whose link is a matter of names alone.
// Speaker answers for one source mention: it adds what only the caller knows
// (which spans are quoted, who spoke before) and so resolves roles and
// pronouns. It returns nil when unsure, because a wrong speaker is worse than
// a missing one.
//
// A Cast does not change once made, so goroutines may share it. Time grows
// linearly with the text.
package cast
